"""Text out of a PDF: columns in reading order, lines kept, what cannot be seen set apart."""

import io

from pypdf import Configuration, PageObject, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

from interview.documents.document import CV_FILE_PAGES, Extract
from interview.documents.pdf.annotations import paint_annotations
from interview.documents.pdf.budget import MOST_STREAM_BYTES
from interview.documents.pdf.canvas import Shared
from interview.documents.pdf.hidden import parted
from interview.documents.pdf.hyphens import joined
from interview.documents.pdf.layers import Layers
from interview.documents.pdf.letters import UNKNOWN
from interview.documents.pdf.lines import lines_of
from interview.documents.pdf.page import box_of, canvas_for, paint_content
from interview.documents.pdf.painted import Painted, Piece
from interview.documents.pdf.scans import parted_scan
from interview.documents.refusals import (
    Damaged,
    Empty,
    Encrypted,
    Scanned,
    TooManyPages,
    TooMuchInside,
    UnknownLetters,
)

LIMITS = Configuration(
    maximum_declared_stream_length=MOST_STREAM_BYTES,
    array_based_stream_maximum_output_length=MOST_STREAM_BYTES,
    lzw_maximum_output_length=MOST_STREAM_BYTES,
    run_length_maximum_output_length=MOST_STREAM_BYTES,
    zlib_maximum_output_length=MOST_STREAM_BYTES,
    brotli_maximum_output_length=MOST_STREAM_BYTES,
    stream_decoding_work_maximum_length=4 * MOST_STREAM_BYTES,
    page_tree_maximum_entries=20_000,
    page_tree_maximum_depth=50,
    jbig2dec_binary=None,
)
END, END_MARKS = 4096, (b"startxref", b"%%EOF")  # a file that was cut off has neither near its end
A_SCAN = (
    "This PDF is a scan. The text below is what the scanner made of it, and may have mistakes: "
    "please compare it with your document."
)
SOME_UNKNOWN = f"Some letters of this PDF cannot be read; each is shown as {UNKNOWN}."
UNREADABLE_SHARE = 0.3


def read_pdf(content: bytes, _name: str = "") -> Extract:
    """Raises DocumentRefused, or whatever the library raises for a damaged file."""
    with apply_configuration(LIMITS):
        try:
            return _extract(_opened(content))
        except LimitReachedError:
            raise TooMuchInside from None
        except (DependencyError, FileNotDecryptedError):  # a cipher that cannot be opened here
            raise Encrypted from None


def _opened(content: bytes) -> PdfReader:
    """Many files are encrypted with an empty password, to forbid printing: those open."""
    if not any(mark in content[-END:] for mark in END_MARKS):
        raise Damaged
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Encrypted
    return reader


def _extract(reader: PdfReader) -> Extract:
    pages = len(reader.pages)
    if pages > CV_FILE_PAGES:
        raise TooManyPages(pages)
    shared = Shared(Layers(reader))
    painted = [_painted(page, shared) for page in reader.pages]
    read = [parted(page) for page in painted]
    is_scan = not any(piece.text.strip() for shown, _ in read for piece in shown)
    if is_scan:
        if all(page.is_blank and not passages for page, (_, passages) in zip(painted, read, strict=True)):
            raise Empty
        read = [parted_scan(page) for page in painted]
    return _found(painted, read, warnings=(A_SCAN,) if is_scan else ())


def _found(
    pages: list[Painted], read: list[tuple[list[Piece], list[str]]], *, warnings: tuple[str, ...]
) -> Extract:
    """Raises Scanned or UnknownLetters."""
    both = zip(pages, read, strict=True)
    text = joined("\n".join(line for page, (shown, _) in both for line in lines_of(shown, page.dots)))
    if not text.strip():
        raise Scanned
    if text.count(UNKNOWN) > UNREADABLE_SHARE * len(text):
        raise UnknownLetters
    if UNKNOWN in text:
        warnings += (SOME_UNKNOWN,)
    hidden = tuple(passage for _, passages in read for passage in passages if passage.strip())
    return Extract(text=text, pages=len(pages), warnings=warnings, hidden=hidden)


def _painted(page: PageObject, shared: Shared) -> Painted:
    painted = Painted(box_of(page))
    paint_content(canvas_for(page, shared, painted), page)
    paint_annotations(canvas_for(page, shared, painted), page)
    return painted
