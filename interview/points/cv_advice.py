"""How the CV could do better: what was shown but is missing, what has no proof, what says little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from interview.evidence import find_quote
from interview.points.cases import Case
from interview.points.phrases import choose
from interview.points.phrases import cv as phrases
from interview.points.phrases import strengths as strength_phrases
from interview.points.quotes import cut
from interview.points.terms import Standing, standings, word_of
from interview.reading.adverts import mentions
from interview.reading.cvs import Cv, is_heading, read_cv, tells_a_deed, tells_a_qualification
from interview.rules import Interview
from interview.scoring import Point

LEAST, MOST = 3, 6
_OF_A_KIND = 2  # of each kind but the best, as long as others are there
_BEST_OF_A_KIND = 3
_NAMES_A_LINE = 3
_HAS_NUMBER = frozenset("0123456789")
_LIST_MARK = re.compile(r"[,;·•|/]")
_PROFILE = re.compile(
    r"\b(?:happiest|happy|passionate|enjoy|love|looking for|keen|motivated)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


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
        shown, unproven, vague, missing = (
            list(kind) for kind in (self._shown(), self._unproven(), self._vague(), self._missing())
        )
        kinds = [
            shown[:_BEST_OF_A_KIND],
            *(kind[:_OF_A_KIND] for kind in (self._notes, unproven, vague, missing)),
        ]
        rest = chain(
            shown[_BEST_OF_A_KIND:], *(k[_OF_A_KIND:] for k in (self._notes, unproven, vague, missing))
        )
        points = _distinct(chain(*kinds))[:MOST]
        if len(points) < LEAST:
            points = _distinct(chain(points, rest))[:LEAST]
        if len(points) < LEAST:
            points = _distinct(chain(points, self._generic()))[:LEAST]
        return tuple(points)

    def facts_for_strengths(self) -> Iterator[Point]:
        """Lines of the CV that prove what the advert asks for."""
        said: set[str] = set()
        for place, standing in enumerate(s for s in self._standings if s.proof):
            yield Point(
                text=_filled(choose(strength_phrases.FROM_CV, start=place, said=said), standing.term.name),
                quote=cut(standing.proof),
                advice=choose(strength_phrases.FROM_CV_STEPS, start=place, said=said),
            )

    def _shown(self) -> Iterator[Point]:
        said: set[str] = set()
        for place, standing in enumerate(s for s in self._standings if s.shown and not s.cv_line):
            assert standing.shown
            case, sentence = standing.shown
            yield Point(
                text=_filled(choose(phrases.SHOWN, start=place, said=said), standing.term.name),
                quote=cut(sentence.text, keep=word_of(sentence.text, standing.term.name)),
                answer=case.number,
                advice=choose(phrases.SHOWN_STEPS, start=place, said=said),
            )

    def _unproven(self) -> Iterator[Point]:
        said: set[str] = set()
        by_line: dict[str, list[Standing]] = {}
        for standing in self._standings:
            if standing.cv_line and not standing.proof:
                by_line.setdefault(standing.cv_line, []).append(standing)
        lines = {
            line: named
            for line, named in by_line.items()
            if not _is_credential(line, named) and not _PROFILE.search(line)
        }
        for place, (line, named) in enumerate(lines.items()):
            names = [standing.term.name for standing in named[:_NAMES_A_LINE]]
            is_list = (
                line in self._cv.skills
                or len(_LIST_MARK.findall(line)) > 1
                or len(line.split()) <= len(names) + 2
            )
            claims = phrases.UNPROVEN if is_list else phrases.USED
            yield Point(
                text=_filled(choose(claims, start=place, said=said), *names),
                quote=cut(line, keep=word_of(line, names[0])),
                advice=self._proof_for(named, is_list=is_list, place=place, said=said),
            )

    def _proof_for(self, named: Sequence[Standing], *, is_list: bool, place: int, said: set[str]) -> str:
        """Where the proof could come from: an answer, if one has it."""
        answer = next((s.shown[0].number for s in named if s.shown), None)
        if answer:
            return choose(phrases.PROVEN_IN_ANSWER, start=place, said=said).replace("{number}", str(answer))
        return choose(phrases.UNPROVEN_STEPS if is_list else phrases.USED_STEPS, start=place, said=said)

    def _vague(self) -> Iterator[Point]:
        said: set[str] = set()
        for place, line in enumerate(self._cv.vague):
            pairs = next((pairs for found, pairs in phrases.VAGUE if found.search(line)), phrases.VAGUE_ELSE)
            text, advice = _unsaid(
                (*pairs, *phrases.VAGUE_ELSE), said, start=0 if place < 1 else place % len(pairs)
            )
            yield Point(text=text, quote=cut(line), advice=advice)

    def _missing(self) -> Iterator[Point]:
        said: set[str] = set()
        texts = "\n".join([self._interview.cv, *(case.answer for case in self._cases)]).casefold()
        nowhere = [
            s
            for s in self._standings
            if not (s.cv_line or s.shown or (s.was_turn and not s.spoken_of))
            and (s.spoken_of or s.term.name.casefold() not in texts)
        ]
        for place, standing in enumerate(nowhere):
            end = choose(phrases.MISSING_ENDS, start=place, said=said)
            line, name = standing.term.line, standing.term.name
            if standing.spoken_of:
                yield _only_spoken_of(standing, end)
                continue
            yield Point(
                text=_filled(choose(phrases.MISSING, start=place, said=said), name),
                quote=cut(line, keep=word_of(line, name)) if line != name else "",
                advice=f"{phrases.ONLY_IF_TRUE}{end}",
            )

    def _generic(self) -> Iterator[Point]:
        """Honest advice about the CV's own lines, whatever the advert."""
        said: set[str] = set()
        if len(self._cv.proofs) > 1:
            yield Point(text=phrases.STRONGEST[0], quote=cut(self._cv.proofs[0]), advice=phrases.STRONGEST[1])
        for place, line in enumerate(_unfinished(self._cv)):
            text, advice = _unsaid(phrases.UNFINISHED, said, start=place)
            yield Point(text=text, quote=cut(line), advice=advice)
        if not mentions("\n".join(self._cv.lines[:4]), self._interview.job_title):
            yield Point(text=phrases.TITLE[0], advice=phrases.TITLE[1])
        yield from (Point(text=text, advice=advice) for text, advice in phrases.ANY_CV)

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


