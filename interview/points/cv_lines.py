"""CV advice on the CV's own lines: what says little, and what any CV may do better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interview.points.phrases import choose_pair
from interview.points.phrases import cv as phrases
from interview.points.quotes import cut
from interview.reading.adverts import mentions
from interview.reading.cvs import Cv, is_heading, tells_a_deed
from interview.scoring import Point

_HAS_NUMBER = frozenset("0123456789")


def vague(cv: Cv) -> Iterator[Point]:
    said: set[str] = set()
    for place, line in enumerate(cv.vague):
        pairs = next((pairs for found, pairs in phrases.VAGUE if found.search(line)), phrases.VAGUE_ELSE)
        start = 0 if place < 1 else place % len(pairs)
        text, advice = choose_pair((*pairs, *phrases.VAGUE_ELSE), start=start, said=said)
        yield Point(text=text, quote=cut(line), advice=advice)


def for_any_cv(cv: Cv, job_title: str) -> Iterator[Point]:
    """Honest advice about the CV's own lines, whatever the advert."""
    said: set[str] = set()
    if len(cv.proofs) > 1:
        yield Point(text=phrases.STRONGEST[0], quote=cut(cv.proofs[0]), advice=phrases.STRONGEST[1])
    for place, line in enumerate(_unfinished(cv)):
        text, advice = choose_pair(phrases.UNFINISHED, start=place, said=said)
        yield Point(text=text, quote=cut(line), advice=advice)
    if not mentions("\n".join(cv.lines[:4]), job_title):
        yield Point(text=phrases.TITLE[0], advice=phrases.TITLE[1])
    yield from (Point(text=text, advice=advice) for text, advice in phrases.ANY_CV)


def _unfinished(cv: Cv) -> Sequence[str]:
    """Lines of work without a result."""
    lines = (line for line in cv.lines if line not in cv.proofs and not is_heading(line))
    return [line for line in lines if tells_a_deed(line) and not _HAS_NUMBER & set(line)]
