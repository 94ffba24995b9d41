"""Keeps groups, their invitations and who has accepted them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, and_, delete, exists, insert, select, update
from sqlalchemy.exc import IntegrityError

from interview.coaching.groups import Group, Member, Membership
from interview.coaching.tables import groups, members, reviews
from interview.database import added, reading, writing
from interview.errors import GroupExists, GroupNotFound, InvitationNotFound
from interview.people import add_person
from interview.tables import interviews


class GroupStore:
    """Each method is one transaction; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, *, coach_id: str, name: str, coach_name: str, invitation: str, at: datetime) -> Group:
        """Raises GroupExists."""
        values = {"coach_id": coach_id, "name": name, "coach_name": coach_name, "invitation": invitation}
        statement = insert(groups).values(**values, created_at=at).returning(*groups.c)
        with _one_a_name(name), writing(self._engine) as connection:
            add_person(connection, coach_id, at)
            return _read_group(connection.execute(statement).one())

    def of_coach(self, coach_id: str) -> tuple[Group, ...]:
        """The oldest first."""
        statement = select(groups).where(groups.c.coach_id == coach_id).order_by(groups.c.id)
        with reading(self._engine) as connection:
            return tuple(_read_group(row) for row in connection.execute(statement))

    def find(self, coach_id: str, group_id: int) -> Group:
        """Raises GroupNotFound where it is not there or another coach's."""
        statement = select(groups).where(groups.c.id == group_id, groups.c.coach_id == coach_id)
        with reading(self._engine) as connection:
            row = connection.execute(statement).one_or_none()
        if row is None:
            raise GroupNotFound
        return _read_group(row)

    def invited_by(self, invitation: str) -> Group:
        """Raises InvitationNotFound."""
        with reading(self._engine) as connection:
            row = connection.execute(select(groups).where(groups.c.invitation == invitation)).one_or_none()
        if row is None:
            raise InvitationNotFound
        return _read_group(row)

    def rename(self, group: Group, name: str) -> None:
        """Raises GroupExists."""
        with _one_a_name(name), writing(self._engine) as connection:
            connection.execute(update(groups).where(groups.c.id == group.id).values(name=name))

    def invite_by(self, group_id: int, invitation: str | None) -> None:
        """From now on this link counts and no other; None: nobody can join."""
        with writing(self._engine) as connection:
            chosen = update(groups).where(groups.c.id == group_id)
            connection.execute(chosen.values(invitation=invitation))

    def delete(self, group: Group) -> None:
        with writing(self._engine) as connection:
            connection.execute(delete(groups).where(groups.c.id == group.id))
            _forget_reviews(connection, group.coach_id)

    def join(self, group_id: int, person_id: str, name: str, *, at: datetime) -> bool:
        """False where they are in it already."""
        with writing(self._engine) as connection:
            add_person(connection, person_id, at)
        values = {"group_id": group_id, "person_id": person_id, "name": name, "joined_at": at}
        return added(self._engine, insert(members).values(**values))

    def leave(self, group_id: int, person_id: str) -> None:
        self._remove(group_id, members.c.person_id == person_id)

    def remove(self, group_id: int, member_id: int) -> None:
        self._remove(group_id, members.c.id == member_id)

    def _remove(self, group_id: int, chosen: Any) -> None:  # noqa: ANN401 -- SQLAlchemy's own
        with writing(self._engine) as connection:
            connection.execute(delete(members).where(members.c.group_id == group_id, chosen))
            of_group = select(groups.c.coach_id).where(groups.c.id == group_id)
            coach_id = connection.execute(of_group).scalar_one_or_none()
            _forget_reviews(connection, coach_id or "")

    def members_of(self, group_id: int) -> tuple[Member, ...]:
        """Who joined first comes first."""
        statement = select(members).where(members.c.group_id == group_id).order_by(members.c.id)
        with reading(self._engine) as connection:
            return tuple(Member(**row) for row in connection.execute(statement).mappings())

    def memberships_of(self, person_id: str) -> tuple[Membership, ...]:
        columns = (members.c.group_id, groups.c.name.label("group_name"), groups.c.coach_name)
        statement = select(*columns, members.c.name, members.c.joined_at).join_from(members, groups)
        statement = statement.where(members.c.person_id == person_id).order_by(members.c.id)
        with reading(self._engine) as connection:
            return tuple(Membership(**row) for row in connection.execute(statement).mappings())

    def shared_by(self, person_id: str, coach_id: str) -> tuple[Group, Member] | None:
        """The group, the oldest if several, through which this coach sees this person's interviews."""
        both = and_(members.c.person_id == person_id, groups.c.coach_id == coach_id)
        statement = select(members).join(groups).where(both).order_by(members.c.id).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(statement).mappings().one_or_none()
        if row is None:
            return None
        return self.find(coach_id, row["group_id"]), Member(**row)


@contextmanager
def _one_a_name(name: str) -> Iterator[None]:
    """Two tabs may ask for one name at once: the database lets the first one have it."""
    try:
        yield
    except IntegrityError:
        raise GroupExists(name) from None


def _read_group(row: Row[Any]) -> Group:
    return Group(**row._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it


def shared_now(connection: Connection, coach_id: str, interview_ids: Sequence[int]) -> list[int]:
    """Those of the interviews that this coach may see: nobody stops sharing them in this transaction."""
    chosen = select(interviews.c.id, interviews.c.person_id).where(interviews.c.id.in_(interview_ids))
    rows = connection.execute(chosen.order_by(interviews.c.id).with_for_update(read=True)).all()
    sharing = select(members.c.person_id).join(groups).where(groups.c.coach_id == coach_id)
    sharing = sharing.where(members.c.person_id.in_({row.person_id for row in rows}))
    held = sharing.order_by(members.c.id).with_for_update(read=True, of=members)
    people = {coach_id, *connection.execute(held).scalars()}
    return [row.id for row in rows if row.person_id in people]


def _forget_reviews(connection: Connection, coach_id: str) -> None:
    """A coach keeps no notes on interviews that are not shared with them any more."""
    shared = select(members.c.person_id).join(groups).where(groups.c.coach_id == coach_id)
    is_foreign = exists().where(
        interviews.c.id == reviews.c.interview_id,
        interviews.c.person_id != coach_id,
        interviews.c.person_id.not_in(shared),
    )
    connection.execute(delete(reviews).where(reviews.c.coach_id == coach_id, is_foreign))
