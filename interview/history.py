"""Scores and levels over interviews, as plain rows (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from statistics import fmean

from interview.rules import QUESTIONS_PER_INTERVIEW, Interview
from interview.scoring import DIMENSIONS, Assessment, Feedback, Origin, Point, band_of


@dataclass(frozen=True, kw_only=True)
class Outline:
    """A rated interview without its texts: all that a history needs."""

    id: int
    finished_at: datetime
    job_title: str
    company_name: str
    job: str  # the same for all interviews for one advert
    interview_score: int
    origin: Origin
    levels: Mapping[str, float]  # the mean of each dimension that was rated
    weaknesses: tuple[Point, ...] = ()
    is_sample: bool = False
    self_rating: int | None = None
    candidate_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How far an interview has come, for a list."""

    id: int
    job_title: str
    company_name: str
    created_at: datetime
    is_sample: bool
    questions_answered: int
    interview_score: int | None
    is_taken_over: bool = False  # came in a file, for a review

    @property
    def is_over(self) -> bool:
        return self.questions_answered == QUESTIONS_PER_INTERVIEW

    @property
    def is_rated(self) -> bool:
        return self.interview_score is not None


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
    """The mean levels, 1–5, that one interview's answers reached on each dimension that was rated."""

    interview_id: int
    finished_at: datetime
    job_title: str
    company_name: str
    origin: str
    levels: Mapping[str, float]
    is_sample: bool = False


@lru_cache(maxsize=256)  # many interviews, few origins
def origin_label(origin: Origin) -> str:
    """Who made a rating, in words: equal labels mean comparable scores."""
    prompt = origin.prompt_version and f"prompt {origin.prompt_version}"
    parts = (origin.interviewer, origin.model, prompt, f"rubric {origin.rubric_version}")
    return ", ".join(part for part in parts if part)


def job_key(advert: str) -> str:
    """What interviews for one advert have in common; white space apart."""
    return sha256(" ".join(advert.split()).encode("utf-8", "surrogatepass")).hexdigest()


def outline(interview: Interview, feedback: Feedback) -> Outline:
    return Outline(
        id=interview.id,
        finished_at=feedback.created_at,
        job_title=interview.job_title,
        company_name=interview.company_name,
        job=job_key(interview.advert),
        interview_score=feedback.interview_score,
        origin=feedback.assessment.origin,
        levels=mean_levels(feedback.assessment),
        weaknesses=feedback.assessment.weaknesses,
        is_sample=interview.is_sample,
        self_rating=interview.self_rating,
        candidate_name=interview.candidate_name,
    )


def in_order(outlines: Iterable[Outline]) -> list[Outline]:
    """Oldest first."""
    return sorted(outlines, key=lambda one: (one.finished_at, one.id))


def scores(outlines: Iterable[Outline]) -> tuple[ScoreRow, ...]:
    """A row for each, oldest first."""
    return tuple(score_row(one) for one in in_order(outlines))


def score_row(one: Outline) -> ScoreRow:
    return ScoreRow(
        interview_id=one.id,
        finished_at=one.finished_at,
        job_title=one.job_title,
        company_name=one.company_name,
        interview_score=one.interview_score,
        band=band_of(one.interview_score).name,
        origin=origin_label(one.origin),
        is_sample=one.is_sample,
        self_rating=one.self_rating,
    )


def mean_levels(assessment: Assessment) -> dict[str, float]:
    """The mean level of each dimension that was rated at all, in the rubric's order."""
    found: dict[str, list[int]] = {dimension.name: [] for dimension in DIMENSIONS}
    for answer in assessment.answers:
        for level in answer.levels:
            found.setdefault(level.dimension, []).append(level.level)
    return {name: fmean(levels) for name, levels in found.items() if levels}


def dimension_trends(outlines: Iterable[Outline]) -> tuple[LevelRow, ...]:
    """A row for each interview that has levels, oldest first."""
    return tuple(
        LevelRow(
            interview_id=one.id,
            finished_at=one.finished_at,
            job_title=one.job_title,
            company_name=one.company_name,
            origin=origin_label(one.origin),
            levels=one.levels,
            is_sample=one.is_sample,
        )
        for one in in_order(outlines)
        if one.levels
    )
