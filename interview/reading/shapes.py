"""Texts that are no answer by their shape: a list of lines as in a CV, and verse."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview.reading.words import Line, listed

_GLUE = listed(
    "it they them he him she her his hers their its this that these those then so until because before after"
    " but when while nobody i me my we us our who which if not didn't wasn't had was were couldn't"
    " still again only both each same"
)
"""Words that join what is told. Terse notes hold seven in a hundred, the lines of a CV none."""
_LEAST_GLUE = 0.025
_LEAST_WORDS = 25

_BREAK = re.compile(r"\n|\s/\s")
_LEAST_LINES, _MOST_WORDS_A_LINE = 4, 12
_REACH = 3  # lines: abab and abba rhyme within three
_RHYMING = 0.6
_SOUND = re.compile(r"([aeiouy]+)([^aeiouy]*)$")
_SILENT_E = re.compile(r"([aeiouy][^aeiouy]+)e$")


def is_list(lines: Sequence[Line]) -> bool:
    words = [word.lower for line in lines for word in line.words if word.kind != "mark"]
    glued = sum(word in _GLUE for word in words)
    return len(words) >= _LEAST_WORDS and glued < _LEAST_GLUE * len(words)


def is_verse(text: str) -> bool:
    """Short lines most of which rhyme with one nearby."""
    lines = [words for line in _BREAK.split(text) if (words := re.findall(r"[a-z']+", line.lower()))]
    if len(lines) < _LEAST_LINES or sum(map(len, lines)) > _MOST_WORDS_A_LINE * len(lines):
        return False
    ends = [line[-1] for line in lines]
    rhymed = [_is_rhymed(place, ends) for place in range(len(ends))]
    return sum(rhymed) >= _RHYMING * len(rhymed)


def _is_rhymed(place: int, ends: Sequence[str]) -> bool:
    near = [*ends[max(0, place - _REACH) : place], *ends[place + 1 : place + 1 + _REACH]]
    return any(_sound(end) == _sound(ends[place]) and end != ends[place] for end in near)


def _sound(word: str) -> tuple[str, str]:
    """Roughly how a word ends: its last vowel and what follows."""
    plain = _SILENT_E.sub(r"\1", word.replace("'", "").removesuffix("b"))
    found = _SOUND.search(plain)
    return (found[1][:1], found[2]) if found else ("", plain)
