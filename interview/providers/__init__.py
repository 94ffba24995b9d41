"""Talking to models: what is asked, what comes back, and the contract that every provider keeps.

Reading order: this file, then `failover.py` (what interviewers call), then one provider.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel

from interview.providers.line import Line

Shape = TypeVar("Shape", bound=BaseModel)

CORRECTION = "That reply cannot be used. {wrong} Reply again, in full, as JSON of the same form."


class ReplyRefused(Exception):
    """What a `check` raises. Its sentence is told to the model, so that it can do better."""


@dataclass(frozen=True, kw_only=True)
class Message:
    role: Literal["user", "model"]
    text: str
    audio: bytes = field(default=b"", repr=False)  # a WAV recording that belongs to it


@dataclass(frozen=True, kw_only=True)
class Call(Generic[Shape]):
    """What a model is to read, and the form of its reply.

    `check` raises ReplyRefused where a reply has the right form and is wrong nevertheless.
    `max_output_tokens` counts a model's thinking too: leave room.
    """

    instructions: str
    messages: tuple[Message, ...]
    shape: type[Shape]
    check: Callable[[Shape], None] = lambda _: None
    max_output_tokens: int = 8_000
    temperature: float | None = None  # None: the model's own

    @property
    def characters(self) -> int:
        """How much text is sent."""
        return len(self.instructions) + sum(len(message.text) for message in self.messages)

    @property
    def streamed_field(self) -> str | None:
        """The field whose words can be shown as they come: the first, where it is a text."""
        name, first = next(iter(self.shape.model_fields.items()))
        return name if first.annotation is str else None

    @property
    def is_spoken(self) -> bool:
        """Whether only a provider that hears can answer it."""
        return any(message.audio for message in self.messages)

    def corrected(self, reply: str, wrong: str) -> Call[Shape]:
        """The same call with the refused reply and what was wrong appended."""
        said = Message(role="model", text=reply)
        answer = Message(role="user", text=CORRECTION.format(wrong=wrong))
        return replace(self, messages=(*self.messages, said, answer))


@dataclass(frozen=True, kw_only=True)
class Usage:
    """What a call cost. Tokens are 0 where the provider does not count them."""

    input_characters: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0  # those of the input tokens that the provider remembered
    output_tokens: int = 0  # a model's thinking included

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            input_characters=self.input_characters + other.input_characters,
            input_tokens=self.input_tokens + other.input_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
        )


@dataclass(frozen=True, kw_only=True)
class Finish:
    """The end of a stream that is complete. `model` is the one that answered, in the server's words."""

    usage: Usage
    model: str


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One request. `fault` is empty where it succeeded."""

    provider: str
    usage: Usage
    fault: str = ""


@dataclass(frozen=True, kw_only=True)
class Reply(Generic[Shape]):
    value: Shape
    provider: str
    model: str
    attempts: tuple[Attempt, ...]

    @property
    def usage(self) -> Usage:
        """All attempts together, those that failed included."""
        return sum((attempt.usage for attempt in self.attempts), Usage())


class Provider(Protocol):
    """One vendor's models. Used by many threads at once."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def key_name(self) -> str:
        """The setting that holds its key."""
        ...

    @property
    def model(self) -> str: ...

    @property
    def hears(self) -> bool:
        """Whether it takes calls with a recording."""
        ...

    def stream(self, call: Call[Any], line: Line) -> Iterator[str | Finish]:
        """The reply's text in pieces, then one Finish. One request: no retry here.

        `line` says how long it may last (`left`) and hangs up when nobody listens any more: hand its `trace`
        to httpx. Raises a child of `faults.Fault`, and nothing else.
        """
        ...
