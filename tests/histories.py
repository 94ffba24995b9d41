"""One-line makers of rated interviews, and what is told of several together."""

from datetime import UTC, datetime, timedelta

from interview import history, patterns
from interview.history import outline
from interview.rules import Interview, Question, Turn
from interview.scoring import DIMENSIONS, AnswerRating, Assessment, Feedback, Level, Origin, Point

BUILT_IN = Origin(interviewer="Built-in interviewer")
GEMINI = Origin(interviewer="Gemini", model="gemini-2.5-flash", prompt_version="3")
START = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)


def rating(number, level, **levels):
    wanted = {dimension.name: levels.get(dimension.name, level) for dimension in DIMENSIONS}
    found = tuple(Level(dimension=name, level=value) for name, value in wanted.items())
    return AnswerRating(number=number, score=float(level * 2), levels=found)


def weakness(dimension, *, answer=1, text="No outcome", quote="it went well"):
    return Point(text=text, quote=quote, answer=answer, dimension=dimension, advice="Name the result.")


def unrated(id_, **values):
    turns = tuple(
        Turn(number=n, question=Question(text=f"Question {n}?"), answer=f"Answer {n} of {id_}")
        for n in range(1, 9)
    )
    told = {
        "job_title": "Nurse",
        "company_name": "City Hospital",
        "advert": "We need a nurse.",
        "turns": turns,
    }
    return Interview(id=id_, person_id="ana", created_at=START, **(told | values))


def rated(id_, score, *, level=3, answers=(), origin=BUILT_IN, weaknesses=(), day=None, **values):
    assessment = Assessment(
        interview_score=score,
        answers=tuple(answers) or tuple(rating(n, level) for n in range(1, 9)),
        strengths=(),
        weaknesses=tuple(weaknesses),
        cv_improvements=(),
        origin=origin,
    )
    feedback = Feedback(
        id=id_,
        interview_id=id_,
        interview_score=score,
        strengths="",
        weaknesses="",
        cv_improvements="",
        created_at=START + timedelta(days=id_ if day is None else day),
        assessment=assessment,
    )
    return unrated(id_, feedback=feedback, **values)


def outlines(interviews):
    return [outline(one, one.feedback) for one in interviews if one.feedback]


def scores(interviews):
    return history.scores(outlines(interviews))


def dimension_trends(interviews):
    return history.dimension_trends(outlines(interviews))


def recurring_weaknesses(interviews):
    return patterns.recurring_weaknesses(outlines(interviews))


def rows(*points, **values):
    return scores([rated(id_, score, **values) for id_, score in enumerate(points, start=1)])
