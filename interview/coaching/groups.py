"""Groups: a coach, an invitation, and the people who have accepted it (pure)."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from interview.coaching.roster import machine_key
from interview.errors import GroupExists
from interview.rules import Limit

GROUP_NAME = Limit(name="The group's name", least=1, most=100)
COACH_NAME = Limit(name="Your name", least=1, most=100)


@dataclass(frozen=True, kw_only=True)
class Group:
    id: int
    coach_id: str
    name: str
    coach_name: str
    created_at: datetime
    invitation: str | None = None  # what its link has to name; None while nobody can join

    @property
    def is_open(self) -> bool:
        return self.invitation is not None


def group_name(name: str, others: Iterable[Group]) -> str:
    """As it is kept: a coach's groups have names of their own. Raises InvalidInput or GroupExists."""
    name = GROUP_NAME.checked(name)
    if any(machine_key(other.name) == machine_key(name) for other in others):
        raise GroupExists(name)
    return name


def numbered(name: str, taken: Container[str]) -> str:
    """The name with the first number that makes it one of its own: "Evening class (2)"."""
    room = GROUP_NAME.most - len(" (9999)")
    return next(new for at in count(2) if (new := f"{name[:room]} ({at})") not in taken)


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody who shares their interviews with a group's coach, under the name they have given."""

    id: int
    group_id: int
    person_id: str
    name: str
    joined_at: datetime


@dataclass(frozen=True, kw_only=True)
class Membership:
    """One's own place in somebody's group."""

    group_id: int
    group_name: str
    coach_name: str
    name: str
    joined_at: datetime
