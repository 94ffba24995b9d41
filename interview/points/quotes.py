"""People's own words, cut to a length that can be read."""

from __future__ import annotations

import re

MOST_WORDS = 25
MOST_CHARACTERS = 200

_MARK = re.compile(r"^(?:[-–—*•·▪◦‣>#|]+|\(?\d{1,2}[.)])\s+")
_LED_UP_TO = 12  # words before a late piece that make it understood


def cut(sentence: str, *, keep: str = "") -> str:
    """The sentence in one line, without its bullet and full stop, at most 25 words of it.

    A cut shows as …; the words of `keep` stay in view.
    """
    line = _MARK.sub("", " ".join(sentence.split()))
    words = line.split()
    start = _start(line, words, keep) if len(words) > MOST_WORDS else 0
    kept = _short(" ".join(words[start : start + MOST_WORDS]))
    if not line.endswith(kept):
        return ("…" if start else "") + kept.rstrip(",;:–—-. ") + "…"
    return ("…" if start else "") + _without_stop(kept)


def _start(line: str, words: list[str], keep: str) -> int:
    place = len(line[: max(0, line.find(" ".join(keep.split())))].split())
    if place + len(keep.split()) <= MOST_WORDS:
        return 0
    return max(0, min(place - _LED_UP_TO, len(words) - MOST_WORDS))


def _short(kept: str) -> str:
    """At most 200 characters, cut between words unless one word is longer than that."""
    if len(kept) <= MOST_CHARACTERS:
        return kept
    head = kept[:MOST_CHARACTERS]
    return head.rsplit(" ", 1)[0] if " " in head else head


def _without_stop(text: str) -> str:
    if text.endswith(("...", "…")) or not text.rstrip(".,;:"):
        return text
    return text.rstrip(".,;:")
