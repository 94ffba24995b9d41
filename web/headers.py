"""Tells browsers to refuse what no page of ours does: foreign scripts, frames, guessed types."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@cache
def safe_headers() -> dict[str, str]:
    return {
        "Content-Security-Policy": content_policy(_INDEX.read_text()),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }


def content_policy(index: str) -> str:
    """What Streamlit's own page needs, and no more: its inline scripts are allowed by their hashes.

    `blob:` carries the scripts of components and a recording on its way, `unsafe-inline` the styles that
    charts and widgets set.
    """
    hashes = [hashlib.sha256(script.encode()).digest() for script in _INLINE_SCRIPT.findall(index)]
    allowed = " ".join(f"'sha256-{base64.b64encode(each).decode()}'" for each in hashes)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {allowed}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "connect-src 'self' blob:",
            "img-src 'self' blob: data:",
            "font-src 'self' data:",
            "media-src 'self' blob: data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


class SafeHeaders:
    """Middleware that adds them to every reply; what somebody's replies say of sessions is kept by nobody."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(safe_headers())
                if scope["path"].startswith("/session/"):
                    headers["Cache-Control"] = "no-store"
                if scope["scheme"] == "https":
                    message["headers"] = [_secure(*header) for header in headers.raw]
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _secure(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    """A cookie set over TLS stays there, whoever sets it: Streamlit's own would not."""
    is_open = name == b"set-cookie" and b"; secure" not in value.lower()
    return (name, value + b"; Secure") if is_open else (name, value)
