"""CV advice on the advert's terms: shown but missing, listed without proof, or seen nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interview.points.cases import Case
from interview.points.phrases import choose
from interview.points.phrases import cv as phrases
from interview.points.phrases import strengths as strength_phrases
from interview.points.quotes import cut
from interview.points.terms import Standing, clause_with, word_of
from interview.reading.cvs import Cv, tells_a_qualification
from interview.scoring import Point

_NAMES_A_LINE = 3
_LIST_MARK = re.compile(r"[,;·•|/]")
_PROFILE = re.compile(
    r"\b(?:happiest|happy|passionate|enjoy|love|looking for|keen|motivated)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def proven(standings: Sequence[Standing]) -> Iterator[Point]:
    """Lines of the CV that prove what the advert asks for, each once: what stands in for a strength."""
    said: set[str] = set()
    by_line: dict[str, Standing] = {}
    for standing in standings:
        by_line.setdefault(standing.proof, standing)
    by_line.pop("", None)
    for place, standing in enumerate(by_line.values()):
        yield Point(
            text=_filled(choose(strength_phrases.FROM_CV, start=place, said=said), standing.term.name),
            quote=cut(standing.proof),
            advice=choose(strength_phrases.FROM_CV_STEPS, start=place, said=said),
        )


def shown(standings: Sequence[Standing]) -> Iterator[Point]:
    said: set[str] = set()
    for place, standing in enumerate(s for s in standings if s.shown and not s.cv_line):
        assert standing.shown
        case, sentence = standing.shown
        word = word_of(sentence.text, standing.term.name)
        yield Point(
            text=_filled(choose(phrases.SHOWN, start=place, said=said), standing.term.name),
            quote=clause_with(sentence.text, word),
            answer=case.number,
            advice=choose(phrases.SHOWN_STEPS, start=place, said=said),
        )


def unproven(standings: Sequence[Standing], cv: Cv) -> Iterator[Point]:
    said: set[str] = set()
    by_line: dict[str, list[Standing]] = {}
    for standing in standings:
        if standing.cv_line and not standing.proof:
            by_line.setdefault(standing.cv_line, []).append(standing)
    lines = {
        line: named
        for line, named in by_line.items()
        if not _is_credential(line, named) and not _PROFILE.search(line)
    }
    for place, (line, named) in enumerate(lines.items()):
        names = [standing.term.name for standing in named[:_NAMES_A_LINE]]
        is_list = _is_list(line, cv, len(names))
        if not is_list and line not in cv.work:  # a post, or the headline
            continue
        claims = phrases.UNPROVEN if is_list else phrases.USED
        yield Point(
            text=_filled(choose(claims, start=place, said=said), *names),
            quote=cut(line, keep=word_of(line, names[0])),
            advice=_proof_for(named, is_list=is_list, place=place, said=said),
        )


def _is_list(line: str, cv: Cv, terms: int) -> bool:
    is_short = len(line.split()) <= terms + 2
    return line in cv.skills or len(_LIST_MARK.findall(line)) > 1 or is_short


def _proof_for(named: Sequence[Standing], *, is_list: bool, place: int, said: set[str]) -> str:
    """Where the proof could come from: an answer, if one has it."""
    answer = next((s.shown[0].number for s in named if s.shown), None)
    if answer:
        return choose(phrases.PROVEN_IN_ANSWER, start=place, said=said).replace("{number}", str(answer))
    return choose(phrases.UNPROVEN_STEPS if is_list else phrases.USED_STEPS, start=place, said=said)


def missing(standings: Sequence[Standing], cv_text: str, cases: Sequence[Case]) -> Iterator[Point]:
    said: set[str] = set()
    texts = "\n".join([cv_text, *(case.answer for case in cases)]).casefold()
    nowhere = [
        s
        for s in standings
        if not (s.cv_line or s.shown or (s.was_turn and not s.spoken_of))
        and (s.spoken_of or s.term.name.casefold() not in texts)
    ]
    by_line = {standing.term.line: standing for standing in reversed(nowhere)}  # the first term of each
    for place, standing in enumerate(s for s in nowhere if by_line[s.term.line] is s):
        end = choose(phrases.MISSING_ENDS, start=place, said=said)
        line, name = standing.term.line, standing.term.name
        if standing.spoken_of:
            yield _only_spoken_of(standing, choose(phrases.SPOKEN_OF, start=0, said=said), end)
            continue
        yield Point(
            text=_filled(choose(phrases.MISSING, start=place, said=said), name),
            quote=cut(line, keep=word_of(line, name)) if line != name else "",
            advice=f"{phrases.ONLY_IF_TRUE}{end}",
        )


def _only_spoken_of(standing: Standing, claim: str, end: str) -> Point:
    assert standing.spoken_of
    case, sentence = standing.spoken_of
    name = standing.term.name
    return Point(
        text=_filled(claim, name),
        quote=cut(sentence.text, keep=word_of(sentence.text, name)),
        answer=case.number,
        advice=f"{phrases.ONLY_IF_TRUE}{end}",
    )


def _filled(phrase: str, *names: str) -> str:
    """The phrase with its terms, each in quotation marks: they stand as the advert has them."""
    quoted = [f"“{name}”" for name in names]
    return phrase.replace("{term}", " and ".join([", ".join(quoted[:-1]), quoted[-1]][len(quoted) < 2 :]))


def _is_credential(line: str, named: Sequence[Standing]) -> bool:
    """A qualification proves itself."""
    is_one = bool(_YEAR.search(line)) or tells_a_qualification(line)
    return is_one or any(standing.term.is_credential for standing in named)
