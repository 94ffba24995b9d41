"""Lines and sentences of a document, without bullets and marks."""

from __future__ import annotations

import re
from functools import lru_cache

from interview.reading.words import listed

_BULLET = re.compile(
    r"^\s*(?:[>*•●▪▫◦‣·–—✓✔☑✅➤►▶▸→⟶⇒★☆✦✨■□○+~|\-\uf0b7\ufe0f\U0001f300-\U0001faff]+\s*|\(?\d{1,2}[.)]\s|[a-z]\)\s"
    r"|o\s+(?=[A-Z]))+"
)
_EMPHASIS = re.compile(r"\*\*|__|^[#=|\s]+|(?:\s+[#=<>|]+|[*_\s✨★✦\ufe0f\U0001f300-\U0001faff])+$")
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[“\"'(]?[A-ZÄÖÜ\d])|\s*[•●▪▫◦✓➤★✦]\s*|;\s+|\s//\s")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|approx|min|Dr|Mr|Mrs|Ms|St|No|vs|Ltd|Inc)|\b[A-Z])\.$"
)

_MIRRORED = {">": "<"}
_REMEMBERED = 1024  # lines: headings, sections and terms ask for the same ones
_LOOSE_ENDS = listed(
    "a an the and or but of to in on at for with by from that which who so as is was my our its i we"
)


def is_bullet(raw: str) -> bool:
    line = raw.strip()
    is_framed = len(line) > 2 and not line[0].isalnum() and line[-1] in {line[0], _MIRRORED.get(line[0])}
    return not is_framed and bool(_BULLET.match(raw))


@lru_cache(maxsize=_REMEMBERED)
def unmarked(raw: str) -> str:
    """The line without bullet, numbering, emphasis and doubled white space."""
    plain = _EMPHASIS.sub("", _SPACE.sub(" ", raw).strip())
    return _EMPHASIS.sub("", _BULLET.sub("", plain)).strip()


@lru_cache(maxsize=_REMEMBERED)
def sentences(raw: str) -> tuple[str, ...]:
    """The line's sentences; an abbreviation ends none."""
    found: list[str] = []
    for part in _SENTENCE_END.split(unmarked(raw)):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += " " + part
        elif part.strip():
            found.append(part.strip())
    return tuple(found)


def shortened(text: str, *, most: int) -> str:
    """At most `most` words, cut at a comma where one is near; what is cut is shown by …"""
    words = text.split()
    if len(words) <= most:
        return text
    kept = words[:most]
    commas = [place for place, word in enumerate(kept) if word.endswith((",", ";", ":"))]
    if commas and commas[-1] >= most // 2:
        kept = kept[: commas[-1] + 1]
    while len(kept) > 2 and kept[-1].casefold() in _LOOSE_ENDS:
        kept = kept[:-1]
    return " ".join(kept).rstrip(",;:.–-") + " …"
