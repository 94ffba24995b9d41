"""A person's row: what everything that is theirs hangs on, and goes with."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from interview.database import insert_or
from interview.tables import people


def add_person(connection: Connection, person_id: str, at: datetime) -> None:
    """Nothing changes where they are known; where they are just being deleted or moved, it waits for that.

    Doing nothing on a conflict would not wait on PostgreSQL, and leave the next row without a person.
    """
    row = insert_or(connection, people).values(id=person_id, created_at=at)
    unchanged = {"created_at": people.c.created_at}
    connection.execute(row.on_conflict_do_update(index_elements=[people.c.id], set_=unchanged))
