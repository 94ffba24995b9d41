"""Fills a database fast: interviews of many people, as whole as those that were really held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, select

from interview.database import noting
from interview.interviewers.builtin import BuiltInInterviewer
from interview.people import add_person
from interview.records import assessment_json, turn_values
from interview.rules import Interview
from interview.samples import sample_interviews
from interview.tables import feedback, interviews, turns
from interview.wording import public_texts

START = datetime(2025, 1, 1, tzinfo=UTC)
_NAMES = ("job_title", "company_name", "cv", "advert", "language", "interviewer")
AT_ONCE = 2_000  # interviews in one transaction


def add_rated(engine: Engine, people: Sequence[str], *, each: int, sample_at: int = 0) -> None:
    """So many rated interviews for each of them: copies of a sample, made within the database."""
    sample = sample_interviews("bench", START)[sample_at]
    with noting(engine) as connection:
        model = _added(connection, sample)
        for person in people:
            add_person(connection, person, START)
    values = {name: getattr(sample, name) for name in _NAMES}
    owners = enumerate((person for person in people for _ in range(each)), start=model + 1)
    while part := list(islice(owners, AT_ONCE)):
        with noting(engine) as connection:
            rows = [{**values, **_own(id_, person)} for id_, person in part]
            connection.execute(insert(interviews), rows)
            for table, own in ((turns, "asked_at"), (feedback, "created_at")):
                _copy(connection, table, own=own, model=model, first=part[0][0], last=part[-1][0])


def _own(id_: int, person: str) -> dict[str, Any]:
    made_at = START + timedelta(minutes=id_)
    return {"id": id_, "person_id": person, "is_sample": False, "created_at": made_at}


def _added(connection: Connection, sample: Interview) -> int:
    """The id of the interview that the others are copied from."""
    add_person(connection, "model", START)
    id_ = (connection.execute(select(func.max(interviews.c.id))).scalar() or 0) + 1
    values = {name: getattr(sample, name) for name in _NAMES}
    connection.execute(insert(interviews).values(**values, **_own(id_, "model")))
    asked = {"interview_id": id_, "asked_at": START, "answered_at": START}
    connection.execute(insert(turns), [{**turn_values(turn), **asked} for turn in sample.turns])
    assessment = BuiltInInterviewer().rate(sample, lambda _: None)
    strengths, weaknesses, cv_improvements = public_texts(assessment)
    connection.execute(
        insert(feedback).values(
            interview_id=id_,
            interview_score=assessment.interview_score,
            strengths=strengths,
            weaknesses=weaknesses,
            cv_improvements=cv_improvements,
            assessment=assessment_json(assessment),
            created_at=START,
        )
    )
    return id_


def _copy(connection: Connection, table: Table, *, own: str, model: int, first: int, last: int) -> None:
    """Gives each of the new interviews what the model has; `own` is the column that says when."""
    names = [column.name for column in table.columns if column.name not in {"id", "interview_id", own}]
    both = interviews.join(table, table.c.interview_id == model)
    chosen = select(interviews.c.id, interviews.c.created_at, *(table.c[name] for name in names))
    chosen = chosen.select_from(both).where(interviews.c.id.between(first, last))
    connection.execute(insert(table).from_select(["interview_id", own, *names], chosen))
