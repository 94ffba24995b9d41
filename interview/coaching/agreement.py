"""How well a coach's own scores and the interviews' scores agree (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean, pvariance

from interview.figures import Written, in_english

LEAST = 5  # fewer pairs say nothing


@dataclass(frozen=True, kw_only=True)
class ScorePair:
    """One interview's two scores: the coach's, given before the reveal, and its own."""

    interview_id: int
    reviewed_at: datetime
    candidate: str
    coach_score: int
    interview_score: int

    @property
    def difference(self) -> int:
        """Above zero the coach is the kinder one."""
        return self.coach_score - self.interview_score


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """`kappa` is quadratic weighted: 1 is perfect, 0 is chance; None where all scores are the same."""

    n: int
    mean_difference: float
    kappa: float | None


def agreement(pairs: Sequence[ScorePair]) -> Agreement | None:
    """None under five pairs."""
    if len(pairs) < LEAST:
        return None
    difference = fmean(pair.difference for pair in pairs)
    return Agreement(n=len(pairs), mean_difference=difference, kappa=_kappa(pairs))


def _kappa(pairs: Sequence[ScorePair]) -> float | None:
    """Squared differences as they are, beside those of scores drawn by chance from the same two heaps."""
    coach, own = [pair.coach_score for pair in pairs], [pair.interview_score for pair in pairs]
    expected = pvariance(coach) + pvariance(own) + (fmean(coach) - fmean(own)) ** 2
    if not expected:
        return None
    return 1 - fmean(pair.difference**2 for pair in pairs) / expected


def agreement_sentence(pairs: Sequence[ScorePair], written: Written = in_english) -> str:
    found = agreement(pairs)
    if found is None:
        more = LEAST - len(pairs)
        reviews = "review" if more == 1 else "reviews"
        return f"How well your scores and the interviews' agree can be told after {more} more {reviews}."
    kappa = "cannot be told, as all scores are the same" if found.kappa is None else written(found.kappa, 2)
    told = f"In {found.n} interviews you scored {_beside(found.mean_difference, written)}."
    return f"{told} Weighted kappa: {kappa} (n = {found.n})."


def _beside(difference: float, written: Written) -> str:
    if abs(difference) < 0.05:
        return "on average the same as the interview"
    side = "higher" if difference > 0 else "lower"
    return f"on average {written(abs(difference), 1)} {side} than the interview"
