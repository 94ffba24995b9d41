"""Progress and Candidates, while others fill the database: one's own pages must not slow down for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from sqlalchemy import Engine

from bench.crowded import add_rated
from bench.servers import SECRET, Setting, running
from bench.tab import Tab
from bench.tables import goal, milliseconds, quantile, table
from interview.coaching.group_store import GroupStore
from interview.coaching.sharing import Sharing
from interview.database import open_database
from interview.wiring import now
from web.visitors.identity import COOKIE, Visitors

OTHERS = (10, 1_000, 100_000)  # interviews of other people
EACH_OTHER = 10
OWN, MANY = 20, 1_000
CANDIDATES, EACH = 20, 10
DRAWS = 9
MOST = 0.15  # the goal, in seconds


def pages() -> Iterator[str]:
    with running() as setting:
        engine = open_database(setting.database_url)
        add_rated(engine, ["me"], each=OWN)
        add_rated(engine, ["busy"], each=MANY)
        add_group(engine)
        rows, there, worst = [], 0, 0.0
        for others in OTHERS:
            start = time.perf_counter()
            people = [f"other {number}" for number in range(there, others // EACH_OTHER)]
            add_rated(engine, people, each=EACH_OTHER)
            there = others // EACH_OTHER
            seconds = time.perf_counter() - start
            drawn = asyncio.run(_drawn(setting))
            worst = max(worst, drawn[1])
            rows.append((f"{others:,}", *map(milliseconds, drawn), f"{seconds:,.1f} s"))
        engine.dispose()
    heads = (
        "interviews of others",
        f"Progress, {OWN} of one's own",
        f"Progress, {MANY:,}",
        f"Candidates, {CANDIDATES} × {EACH}",
        "(to fill in)",
    )
    yield from table(f"A page drawn anew, median of {DRAWS}", heads, rows)
    text = f"Progress with {MANY:,} interviews of one's own in at most 150 ms"
    yield goal(text, is_met=worst <= MOST)


def add_group(engine: Engine) -> None:
    """A group whose members have interviews."""
    sharing = Sharing(GroupStore(engine), now=now)
    group = sharing.make_group("coach", name="Cohort", coach_name="Coach")
    members = [f"candidate {number}" for number in range(CANDIDATES)]
    add_rated(engine, members, each=EACH)
    for member in members:
        sharing.join(member, group.invitation or "", name=member.title())


async def _drawn(setting: Setting) -> list[float]:
    asked = (("me", "progress"), ("busy", "progress"), ("coach", "candidates"))
    return [await _page(setting, person, page) for person, page in asked]


async def _page(setting: Setting, person: str, page: str) -> float:
    """The first time, in which a page makes what it keeps, does not count."""
    cookie = f"{COOKIE}={Visitors(SECRET).token(person)}"
    async with Tab(setting.app.port, page, cookie=cookie) as tab:
        await tab.draw()
        return quantile([await tab.draw() for _ in range(DRAWS)], 0.5)
