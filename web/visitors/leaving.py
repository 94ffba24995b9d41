"""Signing out leaves nothing behind in the browser, and no other site can do it for somebody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interview.errors import InterviewError
from web.door.answers import CROSS_SITE
from web.sites import is_foreign
from web.visitors.identity import COOKIE, old_cookie_header

PATH = "/auth/logout"  # Streamlit's own route takes its own cookies away


class Leaving:
    """Middleware: who signs out is a new visitor, and what the browser has kept of texts goes.

    Who is not signed in keeps their place: the cookie is their only key to it.
    """

    def __init__(self, app: ASGIApp, account_of_cookies: Callable[[Mapping[str, str]], str | None]) -> None:
        self._app = app
        self._account_of_cookies = account_of_cookies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH:
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        if is_foreign(request.headers):
            await PlainTextResponse(CROSS_SITE, HTTPStatus.FORBIDDEN)(scope, receive, send)
            return
        is_leaving = self._is_signed_in(request)

        async def send_and_clear(message: Message) -> None:
            if message["type"] == "http.response.start" and is_leaving:
                headers = MutableHeaders(scope=message)
                headers.append("set-cookie", old_cookie_header())
                headers["clear-site-data"] = '"storage"'
            await send(message)

        await self._app(scope, receive, send_and_clear)

    def _is_signed_in(self, request: Request) -> bool:
        try:
            return COOKIE in request.cookies and bool(self._account_of_cookies(request.cookies))
        except InterviewError:
            return False
