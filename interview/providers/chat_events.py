"""The events of a chat completion as they stand on the wire, and the errors that hide among them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
from pydantic import BaseModel, ValidationError

from interview.providers.faults import Garbled, Named


class _Cached(BaseModel):
    cached_tokens: int | None = None


class _Tokens(BaseModel):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_tokens_details: _Cached | None = None


class _Words(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    delta: _Words | None = None
    message: _Words | None = None  # where a server does not stream
    finish_reason: str | None = None
    error: Any = None


class Problem:
    """An error as OpenRouter, OpenAI and their like describe it."""

    def __init__(self, error: object) -> None:
        self._facts: dict[str, Any] = error if isinstance(error, dict) else {}
        metadata = self._facts.get("metadata")
        self._metadata: dict[str, Any] = metadata if isinstance(metadata, dict) else {}
        self._words = (
            f"{self._facts.get('code')} {self._facts.get('type')} {self._facts.get('message')}".lower()
        )

    @classmethod
    def in_body(cls, text: str) -> Problem:
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        return cls(body.get("error") if isinstance(body, dict) else None)

    @property
    def status(self) -> int:
        code = str(self._facts.get("code", ""))
        return int(code) if code.isdecimal() else 500

    @property
    def is_moderation(self) -> bool:
        return "reasons" in self._metadata or "flagged_input" in self._metadata

    @property
    def is_daily(self) -> bool:
        return "per-day" in self._words or "per day" in self._words

    @property
    def is_unpaid(self) -> bool:
        return "insufficient_quota" in self._words

    def wait(self, now: float) -> float | None:
        """Seconds until OpenRouter's free models take requests again: it writes a moment, in milliseconds."""
        headers = self._metadata.get("headers")
        reset = headers.get("X-RateLimit-Reset") if isinstance(headers, dict) else None
        moment = str(reset)
        return max(0.0, int(moment) / 1000 - now) if moment.isdecimal() else None


class Event(BaseModel):
    """One event of a stream, or a whole reply that was not streamed."""

    choices: list[_Choice] | None = None
    usage: _Tokens | None = None
    error: Any = None
    model: str | None = None

    @property
    def problem(self) -> Problem | None:
        error = self.error or next((choice.error for choice in self.choices or () if choice.error), None)
        return Problem(error) if error else None

    @property
    def text(self) -> str:
        words = (choice.delta or choice.message for choice in self.choices or ())
        return "".join(word.content or "" for word in words if word)

    @property
    def end(self) -> str:
        return next((choice.finish_reason for choice in self.choices or () if choice.finish_reason), "")

    @property
    def tokens(self) -> tuple[int, int, int]:
        """Input, cached and output so far."""
        usage = self.usage or _Tokens()
        cached = usage.prompt_tokens_details or _Cached()
        return usage.prompt_tokens or 0, cached.cached_tokens or 0, usage.completion_tokens or 0


def read_events(response: httpx.Response, provider: Named) -> Iterator[Event]:
    """The events of a reply. Comments are passed over; raises Garbled where something else comes."""
    if "json" in response.headers.get("content-type", ""):
        yield _event(response.read().decode(errors="replace"), provider)
        return
    for line in _lines(response.iter_bytes()):
        if line.startswith("data:"):
            text = line.removeprefix("data:").strip()
            if text == "[DONE]":
                return
            yield _event(text, provider)
        elif line.lstrip().startswith("<"):
            raise Garbled(provider)


def _event(text: str, provider: Named) -> Event:
    try:
        return Event.model_validate_json(text)
    except ValidationError:
        raise Garbled(provider) from None


def _lines(chunks: Iterator[bytes]) -> Iterator[str]:
    """Lines as event streams have them: the line breaks of Unicode may stand inside a text."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line.decode(errors="replace").rstrip("\r") for line in whole)
    if rest:
        yield rest.decode(errors="replace")
