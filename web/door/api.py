"""The HTTP door: which address and method asks what, and who may."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from interview.errors import InterviewError, InterviewNotFound
from interview.practice import Practice
from web.door import answers, bodies, openapi
from web.door.sessions import Fields, Sessions
from web.headers import safe_headers
from web.sites import is_foreign
from web.visitors.asking import Asking, nobody
from web.visitors.identity import COOKIE, Visitors, set_cookie

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]
SAFE = {"GET", "HEAD", "OPTIONS"}
ONE = "/session/{session_id:int}"
_MOST_ID = 2**31 - 1  # what the database can count to
_MOST_WAITING = 1000  # clients that wait for a model, each in a thread; nobody else's request waits for them

Endpoint = Callable[[Request], Awaitable[Response]]
Step = Callable[[str, int, Fields], Response]


class Api:
    """All routes. `patience` is how many seconds a client waits for a question or a rating."""

    def __init__(
        self,
        practice: Callable[[], Practice],
        visitors: Callable[[], Visitors],
        *,
        patience: Callable[[], float],
        account_of_cookies: Callable[[Mapping[str, str]], str | None] = nobody,
    ) -> None:
        self._practice = practice
        self._asking = Asking(practice, visitors, account_of_cookies)
        self._sessions = Sessions(practice, patience=patience)

    def routes(self) -> list[Route]:
        """Every route takes every method: what Streamlit does not see it cannot answer with a page."""
        own = [Route(path, _endpoint(chosen), methods=METHODS) for path, chosen in self.table().items()]
        return [*own, Route("/session/{rest:path}", _no_session, methods=METHODS)]

    def table(self) -> Mapping[str, Mapping[str, Endpoint]]:
        """What answers which method at which address."""
        sessions = self._sessions
        return {
            "/session/create": {"POST": self._create},
            "/session/export": {"GET": self._export},
            "/session/all": {"DELETE": self._delete_all},
            f"{ONE}/upload-cv": {"POST": self._step(sessions.upload_cv)},
            f"{ONE}/upload-job": {"POST": self._step(sessions.upload_job)},
            f"{ONE}/interview": {"GET": self._step(sessions.interview, waits=True)},
            f"{ONE}/message": {"POST": self._step(sessions.message, waits=True)},
            f"{ONE}/complete": {"POST": self._step(sessions.complete, waits=True)},
            f"{ONE}/feedback": {"GET": self._feedback},
            ONE: {"DELETE": self._step(sessions.delete)},
            "/healthz": {"GET": self._health},
            "/openapi.json": {"GET": _described},
        }

    def _step(self, step: Step, *, waits: bool = False) -> Endpoint:
        """A step of the session that the address names; `waits`: for a model."""

        async def endpoint(request: Request) -> Response:
            session_id = request.path_params["session_id"]
            if session_id > _MOST_ID:
                raise InterviewNotFound
            fields = {} if request.method in SAFE else await bodies.read_fields(request)
            limiter = _waiting() if waits else None
            person_id = await self._person_id(request)
            return await to_thread.run_sync(step, person_id, session_id, fields, limiter=limiter)

        return endpoint

    async def _person_id(self, request: Request) -> str:
        return await run_in_threadpool(self._asking.person_id, request.cookies)

    async def _create(self, request: Request) -> Response:
        person_id, token = await self._person_id(request), self._asking.renewed(request.cookies)
        if not person_id:
            person_id, token = self._asking.newcomer()
        fields = await bodies.read_fields(request)
        response = await run_in_threadpool(self._sessions.create, person_id, fields)
        if token:
            set_cookie(response, token, is_secure=request.url.scheme == "https")
        return response

    async def _feedback(self, request: Request) -> Response:
        """A browser is sent to the page."""
        if "text/html" in request.headers.get("accept", ""):
            return RedirectResponse(f"/feedback?interview={request.path_params['session_id']}", 302)
        return await self._step(self._sessions.feedback)(request)

    async def _export(self, request: Request) -> Response:
        return await run_in_threadpool(self._sessions.export, await self._person_id(request))

    async def _delete_all(self, request: Request) -> Response:
        """The cookie goes too: whoever comes next in this browser is somebody new."""
        response = await run_in_threadpool(self._sessions.delete_all, await self._person_id(request))
        response.delete_cookie(COOKIE, httponly=True, samesite="lax")
        return response

    async def _health(self, _request: Request) -> Response:
        try:
            await run_in_threadpool(lambda: self._practice().check())
        except InterviewError as error:
            return answers.failed(503, str(error))
        return answers.given(200, {"status": "ok"})


@cache
def _waiting() -> CapacityLimiter:
    return CapacityLimiter(_MOST_WAITING)


def _endpoint(chosen: Mapping[str, Endpoint]) -> Endpoint:
    """Refuses other methods and other sites, and turns our errors into replies."""

    async def endpoint(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        if method not in chosen:
            return answers.failed(405, "Method not allowed", allow=", ".join(chosen))
        if request.method not in SAFE and is_foreign(request.headers):
            return answers.failed(403, answers.CROSS_SITE)
        try:
            return await chosen[method](request)
        except InterviewError as error:
            return answers.of_error(error)

    return endpoint


async def _described(_request: Request) -> Response:
    return answers.given(200, openapi.document())


async def _no_session(_request: Request) -> Response:
    return answers.failed(404, "Session not found")


async def unexpected(request: Request, _error: Exception) -> Response:
    """What nobody foresaw: the log has the trace, the reply has none."""
    if request.url.path.startswith(("/session/", "/healthz", "/openapi.json")):
        return answers.failed(500, answers.UNEXPECTED, **safe_headers())
    return Response(answers.UNEXPECTED, 500, safe_headers(), media_type="text/plain")


def exception_handlers() -> dict[Any, Any]:
    return {Exception: unexpected}