def _only_spoken_of(standing: Standing, end: str) -> Point:
    assert standing.spoken_of
    case, sentence = standing.spoken_of
    name = standing.term.name
    return Point(
        text=_filled(phrases.SPOKEN_OF, name),
        quote=cut(sentence.text, keep=word_of(sentence.text, name)),
        answer=case.number,
        advice=f"{phrases.ONLY_IF_TRUE}{end}",
    )


def _stands_in(quote: str, text: str) -> bool:
    bare = quote.strip().strip("…").strip()
    return bool(bare) and (bare in text or find_quote(bare, text) is not None)


def _unfinished(cv: Cv) -> list[str]:
    """Lines of work without a result."""
    lines = (line for line in cv.lines if line not in cv.proofs and not is_heading(line))
    return [line for line in lines if tells_a_deed(line) and not _HAS_NUMBER & set(line)]


def _distinct(points: Iterable[Point]) -> list[Point]:
    """No line quoted twice, no claim made twice."""
    kept: dict[str, Point] = {}
    for point in points:
        if point.text not in {other.text for other in kept.values()}:
            kept.setdefault((point.quote or point.text).casefold(), point)
    return list(kept.values())


def _unsaid(pairs: Sequence[tuple[str, str]], said: set[str], *, start: int) -> tuple[str, str]:
    turned = [pairs[(start + step) % len(pairs)] for step in range(len(pairs))]
    pair = next((pair for pair in turned if pair[0] not in said), turned[0])
    said.add(pair[0])
    return pair


def _filled(phrase: str, *names: str) -> str:
    """The phrase with its terms, each in quotation marks: they stand as the advert has them."""
    quoted = [f"“{name}”" for name in names]
    return phrase.replace("{term}", " and ".join([", ".join(quoted[:-1]), quoted[-1]][len(quoted) < 2 :]))


def _is_credential(line: str, named: Sequence[Standing]) -> bool:
    """A qualification proves itself."""
    return (
        bool(_YEAR.search(line))
        or tells_a_qualification(line)
        or any(standing.term.is_credential for standing in named)
    )
