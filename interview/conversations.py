"""Keeps what a model was told once, so that it can be told again byte for byte, and what it cost."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Engine, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from interview.database import added, noting, reading, writing
from interview.errors import StoreUnavailable
from interview.interviewers.opening import Opening
from interview.interviewers.spending import Request
from interview.scoring import Point
from interview.tables import conversations, usage

_NOTES = TypeAdapter(tuple[Point, ...])


class Conversations:
    """Each method is one transaction; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def begin(self, interview_id: int, opening: Opening) -> Opening:
        """The interview's opening: this one, unless it has one already."""
        if found := self.find(interview_id):  # to insert in vain would wait for the disk
            return found
        added(self._engine, insert(conversations).values(interview_id=interview_id, **_values(opening)))
        return self.find(interview_id) or opening

    def find(self, interview_id: int) -> Opening | None:
        statement = select(conversations).where(conversations.c.interview_id == interview_id)
        with reading(self._engine) as connection:
            row = connection.execute(statement).one_or_none()
        return _read_opening(row) if row else None

    def keep_notes(self, interview_id: int, notes: Iterable[Point]) -> None:
        chosen = conversations.c.interview_id == interview_id
        values = [asdict(note) for note in notes]
        with writing(self._engine) as connection:
            connection.execute(update(conversations).where(chosen).values(cv_notes=values))

    def add_requests(self, interview_id: int, requests: Iterable[Request]) -> None:
        """Nothing is kept of an interview that has been deleted meanwhile, or while the database is away."""
        rows = [{"interview_id": interview_id, **asdict(request)} for request in requests]
        if rows:
            with suppress(IntegrityError, StoreUnavailable), noting(self._engine) as connection:
                connection.execute(insert(usage), rows)

    def requests_of(self, interview_id: int) -> tuple[Request, ...]:
        """In their order."""
        columns = [column for column in usage.c if column.name not in {"id", "interview_id"}]
        statement = select(*columns).where(usage.c.interview_id == interview_id).order_by(usage.c.id)
        with reading(self._engine) as connection:
            rows = connection.execute(statement).mappings().all()
        return tuple(Request(**row) for row in rows)


def _values(opening: Opening) -> dict[str, Any]:
    values = asdict(opening)
    return {**values, "asked_before": list(opening.asked_before), "cv_notes": list(values["cv_notes"])}


def _read_opening(row: Row[Any]) -> Opening:
    return Opening(
        fence=row.fence,
        asked_before=tuple(row.asked_before),
        cv_notes=_NOTES.validate_python(row.cv_notes),
    )
