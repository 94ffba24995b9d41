"""Who is asking: a private space for each visitor, by a signed cookie or a signed key in the address.

A token says who one is for a year; each visit with a cookie begins the year anew.
"""

from __future__ import annotations

import logging
import os
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path

from itsdangerous import BadData, TimestampSigner, URLSafeTimedSerializer
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from interview.errors import InterviewError, StoreUnavailable

COOKIE = "session"
KEY = "key"  # the name in the address, where cookies do not arrive
KEPT_SECONDS = 365 * 24 * 3600  # each visit begins it anew
_OF_STREAMLIT = ("/_stcore/", "/static/", "/media/", "/component/")

log = logging.getLogger(__name__)


def kept_secret(data_dir: Path) -> str:
    """The secret that signs visitors' tokens: made once, readable by its owner alone.

    Raises StoreUnavailable.
    """
    path = data_dir / "secret"
    try:
        if not path.exists():
            data_dir.mkdir(parents=True, exist_ok=True)
            _write_secret(path)
        return path.read_text()
    except OSError as error:
        log.error("DATA_DIR cannot be used: %s", error.strerror)  # noqa: TRY400 -- a sentence, no stack trace
        raise StoreUnavailable from None


def _write_secret(path: Path) -> None:
    fresh = path.with_name(f"secret.{uuid.uuid4().hex}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    with suppress(FileExistsError):  # of two processes that start at once, the first one's stays
        path.hardlink_to(fresh)
    fresh.unlink()


class Visitors:
    """Issues and verifies the tokens that say who is asking."""

    def __init__(self, secret: str, *, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._tokens = URLSafeTimedSerializer(secret, salt=COOKIE, signer=_signer(now))

    def token(self, person_id: str) -> str:
        return self._tokens.dumps(person_id)

    def new(self) -> str:
        """A token for somebody who has not been here before."""
        return self.token(uuid.uuid4().hex)

    def person_id(self, token: str) -> str | None:
        """Whose token this is; None where it is forged, cut off, missing or older than a year.

        One from the future is taken: clocks are set back, and several machines have several.
        """
        try:
            person_id, made_at = self._tokens.loads(token, return_timestamp=True)
        except BadData:
            return None
        return str(person_id) if self._now() - made_at.timestamp() <= KEPT_SECONDS else None

    def person_id_of_cookie(self, cookies: Mapping[str, str]) -> str | None:
        return self.person_id(cookies.get(COOKIE, ""))


def _signer(now: Callable[[], float]) -> type[TimestampSigner]:
    class Signer(TimestampSigner):
        def get_timestamp(self) -> int:
            return int(now())

    return Signer


class VisitorCookie:
    """Middleware that gives each visitor a cookie with the page, and renews it with every page."""

    def __init__(self, app: ASGIApp, visitors: Callable[[], Visitors]) -> None:
        self._app = app
        self._visitors = visitors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _is_page(scope):
            await self._app(scope, receive, send)
            return

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add_cookie(Request(scope), message)
            await send(message)

        await self._app(scope, receive, send_with_cookie)

    def _add_cookie(self, request: Request, message: Message) -> None:
        headers = MutableHeaders(scope=message)
        is_page = headers.get("content-type", "").startswith("text/html")
        cookie = self._cookie(request) if is_page or message["status"] == HTTPStatus.NOT_MODIFIED else ""
        if cookie:
            headers.append("set-cookie", cookie)
            headers["cache-control"] = "no-store"

    def _cookie(self, request: Request) -> str:
        """Empty where no secret can be had: the page then says what is wrong."""
        try:
            visitors = self._visitors()
        except InterviewError:
            return ""
        person_id = visitors.person_id_of_cookie(request.cookies)
        token = visitors.token(person_id) if person_id else visitors.new()
        return _cookie_header(token, is_secure=request.url.scheme == "https")


def set_cookie(response: Response, token: str, *, is_secure: bool) -> None:
    response.set_cookie(COOKIE, token, max_age=KEPT_SECONDS, httponly=True, samesite="lax", secure=is_secure)


def old_cookie_header() -> str:
    """Takes the cookie away."""
    response = Response()
    response.delete_cookie(COOKIE, httponly=True, samesite="lax")
    return response.headers["set-cookie"]


def _cookie_header(token: str, *, is_secure: bool) -> str:
    response = Response()
    set_cookie(response, token, is_secure=is_secure)
    return response.headers["set-cookie"]


def _is_page(scope: Scope) -> bool:
    return (
        scope["type"] == "http"
        and scope["method"] in ("GET", "HEAD")
        and not scope["path"].startswith(_OF_STREAMLIT)
    )
