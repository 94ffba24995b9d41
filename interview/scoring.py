"""From levels to the score, and the shapes of a rating (pure).

An interviewer observes: it gives levels and points at sentences. Code decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

RUBRIC_VERSION = "1"


@dataclass(frozen=True, kw_only=True)
class Dimension:
    name: str
    weight: float


DIMENSIONS = (
    Dimension(name="structure", weight=1),
    Dimension(name="ownership", weight=1),
    Dimension(name="result", weight=1),
    Dimension(name="specificity", weight=1),
    Dimension(name="relevance", weight=1),
    Dimension(name="reflection", weight=0.5),
    Dimension(name="communication", weight=0.5),
)


@dataclass(frozen=True, kw_only=True)
class Level:
    """How well one answer does on one dimension, 1 (poor) to 5 (excellent)."""

    dimension: str
    level: int
    evidence: tuple[str, ...] = ()  # sentence ids such as "A3.S2"


@dataclass(frozen=True, kw_only=True)
class Cap:
    """A ceiling that code puts on an answer: `most` on the 0–1 scale, and the reason in plain words."""

    name: str
    most: float
    reason: str


@dataclass(frozen=True, kw_only=True)
class AnswerRating:
    """What one answer came to. `score` runs from 1.0 to 10.0."""

    number: int
    score: float
    levels: tuple[Level, ...]
    caps: tuple[Cap, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Point:
    """One strength, weakness or CV improvement: a claim, the quote it rests on, and a next step."""

    text: str
    quote: str = ""
    answer: int | None = None  # the answer that is quoted, from 1; None where CV or advert is
    dimension: str = ""
    advice: str = ""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Who made a rating. Scores of different origins are not comparable."""

    interviewer: str  # shown to people: "Built-in interviewer", "Gemini", …
    model: str = ""
    prompt_version: str = ""
    rubric_version: str = RUBRIC_VERSION


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """A whole interview, rated: all that is stored as its feedback but for id and time."""

    interview_score: int  # 1–10
    answers: tuple[AnswerRating, ...]
    strengths: tuple[Point, ...]
    weaknesses: tuple[Point, ...]
    cv_improvements: tuple[Point, ...]
    origin: Origin
    dropped: int = 0  # claims whose evidence could not be found


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """The public record, and the assessment behind it."""

    id: int
    interview_id: int
    interview_score: int
    strengths: str
    weaknesses: str
    cv_improvements: str
    created_at: datetime
    assessment: Assessment


def answer_score(levels: Mapping[str, int], caps: tuple[Cap, ...] = ()) -> float:
    """The 1.0–10.0 score of one answer: weighted mean of its levels, then the lowest cap."""
    total = sum(dimension.weight for dimension in DIMENSIONS)
    share = sum(d.weight * (levels[d.name] - 1) / 4 for d in DIMENSIONS) / total
    return 1 + 9 * min([share, *(cap.most for cap in caps)])
