"""Gemini, through Google's own library, which is loaded at the first call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from threading import Lock, local
from typing import TYPE_CHECKING, Any

import httpx

from interview.providers import Call, Finish, Message, Provider, faults, wire
from interview.providers.faults import Fault
from interview.providers.gemini_errors import gemini_fault
from interview.providers.line import Line
from interview.providers.replies import json_schema
from interview.providers.service import Kind, Service
from interview.providers.tally import Tally

if TYPE_CHECKING:
    from google.genai import Client
    from google.genai.types import GenerateContentConfig, GenerateContentResponse

FILTERED = (
    "SAFETY",
    "RECITATION",
    "LANGUAGE",
    "OTHER",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MODEL_ARMOR",
)
BAD_ENDS: Mapping[str, type[Fault]] = {
    **dict.fromkeys(FILTERED, faults.Blocked),
    "MAX_TOKENS": faults.OutOfRoom,
    "CONTINUATION": faults.OutOfRoom,
    "MALFORMED_RESPONSE": faults.Interrupted,
}


class Gemini:
    """Google's Gemini API.

    The library resends by itself, carries on a reply that broke off, and knows no deadline between two
    bytes. All of it is switched off or kept in our hands: one call here is one request.
    """

    def __init__(self, service: Service) -> None:
        self.name = service.name
        self.key_name = service.key_name
        self.model = service.model
        self.hears = service.hears
        self._service = service
        self._calling = local()
        self._opening = Lock()

    def stream(self, call: Call[Any], line: Line) -> Iterator[str | Finish]:
        try:
            yield from self._replies(call, line)
        except Fault:
            raise
        except Exception as error:  # noqa: BLE001 - the library lets errors of many others through
            raise gemini_fault(error, self) from None

    def _replies(self, call: Call[Any], line: Line) -> Iterator[str | Finish]:
        with self._opening:
            client = self._client
        self._calling.line = line
        chunks = client.models.generate_content_stream(
            model=self._service.model_for(is_spoken=call.is_spoken),
            contents=[_content(message) for message in call.messages],
            config=_config(call),
        )
        tally = Tally(self, call.characters, BAD_ENDS)
        for chunk in chunks:
            if chunk.prompt_feedback and chunk.prompt_feedback.block_reason:
                raise faults.Blocked(self)
            text = _text(chunk)
            if text:
                yield text
            tally.note(
                has_choice=bool(chunk.candidates),
                text=text,
                end=_end(chunk),
                tokens=_tokens(chunk),
                model=chunk.model_version or "",
            )
        yield tally.finish()

    @cached_property
    def _client(self) -> Client:
        """One, kept: the library closes a client that nobody holds."""
        from google import genai  # noqa: PLC0415 - half a second that only its users wait for

        http = wire.open_client(self._service, self._watch)
        options = genai.types.HttpOptions(
            base_url=self._service.base_url, api_version="v1beta", httpx_client=http
        )
        return genai.Client(enterprise=False, api_key=self._service.api_key.reveal(), http_options=options)

    def _watch(self, request: httpx.Request) -> None:
        """Puts a request of the library's under our deadline."""
        line: Line = self._calling.line
        request.extensions["trace"] = line.trace
        request.extensions["timeout"] = wire.timeouts(line).as_dict()


def _config(call: Call[Any]) -> GenerateContentConfig:
    from google.genai import types  # noqa: PLC0415 - see above

    return types.GenerateContentConfig(
        system_instruction=call.instructions,
        temperature=call.temperature,
        max_output_tokens=call.max_output_tokens,
        response_mime_type="application/json",
        response_json_schema=json_schema(call.shape),
        automatic_continuation=False,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
    )


def _content(message: Message) -> Any:  # noqa: ANN401 - the library's type, which is not loaded yet
    parts: list[dict[str, Any]] = [{"text": message.text}]
    if message.audio:
        parts.append({"inline_data": {"mime_type": "audio/wav", "data": message.audio}})
    return {"role": message.role, "parts": parts}


def _text(chunk: GenerateContentResponse) -> str:
    """The words of the reply; a model's thoughts are not part of it."""
    contents = (candidate.content for candidate in chunk.candidates or ())
    parts = (part for content in contents if content for part in content.parts or ())
    return "".join(part.text or "" for part in parts if not part.thought)


def _end(chunk: GenerateContentResponse) -> str:
    ends = (candidate.finish_reason for candidate in chunk.candidates or ())
    return next((end.value for end in ends if end), "")


def _tokens(chunk: GenerateContentResponse) -> tuple[int, int, int]:
    usage = chunk.usage_metadata
    if usage is None:
        return 0, 0, 0
    written = (usage.candidates_token_count or 0) + (usage.thoughts_token_count or 0)
    return usage.prompt_token_count or 0, usage.cached_content_token_count or 0, written


def _open_gemini(service: Service) -> Provider:
    return Gemini(service)


GEMINI = Kind(
    id="gemini",
    name="Gemini",
    open=_open_gemini,
    hears=True,
    base_url="https://generativelanguage.googleapis.com",
    model="gemini-flash-latest",
    start="Get a key at https://aistudio.google.com/apikey, then start again with GEMINI_API_KEY=<your key>.",
)
