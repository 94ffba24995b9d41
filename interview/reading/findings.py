"""What is found in an answer, and where: the one shape of every finding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.reading.words import Line

_STRAIGHT = str.maketrans("’‘`“”", "'''\"\"")


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of the answer that tells something. `line` is the place of its sentence, from 0."""

    kind: str
    start: int
    end: int
    line: int


def phrases(*alternatives: str) -> re.Pattern[str]:
    """A pattern for whole words and phrases, in any case."""
    return re.compile(rf"(?<![\w'])(?:{'|'.join(alternatives)})(?![\w])", re.IGNORECASE)


def find_all(kind: str, pattern: re.Pattern[str], lines: Sequence[Line]) -> tuple[Finding, ...]:
    return tuple(_find_all(kind, pattern, lines))


def _find_all(kind: str, pattern: re.Pattern[str], lines: Sequence[Line]) -> Iterator[Finding]:
    for place, line in enumerate(lines):
        for match in pattern.finditer(line.sentence.text.translate(_STRAIGHT)):
            start = line.sentence.start + match.start()
            yield Finding(kind=kind, start=start, end=start + len(match.group()), line=place)
