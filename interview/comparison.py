"""Two interviews side by side, answer by answer (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from interview.errors import FeedbackNotFound
from interview.history import ScoreRow, mean_levels, outline, score_row
from interview.rules import Interview
from interview.scoring import DIMENSIONS, AnswerRating, Assessment

STRONG, WEAK = 4, 2


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
    answers: tuple[AnswerPair, ...]
    caution: str = ""

    @property
    def is_comparable(self) -> bool:
        return not self.caution

    @property
    def difference(self) -> int:
        return self.second.interview_score - self.first.interview_score


def compare(one: Interview, other: Interview) -> Comparison:
    """Raises FeedbackNotFound where one of them has not been rated."""
    if one.feedback is None or other.feedback is None:
        raise FeedbackNotFound
    if (other.feedback.created_at, other.id) < (one.feedback.created_at, one.id):
        return compare(other, one)
    first, second = score_row(outline(one, one.feedback)), score_row(outline(other, other.feedback))
    return Comparison(
        first=first,
        second=second,
        dimensions=_dimension_pairs(one.feedback.assessment, other.feedback.assessment),
        answers=_answer_pairs(_rated_answers(one), _rated_answers(other)),
        caution=_caution(first, second),
    )


def level_summary(rating: AnswerRating) -> str:
    """What was strong and what was weak about an answer, in words."""
    strong = [level.dimension for level in rating.levels if level.level >= STRONG]
    weak = [level.dimension for level in rating.levels if level.level <= WEAK]
    parts = [f"{word}: {', '.join(names)}." for word, names in (("Strong", strong), ("Weak", weak)) if names]
    return " ".join(parts) or ("Middling throughout." if rating.levels else "No levels.")


def _caution(first: ScoreRow, second: ScoreRow) -> str:
    if first.origin == second.origin:
        return ""
    return (
        f"These scores are not comparable: the first was given by {first.origin}, "
        f"the second by {second.origin}. Compare the answers, not the numbers."
    )


def _dimension_pairs(first: Assessment, second: Assessment) -> tuple[DimensionPair, ...]:
    before, after = mean_levels(first), mean_levels(second)
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
