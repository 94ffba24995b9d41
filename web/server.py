"""What the server adds to Streamlit: the visitor's cookie, prompt replies, and a warm start."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import cache

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets import http11

from interview import documents, wiring
from interview.errors import InterviewError
from web.coaching.invitations import Invitations
from web.door.api import Api
from web.headers import SafeHeaders
from web.requests import RequestLog, write_lines
from web.sites import OwnPagesOnly
from web.visitors import accounts
from web.visitors.identity import VisitorCookie, Visitors, kept_secret
from web.visitors.leaving import Leaving

_SLOW_IMPORTS = ("pandas", "pyarrow", "plotly.graph_objects")

_SWEEP_SECONDS = 3600.0
_COOKIE_BYTES = 65_536  # a provider may tell much about who signs in; a connection takes 8 kB of cookies else

log = logging.getLogger(__name__)


@cache
def visitors() -> Visitors:
    """Raises SettingRefused or StoreUnavailable, anew with each call, until they can be built."""
    settings = wiring.settings()
    return Visitors(settings.secret_key or kept_secret(settings.data_dir))


@cache
def invitations() -> Invitations:
    """Raises as above."""
    settings = wiring.settings()
    return Invitations(settings.secret_key or kept_secret(settings.data_dir))


def routes() -> list[Route]:
    return Api(
        wiring.practice,
        visitors,
        patience=lambda: wiring.settings().turn_seconds + 5,
        account_of_cookies=accounts.account_of_cookies,
    ).routes()


def middleware() -> list[Middleware]:
    return [
        Middleware(PromptReplies),
        Middleware(RequestLog),
        Middleware(SafeHeaders),
        Middleware(TrustedHostMiddleware, allowed_hosts=st.get_option("server.allowedHosts") or ["*"]),
        Middleware(OwnPagesOnly),
        Middleware(Leaving, account_of_cookies=accounts.account_of_cookies),
        Middleware(VisitorCookie, visitors=visitors),
    ]


class PromptReplies:
    """Middleware that sends small replies at once.

    Streamlit's listening socket leaves Nagle's algorithm on: each reply on a kept connection then waits
    40 ms for the browser's acknowledgement. The server passes no socket on but by what `receive` is bound to.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        connection = transport.get_extra_info("socket") if transport else None
        if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await self._app(scope, receive, send)


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[dict[str, object]]:
    """Opens the database, and begins what would make the first visitor wait."""
    write_lines()
    try:
        visitors()
        if accounts.offered():
            http11.MAX_LINE_LENGTH = _COOKIE_BYTES
        wiring.practice()
    except InterviewError as error:
        log.error("%s", error)  # noqa: TRY400 -- a sentence for the owner; the pages show it as well, and try again
    for name in _SLOW_IMPORTS:
        importlib.import_module(name)
    documents.warm_up()
    gc.collect()
    gc.freeze()  # what is loaded now is never garbage: later collections take no time over it
    sweeping = asyncio.create_task(_forget_old())
    try:
        yield {}
    finally:
        sweeping.cancel()


async def _forget_old() -> None:
    """What is too old goes even where nobody comes by."""
    while True:
        await asyncio.sleep(_SWEEP_SECONDS)
        with suppress(InterviewError):
            await run_in_threadpool(lambda: wiring.practice().forget_old())
