"""A coach of twenty as the pictures show them: who practised when, what was reviewed, and what waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select, update

from bench.crowded import add_rated
from interview.coaching.coach import Coaching
from interview.coaching.groups import Group
from interview.database import open_database
from interview.tables import feedback, interviews, turns
from tests.makers import Clock, a_coaching
from web.coaching.invitations import Invitations
from web.visitors.identity import Visitors, kept_secret

COACH, ALONE, ONE, READER = "coach", "coach of nobody", "coach of one", "reader"
LONG = "Maria-Magdalena Alexandra Wilhelmina Theodora Constance"
NAMES = (
    "Amira", "Ben", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hana", "Ivan", "Jana",
    "Kofi", "Lena", "Mateo", "Nadia", "Omar", "Priya", "Quentin", LONG, "小龙", "Tomás",
)  # fmt: skip
# interviews of each, in the order of the names
DONE = (9, 6, 5, 7, 8, 3, 11, 4, 6, 2, 5, 7, 1, 4, 3, 6, 2, 4, 3, 0)
WAIT = (0, 2, 1, 0, 3, 1, 0, 0, 2, 1, 0, 1, 1, 0, 0, 2, 0, 1, 3, 0)  # how many of them have no review yet
SAMPLES = 5
WEEKS = 10  # since the group was made
SAID = (
    "A clear story. Say more about the result next time.",
    "Begin with what you did yourself; the team can come second.",
    "Good figures. One sentence on what you would do differently, and it is whole.",
)


@dataclass(frozen=True)
class Cohort:
    """What a coach of twenty has, and the key to each one's pages."""

    coaching: Coaching
    visitors: Visitors
    invitations: Invitations
    groups: dict[str, Group]
    waiting: int  # an interview that waits for its review
    begun: int  # one whose score is shown, and whose review is not finished
    finished: int  # one whose review the reader has got
    readers: int  # the reader's own

    def link(self, group: Group) -> str:
        return self.invitations.link(group.invitation or "", beside="/")


@dataclass(frozen=True)
class Held:
    """One interview that somebody has held."""

    id: int
    person_id: str
    at: datetime
    score: int
    waits: bool


@cache
def cohort(data_dir: Path) -> Cohort:
    """Made once for a server, straight in its database."""
    engine = open_database(f"sqlite:///{data_dir / 'dry-run.db'}")
    now, clock, secret = datetime.now(UTC).replace(microsecond=0), Clock(), kept_secret(data_dir)
    coaching = a_coaching(engine, clock=clock)
    clock.time = now - timedelta(weeks=WEEKS)
    made = {
        coach: coaching.make_group(coach, name=name, coach_name="Ms Carr")
        for coach, name in ((COACH, "Evening class"), (ALONE, "New class"), (ONE, "Morning class"))
    }
    people = [READER, *(f"candidate {at}" for at in range(1, len(NAMES)))]
    for person, name in zip(people, NAMES, strict=True):
        coaching.join(person, made[COACH].invitation or "", name=name)
        clock.forward(7_000)
    coaching.join("newcomer", made[ONE].invitation or "", name="Ana")
    held = [each for at, person in enumerate(people) for each in _held(engine, person, at, now)]
    for each in sorted(held, key=lambda one: one.at):
        clock.time = min(each.at + timedelta(hours=20), now)
        if not each.waits:
            _review(coaching, each)
    own = [each.id for each in held if each.person_id == READER]
    for number in own[:-1]:
        coaching.mark_read(READER, number)
    return Cohort(
        coaching=coaching,
        visitors=Visitors(secret),
        invitations=Invitations(secret),
        groups=made,
        waiting=next(each.id for each in reversed(held) if each.person_id == people[1]),
        begun=next(each.id for each in held if not each.waits and not _is_finished(each)),
        finished=own[-1],
        readers=own[-1],
    )


def _held(engine: Engine, person: str, at: int, now: datetime) -> Iterator[Held]:
    """One after the other, a few days apart, and on the whole better each time."""
    done = DONE[at]
    for turn in range(done):
        add_rated(
            engine, [person], each=1, sample_at=min(SAMPLES - 1, turn * SAMPLES // done + (at + turn) % 2)
        )
        day = now - timedelta(days=at * 5 % 17 + (done - 1 - turn) * (3 + at % 4))
        evening = day.replace(hour=17 + (at + turn) % 5, minute=(at * 13 + turn * 29) % 60, second=0)
        when = min(evening, now - timedelta(hours=1 + at))
        with engine.begin() as connection:
            number = connection.execute(select(func.max(interviews.c.id))).scalar_one()
            score = _dated(connection, number, when)
        yield Held(number, person, when, score, turn >= done - WAIT[at])


def _dated(connection: Connection, number: int, when: datetime) -> int:
    """Its score."""
    own = connection.execute(select(interviews.c.company_name).where(interviews.c.id == number)).scalar_one()
    company = own.removesuffix(" (sample)")
    chosen = update(interviews).where(interviews.c.id == number)
    connection.execute(chosen.values(created_at=when, company_name=company))
    end = when + timedelta(minutes=24)
    of_it = update(turns).where(turns.c.interview_id == number)
    connection.execute(of_it.values(asked_at=when, answered_at=end))
    rated = update(feedback).where(feedback.c.interview_id == number).values(created_at=end)
    return int(connection.execute(rated.returning(feedback.c.interview_score)).scalar_one())


def _is_finished(held: Held) -> bool:
    return held.person_id == READER or held.id % 13 > 0


def _review(coaching: Coaching, held: Held) -> None:
    """A coach is seldom far from the score; one interview in thirteen is left half reviewed."""
    number = held.id
    coaching.score(COACH, number, max(1, min(10, held.score + (0, 1, 0, -1, 1, 2, -1)[number % 7])))
    coaching.score(COACH, number, max(1, held.score - 1), number=2)
    coaching.comment(COACH, number, "Say first what you did, then what came of it.", number=2)
    coaching.comment(COACH, number, SAID[number % len(SAID)])
    coaching.reveal(COACH, number)
    if _is_finished(held):
        coaching.finish(COACH, number, with_scores=True)
