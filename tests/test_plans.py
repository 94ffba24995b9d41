"""What one person's pages read does not grow with what others have: no query looks through a whole table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Engine, event

from bench.crowded import add_rated
from bench.pages import add_group
from interview.coaching.coach import Coaching
from interview.coaching.group_store import GroupStore
from interview.coaching.review_store import ReviewStore
from interview.coaching.roster_store import RosterStore
from interview.coaching.sharing import Sharing
from interview.store import Store
from tests.makers import ADVERT, ANA, Clock, a_practice, begun


@contextmanager
def whole_tables_read(engine: Engine) -> Iterator[list[str]]:
    """The queries that SQLite would answer by looking at every row of a table."""
    found: list[str] = []

    def look(connection: Connection, _cursor: object, statement: str, values: object, *_: object) -> None:
        if not statement.startswith(("SELECT", "UPDATE", "DELETE")):
            return
        raw = connection.connection.dbapi_connection
        plan = raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        found.extend(f"{step[3]}: {statement}" for step in plan if step[3].startswith("SCAN"))

    event.listen(engine, "before_cursor_execute", look)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", look)


def progress(engine: Engine) -> None:
    store = Store(engine)
    assert len(store.outlines.of("me")) == 3
    store.outlines.standings("me")


def candidates(engine: Engine) -> None:
    coaching = Coaching(
        store=Store(engine),
        groups=GroupStore(engine),
        reviews=ReviewStore(engine),
        rosters=RosterStore(engine),
        now=Clock(),
    )
    (group,) = coaching.groups("coach")
    assert coaching.roster("coach", group.id)
    coaching.names_on_machine("coach")
    coaching.pairs("coach")
    coaching.with_new_comments("me")
    Sharing(GroupStore(engine), now=Clock()).memberships("candidate 1")


def an_interview(engine: Engine) -> None:
    practice = a_practice(engine)
    interview = begun(practice, answered=8)
    assert practice.complete(ANA, interview.id, patience=10).feedback
    practice.interviews(ANA)
    practice.drafts(ANA)
    practice.cost(ANA, interview.id)
    Store(engine).questions_asked(person_id=ANA, advert=ADVERT, but_for=interview.id)


@pytest.mark.parametrize("reads", [progress, candidates, an_interview])
def test_no_query_of_a_page_looks_through_a_whole_table(
    sqlite_engine: Engine, reads: Callable[[Engine], None]
) -> None:
    add_rated(sqlite_engine, ["me", "somebody else"], each=3)
    add_group(sqlite_engine)
    with whole_tables_read(sqlite_engine) as found:
        reads(sqlite_engine)
    assert found == []
