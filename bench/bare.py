"""A server that only passes a message on to the model: what any server takes, to compare ours with."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

URL = os.environ["OPENROUTER_BASE_URL"] + "/api/v1/chat/completions"


@asynccontextmanager
async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, httpx.AsyncClient]]:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    async with httpx.AsyncClient(limits=limits, timeout=60) as client:
        yield {"client": client}


async def message(request: Request) -> JSONResponse:
    said = await request.json()
    prompt = [{"role": "user", "content": f"Ask question {said['number']}. {said['answer']}"}]
    text = ""
    async with request.state.client.stream("POST", URL, json={"messages": prompt}) as reply:
        async for line in reply.aiter_lines():
            text += line
    return JSONResponse({"next_question": text})


async def health(_request: Request) -> JSONResponse:
    return JSONResponse("ok")


app = Starlette(
    routes=[Route("/message", message, methods=["POST"]), Route("/_stcore/health", health)], lifespan=lifespan
)
