"""What a stand-in server does with a request: whole replies, and every fault we know of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event
from typing import Any

from tests.model_wires import LEAK

PIECES = 4  # a reply is streamed in so many pieces


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a server does with one request. Make them with the functions below."""

    status: int = 200
    kind: str = "text/event-stream"
    wait: float | None = None
    body: Callable[[Any, Event], Iterator[bytes]]
    location: str = ""  # where a redirect leads
    is_cut: bool = False  # the connection ends where more was promised


def _event(thing: object) -> bytes:
    return f"data: {json.dumps(thing, ensure_ascii=False)}\n\n".encode()


def _pieces(text: str) -> list[str]:
    size = max(1, -(-len(text) // PIECES))
    return [text[start : start + size] for start in range(0, len(text), size)]


def _streamed(*make: Callable[[Any], object], is_cut: bool = False) -> Answer:
    return Answer(body=lambda wire, _: (_event(one(wire)) for one in make), is_cut=is_cut)


def says(reply: object, *, pause: float = 0.0) -> Answer:
    """A whole reply: anything that becomes JSON, or a text as it is."""
    text = reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False)

    def body(wire: Any, stop: Event) -> Iterator[bytes]:
        yield _event(wire.thought("let me think of {braces}"))
        for piece in _pieces(text):
            yield b": OPENROUTER PROCESSING\n\n" if wire.id != "gemini" else b""
            yield _event(wire.piece(piece))
            stop.wait(pause)
        yield _event(wire.end())
        yield b"data: [DONE]\n\n" if wire.id != "gemini" else b""

    return Answer(body=body)


def refuses(status: int, *, wait: float | None = None, daily: bool = False) -> Answer:
    """An HTTP error as the vendor writes it; `wait` in its header or its body."""

    def body(wire: Any, _: Event) -> Iterator[bytes]:
        yield json.dumps(wire.error(status, wait=wait, daily=daily)).encode()

    return Answer(status=status, kind="application/json", wait=wait, body=body)


def redirects(status: int, location: str) -> Answer:
    return Answer(status=status, location=location, body=lambda _, __: iter([b""]))


def refuses_with(status: int, body: object) -> Answer:
    return Answer(
        status=status, kind="application/json", body=lambda _, __: iter([json.dumps(body).encode()])
    )


def page(status: int = 200) -> Answer:
    """A web page, as a proxy or a sign-in puts in the way."""
    text = f"<!DOCTYPE html>\n<html><body>Sign in {LEAK}</body></html>".encode()
    return Answer(status=status, kind="text/html", body=lambda _, __: iter([text]))


def breaks_off(text: str) -> Answer:
    return _streamed(lambda wire: wire.piece(text), is_cut=True)


def never_finishes(text: str) -> Answer:
    return _streamed(lambda wire: wire.piece(text))


def stumbles(text: str, status: int | None = 502) -> Answer:
    """An error event after some words; without a code where there is no status."""
    return _streamed(lambda wire: wire.piece(text), lambda wire: wire.error(status))


def fails_inside_success(status: int = 502) -> Answer:
    """HTTP 200, and nothing but an error in its body."""

    def body(wire: Any, _: Event) -> Iterator[bytes]:
        yield json.dumps(wire.error(status)).encode()

    return Answer(kind="application/json", body=body)


def blocks_prompt() -> Answer:
    return _streamed(lambda wire: wire.blocked_prompt())


def ends(reason: str, text: str = "") -> Answer:
    """Ends with "stop", "filtered" or "length", with no more text than is given."""
    if not text:
        return _streamed(lambda wire: wire.end(reason))
    return _streamed(lambda wire: wire.piece(text), lambda wire: wire.end(reason))


def has_no_candidates() -> Answer:
    return _streamed(lambda wire: wire.no_candidates())


def is_silent(seconds: float) -> Answer:
    def body(_: Any, stop: Event) -> Iterator[bytes]:
        stop.wait(seconds)
        yield b""

    return Answer(body=body)


def trickles(text: str, *, every: float = 0.05) -> Answer:
    """Sends a byte now and then, and never comes to the end of a line."""

    def body(wire: Any, stop: Event) -> Iterator[bytes]:
        yield _event(wire.piece(text))
        yield b"data: "
        while not stop.wait(every):
            yield b" "

    return Answer(body=body)
