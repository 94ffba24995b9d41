"""Deletes what is older than the owner wants to keep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Engine, delete, exists, or_

from interview.coaching.tables import groups, members
from interview.database import writing
from interview.tables import drafts, interviews, people, total_counts, visitor_counts


class Retention:
    """`days`: how long an interview is kept from the day it was made. None: for ever."""

    def __init__(self, engine: Engine, days: int | None, now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._days = days
        self._now = now
        self._swept: date | None = None

    def sweep(self) -> None:
        """At most once a day; cheap where it has been done."""
        now = self._now().astimezone(UTC)
        if self._swept == now.date():
            return
        self._forget_counts(now.date())
        if self._days is not None:
            self._forget_before(now - timedelta(days=self._days))
        self._swept = now.date()

    def _forget_counts(self, today: date) -> None:
        """Yesterday's stay: a clock set back over midnight refills nothing."""
        yesterday = (today - timedelta(days=1)).isoformat()
        with writing(self._engine) as connection:
            for table in (visitor_counts, total_counts):
                connection.execute(delete(table).where(table.c.day < yesterday))

    def _forget_before(self, time: datetime) -> None:
        """A person goes with the last that was theirs; who is in a group, or has one, stays."""
        old_draft = or_(drafts.c.kept_at.is_(None), drafts.c.kept_at < time)
        owners = [table.c.person_id for table in (interviews, drafts, visitor_counts, members)]
        has_more = [exists().where(owner == people.c.id) for owner in (*owners, groups.c.coach_id)]
        with writing(self._engine) as connection:
            connection.execute(delete(interviews).where(interviews.c.created_at < time))
            connection.execute(delete(drafts).where(old_draft))
            connection.execute(delete(people).where(people.c.created_at < time, ~or_(*has_more)))
