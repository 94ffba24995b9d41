"""Many interviews at once, without their texts: outlines of the rated ones, standings of all."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, func, insert, select
from sqlalchemy.exc import IntegrityError

from interview.coaching.tables import taken_over
from interview.database import reading, writing
from interview.history import Outline, Standing, job_key, mean_levels
from interview.records import read_assessment
from interview.rules import Interview
from interview.scoring import Assessment, Origin, Point
from interview.tables import feedback, interviews, outlines, turns

_COLUMNS = (
    interviews.c.id,
    interviews.c.job_title,
    interviews.c.company_name,
    interviews.c.is_sample,
    interviews.c.self_rating,
    interviews.c.candidate_name,
    feedback.c.interview_score,
    feedback.c.created_at.label("finished_at"),
)
_is_rating = feedback.c.interview_id == interviews.c.id


class Outlines:
    """Each method is one transaction, but where outlines are still to be made."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def attempts_like(self, interview: Interview) -> tuple[Outline, ...]:
        """Of the same candidate's rated interviews for the same advert, oldest first."""
        same = interviews.c.candidate_name == interview.candidate_name
        return self.of(interview.person_id, same, outlines.c.job == job_key(interview.advert))

    def of(self, person_id: str, *conditions: ColumnElement[bool]) -> tuple[Outline, ...]:
        """Of a person's own rated interviews, oldest first."""
        self._make_missing(person_id)
        statement = (
            select(*_COLUMNS, outlines.c.job, outlines.c.content)
            .select_from(outlines.join(interviews).join(feedback, _is_rating).outerjoin(taken_over))
            .where(interviews.c.person_id == person_id, taken_over.c.interview_id.is_(None), *conditions)
            .order_by(feedback.c.created_at, interviews.c.id)
        )
        with reading(self._engine) as connection:
            return tuple(_read_outline(row) for row in connection.execute(statement))

    def standings(self, person_id: str) -> tuple[Standing, ...]:
        """Of all of a person's interviews, oldest first."""
        columns: tuple[ColumnElement[Any], ...] = (
            interviews.c.id,
            interviews.c.job_title,
            interviews.c.company_name,
            interviews.c.created_at,
            interviews.c.is_sample,
            feedback.c.interview_score,
            taken_over.c.interview_id.is_not(None).label("is_taken_over"),
        )
        statement = (
            select(*columns, func.count(turns.c.answer).label("questions_answered"))
            .select_from(interviews.outerjoin(turns).outerjoin(taken_over).outerjoin(feedback, _is_rating))
            .where(interviews.c.person_id == person_id)
            .group_by(*columns)
            .order_by(interviews.c.created_at, interviews.c.id)
        )
        with reading(self._engine) as connection:
            return tuple(Standing(**row._mapping) for row in connection.execute(statement))  # noqa: SLF001 -- SQLAlchemy's public name for it

    def _make_missing(self, person_id: str) -> None:
        """An older version, or one that still runs beside this, keeps feedback without an outline."""
        missing = (
            select(interviews.c.id, feedback.c.assessment)
            .select_from(
                interviews.join(feedback).outerjoin(outlines, outlines.c.interview_id == interviews.c.id)
            )
            .where(interviews.c.person_id == person_id, outlines.c.interview_id.is_(None))
        )
        with reading(self._engine) as connection:
            rows = connection.execute(missing).all()
        for row in rows:
            try:
                with writing(self._engine) as connection:
                    add_outline(connection, row.id, read_assessment(row.assessment))
            except IntegrityError:  # somebody else has made it, or the interview is gone
                continue


def add_outline(connection: Connection, interview_id: int, assessment: Assessment) -> None:
    wanted = select(interviews.c.advert).where(interviews.c.id == interview_id)
    job = job_key(connection.execute(wanted).scalar_one())
    content = {
        "origin": asdict(assessment.origin),
        "levels": mean_levels(assessment),
        "weaknesses": [asdict(point) for point in assessment.weaknesses],
    }
    values = {"interview_id": interview_id, "job": job, "content": content}
    connection.execute(insert(outlines).values(**values))


def _read_outline(row: Any) -> Outline:  # noqa: ANN401 -- a row of any width
    values = dict(row._mapping)  # noqa: SLF001 -- as above
    content = values.pop("content")
    return Outline(
        **values,
        origin=Origin(**content["origin"]),
        levels=content["levels"],
        weaknesses=tuple(Point(**point) for point in content["weaknesses"]),
    )
