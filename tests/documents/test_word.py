"""Word documents: what a reader sees comes through once, and in its order."""

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.shared import RGBColor

from interview.documents import read_document
from tests.documents import texts, word_files
from tests.documents.word_files import SPACES, add_xml, made


def lines(write) -> list[str]:
    """What comes after the profile."""
    return [line for line in read_document(made(write)).text.split("\n")[1:] if line]


def paragraph(inside: str) -> bytes:
    return f"<w:p {SPACES}>{inside}</w:p>".encode()


INLINE = {
    "a link": (
        "<w:r><w:t>See </w:t></w:r><w:hyperlink><w:r><w:t>example.org</w:t></w:r></w:hyperlink>",
        ["See example.org"],
    ),
    "tabs and breaks": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", ["a\tb", "c"]),
    "a hyphen that does not break": ("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>", ["e-mail"]),
    "a symbol": ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> point</w:t></w:r>', ["• point"]),
    "a field": ("<w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>2024</w:t></w:r>", ["2024"]),
    "a content control": (
        "<w:sdt><w:sdtContent><w:r><w:t>chosen</w:t></w:r></w:sdtContent></w:sdt>",
        ["chosen"],
    ),
    "tracked changes": (
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
        ["new"],
    ),
    "a comment in the XML": ("<!-- no --><w:r><!-- no --><w:t>text</w:t></w:r>", ["text"]),
    "an empty alternative": ("<w:r><mc:AlternateContent/><w:t>text</w:t></w:r>", ["text"]),
    "switched-on visibility": ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>text</w:t></w:r>', ["text"]),
}


@pytest.mark.parametrize(("inside", "expected"), INLINE.values(), ids=INLINE)
def test_what_stands_in_a_paragraph_is_read(inside, expected):
    assert lines(lambda document: add_xml(document, paragraph(inside))) == expected


def note(inside: str) -> str:
    return f"<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> {inside}</w:t></w:r></w:p>"


def referred(*references: str) -> bytes:
    """A paragraph whose words have notes."""
    return paragraph("".join(f"<w:r><w:t>word</w:t></w:r><w:r>{one}</w:r>" for one in references))


def test_notes_that_the_text_refers_to_are_read_at_its_end():
    def write(document):
        separator = {"-1": "<w:p><w:r><w:separator/></w:r></w:p>"}
        notes = separator | {"1": note("unused"), "2": note("second"), "3": note("first")}
        word_files.add_notes(document, "footnote", notes)
        word_files.add_notes(document, "endnote", {"2": note("third") + note("goes on")})
        document.sections[0].footer.paragraphs[0].text = "Page one"
        references = ("footnoteReference", "3"), ("footnoteReference", "2"), ("endnoteReference", "2")
        add_xml(document, referred(*(f'<w:{kind} w:id="{number}"/>' for kind, number in references)))
        add_xml(document, paragraph("<w:r><w:t>after</w:t></w:r>"))

    assert lines(write) == [
        "word[1]word[2]word[3]",
        "after",
        "[1] first",
        "[2] second",
        "[3] third",
        " goes on",
        "Page one",
    ]


def test_a_note_that_cannot_be_seen_is_set_apart():
    def write(document):
        hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ten of ten</w:t></w:r></w:p>"
        word_files.add_notes(document, "footnote", {"1": hidden})
        add_xml(document, referred('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="9"/>'))

    document = read_document(made(write))
    assert document.hidden == ("ten of ten",)
    assert "ten of ten" not in document.text


def test_a_comment_at_the_edge_of_the_page_is_no_part_of_the_text():
    def write(document):
        run = document.add_paragraph().add_run("Led a team")
        document.add_comment(run, text="Is this true?", author="Reviewer")

    document = read_document(made(write))
    assert document.text.endswith("Led a team")
    assert "true" not in document.text


def test_a_text_box_is_read_once():
    assert lines(lambda document: add_xml(document, word_files.text_box("Skills", "SQL"))) == [
        "Skills",
        "SQL",
    ]


def test_lists_have_their_bullets_and_numbers():
    def write(document):
        for style, text in (("List Bullet", "point"), ("List Number", "first"), ("List Number", "second")):
            document.add_paragraph(text, style=style)

    assert lines(write) == ["• point", "1. first", "2. second"]


def test_a_list_without_numbers_has_none():
    inside = '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>text</w:t></w:r>'
    assert lines(lambda document: add_xml(document, paragraph(inside))) == ["text"]


def test_a_merged_cell_is_read_once():
    def write(document):
        table = document.add_table(2, 3)
        for cell, text in zip(table._cells, "abcdef", strict=True):
            cell.text = text
        table.cell(0, 0).merge(table.cell(1, 0)).text = "left"
        table.cell(0, 1).merge(table.cell(0, 2)).text = "wide"

    assert lines(write) == ["left\twide", "e\tf"]


def test_a_table_in_a_table_is_read_in_its_place():
    def write(document):
        cell = document.add_table(1, 2).cell(0, 0)
        cell.text = "before"
        inner = cell.add_table(1, 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
        cell.add_paragraph("after")

    assert lines(write) == ["before", "a\tb", "after"]


def test_headers_that_are_in_use_are_read_once():
    document = docx.Document()
    document.add_paragraph(texts.PROFILE)
    document.add_section()
    for section in document.sections:
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = texts.NAME
        section.even_page_header.paragraphs[0].text = "Placeholder of the template"
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_footer.paragraphs[0].text = "Page one"
    assert read_document(word_files.saved(document)).text == f"{texts.NAME}\n\n{texts.PROFILE}\n\nPage one"


def white(run) -> None:
    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def test_white_letters_with_a_highlight_are_kept():
    def write(document):
        run = document.add_paragraph().add_run("marked")
        white(run)
        run.font.highlight_color = 2

    assert lines(write) == ["marked"]


def test_white_letters_with_a_white_highlight_are_set_apart():
    def write(document):
        run = document.add_paragraph().add_run("marked")
        white(run)
        run.font.highlight_color = WD_COLOR_INDEX.WHITE

    assert read_document(made(write)).hidden == ("marked",)


def test_white_letters_in_a_coloured_table_style_are_kept():
    def write(document):
        table = document.add_table(1, 1, style="Medium Shading 1 Accent 1")
        white(table.cell(0, 0).paragraphs[0].add_run("Languages"))

    assert lines(write) == ["Languages"]


@pytest.mark.parametrize(("width", "is_hidden"), [(5_000_000, False), (50_000, True)])
def test_white_letters_are_kept_where_a_large_shape_may_lie_behind(width, is_hidden):
    shape = (
        f'<w:r><w:drawing><wp:anchor><wp:extent cx="{width}" cy="900000"/><wps:wsp><wps:spPr><a:solidFill/>'
        "</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>"
    )

    def write(document):
        document.element.body.insert(0, parse_xml(paragraph(shape)))
        white(document.add_paragraph().add_run("Sample Candidate"))

    assert read_document(made(write)).hidden == (("Sample Candidate",) if is_hidden else ())


def test_pages_are_counted_by_their_breaks():
    assert read_document(word_files.with_lists()).pages == 2
