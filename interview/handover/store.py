"""Keeps which interviews went out in a handover file, and which came in by one."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, insert, select
from sqlalchemy.exc import IntegrityError

from interview.coaching.tables import handed_over, taken_over
from interview.database import added, reading, writing
from interview.inserts import insert_feedback, insert_interview
from interview.rules import Turn
from interview.scoring import Assessment
from interview.tables import interviews


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One interview's way by file. Who knows the key can answer with comments."""

    interview_id: int
    handover_id: str
    key: str


class HandoverStore:
    """Each method is one transaction, but for `passage_out`; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def passage_out(self, interview_id: int) -> Passage:
        """The same each time: a second file of one interview is the same handover."""
        fresh = {"handover_id": secrets.token_hex(16), "key": secrets.token_hex(32)}
        added(self._engine, insert(handed_over).values(interview_id=interview_id, **fresh))
        with reading(self._engine) as connection:
            chosen = select(handed_over).where(handed_over.c.interview_id == interview_id)
            return Passage(**connection.execute(chosen).mappings().one())

    def find_out(self, person_id: str, handover_id: str) -> Passage | None:
        """Of one of this person's interviews."""
        chosen = (
            select(handed_over)
            .join(interviews)
            .where(handed_over.c.handover_id == handover_id, interviews.c.person_id == person_id)
        )
        with reading(self._engine) as connection:
            row = connection.execute(chosen).mappings().one_or_none()
        return Passage(**row) if row else None

    def find_in(self, coach_id: str, *, handover_id: str = "", interview_id: int = 0) -> Passage | None:
        """What this coach has taken over, by either id."""
        by_id = taken_over.c.interview_id == interview_id
        which = taken_over.c.handover_id == handover_id if handover_id else by_id
        columns = (taken_over.c.interview_id, taken_over.c.handover_id, taken_over.c.key)
        with reading(self._engine) as connection:
            chosen = select(*columns).where(taken_over.c.coach_id == coach_id, which)
            row = connection.execute(chosen).mappings().one_or_none()
        return Passage(**row) if row else None

    def take_over(
        self,
        passage: Mapping[str, str],
        values: Mapping[str, Any],
        turns: tuple[Turn, ...],
        rating: tuple[Assessment, tuple[str, str, str]],
        *,
        rated_at: datetime,
    ) -> int | None:
        """The whole interview at once, under a new id; None where this coach has it already."""
        try:
            with writing(self._engine) as connection:
                number = insert_interview(connection, values, [(turn, rated_at) for turn in turns])
                insert_feedback(connection, number, *rating, rated_at)
                row = {"interview_id": number, "coach_id": values["person_id"], **passage}
                connection.execute(insert(taken_over).values(**row))
        except IntegrityError:
            return None
        return number
