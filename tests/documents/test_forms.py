"""Forms that were filled in are read as they are seen: what was typed, and nothing that is switched off."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Text
from pypdf.generic import NameObject, NumberObject

from interview.documents import read_document
from tests.documents import pdf_files, texts

HIDDEN, NO_VIEW = 2, 32


def filled(canvas):
    canvas.drawString(60, 700, texts.PROFILE[:80])
    canvas.drawString(60, 650, "Name")
    canvas.acroForm.textfield(name="name", value=texts.NAME, x=120, y=640, width=300, height=20)
    canvas.drawString(60, 628, "About")
    about = "Led twelve people\nMoved 4,200 orders"
    canvas.acroForm.textfield(
        name="about", value=about, x=120, y=560, width=300, height=60, fieldFlags="multiline"
    )
    canvas.acroForm.choice(name="language", value="German", options=["German", "Polish"], x=120, y=520)
    canvas.acroForm.checkbox(name="licence", checked=True, x=120, y=480)
    canvas.drawString(150, 483, "Driving licence")


READ = [texts.PROFILE[:80], "Name\tSample Candidate", "About", "Led twelve people", "Moved 4,200 orders"]


def changed(content: bytes, change) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    change(writer)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def each_field(change):
    """Applies to the fields for text alone."""

    def apply(writer):
        for entry in writer.pages[0]["/Annots"]:
            field = entry.get_object()
            if field["/FT"] == "/Tx":
                change(field)

    return apply


def words(content: bytes) -> list[str]:
    return [line for line in read_document(content).text.split("\n") if line]


def test_what_was_typed_into_a_form_is_read_where_it_stands():
    assert words(pdf_files.drawn(filled)) == [*READ, "German", "Driving licence"]


def test_a_value_that_no_program_has_drawn_yet_is_read():
    content = changed(pdf_files.drawn(filled), each_field(lambda field: field.pop("/AP")))
    assert words(content) == [*READ, "German", "Driving licence"]


@pytest.mark.parametrize("flag", [HIDDEN, NO_VIEW])
def test_fields_that_are_switched_off_are_set_apart(flag):
    switch = each_field(lambda field: field.update({NameObject("/F"): NumberObject(flag)}))
    content = changed(pdf_files.drawn(filled), switch)
    assert texts.NAME in read_document(content).hidden[0]
    assert words(content) == [
        texts.PROFILE[:80],
        "Name",
        "About",
        "German",
        "Driving licence",
    ]


def test_text_typed_onto_a_page_is_read_and_a_sticky_note_is_not():
    def note(writer):
        writer.add_annotation(0, Text(text="Call them back", rect=(50, 50, 90, 90)))
        writer.add_annotation(0, FreeText(text="Available from May", rect=(50, 20, 250, 50)))

    text = read_document(changed(pdf_files.one_column(), note)).text
    assert text.endswith("Available from May")
    assert "Call them back" not in text


BROKEN = {
    "no place": lambda field: field.pop("/Rect"),
    "a place without size": lambda field: field["/Rect"].__setitem__(2, field["/Rect"][0]),
    "a look of another kind": lambda field: field.update({NameObject("/AP"): NumberObject(5)}),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_a_broken_field_costs_nothing_but_itself(change):
    content = changed(pdf_files.drawn(filled), each_field(change))
    assert words(content)[0] == texts.PROFILE[:80]
