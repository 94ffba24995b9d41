"""Fifty people in the browser: what is added to the model's second, and the memory that each takes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack

from bench.client import Client
from bench.crowd import Taken
from bench.servers import Setting, megabytes, processor_seconds, running
from bench.tab import Tab
from bench.tables import milliseconds, table, timed
from tests.candidate import answer_to

PEOPLE = 50
MODEL_SECONDS = 1.0
THINKS = 6.0
ROUNDS = 3


def sessions() -> Iterator[str]:
    with running(model_seconds=MODEL_SECONDS) as setting:
        yield from asyncio.run(_sessions(setting))


async def _sessions(setting: Setting) -> list[str]:
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(Client(setting.app.port)) for _ in range(PEOPLE)]
        await asyncio.gather(*(_begun(client) for client in clients))
        await _visited(clients[0])
        before = megabytes(setting.app)
        tabs = [await stack.enter_async_context(_tab(client)) for client in clients]
        opened = await asyncio.gather(*(tab.draw() for tab in tabs))
        each = (megabytes(setting.app) - before) / PEOPLE
        used = processor_seconds(setting.app)
        taken = await _answered(tabs)
        used = (processor_seconds(setting.app) - used) / max(1, len(taken.seconds))
        grown = (megabytes(setting.app) - before) / PEOPLE
    added = [seconds - MODEL_SECONDS for seconds in taken.seconds]
    rows = [timed("all pages opened in one instant", opened), timed("added to the model's second", added)]
    return [
        *table(f"{PEOPLE} people in the browser, one process", ("", "p50", "p95", "worst"), rows),
        f"answers {len(taken.seconds)}, errors {len(taken.errors)} {sorted(set(taken.errors))[:3] or ''}",
        f"memory a session: {each:.2f} MB when opened, {grown:.2f} MB after {ROUNDS} answers",
        f"of the processor, an answer: {milliseconds(used)}",
    ]


async def _begun(client: Client) -> None:
    await client.prepare()
    await client.look()


def _tab(client: Client) -> Tab:
    return Tab(client.port, "practise", query=f"interview={client.session_id}", cookie=client.cookie)


async def _visited(client: Client) -> None:
    """The first page that a process draws takes what all later ones share."""
    async with _tab(client) as tab:
        await tab.draw()


async def _answered(tabs: Sequence[Tab]) -> Taken:
    taken, chance = Taken(), random.Random(7)  # noqa: S311 -- the same pauses each time

    async def practise(tab: Tab, pauses: Sequence[float]) -> None:
        for number, pause in enumerate(pauses, start=1):
            await asyncio.sleep(pause)
            await taken.add(tab.say(answer_to(number)))

    times = [[chance.uniform(0.2, 1.8) * THINKS for _ in range(ROUNDS)] for _ in tabs]
    await asyncio.gather(*(practise(tab, pauses) for tab, pauses in zip(tabs, times, strict=True)))
    return taken
