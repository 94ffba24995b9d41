"""From levels to the score, and the shapes of a rating (pure).

An interviewer observes: it gives levels and points at sentences. Code decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import floor

from interview.caps import Cap

RUBRIC_VERSION = "2"


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
class Band:
    """What a whole-number score is called, and what it says to the candidate."""

    name: str
    least: int
    most: int
    meaning: str


BANDS = (
    Band(
        name="Poor",
        least=1,
        most=2,
        meaning="Little to judge yet. Prepare two or three stories of your own, then try again.",
    ),
    Band(
        name="Needs Work",
        least=3,
        most=4,
        meaning="Much of what an interviewer needs is missing. The next steps show where to begin.",
    ),
    Band(
        name="Adequate",
        least=5,
        most=6,
        meaning="A fair base with clear gaps. Each weakness below says how to close one.",
    ),
    Band(name="Good", least=7, most=8, meaning="Solid answers with a few things to sharpen."),
    Band(name="Excellent", least=9, most=10, meaning="Specific, well told and backed by facts. Keep it up."),
)

LEEWAY = 2.5  # how far a model's answer score may lie from the built-in one
UNPROVEN = 2  # the most that a level counts for without evidence


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


def interview_score(answers: Sequence[AnswerRating]) -> int:
    """The 1–10 score of a whole interview: the mean of its answers, halves rounded up."""
    mean = sum(answer.score for answer in answers) / len(answers)
    return min(10, max(1, floor(mean + 0.5)))


def band_of(score: int) -> Band:
    return next(band for band in BANDS if band.least <= score <= band.most)


def proven(levels: Iterable[Level], known: Collection[str]) -> tuple[Level, ...]:
    """The levels with the evidence that exists; a level without any counts as at most 2."""
    return tuple(_proven(level, known) for level in levels)


def _proven(level: Level, known: Collection[str]) -> Level:
    evidence = tuple(id_ for id_ in level.evidence if id_ in known)
    return replace(level, evidence=evidence, level=level.level if evidence else min(level.level, UNPROVEN))


def rated(
    *, number: int, levels: Iterable[Level], known: Collection[str], caps: Iterable[Cap]
) -> AnswerRating:
    """One answer's rating from what an interviewer observed. `known` holds the answer's sentence ids."""
    held, ceilings = proven(levels, known), tuple(caps)
    score = answer_score({level.dimension: level.level for level in held}, ceilings)
    return AnswerRating(number=number, score=round(score, 2), levels=held, caps=ceilings)


def clamped(rating: AnswerRating, *, built_in: AnswerRating, is_flagged: bool = False) -> AnswerRating:
    """A model's rating, held to the built-in rating of the same answer: its caps, and its score ± 2.5.

    A flagged answer (it speaks to the assessor, or is pasted) keeps the built-in score alone.
    """
    if is_flagged:
        return replace(rating, score=built_in.score, caps=built_in.caps)
    ceiling = min([10.0, *(1 + 9 * cap.most for cap in built_in.caps)])
    least, most = built_in.score - LEEWAY, min(built_in.score + LEEWAY, ceiling)
    return replace(rating, score=round(min(max(rating.score, least), most), 2), caps=built_in.caps)
