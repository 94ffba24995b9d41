"""Interviews over HTTP: our own time for an answer, and two hundred interviews at once on one process."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from bench.client import Client, Failed
from bench.servers import Setting, processor_seconds, running
from bench.tables import goal, milliseconds, quantile, table, timed

PEOPLE = 200
MODEL_SECONDS = 1.0
THINKS = {0: 2, 1: 2, 3: 1, 10: 1}  # seconds before an answer, on average, and how many answers then
MOST_ALONE, MOST_ADDED = 0.015, 0.25  # the goals, in seconds at p95
ALONE_ROUNDS = 12  # interviews, one after the other


@dataclass
class Taken:
    """How long each answer took, and what went wrong."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def add(self, answer: Awaitable[float]) -> None:
        try:
            self.seconds.append(await answer)
        except (Failed, OSError, asyncio.IncompleteReadError, TimeoutError) as error:
            self.errors.append(f"{type(error).__name__} {error}")


def alone() -> Iterator[str]:
    """One interview after the other, with a model that answers at once."""
    with running(model_seconds=0) as setting:
        before = processor_seconds(setting.app)
        ours, bare = asyncio.run(_alone(setting))
        used = (processor_seconds(setting.app) - before) / len(ours)
    rows = [timed("bare server", bare), timed("an answer, and the next question", ours)]
    yield from table("An answer with a 0 ms model", ("", "p50", "p95", "worst"), rows)
    yield f"ratio of p50 to the bare server: {quantile(ours, 0.5) / quantile(bare, 0.5):.1f}"
    yield f"of the processor, an answer: {milliseconds(used)}"
    yield goal("at most 15 ms at p95", is_met=quantile(ours, 0.95) <= MOST_ALONE)


async def _alone(setting: Setting) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    for _ in range(ALONE_ROUNDS):
        async with Client(setting.app.port) as client, Client(setting.bare.port) as plain:
            await client.prepare()
            await client.look()
            for number in range(1, 8):
                ours.append(await client.say(number))
                bare.append(await plain.say_to_bare(number))
    return ours, bare


def crowd() -> Iterator[str]:
    """Two hundred interviews with a model that takes a second: all in one instant, then people who think."""
    with running(model_seconds=MODEL_SECONDS) as setting:
        results = asyncio.run(_crowd(setting))
    rows = [
        (
            name,
            str(len(taken.seconds)),
            *timed("", [s - MODEL_SECONDS for s in taken.seconds])[1:],
            str(len(taken.errors)),
        )
        for name, taken in results.items()
    ]
    heads = ("added to the model's second", "answers", "p50", "p95", "worst", "errors")
    yield from table(f"{PEOPLE} interviews at once, one process", heads, rows)
    for name, taken in results.items():
        yield from (f"{name}: {error}" for error in sorted(set(taken.errors))[:3])
    is_met = {name: _is_within(taken) for name, taken in results.items() if name.startswith("ours")}
    for name, met in is_met.items():
        yield goal(f"no error and at most 250 ms added at p95, {name}", is_met=met)


def _is_within(taken: Taken) -> bool:
    return not taken.errors and quantile(taken.seconds, 0.95) <= MODEL_SECONDS + MOST_ADDED


async def _crowd(setting: Setting) -> dict[str, Taken]:
    results = {}
    async with _clients(setting.bare.port) as plain:
        results["bare server, all in one instant"] = await _in_one_instant(plain, Client.say_to_bare, 1)
    async with _ready_clients(setting.app.port) as clients:
        results["ours, all in one instant"] = await _in_one_instant(clients, Client.say, 1)
        number = 2
        for seconds, rounds in THINKS.items():
            numbers = range(number, number + rounds)
            results[f"ours, thinking {seconds} s"] = await _thinking(clients, seconds, numbers)
            number += rounds
    return results


_together = asyncio.Semaphore(16)


async def _ready(client: Client) -> None:
    async with _together:
        await client.prepare()
        await client.look()


@asynccontextmanager
async def _clients(port: int) -> AsyncIterator[list[Client]]:
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(Client(port)) for _ in range(PEOPLE)]


@asynccontextmanager
async def _ready_clients(port: int) -> AsyncIterator[list[Client]]:
    async with _clients(port) as clients:
        await asyncio.gather(*(_ready(client) for client in clients))
        yield clients


async def _in_one_instant(
    clients: Sequence[Client], say: Callable[[Client, int], Awaitable[float]], number: int
) -> Taken:
    taken = Taken()
    await asyncio.gather(*(taken.add(say(client, number)) for client in clients))
    return taken


async def _thinking(clients: Sequence[Client], thinks: float, numbers: Sequence[int]) -> Taken:
    taken, chance = Taken(), random.Random(7)  # noqa: S311 -- the same pauses each time

    async def practise(client: Client, pauses: Sequence[float]) -> None:
        for number, pause in zip(numbers, pauses, strict=True):
            await asyncio.sleep(pause)
            await taken.add(client.say(number))

    times = [[chance.uniform(0.2, 1.8) * thinks for _ in numbers] for _ in clients]
    await asyncio.gather(*(practise(client, pauses) for client, pauses in zip(clients, times, strict=True)))
    return taken
