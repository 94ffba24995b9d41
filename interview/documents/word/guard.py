"""Looks into a Word file before it is opened: how much it unpacks to, and whether its XML is plain."""

import io
import zipfile

from interview.documents.refusals import Damaged, TooMuchInside

MOST_FILES = 2_000
MOST_BYTES = 64_000_000
MOST_XML_BYTES = 16_000_000
MOST_TAGS = 400_000  # in one part; thirty full pages have some 50,000
BLOCK = 1_000_000
NO_XML = ("word/media/", "word/embeddings/", "word/fonts/", "docProps/thumbnail")


def check_archive(content: bytes) -> None:
    """Raises TooMuchInside for what unpacks to too much, Damaged for XML that defines its own entities."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise TooMuchInside
        left = MOST_XML_BYTES
        for entry in entries:
            if not entry.filename.startswith(NO_XML):
                left -= _checked_size(archive, entry, left)


def _checked_size(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> int:
    xml = b""
    with archive.open(entry) as file:
        while block := file.read(BLOCK):
            xml += block
            if len(xml) > left:
                raise TooMuchInside
    text = xml.replace(b"\0", b"")
    if text.count(b"<") > MOST_TAGS:
        raise TooMuchInside
    if b"<!DOCTYPE" in text:
        raise Damaged
    return len(xml)
