"""Who is asking: a private space for each visitor, by a signed cookie or a signed key in the address."""

from __future__ import annotations

import os
import secrets
import uuid
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "session"
KEY = "key"  # the name in the address, where cookies do not arrive
YEAR_SECONDS = 365 * 24 * 3600
_OF_STREAMLIT = ("/_stcore/", "/static/", "/media/", "/component/")


def kept_secret(data_dir: Path) -> str:
    """The secret that signs visitors' tokens: made once, readable by its owner alone."""
    path = data_dir / "secret"
    if not path.exists():
        data_dir.mkdir(parents=True, exist_ok=True)
        _write_secret(path)
    return path.read_text()


def _write_secret(path: Path) -> None:
    fresh = path.with_name(f"secret.{uuid.uuid4().hex}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    with suppress(FileExistsError):  # of two processes that start at once, the first one's stays
        path.hardlink_to(fresh)
    fresh.unlink()


class Visitors:
    """Issues and verifies the tokens that say who is asking."""

    def __init__(self, secret: str) -> None:
        self._tokens = URLSafeTimedSerializer(secret, salt=COOKIE)

    def token(self, person_id: str) -> str:
        return self._tokens.dumps(person_id)

    def new(self) -> str:
        """A token for somebody who has not been here before."""
        return self.token(uuid.uuid4().hex)

    def person_id(self, cookies: Mapping[str, str], key: str = "") -> str | None:
        """Who holds the cookie, or the key; None for a stranger or a forged or old token."""
        return self._read(cookies.get(COOKIE, "")) or self._read(key)

    def _read(self, token: str) -> str | None:
        try:
            return str(self._tokens.loads(token, max_age=YEAR_SECONDS))
        except BadData:
            return None


class VisitorCookie:
    """Middleware that gives a visitor's cookie with the first page."""

    def __init__(self, app: ASGIApp, visitors: Visitors) -> None:
        self._app = app
        self._visitors = visitors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _is_page(scope) or self._visitors.person_id(Request(scope).cookies):
            await self._app(scope, receive, send)
            return
        cookie = self._cookie(Request(scope))

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if message["status"] == 304 or headers.get("content-type", "").startswith("text/html"):
                    headers.append("set-cookie", cookie)
                    headers["cache-control"] = "no-store"
            await send(message)

        await self._app(scope, receive, send_with_cookie)

    def _cookie(self, request: Request) -> str:
        response = Response()
        response.set_cookie(
            COOKIE,
            self._visitors.new(),
            max_age=YEAR_SECONDS,
            httponly=True,
            samesite="lax",
            secure=request.url.scheme == "https",
        )
        return response.headers["set-cookie"]


def _is_page(scope: Scope) -> bool:
    return (
        scope["type"] == "http"
        and scope["method"] in ("GET", "HEAD")
        and not scope["path"].startswith(_OF_STREAMLIT)
    )
