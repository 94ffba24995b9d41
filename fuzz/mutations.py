"""Changes that a file may suffer: to its bytes, and to what is packed inside it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from random import Random

MOST_CHANGES = 5
STREAM = re.compile(rb"stream\r?\n")
STREAM_END = b"endstream"
NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?")
TAG = re.compile(rb"<[^<>]{1,200}>")
NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65536",
    b"2147483647",
    b"-2147483648",
    b"1e9",
    b"99999999999999999999",
    b"0.0001",
)
WORDS = (
    *b"""
    obj endobj stream endstream xref trailer startxref %%EOF << >> [ ] ( ) /Kids /Parent /Length /Filter
    /FlateDecode /ASCII85Decode /LZWDecode /RunLengthDecode /DecodeParms /Contents /Resources /Font /Encoding
    /ToUnicode /Annots /AP /N /V /Rect /BBox /Matrix /MediaBox /CropBox /Rotate null true BT ET Tj TJ Tf Tm Td
    Do q Q cm re f* n BI ID EI beginbfchar beginbfrange endbfrange begincodespacerange <w:p> </w:p> <w:tbl>
    </w:tbl> <w:tr> <w:tc> <w:r> <w:t> <w:sdt> <!-- ]]> &a; &#0; w:val=''
    """.split(),
    *(b"1 0 R", b"3 0 R", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"),
    *(b"\0", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\xed\xa0\x80", b"\xe2\x80\xae"),
)


def mutated(content: bytes, random: Random) -> bytes:
    """A few changes, of the packed or the unpacked bytes."""
    for _ in range(random.randint(1, MOST_CHANGES)):
        content = random.choice((_changed, _changed_inside))(content, random)
    return content


def _changed(content: bytes, random: Random) -> bytes:
    return random.choice(CHANGES)(content, random)


def _changed_inside(content: bytes, random: Random) -> bytes:
    """What a reader sees only once it has unpacked: most changes to packed bytes break the packing alone."""
    if content.startswith(b"PK"):
        return _changed_part(content, random)
    if content.startswith(b"%PDF"):
        return _changed_stream(content, random)
    return _changed(content, random)


def _changed_part(content: bytes, random: Random) -> bytes:
    try:
        parts = unpacked(content)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        return _changed(content, random)
    if not parts:
        return _changed(content, random)
    chosen = random.choice(
        [name for name in parts if "document.xml" in name or random.random() < 0.3] or list(parts)
    )
    return packed(parts | {chosen: _changed(parts[chosen], random)})


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Without the time of day: the same parts are the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _changed_stream(content: bytes, random: Random) -> bytes:
    starts = [begin.end() for begin in STREAM.finditer(content)]
    start = random.choice(starts) if starts else 0
    end = content.find(STREAM_END, start)
    if not starts or end < 0:
        return _changed(content, random)
    try:
        packed = zlib.compress(_changed(zlib.decompress(content[start:end].rstrip()), random)) + b"\n"
    except zlib.error:
        packed = _changed(content[start:end], random)
    return content[:start] + packed + content[end:]


def _set(content: bytes, random: Random) -> bytes:
    at, some = random.randint(0, len(content)), random.randbytes(random.randint(1, 8))
    return content[:at] + some + content[at + len(some) :]


def _insert(content: bytes, random: Random) -> bytes:
    at = random.randint(0, len(content))
    return content[:at] + random.choice(WORDS) * random.choice((1, 1, 1, 2, 300)) + content[at:]


def _cut(content: bytes, random: Random) -> bytes:
    at = random.randint(0, len(content))
    return content[:at] + content[at + random.choice((1, 10, 100, 10_000)) :]


def _repeat(content: bytes, random: Random) -> bytes:
    at, size = random.randint(0, len(content)), random.choice((1, 20, 400))
    return content[:at] + content[at : at + size] * random.choice((2, 20, 500)) + content[at + size :]


def _swap(content: bytes, random: Random) -> bytes:
    first, middle, last = sorted(random.randint(0, len(content)) for _ in range(3))
    return content[:first] + content[middle:last] + content[first:middle] + content[last:]


def _number(content: bytes, random: Random) -> bytes:
    return _replaced(NUMBER, content, random, random.choice(NUMBERS))


def _tag(content: bytes, random: Random) -> bytes:
    return _replaced(TAG, content, random, random.choice((b"", random.choice(WORDS))))


def _word(content: bytes, random: Random) -> bytes:
    """One word of the format becomes another."""
    there = [word for word in WORDS if word in content] or [b"\n"]
    word = random.choice(there)
    at = content.find(word, random.randint(0, len(content)))
    return content if at < 0 else content[:at] + random.choice(WORDS) + content[at + len(word) :]


def _replaced(pattern: re.Pattern[bytes], content: bytes, random: Random, by: bytes) -> bytes:
    found = pattern.search(content, random.randint(0, len(content)))
    return content if found is None else content[: found.start()] + by + content[found.end() :]


CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    _set, _insert, _cut, _repeat, _swap, _number, _number, _tag, _word,
)  # fmt: skip
