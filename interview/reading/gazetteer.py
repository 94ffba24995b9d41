"""Finds known skills in a line, however they are capitalised, hyphenated or counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from interview.reading.known_skills import KNOWN_SKILLS
from interview.reading.names import ORDINARY

_TOKEN = re.compile(r"\.?[^\W_][\w+#&/]*(?:[.'’][\w+#]+)*[+#]*")
_LONGEST = 5
_NEEDS_CAPITAL = ORDINARY | {
    "r",
    "go",
    "exchange",
    "inventor",
    "spring",
    "recovery",
    "protection",
    "sap",
    "ap",
    "ib",
}


def known_in(line: str) -> tuple[str, ...]:
    """The known skills of the line, in its order and spelling; the longest where several begin."""
    return tuple(_known_in(line))


def is_known(phrase: str) -> bool:
    return _key(tuple(_TOKEN.findall(phrase.replace("-", " ")))) in _keys()


def _known_in(line: str) -> Iterator[str]:
    spans = [match.span() for match in _TOKEN.finditer(line.replace("-", " "))]
    words = [line[start:end] for start, end in spans]
    place = 0
    while place < len(words):
        count = next((n for n in range(_LONGEST, 0, -1) if _is_skill(line, spans, words, place, n)), 0)
        if count:
            yield line[spans[place][0] : spans[place + count - 1][1]]
        place += count or 1


def _is_skill(line: str, spans: list[tuple[int, int]], words: list[str], place: int, count: int) -> bool:
    chosen = words[place : place + count]
    if len(chosen) < count or _key(tuple(chosen)) not in _keys():
        return False
    if count == 1:
        return chosen[0].casefold() not in _NEEDS_CAPITAL or (place > 0 and chosen[0][0].isupper())
    between = (line[spans[at][1] : spans[at + 1][0]] for at in range(place, place + count - 1))
    return all(gap in {" ", "-"} for gap in between)


@cache
def _keys() -> frozenset[tuple[str, ...]]:
    return frozenset(_key(tuple(_TOKEN.findall(skill.replace("-", " ")))) for skill in KNOWN_SKILLS)


def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_singular(word.casefold().replace("’", "'")) for word in words)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
