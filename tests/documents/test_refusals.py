"""A file that cannot be read is refused with a sentence of its own that says what to do."""

import pytest

from interview import documents
from interview.documents import CV_FILE_BYTES, CV_FILE_PAGES, read_document
from interview.errors import DocumentRefused
from tests.documents import pdf_files, texts, word_files

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
TYPES = "[Content_Types].xml"
OTHERS = {
    "an image (PNG)": b"\x89PNG\r\n\x1a\n" + bytes(60),
    "an image (JPEG)": b"\xff\xd8\xff\xe0" + bytes(60),
    "an image (WebP)": b"RIFF\x10\x00\x00\x00WEBPVP8 " + bytes(60),
    "an image (HEIC)": b"\x00\x00\x00\x18ftypheic" + bytes(60),
    "an image (BMP)": b"BM\x46\x00\x00\x00" + bytes(60),
    "an image (SVG)": b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
    "an old Word document (.doc)": OLE + "WordDocument".encode("utf-16-le"),
    "an old spreadsheet (.xls)": OLE + "Workbook".encode("utf-16-le"),
    "an RTF document (.rtf)": rb"{\rtf1\ansi Sample Candidate}",
    "a web page (HTML)": b"\xef\xbb\xbf <!DOCTYPE html><html><body>CV</body></html>"[3:],
    "an XML file": b"<?xml version='1.0'?><cv>Sample Candidate</cv>",
    "an OpenDocument text (.odt)": word_files.archive(mimetype=b"application/vnd.oasis.opendocument.text"),
    "an Apple document (Pages)": word_files.archive(**{"Index__Document.iwa": b"x"}),
    "a spreadsheet (.xlsx)": word_files.archive(**{TYPES: b"<Types>spreadsheetml</Types>"}),
    "a ZIP archive": word_files.archive(**{"cv.txt": b"Sample Candidate"}),
    "a compressed file (GZ)": b"\x1f\x8b\x08" + bytes(60),
    "a program": b"\x7fELF" + bytes(60),
}
SENTENCES = {
    documents.Empty: "There is no text in this file. Please check that it is the right one.",
    documents.Encrypted: "This file is locked with a password. Please save a copy without one, and add that.",
    documents.Damaged: (
        "This file is damaged or incomplete. Please save or download it once more, or paste the text."
    ),
    documents.Scanned: (
        "The pages of this PDF are pictures without readable text. "
        "Please export it from the program in which it was written, scan it with text recognition, "
        "or paste the text."
    ),
}


def refusal(content: bytes, name: str = "") -> DocumentRefused:
    with pytest.raises(DocumentRefused) as caught:
        read_document(content, name)
    return caught.value


@pytest.mark.parametrize("seems", OTHERS)
def test_other_kinds_are_named_whatever_the_file_is_called(seems):
    assert str(refusal(OTHERS[seems], "cv.pdf")) == (
        f"“cv.pdf” seems to be {seems}. "
        "Please save it as PDF, Word (.docx) or plain text (.txt), or paste the text."
    )


def test_rubbish_is_refused_without_a_guess():
    assert str(refusal(bytes(range(256)) * 8)) == (
        "This file is of a kind that we cannot read. "
        "Please save it as PDF, Word (.docx) or plain text (.txt), or paste the text."
    )


def test_a_name_is_shown_without_its_folders():
    assert str(refusal(OTHERS["a program"], "/home/sample/Βιογραφικό.txt")).startswith(
        "“Βιογραφικό.txt” seems"
    )


@pytest.mark.parametrize("content", [b"", b" \r\n\t\n", "\u200b\ufeff\n".encode(), pdf_files.blank()])
def test_an_empty_file_is_refused(content):
    error = refusal(content)
    assert isinstance(error, documents.Empty)
    assert str(error) == SENTENCES[documents.Empty]


def test_an_empty_word_document_is_refused():
    import docx

    assert isinstance(refusal(word_files.saved(docx.Document())), documents.Empty)


def test_a_short_text_is_refused_with_its_length():
    assert str(refusal(b"x" * 49)) == (
        "This file has only 49 characters of text; at least 50 are needed. "
        "Please add more to it, or choose another file."
    )
    assert read_document(b"x" * 50).text == "x" * 50


@pytest.mark.parametrize(
    "content",
    [
        pdf_files.encrypted(),
        OLE + "EncryptedPackage".encode("utf-16-le"),
    ],
)
def test_a_file_with_a_password_is_refused(content):
    error = refusal(content)
    assert isinstance(error, documents.Encrypted)
    assert str(error) == SENTENCES[documents.Encrypted]


def test_a_pdf_that_only_forbids_changes_is_read():
    assert read_document(pdf_files.encrypted(for_opening=False)).text.startswith(texts.NAME)


def test_a_scan_is_refused():
    error = refusal(pdf_files.scanned())
    assert isinstance(error, documents.Scanned)
    assert str(error) == SENTENCES[documents.Scanned]


def test_too_many_pages_are_refused_and_the_most_are_read():
    def draw(canvas):
        canvas.drawString(60, 700, texts.PROFILE[:80])

    assert str(refusal(pdf_files.drawn(draw, pages=CV_FILE_PAGES + 1))) == (
        "This document has 31 pages; at most 30 fit. Please keep the pages that matter, and add it again."
    )
    assert read_document(pdf_files.drawn(draw, pages=CV_FILE_PAGES)).pages == 30


def test_a_large_file_is_refused_before_it_is_looked_at():
    assert str(refusal(b"\x89PNG\r\n\x1a\n" + bytes(CV_FILE_BYTES))) == (
        "This file has 10.0 MB; at most 10 MB fit. Please make its pictures smaller, or paste the text."
    )


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.98])
@pytest.mark.parametrize("make", [pdf_files.one_column, word_files.with_lists])
def test_a_file_that_breaks_off_is_refused(make, share):
    content = make()
    error = refusal(content[: int(len(content) * share)])
    assert isinstance(error, documents.Damaged)
    assert str(error) == SENTENCES[documents.Damaged]


def test_a_pdf_whose_fonts_are_silent_is_refused():
    """Glyph numbers with no table of letters: better no text than rubbish."""
    reader = pdf_files.many_scripts([texts.GREEK])
    error = refusal(reader.replace(b"/UniJIS-UCS2-H", b"/Identity-H"))
    assert isinstance(error, documents.UnknownLetters)


REFUSALS = [
    documents.WrongType("an image (PNG)", "cv.pdf"),
    documents.TooLarge(20_000_000),
    documents.TooManyPages(31),
    documents.TooMuchInside(),
    documents.TooSlow(),
    documents.BreaksReader(),
    documents.Encrypted(),
    documents.Damaged(),
    documents.Scanned(),
    documents.UnknownLetters(),
    documents.Empty(),
    documents.TooShort(12),
]


def test_each_refusal_has_its_own_sentence():
    assert {type(error) for error in REFUSALS} == set(DocumentRefused.__subclasses__())
    assert len({str(error) for error in REFUSALS}) == len(REFUSALS)
