"""Who is at work on what: a unique row is taken before a model is asked, and expires after a crash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, and_, bindparam, delete, or_, select, update
from sqlalchemy.exc import IntegrityError

from interview.database import insert_or, noting, reading
from interview.tables import work

# Made once: to build them takes longer than to run them.
_ONE = and_(work.c.interview_id == bindparam("id"), work.c.purpose == bindparam("what"))
_MINE = and_(_ONE, work.c.holder == bindparam("who"))
_FOUND = select(work.c.expires_at, work.c.words, work.c.notice, work.c.failure).where(_ONE)
_NOTED = update(work).where(_MINE)
_ENDED = delete(work).where(_MINE)


@dataclass(frozen=True, kw_only=True)
class Term:
    """Until when a lease counts, as told by one clock."""

    now: datetime
    until: datetime

    @property
    def furthest(self) -> datetime:
        """No lease ends later, unless the clock has been set back since."""
        return self.until + (self.until - self.now)

    def is_running(self, expires_at: datetime) -> bool:
        return self.now <= expires_at <= self.furthest


@dataclass(frozen=True, kw_only=True)
class AtWork:
    """What is being made for an interview right now, or why it failed."""

    expires_at: datetime
    words: str = ""
    notice: str = ""
    failure: str = ""


class Leases:
    """Each method is one transaction, none waits for the disk; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(
        self,
        interview_id: int,
        purpose: str,
        *,
        holder: str,
        now: datetime,
        until: datetime,
        again: bool = False,
    ) -> bool:
        """True for exactly one of those who ask; `again` takes over work that has failed."""
        row = {"interview_id": interview_id, "purpose": purpose}
        fresh = {"holder": holder, "expires_at": until, "words": "", "notice": "", "failure": ""}
        term = Term(now=now, until=until)
        is_over = or_(work.c.expires_at < term.now, work.c.expires_at > term.furthest)
        expired = and_(is_over, work.c.failure == "")
        free = or_(expired, work.c.failure != "") if again else expired
        try:
            with noting(self._engine) as connection:
                statement = insert_or(connection, work).values(**row, **fresh)
                taken = statement.on_conflict_do_update(index_elements=list(row), set_=fresh, where=free)
                return connection.execute(taken.returning(work.c.holder)).first() is not None
        except IntegrityError:  # the interview has been deleted meanwhile
            return False

    def find(self, interview_id: int, purpose: str) -> AtWork | None:
        with reading(self._engine) as connection:
            row = connection.execute(_FOUND, {"id": interview_id, "what": purpose}).one_or_none()
        return AtWork(**row._mapping) if row else None  # noqa: SLF001 -- SQLAlchemy's public name for it

    def note(self, interview_id: int, purpose: str, *, holder: str, **values: str) -> None:
        """Writes words, notice or failure, unless somebody else has taken the work over."""
        mine = {"id": interview_id, "what": purpose, "who": holder}
        with noting(self._engine) as connection:
            connection.execute(_NOTED, {**mine, **values})

    def extend(self, holders: Iterable[str], *, until: datetime) -> None:
        with noting(self._engine) as connection:
            connection.execute(update(work).where(work.c.holder.in_(holders)).values(expires_at=until))

    def end(self, interview_id: int, purpose: str, *, holder: str) -> None:
        with noting(self._engine) as connection:
            connection.execute(_ENDED, {"id": interview_id, "what": purpose, "who": holder})
