"""A coach's candidates at a glance: plain rows, sorted and filtered as the address says (pure)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from interview.coaching.reviews import State

NEWEST, WAITING, NAME, SCORE, DONE = "newest", "waiting", "name", "score", "done"


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Somebody on the roster. `key` names them in an address, and is nobody's id."""

    key: str
    name: str
    joined_at: datetime | None = None


def machine_key(name: str) -> str:
    """Equal for two spellings of one name."""
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, kw_only=True)
class SharedRow:
    """One finished interview of a candidate. `score` is None until the coach has seen it."""

    key: str
    interview_id: int
    job_title: str
    company_name: str
    finished_at: datetime
    state: State
    score: int | None = None
    coach_score: int | None = None
    is_revealed: bool = False


@dataclass(frozen=True, kw_only=True)
class RosterRow:
    """One candidate: scores that the coach has seen, oldest first, and what waits."""

    candidate: Candidate
    interviews: tuple[SharedRow, ...]  # oldest first
    last_active: datetime | None

    @property
    def scores(self) -> tuple[int, ...]:
        return tuple(row.score for row in self.interviews if row.score is not None)

    @property
    def latest_score(self) -> int | None:
        return self.scores[-1] if self.scores else None

    @property
    def done(self) -> int:
        return len(self.interviews)

    @property
    def to_review(self) -> int:
        return sum(row.state is State.TO_REVIEW for row in self.interviews)

    @property
    def state(self) -> State | None:
        """What there is to do first; None before the first interview."""
        states = {row.state for row in self.interviews}
        return next((state for state in State if state in states), None)

    @property
    def opened_first(self) -> SharedRow | None:
        """The interview that a click opens: the newest that waits, else the newest."""
        waiting = [row for row in self.interviews if row.state is self.state]
        return waiting[-1] if waiting else None


@dataclass(frozen=True, kw_only=True)
class View:
    """How the roster is looked at; the defaults keep an address short."""

    sort: str = NEWEST
    state: str = ""
    name: str = ""

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> View:
        sort, state = query.get("sort", NEWEST), query.get("state", "")
        return cls(
            sort=sort if sort in _ORDERS else NEWEST,
            state=state if state in set(State) else "",
            name=query.get("name", ""),
        )

    def to_query(self) -> dict[str, str]:
        values = {"sort": "" if self.sort == NEWEST else self.sort, "state": self.state, "name": self.name}
        return {name: value for name, value in values.items() if value}


def roster(candidates: Iterable[Candidate], rows: Iterable[SharedRow]) -> tuple[RosterRow, ...]:
    """A row for each candidate, in their order; `rows` come oldest first."""
    found: dict[str, list[SharedRow]] = {}
    for row in rows:
        found.setdefault(row.key, []).append(row)
    return tuple(_roster_row(candidate, found.get(candidate.key, [])) for candidate in candidates)


def candidates_named(names: Iterable[str]) -> tuple[Candidate, ...]:
    """Those who share a machine; of several spellings, the newest."""
    newest = {machine_key(name): name for name in names}
    return tuple(Candidate(key=key, name=name) for key, name in newest.items())


def _roster_row(candidate: Candidate, rows: Sequence[SharedRow]) -> RosterRow:
    last = max((row.finished_at for row in rows), default=candidate.joined_at)
    return RosterRow(candidate=candidate, interviews=tuple(rows), last_active=last)


def viewed(rows: Iterable[RosterRow], view: View) -> tuple[RosterRow, ...]:
    """Those that the view lets through, in its order; equal ones by name."""
    wanted = machine_key(view.name)
    through = [
        row
        for row in rows
        if (not view.state or row.state == view.state) and wanted in row.candidate.name.casefold()
    ]
    by_name = sorted(through, key=lambda row: row.candidate.name.casefold())
    return tuple(sorted(by_name, key=_ORDERS[view.sort]))


def _never(row: RosterRow) -> float:
    return -row.last_active.timestamp() if row.last_active else 0.0


_ORDERS: Mapping[str, Callable[[RosterRow], Any]] = {
    NEWEST: _never,
    WAITING: lambda row: -row.to_review,
    NAME: lambda _: 0,
    SCORE: lambda row: -(row.latest_score or 0),
    DONE: lambda row: -row.done,
}


def neighbours(rows: Sequence[RosterRow], key: str) -> tuple[RosterRow | None, RosterRow | None]:
    """The candidates with an interview before and after one."""
    listed = [row for row in rows if row.interviews or row.candidate.key == key]
    place = next((at for at, row in enumerate(listed) if row.candidate.key == key), None)
    if place is None:
        return None, None
    before = listed[place - 1] if place else None
    return before, listed[place + 1] if place + 1 < len(listed) else None


def next_to_review(rows: Sequence[RosterRow], interview_id: int | None = None) -> SharedRow | None:
    """The interview that has waited longest, but for this one."""
    waiting = [
        row
        for one in rows
        for row in one.interviews
        if row.state is State.TO_REVIEW and row.interview_id != interview_id
    ]
    return min(waiting, key=lambda row: row.finished_at, default=None)
