"""OpenRouter, and any server that speaks OpenAI's chat completions: Ollama, LM Studio, vLLM, llama.cpp."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import httpx

from interview.providers import Call, Finish, Provider, faults, spoken, wire
from interview.providers.chat_events import Event, Problem, read_events
from interview.providers.faults import Fault
from interview.providers.line import Line
from interview.providers.replies import json_schema
from interview.providers.service import Kind, Service
from interview.providers.tally import Tally

BAD_ENDS: dict[str, type[Fault]] = {
    "length": faults.OutOfRoom,
    "content_filter": faults.Blocked,
    "error": faults.Interrupted,
}


class ChatCompletions:
    """One server that speaks OpenAI's wire."""

    def __init__(self, service: Service, *, path: str, takes_uploads: bool) -> None:
        """`path` is the API's usual place, for a base URL that names a host alone.

        `takes_uploads`: recordings go to an endpoint of their own, and not into the chat.
        """
        self.name = service.name
        self.key_name = service.key_name
        self.model = service.model
        self.hears = service.hears
        self._service = service
        base = service.base_url.rstrip("/")
        self._url = base if urlsplit(base).path else base + path
        self._takes_uploads = takes_uploads

    def stream(self, call: Call[Any], line: Line) -> Iterator[str | Finish]:
        is_upload = call.is_spoken and self._takes_uploads
        model = self._service.model_for(is_spoken=call.is_spoken)
        path = "/audio/transcriptions" if is_upload else "/chat/completions"
        content = spoken.as_upload(call, model) if is_upload else {"json": self._body(call)}
        try:
            with self._client.stream(
                "POST",
                self._url + path,
                **content,
                headers=self._headers(),
                timeout=wire.timeouts(line),
                extensions={"trace": line.trace},
            ) as response:
                self._check(response)
                if is_upload:
                    yield from spoken.read_upload(response, call, model)
                else:
                    yield from self._read(response, call)
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise wire.connection_fault(error, self) or faults.Garbled(self) from None

    @cached_property
    def _client(self) -> httpx.Client:
        return wire.open_client(self._service)

    def _headers(self) -> dict[str, str]:
        key = self._service.api_key
        return {"Authorization": f"Bearer {key.reveal()}"} if key else {}

    def _body(self, call: Call[Any]) -> dict[str, Any]:
        """The messages come last, so that the next call of an interview repeats this one from the start."""
        body: dict[str, Any] = {
            "model": self._service.model_for(is_spoken=call.is_spoken),
            "stream": True,
            "stream_options": {"include_usage": True},
            self._limit_name: call.max_output_tokens,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "reply", "strict": True, "schema": json_schema(call.shape)},
            },
        }
        if call.temperature is not None:
            body["temperature"] = call.temperature
        roles = {"user": "user", "model": "assistant"}
        body["messages"] = [
            {"role": "system", "content": call.instructions},
            *({"role": roles[message.role], "content": spoken.in_chat(message)} for message in call.messages),
        ]
        return body

    @property
    def _limit_name(self) -> str:
        """OpenAI itself has given up `max_tokens`; most other servers know nothing else."""
        is_openai = urlsplit(self._url).hostname == "api.openai.com"
        return "max_completion_tokens" if is_openai else "max_tokens"

    def _check(self, response: httpx.Response) -> None:
        """Raises a Fault unless it is a success."""
        if not response.is_success:
            response.read()
            raise self._refusal(response.status_code, Problem.in_body(response.text), response.headers)

    def _read(self, response: httpx.Response, call: Call[Any]) -> Iterator[str | Finish]:
        tally = Tally(self, call.characters, BAD_ENDS)
        for event in read_events(response, self):
            self._stop_at_error(event)
            if event.text:
                yield event.text
            tally.note(
                has_choice=bool(event.choices),
                text=event.text,
                end=event.end,
                tokens=event.tokens,
                model=event.model or "",
            )
        yield tally.finish()

    def _stop_at_error(self, event: Event) -> None:
        """An error inside a success: another attempt would cost as much again, so it is final."""
        if event.problem is None:
            return
        fault = self._refusal(event.problem.status, event.problem, httpx.Headers())
        raise fault if isinstance(fault, _TELLING) else faults.Interrupted(self)

    def _refusal(self, status: int, problem: Problem, headers: httpx.Headers) -> Fault:
        if status == 403 and problem.is_moderation:
            return faults.Blocked(self)
        if status == 429 and problem.is_daily:
            return faults.DayQuotaUsed(self)
        if status == 429 and problem.is_unpaid:
            return faults.NoCredit(self)
        wait = wire.retry_after(headers)
        return wire.status_fault(status, problem.wait(time.time()) if wait is None else wait, self)


_TELLING = (faults.KeyRefused, faults.NoCredit, faults.DayQuotaUsed, faults.Blocked)


def _open_router(service: Service) -> Provider:
    return ChatCompletions(service, path="/api/v1", takes_uploads=False)


def _compatible(service: Service) -> Provider:
    return ChatCompletions(service, path="/v1", takes_uploads=True)


OPENROUTER = Kind(
    id="openrouter",
    name="OpenRouter",
    open=_open_router,
    base_url="https://openrouter.ai/api/v1",
    model="openrouter/free",
    start="Get a key at https://openrouter.ai/keys, then start again with OPENROUTER_API_KEY=<your key>.",
)

OPENAI = Kind(
    id="openai",
    name="OpenAI-compatible server",
    open=_compatible,
    needs_key=False,
    start=(
        "Start a server such as Ollama (ollama serve), then start again with "
        "OPENAI_BASE_URL=http://localhost:11434/v1 and OPENAI_MODEL=<a model that it has>."
    ),
)
