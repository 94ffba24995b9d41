"""Guards the owner's key in a public demo: counts in the database what visitors use of models in a day."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, Table, select
from sqlalchemy.exc import IntegrityError

from interview.database import insert_or, reading, writing
from interview.errors import DemoLimit, InterviewNotFound
from interview.limits import Left, Limits
from interview.people import add_person
from interview.tables import total_counts, visitor_counts

INTERVIEWS = "interviews"
MODEL_CALLS = "model calls"
NEEDS_NO_MODEL = "built-in"
_SAID = {INTERVIEWS: "interviews with a model", MODEL_CALLS: "model calls"}


class Demo:
    """Each method is one transaction, so that counts hold over several processes.

    The built-in interviewer is never counted. A day is one in UTC.
    """

    def __init__(self, engine: Engine, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits

    def counts(self, interviewer: str) -> bool:
        """Whether there is a limit to what this interviewer uses."""
        return interviewer != NEEDS_NO_MODEL and self._limits != Limits()

    def begin_interview(self, person_id: str, interviewer: str, *, at: datetime) -> None:
        """Raises DemoLimit."""
        most = (self._limits.interviews, self._limits.interviews_total)
        self._take(INTERVIEWS, most, person_id, interviewer, at, may_be_new=True)

    def call_model(self, person_id: str, interviewer: str, *, at: datetime) -> None:
        """Raises DemoLimit, and InterviewNotFound where the person has deleted everything meanwhile."""
        self._take(MODEL_CALLS, self._most_calls(), person_id, interviewer, at)

    def try_model(self, person_id: str, *, at: datetime) -> None:
        """A call that no interview needs, perhaps of somebody who has none yet. Raises DemoLimit."""
        self._take(MODEL_CALLS, self._most_calls(), person_id, "model", at, may_be_new=True)

    def check_call(self, person_id: str, interviewer: str, *, at: datetime) -> None:
        """Raises DemoLimit where no model call is left; takes none."""
        if self.counts(interviewer) and self.left(person_id, at=at).model_calls == 0:
            raise DemoLimit(_SAID[MODEL_CALLS])

    def left(self, person_id: str, *, at: datetime) -> Left:
        limits = self._limits
        with reading(self._engine) as connection:
            return Left(
                interviews=_left(
                    connection, _keys(INTERVIEWS, at), person_id, limits.interviews, limits.interviews_total
                ),
                model_calls=_left(
                    connection,
                    _keys(MODEL_CALLS, at),
                    person_id,
                    limits.model_calls,
                    limits.model_calls_total,
                ),
            )

    def _most_calls(self) -> tuple[int | None, int | None]:
        return (self._limits.model_calls, self._limits.model_calls_total)

    def _take(
        self,
        what: str,
        most: tuple[int | None, int | None],
        person_id: str,
        interviewer: str,
        at: datetime,
        *,
        may_be_new: bool = False,
    ) -> None:
        for_one, for_all = most
        if not self.counts(interviewer):
            return
        keys = _keys(what, at)
        try:
            with writing(self._engine) as connection:
                if may_be_new:
                    add_person(connection, person_id, at)
                taken = _took(
                    connection, visitor_counts, {"person_id": person_id, **keys}, for_one
                ) and _took(connection, total_counts, keys, for_all)
                if not taken:
                    raise DemoLimit(_SAID[what])
        except IntegrityError:
            raise InterviewNotFound from None


def _keys(what: str, at: datetime) -> dict[str, str]:
    return {"day": at.astimezone(UTC).date().isoformat(), "what": what}


def _took(connection: Connection, table: Table, keys: dict[str, str], most: int | None) -> bool:
    """Counts one more, in one statement: whoever comes at the same time waits for its row."""
    if most is None:
        return True
    statement = insert_or(connection, table).values(**keys, used=1)
    counted = statement.on_conflict_do_update(
        index_elements=list(keys), set_={"used": table.c.used + 1}, where=table.c.used < most
    )
    return connection.execute(counted.returning(table.c.used)).first() is not None


def _left(
    connection: Connection, keys: dict[str, str], person_id: str, for_one: int | None, for_all: int | None
) -> int | None:
    rows = (
        (visitor_counts, {"person_id": person_id, **keys}, for_one),
        (total_counts, keys, for_all),
    )
    return min(
        (max(0, most - _used(connection, table, row)) for table, row, most in rows if most is not None),
        default=None,
    )


def _used(connection: Connection, table: Table, keys: dict[str, str]) -> int:
    chosen = [table.c[name] == value for name, value in keys.items()]
    return connection.execute(select(table.c.used).where(*chosen)).scalar_one_or_none() or 0
