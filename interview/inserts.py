"""Adds an interview or its feedback within a transaction of the caller's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from interview.outlines import add_outline
from interview.people import add_person
from interview.records import assessment_json, read_feedback, turn_values
from interview.rules import Turn
from interview.scoring import Assessment, Feedback
from interview.tables import feedback, interviews, turns


def insert_interview(
    connection: Connection, values: Mapping[str, Any], turns_: Iterable[tuple[Turn, datetime]] = ()
) -> int:
    """The interview, and the person where they are new."""
    add_person(connection, values["person_id"], values["created_at"])
    statement = insert(interviews).values(**values).returning(interviews.c.id)
    number: int = connection.execute(statement).scalar_one()
    rows = [turn_row(number, turn, at) for turn, at in turns_]
    if rows:
        connection.execute(insert(turns), rows)
    return number


def turn_row(interview_id: int, turn: Turn, at: datetime) -> dict[str, Any]:
    answered_at = at if turn.answer is not None else None
    return {"interview_id": interview_id, "asked_at": at, "answered_at": answered_at, **turn_values(turn)}


def insert_feedback(
    connection: Connection,
    interview_id: int,
    assessment: Assessment,
    texts: tuple[str, str, str],
    at: datetime,
) -> Feedback:
    """A second one breaks the constraint one_feedback."""
    strengths, weaknesses, cv_improvements = texts
    values = {
        "interview_id": interview_id,
        "interview_score": assessment.interview_score,
        "strengths": strengths,
        "weaknesses": weaknesses,
        "cv_improvements": cv_improvements,
        "created_at": at,
        "assessment": assessment_json(assessment),
    }
    statement = insert(feedback).values(**values).returning(*feedback.c)
    given = read_feedback(connection.execute(statement).one())
    add_outline(connection, interview_id, assessment)
    return given
