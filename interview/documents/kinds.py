"""What kind of file this is, by its content alone."""

import io
import zipfile
import zlib
from enum import Enum

from interview.documents.refusals import Damaged, Encrypted, WrongType


class Kind(Enum):
    PDF = "PDF"
    WORD = "Word"
    PLAIN = "plain text"


STARTS = (
    (b"\x89PNG\r\n\x1a\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF87a", "an image (GIF)"),
    (b"GIF89a", "an image (GIF)"),
    (b"II*\x00", "an image (TIFF)"),
    (b"MM\x00*", "an image (TIFF)"),
    (b"{\\rtf", "an RTF document (.rtf)"),
    (b"%!PS", "a PostScript file"),
    (b"\x1f\x8b", "a compressed file (GZ)"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7Z)"),
    (b"Rar!\x1a\x07", "a compressed file (RAR)"),
    (b"ID3\x03", "a sound file"),
    (b"ID3\x04", "a sound file"),
    (b"\x7fELF", "a program"),
)
INSIDE = (  # where after the start the mark stands, the mark, what it means
    (8, b"WEBP", "an image (WebP)"),
    (4, b"ftyphei", "an image (HEIC)"),
    (4, b"ftypmif1", "an image (HEIC)"),
    (4, b"ftypavif", "an image (AVIF)"),
    (4, b"ftyp", "a video or sound file"),
)
MARKUP = (
    ("<!doctype html", "a web page (HTML)"),
    ("<html", "a web page (HTML)"),
    ("<svg", "an image (SVG)"),
    ("<?xml", "an XML file"),
)
MIME_TYPES = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"application/epub", "an e-book (EPUB)"),
)
OFFICE_TYPES = (
    (b"wordprocessingml.template", "a Word template (.dotx)"),
    (b"ms-word.document.macroEnabled", "a Word document with macros (.docm)"),
    (b"spreadsheetml", "a spreadsheet (.xlsx)"),
    (b"presentationml", "a presentation (.pptx)"),
)
OLD_OFFICE = (
    ("WordDocument", "an old Word document (.doc)"),
    ("Workbook", "an old spreadsheet (.xls)"),
    ("PowerPoint Document", "an old presentation (.ppt)"),
)
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD_TYPE = b"wordprocessingml.document.main"


def kind_of(content: bytes, name: str = "") -> Kind:
    """Raises WrongType where the kind is none of ours, Encrypted or Damaged where a mark says so."""
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_zip(content, name)
    if content.startswith(OLE_START):
        raise _old_office(content, name)
    if seems := _seems(content):
        raise WrongType(seems, name)
    return Kind.PLAIN


def _seems(content: bytes) -> str:
    for start, meaning in STARTS:
        if content.startswith(start):
            return meaning
    for at, mark, meaning in INSIDE:
        if content.startswith(mark, at):
            return meaning
    if content.startswith(b"BM") and b"\0" in content[:26]:
        return "an image (BMP)"
    if content.startswith(b"MZ") and b"\0" in content[:26]:
        return "a program"
    return _markup(content[:1024])


def _markup(opening: bytes) -> str:
    text = opening.replace(b"\0", b"").decode("ascii", "ignore").lstrip().casefold()
    if text.startswith("<?xml") and "<html" in text:
        return "a web page (HTML)"
    return next((meaning for mark, meaning in MARKUP if text.startswith(mark)), "")


def _kind_of_zip(content: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _kind_of_archive(archive, name)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, zlib.error):
        raise Damaged from None


def _kind_of_archive(archive: zipfile.ZipFile, name: str) -> Kind:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if any(entry.flag_bits & 1 for entry in entries.values()):
        raise Encrypted
    if "mimetype" in entries:
        raise WrongType(_first(MIME_TYPES, _opening(archive, "mimetype")) or "a ZIP archive", name)
    if any(entry.endswith(".iwa") for entry in entries):
        raise WrongType("an Apple document (Pages)", name)
    if "[Content_Types].xml" not in entries:
        raise WrongType("a ZIP archive", name)
    types = _opening(archive, "[Content_Types].xml")
    if WORD_TYPE in types:
        return Kind.WORD
    raise WrongType(_first(OFFICE_TYPES, types) or "a ZIP archive", name)


def _opening(archive: zipfile.ZipFile, entry: str) -> bytes:
    with archive.open(entry) as file:
        return file.read(200_000)


def _first(table: tuple[tuple[bytes, str], ...], text: bytes) -> str:
    return next((meaning for mark, meaning in table if mark in text), "")


def _old_office(content: bytes, name: str) -> WrongType | Encrypted:
    """A compound file: old Office, or a new document wrapped in a password."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return Encrypted()
    meanings = (meaning for mark, meaning in OLD_OFFICE if mark.encode("utf-16-le") in content)
    return WrongType(next(meanings, "an old Office document"), name)
