"""Lines and sentences of a document, without bullets and marks."""

from __future__ import annotations

import re

_MARKS = re.compile(
    r"^(?:[\s>*#_=•●▪◦‣·–—✓✔☑✅➤►▶→★☆■□○+~|\-\uf0b7\U0001f300-\U0001faff]|\(?\d{1,2}[.)]\s|[a-z]\)\s|o\s+(?=[A-Z]))+"
)
_EMPHASIS = re.compile(r"\*\*|__|^#+\s*|[*_=]+$")
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[“\"'(]?[A-ZÄÖÜ\d])|\s*[•●▪◦✓➤]\s*|;\s+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|approx|min|Dr|Mr|Mrs|Ms|St|No|vs|Ltd|Inc)|\b[A-Z])\.$"
)


def unmarked(raw: str) -> str:
    """The line without bullet, numbering, emphasis and doubled white space."""
    line = _EMPHASIS.sub("", _MARKS.sub("", raw))
    return _SPACE.sub(" ", line).strip()


def sentences(raw: str) -> list[str]:
    """The line's sentences; an abbreviation ends none."""
    found: list[str] = []
    for part in _SENTENCE_END.split(unmarked(raw)):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += " " + part
        elif part.strip():
            found.append(part.strip())
    return found


def shortened(text: str, *, most: int) -> str:
    """At most `most` words; what is cut is shown by …"""
    words = text.split()
    if len(words) <= most:
        return text
    return " ".join(words[:most]).rstrip(",;:.–-") + " …"
