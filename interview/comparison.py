"""Two interviews side by side, answer by answer (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from interview.errors import FeedbackNotFound
from interview.figures import Written, in_english
from interview.history import Outline, ScoreRow, outline, score_row
from interview.rules import Interview
from interview.scoring import DIMENSIONS, AnswerRating

STRONG, WEAK = 4, 2
NOTICED = 0.3  # a smaller step of a mean level is not worth a word


@dataclass(frozen=True, kw_only=True)
class DimensionPair:
    """The mean levels of two interviews on one dimension; None where it was not rated."""

    dimension: str
    first: float | None
    second: float | None

    @property
    def difference(self) -> float | None:
        """The second less the first: above zero is better."""
        if self.first is None or self.second is None:
            return None
        return self.second - self.first


@dataclass(frozen=True, kw_only=True)
class RatedAnswer:
    """One answered question; `levels` tells in words what was strong and weak."""

    question: str
    answer: str
    score: float | None
    levels: str


@dataclass(frozen=True, kw_only=True)
class AnswerPair:
    number: int
    first: RatedAnswer | None
    second: RatedAnswer | None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two interviews, the older one first. `caution` is empty when their scores are comparable."""

    first: ScoreRow
    second: ScoreRow
    dimensions: tuple[DimensionPair, ...]
    answers: tuple[AnswerPair, ...] = ()
    caution: str = ""

    @property
    def difference(self) -> int:
        return self.second.interview_score - self.first.interview_score


def compare(one: Interview, other: Interview) -> Comparison:
    """Raises FeedbackNotFound where one of them has not been rated."""
    if one.feedback is None or other.feedback is None:
        raise FeedbackNotFound
    if (other.feedback.created_at, other.id) < (one.feedback.created_at, one.id):
        return compare(other, one)
    pair = compare_outlines(outline(one, one.feedback), outline(other, other.feedback))
    return replace(pair, answers=_answer_pairs(_rated_answers(one), _rated_answers(other)))


def compare_outlines(first: Outline, second: Outline) -> Comparison:
    """Scores and levels alone, the older one first."""
    rows = score_row(first), score_row(second)
    return Comparison(
        first=rows[0],
        second=rows[1],
        dimensions=_dimension_pairs(first.levels, second.levels),
        caution=_caution(*rows),
    )


def what_changed(pair: Comparison, written: Written = in_english) -> str:
    """Which dimensions moved, the largest step first; empty where the two are not comparable."""
    if pair.caution:
        return ""
    steps = [(row.difference, row) for row in pair.dimensions if row.difference is not None]
    ordered = sorted(steps, key=lambda step: -abs(step[0]))
    better = [_step(row, written) for by, row in ordered if by >= NOTICED]
    worse = [_step(row, written) for by, row in ordered if by <= -NOTICED]
    told = [
        f"{word}: {', '.join(names)}." for word, names in (("Better", better), ("Weaker", worse)) if names
    ]
    return " ".join(told) or "No dimension moved much."


def _step(row: DimensionPair, written: Written) -> str:
    levels = [written(level, 1) for level in (row.first, row.second) if level is not None]
    return f"{row.dimension} ({' → '.join(levels)})"


def level_summary(rating: AnswerRating) -> str:
    """What was strong and what was weak about an answer, in words."""
    strong = [level.dimension for level in rating.levels if level.level >= STRONG]
    weak = [level.dimension for level in rating.levels if level.level <= WEAK]
    parts = [f"{word}: {', '.join(names)}." for word, names in (("Strong", strong), ("Weak", weak)) if names]
    return " ".join(parts) or ("In the middle throughout." if rating.levels else "No levels.")


def _caution(first: ScoreRow, second: ScoreRow) -> str:
    if first.origin == second.origin:
        return ""
    return (
        f"These scores are not comparable: the first was given by {first.origin}, "
        f"the second by {second.origin}. Compare the answers, not the numbers."
    )


def _dimension_pairs(before: Mapping[str, float], after: Mapping[str, float]) -> tuple[DimensionPair, ...]:
    return tuple(
        DimensionPair(dimension=d.name, first=before.get(d.name), second=after.get(d.name))
        for d in DIMENSIONS
        if d.name in before or d.name in after
    )


def _rated_answers(interview: Interview) -> dict[int, RatedAnswer]:
    ratings = {r.number: r for r in interview.feedback.assessment.answers} if interview.feedback else {}
    return {
        turn.number: _rated(turn.question.text, turn.answer, ratings.get(turn.number))
        for turn in interview.turns
    }


def _rated(question: str, answer: str | None, rating: AnswerRating | None) -> RatedAnswer:
    return RatedAnswer(
        question=question,
        answer=answer or "",
        score=rating.score if rating else None,
        levels=level_summary(rating) if rating else "Not rated.",
    )


def _answer_pairs(first: dict[int, RatedAnswer], second: dict[int, RatedAnswer]) -> tuple[AnswerPair, ...]:
    numbers = sorted(first.keys() | second.keys())
    return tuple(AnswerPair(number=n, first=first.get(n), second=second.get(n)) for n in numbers)
