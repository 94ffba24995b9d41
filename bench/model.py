"""A stand-in model in a process of its own: replies in pieces, all of them within MODEL_SECONDS."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from tests.model_interviews import Told, honest
from tests.model_wires import ChatWire

PIECES = 8
SECONDS = float(os.environ.get("MODEL_SECONDS", "0"))
_WIRE = ChatWire("openrouter")


async def reply(request: Request) -> StreamingResponse:
    text = json.dumps(honest(Told(await request.json())))
    return StreamingResponse(_streamed(text), media_type="text/event-stream")


async def _streamed(text: str) -> AsyncIterator[bytes]:
    size = -(-len(text) // PIECES)
    for start in range(0, len(text), size):
        await asyncio.sleep(SECONDS / PIECES)
        yield _event(_WIRE.piece(text[start : start + size]))
    yield _event(_WIRE.end()) + b"data: [DONE]\n\n"


def _event(thing: object) -> bytes:
    return f"data: {json.dumps(thing)}\n\n".encode()


async def health(_request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


app = Starlette(
    routes=[Route("/api/v1/chat/completions", reply, methods=["POST"]), Route("/_stcore/health", health)]
)
