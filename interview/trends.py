"""What a history of scores honestly says: the change, and how people see themselves (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from interview.figures import Written, in_english
from interview.history import ScoreRow
from interview.scoring import band_of

ENOUGH_FOR_MEANS = 6  # from here on, three interviews at each end are compared instead of one
ABOUT_THE_SAME = 0.5


@dataclass(frozen=True, kw_only=True)
class SelfRatingGap:
    """How far people's own ratings lie above (or, negative, below) the scores."""

    interviews: int
    mean_gap: float

    def sentence(self, written: Written = in_english) -> str:
        many = self.interviews > 1
        start = f"Over {self.interviews} interviews, you rated yourself" if many else "You rated yourself"
        end = " on average." if many else "."
        if round(abs(self.mean_gap), 1) == 0:
            return f"{start} as the interviewer did{end}"
        side = "above" if self.mean_gap > 0 else "below"
        return f"{start} {_points(abs(self.mean_gap), written)} {side} the interviewer{end}"


def comparable(rows: Sequence[ScoreRow]) -> tuple[ScoreRow, ...]:
    """The rows that may be compared with the latest: its origin, and no samples beside one's own."""
    counted = [row for row in rows if not row.is_sample] or list(rows)
    return tuple(row for row in counted if row.origin == counted[-1].origin)


def self_rating_gap(rows: Sequence[ScoreRow]) -> SelfRatingGap | None:
    """None until somebody has rated themselves."""
    gaps = [row.self_rating - row.interview_score for row in comparable(rows) if row.self_rating is not None]
    return SelfRatingGap(interviews=len(gaps), mean_gap=fmean(gaps)) if gaps else None


def trend_sentence(rows: Sequence[ScoreRow], written: Written = in_english) -> str:
    """What the scores say, and no more: one has no trend, two a difference, six or more their means."""
    counted = comparable(rows)
    if not counted:
        return "No score yet. The first one comes with the feedback of your first interview."
    return _change_over([row.interview_score for row in counted], written) + _caution(rows, counted)


def _change_over(scores: Sequence[int], written: Written) -> str:
    first, last, count = scores[0], scores[-1], len(scores)
    if count == 1:
        return (
            f"A first score: {last} ({band_of(last).name}). A second interview shows what practice changes."
        )
    if count >= ENOUGH_FOR_MEANS:
        return _change_of_means(fmean(scores[:3]), fmean(scores[-3:]), written)
    if count == 2:
        return f"{_change(last - first, written)}. Two interviews show a difference, not yet a trend."
    return f"{_change(last - first, written)}, over {count} interviews."


def _change(difference: int, written: Written) -> str:
    if difference == 0:
        return "The same score as in the first interview"
    return (
        f"{'Up' if difference > 0 else 'Down'} {_points(abs(difference), written)} since the first interview"
    )


def _change_of_means(first: float, last: float, written: Written) -> str:
    means = f"the first three interviews average {written(first, 1)}, the last three {written(last, 1)}."
    if abs(last - first) < ABOUT_THE_SAME:
        return f"About the same: {means}"
    return f"{'Up' if last > first else 'Down'} {_points(abs(last - first), written)}: {means}"


def _caution(rows: Sequence[ScoreRow], counted: Sequence[ScoreRow]) -> str:
    if counted[-1].is_sample:
        return " These are sample interviews."
    if any(row.origin != counted[-1].origin and not row.is_sample for row in rows):
        return f" Only interviews rated by {counted[-1].origin} count here: others are not comparable."
    return ""


def _points(number: float, written: Written) -> str:
    number = round(float(number), 1)
    text = written(number, 0 if number.is_integer() else 1)
    return f"{text} point" if number == 1 else f"{text} points"
