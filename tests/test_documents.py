"""CVs of every make come through: all their words, in reading order, lines and bullets kept."""

import io
from difflib import SequenceMatcher

import pytest
from pypdf import PdfReader, PdfWriter

from interview.documents import read_document
from interview.rules import ADVERT, CV
from tests.documents import pdf_files, texts, word_files

ONE_COLUMN = {
    "PDF, one column": (pdf_files.one_column, texts.whole_cv()),
    "PDF, two pages, justified": (pdf_files.two_pages, texts.whole_cv()),
    "PDF, dates at the right edge": (pdf_files.dates_at_the_right, pdf_files.DATES_AT_THE_RIGHT),
    "PDF, ligatures": (pdf_files.ligatures, pdf_files.LIGATURES),
    "Word, lists": (word_files.with_lists, texts.whole_cv()),
    "Word, tables": (word_files.with_tables, word_files.TABLES),
    "Word, text boxes": (word_files.with_text_boxes, word_files.TEXT_BOXES),
    "Text, UTF-8": (lambda: texts.whole_cv().encode(), texts.whole_cv()),
    "Text, UTF-16": (lambda: texts.whole_cv().encode("utf-16"), texts.whole_cv()),
    "Text, Latin-1": (
        lambda: texts.GERMAN.replace("•", "-").encode("latin-1"),
        texts.GERMAN.replace("•", "-"),
    ),
}
TWO_COLUMNS = {
    "PDF, two columns": (pdf_files.two_columns, pdf_files.TWO_COLUMNS),
    "PDF, sidebar": (pdf_files.sidebar, pdf_files.SIDEBAR),
}


def share_in_order(text: str, expected: str) -> float:
    """How many of the expected words are there, in their order."""
    words, found = expected.split(), text.split()
    blocks = SequenceMatcher(None, words, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(words)


@pytest.mark.parametrize(("make", "expected"), ONE_COLUMN.values(), ids=ONE_COLUMN)
def test_a_cv_of_one_column_keeps_its_words_in_their_order(make, expected):
    document = read_document(make(), "cv")
    assert share_in_order(document.text, expected) >= 0.98
    assert not document.hidden


@pytest.mark.parametrize(("make", "expected"), TWO_COLUMNS.values(), ids=TWO_COLUMNS)
def test_columns_keep_every_word_and_are_read_one_after_the_other(make, expected):
    document = read_document(make(), "cv")
    assert sorted(document.text.split()) == sorted(expected.split())
    assert share_in_order(document.text, expected) >= 0.98


@pytest.mark.parametrize("make", [pdf_files.one_column, word_files.with_lists])
def test_lines_and_bullets_are_kept(make):
    lines = read_document(make()).text.split("\n")
    assert texts.NAME in lines
    assert "Profile" in lines
    assert sum(line.startswith("• ") for line in lines) == 7


def test_lines_of_plain_text_stay_as_they_are():
    text = (
        "Sample Candidate\r\n\r\n\r\n\r\n  • Led a team of twelve for two years   \r\n\t• Wrote the plan\r\n"
    )
    expected = "Sample Candidate\n\n  • Led a team of twelve for two years\n\t• Wrote the plan"
    assert read_document(text.encode()).text == expected


def test_white_text_on_a_dark_band_is_no_hidden_text():
    assert "Forklift B1, B2" in read_document(pdf_files.sidebar()).text.split("\n")


def test_ligatures_become_letters():
    text = read_document(pdf_files.ligatures()).text
    assert "Efficient office workflows" in text.replace("ﬁ", "!")


def test_a_heading_with_wide_gaps_reads_as_words():
    assert read_document(pdf_files.spaced_headings()).text.startswith("WORK HISTORY\n")


def test_a_page_that_is_turned_is_read_upright():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_files.one_column())))
    writer.pages[0].rotate(90)
    file = io.BytesIO()
    writer.write(file)
    assert read_document(file.getvalue()).text == read_document(pdf_files.one_column()).text


SCRIPTS = {
    "Japanese": "\n".join(texts.JAPANESE),
    "Greek": texts.GREEK,
    "Russian": texts.RUSSIAN,
    "Hebrew": texts.HEBREW,
    "Arabic": texts.ARABIC,
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_comes_through_a_pdf(script):
    text = SCRIPTS[script]
    # A page shows right-to-left lines with their last letter at the left.
    shown = [line[::-1] if script in ("Hebrew", "Arabic") else line for line in text.split("\n")]
    assert read_document(pdf_files.many_scripts(shown)).text == text


def test_phrases_and_numbers_within_right_to_left_lines_keep_their_order():
    shown = "הנש 5 ךשמב Example Freight 24 תרבחב (2019) םיטקיורפ להנמ :תיתקוסעת ןויסינ"
    read = "ניסיון תעסוקתית: מנהל פרויקטים (2019) בחברת Example Freight 24 במשך 5 שנה"
    assert read_document(pdf_files.many_scripts([shown])).text == read


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_comes_through_word(script):
    content = word_files.made(lambda document: document.add_paragraph(SCRIPTS[script]))
    assert SCRIPTS[script] in read_document(content).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_comes_through_plain_text(script, encoding):
    document = read_document(SCRIPTS[script].encode(encoding), "履歴書.txt")
    assert document.text == SCRIPTS[script]
    assert not document.warnings


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp1251", "shift-jis"])
def test_an_old_encoding_is_found_and_the_guess_is_told(encoding):
    text = {"cp1251": texts.RUSSIAN, "shift-jis": "\n".join(texts.JAPANESE)}.get(
        encoding, texts.GERMAN.replace("•", "-").strip()
    )
    document = read_document(text.encode(encoding), "cv.txt")
    assert document.text == text
    assert document.warnings == (
        "This file does not say how its letters are stored. Please check names and accents.",
    )


def test_a_pdf_by_any_other_name_is_a_pdf():
    assert read_document(pdf_files.one_column(), "lebenslauf.txt").text.startswith(texts.NAME)


def test_what_is_left_out_is_announced():
    lines = [f"Line {number:04} tells of one more thing that the candidate did." for number in range(400)]
    document = read_document("\n".join(lines).encode())
    assert len(document.text) <= CV.most
    assert document.text == "\n".join(lines[: document.text.count("\n") + 1])
    rest = lines[document.text.count("\n") + 1]
    sentence = (
        f"The document is longer than fits. Everything from “{rest[:38]} …” on is left out. "
        "If that part matters, please shorten what stands before it."
    )
    assert document.warnings == (sentence,)


def test_an_advert_has_its_own_limit():
    text = "\n".join(["We look for somebody who plans rotas and likes people."] * 300).encode()
    assert len(read_document(text, most=ADVERT.most).text) <= ADVERT.most < len(read_document(text).text)


def test_a_text_of_one_endless_line_is_cut_between_words():
    document = read_document(b"word " * 10_000)
    assert document.text.endswith("word")
    assert len(document.text) > CV.most - 10


def test_what_cannot_be_seen_in_plain_text_is_removed():
    text = "Sample\u202eCandidate\u200b led \ufeffteams\x07 of\u2066 seven and wro\u00adte what others use"
    assert read_document(text.encode()).text == "SampleCandidate led teams of seven and wrote what others use"


def test_letters_are_composed():
    text = "Sample Candidate führte ein Team und größere Aufgaben in Köln".replace("ü", "u\u0308")
    assert "führte" in read_document(text.encode()).text
