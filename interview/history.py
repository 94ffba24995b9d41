"""Scores and levels over interviews, as plain rows (pure)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean

from interview.rules import Interview
from interview.scoring import DIMENSIONS, Assessment, Feedback, Origin, band_of


@dataclass(frozen=True, kw_only=True)
class ScoreRow:
    """One interview with its score."""

    interview_id: int
    finished_at: datetime
    job_title: str
    company_name: str
    interview_score: int
    band: str
    origin: str
    is_sample: bool = False
    self_rating: int | None = None


@dataclass(frozen=True, kw_only=True)
class LevelRow:
    """The mean level, 1–5, that one interview's answers reached on one dimension."""

    interview_id: int
    finished_at: datetime
    job_title: str
    company_name: str
    origin: str
    dimension: str
    level: float
    is_sample: bool = False


def origin_label(origin: Origin) -> str:
    """Who made a rating, in words: equal labels mean comparable scores."""
    prompt = origin.prompt_version and f"prompt {origin.prompt_version}"
    parts = (origin.interviewer, origin.model, prompt, f"rubric {origin.rubric_version}")
    return ", ".join(part for part in parts if part)


def rated_interviews(interviews: Iterable[Interview]) -> list[tuple[Interview, Feedback]]:
    """The interviews that have been rated, oldest first."""
    pairs = [(interview, interview.feedback) for interview in interviews if interview.feedback]
    return sorted(pairs, key=lambda pair: (pair[1].created_at, pair[0].id))


def scores(interviews: Iterable[Interview]) -> tuple[ScoreRow, ...]:
    """A row for each interview that has its feedback, oldest first."""
    return tuple(score_row(interview, feedback) for interview, feedback in rated_interviews(interviews))


def score_row(interview: Interview, feedback: Feedback) -> ScoreRow:
    return ScoreRow(
        interview_id=interview.id,
        finished_at=feedback.created_at,
        job_title=interview.job_title,
        company_name=interview.company_name,
        interview_score=feedback.interview_score,
        band=band_of(feedback.interview_score).name,
        origin=origin_label(feedback.assessment.origin),
        is_sample=interview.is_sample,
        self_rating=interview.self_rating,
    )


def mean_levels(assessment: Assessment) -> dict[str, float]:
    """The mean level of each dimension that was rated at all, in the rubric's order."""
    found: dict[str, list[int]] = {dimension.name: [] for dimension in DIMENSIONS}
    for answer in assessment.answers:
        for level in answer.levels:
            found.setdefault(level.dimension, []).append(level.level)
    return {name: fmean(levels) for name, levels in found.items() if levels}


def dimension_trends(interviews: Iterable[Interview]) -> tuple[LevelRow, ...]:
    """A row for each interview and dimension, oldest interview first."""
    return tuple(
        LevelRow(
            interview_id=interview.id,
            finished_at=feedback.created_at,
            job_title=interview.job_title,
            company_name=interview.company_name,
            origin=origin_label(feedback.assessment.origin),
            dimension=dimension,
            level=level,
            is_sample=interview.is_sample,
        )
        for interview, feedback in rated_interviews(interviews)
        for dimension, level in mean_levels(feedback.assessment).items()
    )
