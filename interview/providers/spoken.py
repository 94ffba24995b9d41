"""A recording on its way to a model: inside a chat message, or to OpenAI's own endpoint for recordings."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import httpx

from interview.providers import Call, Finish, Message, Usage


def in_chat(message: Message) -> str | list[dict[str, Any]]:
    """What a chat message holds: its text, and its recording beside it."""
    if not message.audio:
        return message.text
    data = base64.b64encode(message.audio).decode()
    return [
        {"type": "text", "text": message.text},
        {"type": "input_audio", "input_audio": {"data": data, "format": "wav"}},
    ]


def as_upload(call: Call[Any], model: str) -> dict[str, Any]:
    """What httpx is to send to `/audio/transcriptions`, which replies with the text alone."""
    recording = next(message.audio for message in call.messages if message.audio)
    return {
        "files": {"file": ("answer.wav", recording, "audio/wav")},
        "data": {"model": model, "response_format": "json"},
    }


def read_upload(response: httpx.Response, call: Call[Any], model: str) -> Iterator[str | Finish]:
    response.read()
    yield response.text
    yield Finish(usage=Usage(input_characters=call.characters), model=model)
