"""From ratings to the assessment: the score, and the points that the public texts are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interview.errors import NotAssessed
from interview.points.cases import Case, cases_of
from interview.points.choice import Said
from interview.points.cv_advice import CvAdvice
from interview.points.strengths import strengths, without_praise
from interview.points.weaknesses import weaknesses
from interview.reading import Reading
from interview.rules import Interview
from interview.scoring import AnswerRating, Assessment, Origin, Point, interview_score


def assessment(
    interview: Interview,
    readings: Sequence[Reading],
    origin: Origin,
    *,
    ratings: Sequence[AnswerRating] | None = None,
    advice: Mapping[tuple[int, str], str] | None = None,
    cv_notes: Sequence[Point] = (),
    dropped: int = 0,
) -> Assessment:
    """The whole interview, rated.

    `ratings` are an interviewer's own, checked already; without them the readings' own ratings count.
    Raises NotAssessed where these rest on no answer in English.
    `advice` is that interviewer's, by answer and dimension; `cv_notes` are what it would change in the CV.
    """
    cases, said = cases_of(interview, readings, ratings), Said()
    cv = CvAdvice(interview, cases, cv_notes)
    strong = strengths(cases, said)
    strong += without_praise(cases, tuple(cv.facts_for_strengths()), have=len(strong))
    weak = weaknesses(cases, said, advice=advice or {})
    answers = tuple(ratings if ratings is not None else _assessed(readings))
    return Assessment(
        interview_score=interview_score(answers),
        answers=answers,
        strengths=tuple(strong),
        weaknesses=tuple(weak),
        cv_improvements=cv.points(),
        origin=origin,
        dropped=dropped + cv.dropped + sum(_unfounded(case) for case in cases),
    )


def _assessed(readings: Sequence[Reading]) -> tuple[AnswerRating, ...]:
    """What is not in English gets no mark, and is not in the score."""
    assessed = tuple(reading.rating for reading in readings if reading.is_assessed)
    if not assessed:
        raise NotAssessed
    return assessed


def _unfounded(case: Case) -> int:
    """Levels whose evidence points at nothing in the answer."""
    known = {sentence.id for sentence in case.reading.sentences}
    return sum(bool(level.evidence) and not known & set(level.evidence) for level in case.levels)
