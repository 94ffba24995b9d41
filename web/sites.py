"""Keeps other sites out: which requests come from their pages, and which connections."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

POLICY_VIOLATION = 1008


def is_foreign(headers: Headers) -> bool:
    """Whether a page of another site sends this: a cookie alone proves nothing then."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and origin.partition("://")[2] != headers.get("host")


class OwnPagesOnly:
    """Middleware: a connection that drives pages is opened by our own pages alone.

    Streamlit lets every page of the same machine in, whatever its port. Others are let in where the owner
    says so by server.corsAllowedOrigins, or by switching server.enableCORS off.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and not _may_connect(Headers(scope=scope)):
            await receive()  # the wish to connect
            await send({"type": "websocket.close", "code": POLICY_VIOLATION})
            return
        await self._app(scope, receive, send)


def _may_connect(headers: Headers) -> bool:
    """A program that is no browser names no origin."""
    origin = headers.get("origin")
    if origin is None or not st.get_option("server.enableCORS"):
        return True
    return origin.partition("://")[2] == headers.get("host") or _host(origin) in _allowed()


def _allowed() -> set[str | None]:
    own: str = st.get_option("browser.serverAddress") or ""
    is_set: Iterable[str] = st.get_option("server.corsAllowedOrigins") or ()
    return {_host(each) for each in (*is_set, *([f"//{own}"] if own != "localhost" else []))}


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return ""
