"""Asks the providers in their order until one has answered: what everybody calls who needs a model."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from interview.providers import Call, Message, Provider, Reply, Shape
from interview.providers.breaker import Breaker
from interview.providers.faults import Blocked, Fault, NoModelAnswered, Resting, in_words
from interview.providers.line import Clock, Deadline
from interview.providers.replies import Hearing, ignore
from interview.providers.retry import Sleep
from interview.providers.turn import Turn

TURN_SECONDS = 60.0
TEST_SECONDS = 20.0


@dataclass(frozen=True, kw_only=True)
class Tested:
    """What a test of the connection came to, as a sentence for people."""

    is_fine: bool
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A provider as it stands. `rests` is the seconds for which it is left alone."""

    name: str
    model: str
    hears: bool
    rests: float


@dataclass(frozen=True)
class Door:
    """A provider, and whether one may knock."""

    provider: Provider
    breaker: Breaker


class Failover:
    """Several providers as one. Many interviews use the same one at once."""

    def __init__(
        self,
        providers: Sequence[Provider],
        *,
        turn_seconds: float = TURN_SECONDS,
        clock: Clock = time.monotonic,
        sleep: Sleep = time.sleep,
    ) -> None:
        self._turn_seconds = turn_seconds
        self._clock = clock
        self._sleep = sleep
        self._doors = [Door(provider, Breaker(clock)) for provider in providers]

    @property
    def standings(self) -> tuple[Standing, ...]:
        """The providers in their order."""
        return tuple(
            Standing(
                name=door.provider.name,
                model=door.provider.model,
                hears=door.provider.hears,
                rests=door.breaker.seconds_left,
            )
            for door in self._doors
        )

    def complete(
        self,
        call: Call[Shape],
        *,
        on_text: Callable[[str], None] = ignore,
        on_partial: Callable[[dict[str, Any]], None] = ignore,
        on_notice: Callable[[str], None] = ignore,
    ) -> Reply[Shape]:
        """The first reply that can be used, within the turn's seconds.

        `on_text` gets the words of the reply's first field so far, and an empty text when they are taken
        back; `on_partial` the whole reply so far; `on_notice` what is going on: "Retrying in 12 seconds",
        "Switching to OpenRouter". All are called in the caller's thread. Raises NoModelAnswered.
        """
        turn = Turn(
            call=call,
            hearing=Hearing(call.streamed_field, on_text, on_partial),
            deadline=Deadline(self._turn_seconds, self._clock),
            sleep=self._sleep,
            on_notice=on_notice,
        )
        fitting = [door for door in self._doors if door.provider.hears or not call.is_spoken]
        doors = _open(fitting)
        failed: list[Fault] = []
        for position, door in enumerate(doors):
            if position:
                on_notice(f"Switching to {door.provider.name}")
            try:
                reply = turn.ask(door.provider, waiting=len(doors) - position)
            except Fault as fault:
                failed.append(fault)
                _blame(door, fault)
            else:
                door.breaker.succeeded()
                return reply
        skipped = [Resting(door.provider) for door in fitting if door not in doors]
        raise NoModelAnswered([*failed, *skipped], turn.attempts)

    def test(self, name: str) -> Tested:
        """Puts one small call to one provider, to see whether address, key and model are right."""
        door = next(door for door in self._doors if door.provider.name == name)
        deadline = Deadline(TEST_SECONDS, self._clock)
        turn = Turn(call=HELLO, hearing=Hearing(), deadline=deadline, sleep=self._sleep)
        try:
            reply = turn.ask(door.provider, attempts=1)
        except Fault as fault:
            return Tested(is_fine=False, sentence=str(fault))
        door.breaker.succeeded()
        took = in_words(TEST_SECONDS - deadline.left())
        return Tested(is_fine=True, sentence=f"{name} answered within {took}. Model: {reply.model}.")


def _open(doors: Sequence[Door]) -> list[Door]:
    """Those that may be tried; never none of some, because somebody who presses Retry means it."""
    admitting = [door for door in doors if door.breaker.admits()]
    return admitting or sorted(doors, key=lambda door: door.breaker.seconds_left)[:1]


def _blame(door: Door, fault: Fault) -> None:
    """A filter objects to a text, not to everybody's."""
    if not isinstance(fault, Blocked):
        door.breaker.failed()


class Hello(BaseModel):
    greeting: str


HELLO = Call(
    instructions="This tests a connection. Greet in one word.",
    messages=(Message(role="user", text="Hello"),),
    shape=Hello,
    max_output_tokens=2_000,
)
