"""Plain text: which encoding the bytes are in, and whether they are text at all."""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from interview.documents.document import Extract
from interview.documents.refusals import WrongType

BYTE_ORDER_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
ODD = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]")
WORD_SIGNS = re.compile(r"[\s\w.,;:!?()'\"/&@+%•–-]")
FEW = 0.005  # a stray zero byte or two do not make UTF-16
SAMPLE = 100_000
GUESSED = "This file does not say how its letters are stored. Please check names and accents."


def read_plain(content: bytes, name: str = "") -> Extract:
    """Raises WrongType where the bytes are no text."""
    for text, certain in _readings(content):
        if _is_text(text):
            return Extract(text=text, warnings=() if certain else (GUESSED,))
    raise WrongType("", name)


def _readings(content: bytes) -> Iterator[tuple[str, bool]]:
    """What the bytes may mean, best first, and whether that is certain."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            yield content.removeprefix(mark).decode(encoding, "replace"), True
            return
    if content.count(b"\0") > len(content) * FEW:
        yield from ((text, True) for text in _utf16(content))
        return
    try:
        yield content.decode("utf-8"), True
    except UnicodeDecodeError:
        yield from ((text, False) for text in _guessed(content))


def _utf16(content: bytes) -> list[str]:
    """Both byte orders without a mark; the one with more signs of words first."""
    texts = [content.decode(encoding, "replace") for encoding in ("utf-16-le", "utf-16-be")]
    plausible = [text for text in texts if " " in text or "\n" in text]
    return sorted(plausible, key=_share_of_word_signs, reverse=True)


def _guessed(content: bytes) -> Iterator[str]:
    if len(CONTROLS.findall(content[:SAMPLE])) > len(content[:SAMPLE]) // 200:
        return
    best = from_bytes(content).best()
    if best is not None:
        yield str(best)


def _share_of_word_signs(text: str) -> float:
    """What is ASCII counts double: the wrong byte order has letters too, but few of these."""
    sample = text[:SAMPLE]
    common = sum(character.isascii() for character in sample)
    return (len(WORD_SIGNS.findall(sample)) + common) / max(1, len(sample))


def _is_text(text: str) -> bool:
    sample = text[:SAMPLE]
    return len(ODD.findall(sample)) <= len(sample) // 50
