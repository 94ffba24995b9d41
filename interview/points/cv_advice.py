"""How the CV could do better: what was shown but is missing, what has no proof, what says little."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from interview.evidence import find_quote
from interview.points import cv_lines, cv_terms
from interview.points.cases import Case
from interview.points.terms import standings
from interview.reading.adverts import mentions
from interview.reading.cvs import read_cv
from interview.rules import Interview
from interview.scoring import Point

LEAST, MOST = 3, 6
_OF_A_KIND = 2  # of each kind but the best, as long as others are there
_BEST_OF_A_KIND = 3


class CvAdvice:
    """All that code and interviewer found about one CV, before it is cut down to three to six points."""

    def __init__(self, interview: Interview, cases: Sequence[Case], notes: Sequence[Point] = ()) -> None:
        self._interview, self._cases = interview, cases
        self._cv = read_cv(interview.cv)
        self._standings = standings(interview, cases, self._cv)
        self._notes = [note for note in notes if self._holds(note)]
        self.dropped = len(notes) - len(self._notes)

    def points(self) -> tuple[Point, ...]:
        """Best kind first."""
        shown = list(cv_terms.shown(self._standings))
        others = [
            self._notes,
            list(cv_terms.unproven(self._standings, self._cv)),
            list(cv_lines.vague(self._cv)),
            list(cv_terms.missing(self._standings, self._interview.cv, self._cases)),
        ]
        best = [*shown[:_BEST_OF_A_KIND], *chain.from_iterable(kind[:_OF_A_KIND] for kind in others)]
        rest = [*shown[_BEST_OF_A_KIND:], *chain.from_iterable(kind[_OF_A_KIND:] for kind in others)]
        points = _distinct(best)[:MOST]
        for more in (rest, cv_lines.for_any_cv(self._cv, self._interview.job_title)):
            if len(points) < LEAST:
                points = _distinct(chain(points, more))[:LEAST]
        return tuple(points)

    def facts_for_strengths(self) -> Iterator[Point]:
        """Lines of the CV that prove what the advert asks for."""
        return cv_terms.proven(self._standings)

    def _holds(self, note: Point) -> bool:
        """Whether an interviewer's note quotes what is there, and claims nothing that was not shown."""
        nowhere = [s.term.name for s in self._standings if not s.cv_line and not s.shown]
        said = f"{note.text} {note.advice}"
        if not note.text.strip() or any(mentions(said, name) for name in nowhere):
            return False
        if not note.quote:
            return note.answer is None
        if note.answer is None:
            return _stands_in(note.quote, self._interview.cv)
        return any(c.number == note.answer and _stands_in(note.quote, c.answer) for c in self._cases)


def _stands_in(quote: str, text: str) -> bool:
    bare = quote.strip().strip("…").strip()
    return bool(bare) and (bare in text or find_quote(bare, text) is not None)


def _distinct(points: Iterable[Point]) -> list[Point]:
    """No line quoted twice, no claim made twice."""
    kept: dict[str, Point] = {}
    for point in points:
        if point.text not in {other.text for other in kept.values()}:
            kept.setdefault((point.quote or point.text).casefold(), point)
    return list(kept.values())
