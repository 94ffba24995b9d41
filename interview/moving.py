"""Moves all that is a visitor's to their account, in one transaction: the one place that knows how.

Whatever names a person by a foreign key is moved. Where both may have a row under the same key, CLASHES says
what becomes of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    PrimaryKeyConstraint,
    Row,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)

from interview.coaching.groups import numbered
from interview.coaching.tables import groups, members, reviews, taken_over
from interview.drafts import beside
from interview.people import add_person
from interview.tables import drafts, interviews, metadata, people, visitor_counts

Rule = Callable[[Connection, str, str], None]


def person_columns() -> list[Column[Any]]:
    """Every column that says whose a row is."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column is people.c.id for key in column.foreign_keys)
    ]


def may_clash(column: Column[Any]) -> bool:
    """Whether rows of two people can come under one key when both are the same person's."""
    keys = (PrimaryKeyConstraint, UniqueConstraint)
    unique = [each for each in column.table.constraints if isinstance(each, keys)]
    unique_indexes = [each for each in column.table.indexes if each.unique]
    return any(column in each.columns.values() for each in (*unique, *unique_indexes))


def move(connection: Connection, *, visitor: str, account: str, at: datetime) -> None:
    """Nothing happens where nothing is the visitor's. Who writes for either of the two meanwhile waits."""
    if not _held(connection, visitor):
        return
    add_person(connection, account, at)
    _held(connection, account)
    _leave_second_samples(connection, visitor, account)
    for column in person_columns():
        if may_clash(column):
            CLASHES[str(column)](connection, visitor, account)
        connection.execute(update(column.table).where(column == visitor).values({column: account}))
    connection.execute(delete(people).where(people.c.id == visitor))


def _held(connection: Connection, person_id: str) -> bool:
    """Locks a person's row on PostgreSQL; on SQLite there is one writer at a time."""
    row = select(people.c.id).where(people.c.id == person_id).with_for_update()
    return connection.execute(row).first() is not None


def _leave_second_samples(connection: Connection, visitor: str, account: str) -> None:
    """Nobody needs the sample interviews twice."""
    of_account = select(interviews.c.id).where(interviews.c.person_id == account, interviews.c.is_sample)
    if connection.execute(of_account.limit(1)).first():
        of_visitor = interviews.c.person_id == visitor
        connection.execute(delete(interviews).where(of_visitor, interviews.c.is_sample))


def _newer_draft_first(connection: Connection, visitor: str, account: str) -> None:
    """Of two drafts of one field the newer stays there; the older is kept beside it."""
    of_both = drafts.c.person_id.in_((visitor, account))
    by_age = (drafts.c.kept_at.is_not(None), drafts.c.kept_at, drafts.c.name)
    kept: dict[str, Row[Any]] = {}
    for row in connection.execute(select(drafts).where(of_both).order_by(*by_age)):
        earlier = kept.get(row.name)
        if earlier and earlier.text != row.text and row.name != beside(row.name):
            kept[beside(row.name)] = earlier
        kept[row.name] = row
    connection.execute(delete(drafts).where(of_both))
    rows = [
        {"person_id": account, "name": name, "text": row.text, "kept_at": row.kept_at}
        for name, row in kept.items()
    ]
    if rows:
        connection.execute(insert(drafts), rows)


def _added_up(connection: Connection, visitor: str, account: str) -> None:
    """What both have used of a demo's day counts for one."""
    used = visitor_counts.c
    for row in connection.execute(select(visitor_counts).where(used.person_id == visitor)).all():
        same = (used.day == row.day, used.what == row.what)
        of_account = update(visitor_counts).where(used.person_id == account, *same)
        if connection.execute(of_account.values(used=used.used + row.used)).rowcount:
            connection.execute(delete(visitor_counts).where(used.person_id == visitor, *same))


def _account_stays(column: Column[Any], same: Column[Any]) -> Rule:
    """Of two rows for the same thing the account's own stays."""

    def rule(connection: Connection, visitor: str, account: str) -> None:
        of_account = select(same).where(column == account)
        connection.execute(delete(column.table).where(column == visitor, same.in_(of_account)))

    return rule


def _of_one_name_numbered(connection: Connection, visitor: str, account: str) -> None:
    """Two groups may stand under one name: the visitor's gets a number, and every member stays."""
    both = select(groups.c.name).where(groups.c.coach_id.in_((visitor, account)))
    taken = set(connection.execute(both).scalars())
    of_account = select(groups.c.name).where(groups.c.coach_id == account)
    twice = select(groups.c.id, groups.c.name).where(groups.c.coach_id == visitor)
    for row in connection.execute(twice.where(groups.c.name.in_(of_account))).all():
        name = numbered(row.name, taken)
        taken.add(name)
        connection.execute(update(groups).where(groups.c.id == row.id).values(name=name))


def _account_stays_with_file(connection: Connection, visitor: str, account: str) -> None:
    """An interview that both have opened from the same file stays once."""
    passed = taken_over.c
    of_account = select(passed.handover_id).where(passed.coach_id == account)
    twice = select(passed.interview_id).where(passed.coach_id == visitor, passed.handover_id.in_(of_account))
    connection.execute(delete(interviews).where(interviews.c.id.in_(twice)))


CLASHES: Mapping[str, Rule] = {
    "drafts.person_id": _newer_draft_first,
    "groups.coach_id": _of_one_name_numbered,
    "members.person_id": _account_stays(members.c.person_id, members.c.group_id),
    "reviews.coach_id": _account_stays(reviews.c.coach_id, reviews.c.interview_id),
    "taken_over.coach_id": _account_stays_with_file,
    "visitor_counts.person_id": _added_up,
}
