"""Writes one line of JSON a request: what was asked, what came of it, how long it took; nothing personal."""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from datetime import UTC, datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_OURS = re.compile(
    r"/[a-z.]{0,20}|/oauth2callback|/auth/log(in|out)|/session/([0-9]{1,10}|[a-z]{1,10})(/[a-z-]{1,12})?"
)
_OF_STREAMLIT = re.compile(r"/(_stcore/[a-z_-]{1,20}|media|component|static)\b")
_NOT_TOLD = ("/static/", "/_stcore/health", "/_stcore/host-config")  # dozens for each page
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")

log = logging.getLogger(__name__)


def write_lines() -> None:
    """To the error output, in our format alone; uvicorn's own lines would tell keys in addresses."""
    if not log.handlers:
        log.addHandler(logging.StreamHandler(sys.stderr))
    log.propagate = False
    log.setLevel(logging.INFO)
    logging.getLogger("uvicorn.access").disabled = True


def place(path: str) -> str:
    """The path as far as we know it; what somebody typed into an address may be personal."""
    if _OURS.fullmatch(path):
        return path
    own = _OF_STREAMLIT.match(path)
    return f"{own.group()}/…" if own else "…"


class RequestLog:
    """Middleware; a request that fails unexpectedly is told as 500."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _is_small_talk(scope["path"]):
            await self._app(scope, receive, send)
            return
        status = 500
        start = time.monotonic()

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        finally:
            _write(scope, status, time.monotonic() - start)


def _is_small_talk(path: str) -> bool:
    return any(each in path for each in _NOT_TOLD)


def _write(scope: Scope, status: int, seconds: float) -> None:
    line = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "method": scope["method"] if scope["method"] in _METHODS else "…",
        "path": place(scope["path"]),
        "status": status,
        "milliseconds": round(seconds * 1000),
    }
    log.info("%s", json.dumps(line, ensure_ascii=False))
