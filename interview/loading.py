"""Loads whole interviews, with their turns and their feedback."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, bindparam, select

from interview.database import reading
from interview.records import read_feedback, read_interview, read_turn
from interview.rules import Interview, Turn
from interview.tables import feedback, interviews, turns

Statements = tuple[Select[Any], Select[Any], Select[Any]]


def _statements(chosen: ColumnElement[bool]) -> Statements:
    """Made once: to build them takes longer than to run them."""
    rows = select(interviews).where(chosen).order_by(interviews.c.created_at, interviews.c.id)
    of_them = interviews.c.id == turns.c.interview_id
    given = interviews.c.id == feedback.c.interview_id
    return (
        rows,
        select(turns).join(interviews, of_them).where(chosen).order_by(turns.c.number),
        select(feedback).join(interviews, given).where(chosen),
    )


ONE = _statements(interviews.c.id == bindparam("wanted"))
ALL_OF_ONE = _statements(interviews.c.person_id == bindparam("wanted"))


def load(engine: Engine, statements: Statements, wanted: int | str) -> tuple[Interview, ...]:
    """All that the statements find, oldest first, in one state of everything."""
    with reading(engine) as connection:
        rows, turn_rows, feedback_rows = (
            connection.execute(statement, {"wanted": wanted}).all() for statement in statements
        )
    turns_by_id: dict[int, list[Turn]] = defaultdict(list)
    for row in turn_rows:
        turns_by_id[row.interview_id].append(read_turn(row))
    given = {row.interview_id: read_feedback(row) for row in feedback_rows}
    return tuple(read_interview(row, turns_by_id[row.id], given.get(row.id)) for row in rows)
