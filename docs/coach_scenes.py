"""The coach's scenes of docs/screenshots.py: twenty candidates, and each page in its states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from playwright.sync_api import Page
from sqlalchemy import select

from bench.crowded import add_rated
from interview.coaching.coach import Coaching
from interview.coaching.groups import Group
from interview.database import open_database
from interview.tables import interviews
from tests.browser.visitor import is_calm
from tests.live import Server
from tests.makers import a_coaching
from web.coaching.invitations import Invitations
from web.visitors.identity import COOKIE, Visitors, kept_secret

Scene = Callable[[Page, Server], None]
COACH, ALONE, ONE, READER = "coach", "coach of nobody", "coach of one", "reader"
LONG = "A name that fills as much room as a name may take on a page as narrow as this"
NAMES = (
    "Amira", "Ben", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hana", "Ivan", "Jana",
    "Kofi", "Lena", "Mateo", "Nadia", "Omar", "Priya", "Quentin", LONG, "小龙", "Tomás",
)  # fmt: skip
FROM_NEWEST = (4, 3, 2, 1, 0)  # of the sample interviews


@dataclass(frozen=True)
class Cohort:
    """What a coach of twenty has, and the key to each one's pages."""

    coaching: Coaching
    visitors: Visitors
    invitations: Invitations
    groups: dict[str, Group]
    waiting: int  # an interview that waits for its review
    finished: int  # one whose review the reader has got
    readers: int  # the reader's own

    def link(self, group: Group) -> str:
        return self.invitations.link(group.invitation or "", beside="/")


@cache
def cohort(data_dir: Path) -> Cohort:
    """Made once for a server, straight in its database."""
    engine = open_database(f"sqlite:///{data_dir / 'dry-run.db'}")
    coaching, secret = a_coaching(engine, clock=lambda: datetime.now(UTC)), kept_secret(data_dir)
    made = {
        coach: coaching.make_group(coach, name=name, coach_name="Ms Carr")
        for coach, name in ((COACH, "Evening class"), (ALONE, "New class"), (ONE, "Morning class"))
    }
    people = [READER, *(f"candidate {at}" for at in range(1, len(NAMES)))]
    for at, person in enumerate(people[:-1]):  # the last of them has done nothing yet
        for turn in range(5):
            add_rated(engine, [person], each=2, sample_at=FROM_NEWEST[(at + turn) % 5])
    for person, name in zip(people, NAMES, strict=True):
        coaching.join(person, made[COACH].invitation or "", name=name)
    coaching.join("newcomer", made[ONE].invitation or "", name="Ana")
    with engine.connect() as connection:
        of_reader = select(interviews.c.id).where(interviews.c.person_id == READER).order_by(interviews.c.id)
        of_next = select(interviews.c.id).where(interviews.c.person_id == people[1]).order_by(interviews.c.id)
        reviewed, waiting = connection.scalars(of_reader).all(), connection.scalars(of_next).all()
    for score, number in enumerate(reviewed, start=1):
        _review(coaching, number, score=min(score, 8))
    for at in range(2, 12):
        row = coaching.roster(COACH, made[COACH].id)[at]
        coaching.reveal(COACH, row.interviews[at % 5].interview_id)
        coaching.comment(COACH, row.interviews[at % 3].interview_id, "Begun.")
    return Cohort(
        coaching=coaching,
        visitors=Visitors(secret),
        invitations=Invitations(secret),
        groups=made,
        waiting=waiting[-1],
        finished=reviewed[-1],
        readers=reviewed[-1],
    )


def _review(coaching: Coaching, number: int, *, score: int) -> None:
    coaching.score(COACH, number, score)
    coaching.score(COACH, number, 4, number=2)
    coaching.comment(COACH, number, "Say first what you did, then what came of it.", number=2)
    coaching.comment(COACH, number, "A clear story. Say more about the result next time.")
    coaching.reveal(COACH, number)
    coaching.finish(COACH, number, with_scores=True)


def scene(
    who: str, where: Callable[[Cohort], str], *, then: Callable[[Page], None] = lambda _: None
) -> Scene:
    """A page as somebody sees it, and what they do there first."""

    def show(page: Page, server: Server) -> None:
        kept = cohort(server.data_dir)
        token = kept.visitors.token(who)
        page.context.add_cookies([{"name": COOKIE, "value": token, "url": server.url}])
        page.goto(server.url + where(kept))
        is_calm(page)
        then(page)

    return show


def _group(kept: Cohort) -> str:
    return f"/candidates?group={kept.groups[COACH].id}"


def _two(kept: Cohort) -> str:
    return _side_by_side(kept, 2)


def _five(kept: Cohort) -> str:
    return _side_by_side(kept, 5)


def _side_by_side(kept: Cohort, count: int) -> str:
    group = kept.groups[COACH]
    keys = ",".join(str(member.id) for member in kept.coaching.members(COACH, group.id)[:count])
    return f"/compare?group={group.id}&candidates={keys}"


COACH_SCENES: dict[str, Scene] = {
    "candidates-empty": scene("somebody new", lambda _: "/candidates"),
    "candidates-nobody": scene(ALONE, lambda _: "/candidates"),
    "candidates-one": scene(ONE, lambda _: "/candidates"),
    "candidates": scene(COACH, _group),
    "candidates-no-match": scene(COACH, lambda kept: f"{_group(kept)}&name=zzz"),
    "compare": scene(COACH, _two),
    "compare-five": scene(COACH, _five),
    "compare-empty": scene(COACH, lambda _: "/compare"),
    "review": scene(COACH, lambda kept: f"/review?interview={kept.waiting}"),
    "review-finished": scene(COACH, lambda kept: f"/review?interview={kept.finished}"),
    "review-empty": scene(COACH, lambda _: "/review"),
    "review-withdrawn": scene(ALONE, lambda kept: f"/review?interview={kept.waiting}"),
    "join": scene("invited", lambda kept: kept.link(kept.groups[COACH])),
    "join-again": scene(READER, lambda kept: kept.link(kept.groups[COACH])),
    "join-own": scene(COACH, lambda kept: kept.link(kept.groups[COACH])),
    "join-dead": scene("invited", lambda _: "/join?invitation=x"),
    "shared": scene(READER, lambda _: "/"),
    "commented": scene(READER, lambda kept: f"/feedback?interview={kept.readers}"),
}
