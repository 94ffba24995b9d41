"""Fills a database fast: interviews of many people, as whole as those that were really held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Engine, func, insert, select

from interview.database import noting
from interview.interviewers.builtin import BuiltInInterviewer
from interview.people import add_person
from interview.records import assessment_json, turn_values
from interview.samples import sample_interviews
from interview.tables import feedback, interviews, turns
from interview.wording import public_texts

START = datetime(2025, 1, 1, tzinfo=UTC)
AT_ONCE = 1_000  # interviews in one transaction


def add_rated(engine: Engine, people: Sequence[str], *, each: int) -> None:
    """So many rated interviews for each of them."""
    with noting(engine) as connection:
        first = (connection.execute(select(func.max(interviews.c.id))).scalar() or 0) + 1
        for person in people:
            add_person(connection, person, START)
    make = _Rows()
    owners = enumerate((person for person in people for _ in range(each)), start=first)
    while part := list(islice(owners, AT_ONCE)):
        with noting(engine) as connection:
            connection.execute(insert(interviews), [make.interview(id_, who) for id_, who in part])
            connection.execute(insert(turns), [row for id_, _ in part for row in make.turns(id_)])
            connection.execute(insert(feedback), [make.feedback(id_) for id_, _ in part])


class _Rows:
    """Copies of a sample interview and its feedback."""

    def __init__(self) -> None:
        sample = sample_interviews("bench", START)[0]
        assessment = BuiltInInterviewer().rate(sample, lambda _: None)
        strengths, weaknesses, cv_improvements = public_texts(assessment)
        self._feedback = {
            "interview_score": assessment.interview_score,
            "strengths": strengths,
            "weaknesses": weaknesses,
            "cv_improvements": cv_improvements,
            "assessment": assessment_json(assessment),
        }
        names = ("job_title", "company_name", "cv", "advert", "language", "interviewer")
        self._interview = {name: getattr(sample, name) for name in names}
        self._turns = [turn_values(turn) for turn in sample.turns]

    def interview(self, id_: int, person: str) -> dict[str, Any]:
        return {**self._interview, "id": id_, "person_id": person, "is_sample": False, "created_at": _at(id_)}

    def turns(self, id_: int) -> Iterator[dict[str, Any]]:
        at = _at(id_)
        for turn in self._turns:
            yield {**turn, "interview_id": id_, "asked_at": at, "answered_at": at}

    def feedback(self, id_: int) -> dict[str, Any]:
        return {**self._feedback, "interview_id": id_, "created_at": _at(id_)}


def _at(id_: int) -> datetime:
    return START + timedelta(minutes=id_)
