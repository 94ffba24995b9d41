"""Keeps what a candidate notes down for themselves beside an interview; no interviewer ever reads it."""

from __future__ import annotations

from sqlalchemy import Engine, delete, insert, select

from interview.database import reading, writing
from interview.tables import interviews, notes


class Notes:
    """Each method is one transaction; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, interview_id: int) -> str:
        """Empty where nothing has been noted."""
        with reading(self._engine) as connection:
            found = connection.execute(select(notes.c.text).where(notes.c.interview_id == interview_id))
            return found.scalar_one_or_none() or ""

    def keep(self, interview_id: int, text: str) -> None:
        """Takes the place of what was noted before; an empty text forgets it."""
        with writing(self._engine) as connection:
            connection.execute(delete(notes).where(notes.c.interview_id == interview_id))
            if text:
                connection.execute(insert(notes).values(interview_id=interview_id, text=text))

    def all_of(self, person_id: str) -> dict[int, str]:
        """By interview."""
        statement = select(notes).join(interviews).where(interviews.c.person_id == person_id)
        with reading(self._engine) as connection:
            return {row.interview_id: row.text for row in connection.execute(statement)}
