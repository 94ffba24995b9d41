"""Puts a chosen claim into words: what is said, the quote, and the next step, none of them said before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import dropwhile, takewhile

from interview.evidence import Sentence
from interview.points.cases import Case
from interview.points.choice import Candidate, Said
from interview.points.phrases import (
    Wordings,
    choose,
    strength_steps,
    strengths,
    weakness_steps,
    weaknesses,
    wordings,
)
from interview.points.phrases.hooks import word_in
from interview.points.quotes import cut
from interview.rules import QUESTIONS_PER_INTERVIEW
from interview.scoring import Point

_TABLES: dict[str, Wordings] = {
    "excellent": strengths.EXCELLENT,
    "good": strengths.GOOD,
    "relative": strengths.RELATIVE,
    "poor": weaknesses.POOR,
    "fair": weaknesses.FAIR,
    "polish": weaknesses.POLISH,
}
_MOST_ADVICE = 300
_MANY = 3
_NUMBERS = {3: "Three", 4: "Four", 5: "Five", 6: "Six", 7: "Seven", 8: "All eight"}
_ONE_OF_THEM = ", this one among them"  # goes without saying of all
_FIRST_PERSON = re.compile(r"I\b")


def say_strength(candidate: Candidate, sentence: Sentence, said: Said) -> Point:
    case, dimension = candidate.case, candidate.dimension
    claims = wordings(_TABLES[candidate.band], dimension, case.kind)
    steps = strength_steps.GROW if candidate.band == "relative" else strength_steps.KEEP
    claim = choose(claims, start=case.turn, said=said.wordings)
    if candidate.band == "relative":
        claim = f"A relative strength – {claim}"
    return Point(
        text=claim,
        quote=cut(sentence.text, keep=_telling(case, dimension, sentence)),
        answer=case.number,
        dimension=dimension,
        advice=choose(wordings(steps, dimension, case.kind), start=case.turn, said=said.wordings),
    )


def _telling(case: Case, dimension: str, sentence: Sentence) -> str:
    """The piece of a long sentence that must stay in view."""
    kinds = {"ownership": ("action",), "structure": ("action",), "reflection": ("lesson",)}
    found = case.findings(sentence, kinds.get(dimension, ("number", "time")))
    return case.answer[found[0].start : found[0].end] if found else ""


def say_weakness(
    candidate: Candidate,
    sentence: Sentence | None,
    said: Said,
    advice: Mapping[tuple[int, str], str],
    alike: int = 0,
) -> Point:
    """`alike`: how many answers are wanting in the same way; from three on that is said once."""
    case, word = candidate.case, ""
    text = sentence.text if sentence else _all_that_counts(case)
    if candidate.hook:
        word = _inside(word_in(candidate.hook, text), text)
    claim = _of_many(candidate, alike, said) or choose(
        _claims(candidate), start=case.turn, said=said.wordings
    )
    step = _given(advice, candidate, said) or _step(candidate, said)
    return Point(
        text=claim.replace("{word}", word),
        quote=cut(text, keep=word),
        answer=case.number,
        dimension=candidate.dimension,
        advice=step.replace("{word}", word),
    )


def _all_that_counts(case: Case) -> str:
    """From the first sentence that counts to the last before one that does not; else what was typed."""
    counted = list(takewhile(lambda s: s in case.sentences, _from_first(case)))
    return case.answer[counted[0].start : counted[-1].end] if counted else case.answer


def _from_first(case: Case) -> Iterator[Sentence]:
    return dropwhile(lambda s: s not in case.sentences, case.reading.sentences)


def _of_many(candidate: Candidate, alike: int, said: Said) -> str:
    if candidate.band != "unanswered" or alike < _MANY:
        return ""
    many = weaknesses.MANY_UNANSWERED[candidate.case.unanswered][0]
    if many in said.wordings:
        return ""
    said.wordings.add(many)
    if alike == QUESTIONS_PER_INTERVIEW:
        many = many.replace(_ONE_OF_THEM, "")
    return many.replace("{count}", _NUMBERS.get(alike, str(alike)))


def _claims(candidate: Candidate) -> Sequence[str]:
    case = candidate.case
    if candidate.band == "unanswered":
        return weaknesses.UNANSWERED[case.unanswered]
    if candidate.hook:
        return candidate.hook.claims
    return wordings(_TABLES[candidate.band], candidate.dimension, case.kind)


def _step(candidate: Candidate, said: Said) -> str:
    """The first fitting instruction that has not been given yet."""
    case = candidate.case
    fitting = [[step for step in steps if case.topic or "{topic}" not in step] for steps in _steps(candidate)]
    fresh = [steps for steps in fitting if not set(steps) <= said.wordings]
    return choose((fresh or fitting)[0], start=case.turn, said=said.wordings).replace("{topic}", case.topic)


def _steps(candidate: Candidate) -> tuple[Sequence[str], ...]:
    """Lists of instructions, the closest first."""
    case, dimension = candidate.case, candidate.dimension
    general = wordings(weakness_steps.NEXT_TIME, dimension, case.kind)
    if candidate.band == "unanswered":
        return (weakness_steps.UNANSWERED[case.unanswered],)
    if candidate.band == "polish":
        return (wordings(weakness_steps.POLISH, dimension, case.kind),)
    if candidate.hook:
        return (candidate.hook.steps, general)
    if case.question.follow_up:
        return (weakness_steps.FOLLOW_UP, general)
    if candidate.band == "fair" and case.kind == "behavioural":
        return (weakness_steps.FURTHER.get(dimension, general), general)
    return (general,)


def _inside(word: str, text: str) -> str:
    """The word as it looks inside a sentence."""
    return word[:1].lower() + word[1:] if text.startswith(word) and not _FIRST_PERSON.match(word) else word


def _given(advice: Mapping[tuple[int, str], str], candidate: Candidate, said: Said) -> str:
    """The interviewer's own advice, in one line, unless it was given already."""
    own = " ".join(advice.get(candidate.about, "").split())[:_MOST_ADVICE]
    if not own or own in said.wordings or candidate.band == "unanswered":
        return ""
    said.wordings.add(own)
    return own
