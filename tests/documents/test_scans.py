"""A scan is read where its scanner wrote the words behind the picture of the page, and only there."""

import pytest
from reportlab.lib.pagesizes import A4

from interview.documents import Scanned, read_document
from tests.documents import pdf_files, texts
from tests.documents.test_hidden_pdf import SECRET, invisible_mode, off_the_page


def scan(words, *, box=(0, 0, *A4)) -> bytes:
    """Pages that a reader sees as one picture, with `words` painted over it."""

    def draw(canvas):
        canvas.drawImage(pdf_files.picture(), *box)
        words(canvas)

    return pdf_files.drawn(draw, pages=2)


def a_scanners_words(canvas):
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(3)
    text.textLine(texts.PROFILE[:80])
    text.textLine(texts.EDUCATION[0])
    canvas.drawText(text)


def test_what_a_scanner_made_of_its_pages_is_read_with_a_word_to_compare_it():
    document = read_document(scan(a_scanners_words))
    assert [line for line in document.text.split("\n") if line] == [
        texts.PROFILE[:80],
        texts.EDUCATION[0],
    ] * 2
    assert [warning.partition(".")[0] for warning in document.warnings] == ["This PDF is a scan"]
    assert not document.hidden


def test_words_that_lie_under_the_picture_of_a_scan_are_read():
    def draw(canvas):
        canvas.drawString(60, 650, texts.PROFILE[:80])
        canvas.drawImage(pdf_files.picture(), 0, 0, *A4)

    assert read_document(pdf_files.drawn(draw)).text == texts.PROFILE[:80]


def test_what_is_hidden_in_a_scan_in_any_other_way_is_left_out():
    def both(canvas):
        a_scanners_words(canvas)
        off_the_page(canvas)

    document = read_document(scan(both))
    assert SECRET not in document.text
    assert document.hidden == (SECRET, SECRET)


@pytest.mark.parametrize(
    "content", [scan(a_scanners_words, box=(0, 0, 300, 300)), pdf_files.scanned()], ids=["part", "no words"]
)
def test_pages_without_a_word_to_see_are_refused_unless_a_scanner_wrote_what_they_show(content):
    with pytest.raises(Scanned):
        read_document(content)


def test_one_page_with_text_to_see_keeps_what_is_behind_pictures_hidden():
    def draw(canvas):
        if canvas.getPageNumber() == 1:
            canvas.drawString(60, 650, texts.PROFILE[:80])
        else:
            canvas.drawImage(pdf_files.picture(), 0, 0, *A4)
            invisible_mode(canvas)

    document = read_document(pdf_files.drawn(draw, pages=2))
    assert (document.text, document.hidden, document.warnings) == (texts.PROFILE[:80], (SECRET,), ())
