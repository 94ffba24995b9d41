"""The HTTP door: JSON or a form in, one call, JSON out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from interview.documents import read_document
from interview.errors import InterviewError, InvalidInput, Unavailable
from interview.export import public_record
from interview.practice import Practice
from interview.rules import CV, QUESTIONS_PER_INTERVIEW, Interview
from web import answers, bodies
from web.identity import COOKIE, Visitors, set_cookie

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
SAFE = {"GET", "HEAD", "OPTIONS"}

Fields = dict[str, Any]
Handler = Callable[[str, int, Fields], Response]


class Api:
    """All routes. `patience` is how many seconds a client waits for a question or a rating."""

    def __init__(self, practice: Callable[[], Practice], visitors: Visitors, *, patience: float) -> None:
        self._practice = practice
        self._visitors = visitors
        self._patience = patience

    def routes(self) -> list[Route]:
        """Every route takes every method: what Streamlit does not see it cannot answer with a page."""
        one = "/session/{session_id:int}"
        table: dict[str, Mapping[str, Handler]] = {
            f"{one}/upload-cv": {"POST": self._upload_cv},
            f"{one}/upload-job": {"POST": self._upload_job},
            f"{one}/interview": {"GET": self._interview},
            f"{one}/message": {"POST": self._message},
            f"{one}/complete": {"POST": self._complete},
            f"{one}/feedback": {"GET": self._feedback},
            one: {"DELETE": self._delete},
        }
        own = [Route(path, self._endpoint(handlers), methods=METHODS) for path, handlers in table.items()]
        return [
            Route("/session/create", self._create, methods=METHODS),
            *own,
            Route("/session/{rest:path}", _no_session, methods=METHODS),
            Route("/healthz", self._health, methods=METHODS),
        ]

    def _endpoint(self, handlers: Mapping[str, Handler]) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            method = "GET" if request.method == "HEAD" else request.method
            if method not in handlers:
                return answers.failed(405, "Method not allowed", allow=", ".join(handlers))
            if _is_cross_site(request):
                return answers.failed(403, answers.CROSS_SITE)
            person_id = self._visitors.person_id_of_cookie(request.cookies) or ""
            if handlers[method] == self._feedback and "text/html" in request.headers.get("accept", ""):
                return RedirectResponse(f"/feedback?interview={request.path_params['session_id']}", 302)
            try:
                fields = {} if method in SAFE else await bodies.read_fields(request)
                session_id = request.path_params["session_id"]
                return await run_in_threadpool(handlers[method], person_id, session_id, fields)
            except InterviewError as error:
                return answers.of_error(error)

        return endpoint

    async def _create(self, request: Request) -> Response:
        if request.method != "POST":
            return answers.failed(405, "Method not allowed", allow="POST")
        if _is_cross_site(request):
            return answers.failed(403, answers.CROSS_SITE)
        token = request.cookies.get(COOKIE, "")
        if self._visitors.person_id(token) is None:
            token = self._visitors.new()
        person_id = self._visitors.person_id(token) or ""
        try:
            fields = await bodies.read_fields(request)
            response = await run_in_threadpool(self._made, person_id, fields)
        except InterviewError as error:
            return answers.of_error(error)
        set_cookie(response, token, is_secure=request.url.scheme == "https")
        return response

    def _made(self, person_id: str, fields: Fields) -> Response:
        interview = self._practice().create(
            person_id,
            job_title=bodies.text(fields, "job_title"),
            company_name=bodies.text(fields, "company_name"),
        )
        where = f"/session/{interview.id}/upload"
        return answers.given(201, {"session_id": interview.id, "redirect": where})

    def _upload_cv(self, person_id: str, session_id: int, fields: Fields) -> Response:
        self._practice().open(person_id, session_id)
        content = fields.get("cv_file")
        if not isinstance(content, bytes):
            raise InvalidInput("Send your CV as the file cv_file (multipart/form-data).")
        document = read_document(content, most=CV.most)
        interview = self._practice().add_cv(person_id, session_id, document.text)
        warnings = [*document.warnings, *(f"Hidden text was left out: {text}" for text in document.hidden)]
        content_length = len(interview.cv)
        return answers.given(
            200, {"session_id": session_id, "characters": content_length, "warnings": warnings}
        )

    def _upload_job(self, person_id: str, session_id: int, fields: Fields) -> Response:
        text = bodies.text(fields, "job_description")
        interview = self._practice().add_advert(person_id, session_id, text)
        return answers.given(200, {"session_id": session_id, "characters": len(interview.advert)})

    def _interview(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        interview = self._asked(person_id, session_id)
        conversation = [
            {"number": turn.number, "question": turn.question.text, "answer": turn.answer}
            for turn in interview.turns
        ]
        return answers.given(
            200,
            {
                "session": _session(interview),
                "questions_answered": interview.questions_answered,
                "max_questions": QUESTIONS_PER_INTERVIEW,
                "is_complete": interview.is_over,
                "conversation": conversation,
            },
        )

    def _message(self, person_id: str, session_id: int, fields: Fields) -> Response:
        practice = self._practice()
        interview = practice.open(person_id, session_id)
        number = bodies.whole_number(fields, "number")
        if number is None:
            number = interview.open_turn.number if interview.open_turn else interview.questions_answered + 1
        practice.answer(person_id, session_id, number, bodies.text(fields, "answer"))
        interview = self._asked(person_id, session_id)
        question = interview.open_turn.question.text if interview.open_turn else None
        return answers.given(
            200,
            {
                "next_question": question,
                "is_complete": interview.is_over,
                "question_count": interview.questions_answered,
            },
        )

    def _asked(self, person_id: str, session_id: int) -> Interview:
        """With the next question open, unless all are answered. Raises Unavailable where none can be made."""
        practice = self._practice()
        interview = practice.ask(person_id, session_id, patience=self._patience, retry=True)
        if not (interview.open_turn or interview.is_over):
            work = practice.at_work(interview)
            reason = work.failure if work and work.failure else "The next question is still being made."
            raise Unavailable(f"{reason} Your answers are stored; ask for the interview again.")
        return interview

    def _complete(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        practice = self._practice()
        interview = practice.complete(person_id, session_id, patience=self._patience, retry=True, join=False)
        if interview.feedback is None:
            work = practice.at_work(interview)
            reason = work.failure if work and work.failure else "It takes longer than it should."
            return answers.failed(500, f"Failed to generate feedback: {reason}")
        where = f"/session/{session_id}/feedback"
        content = {"redirect": where, "feedback_id": interview.feedback.id}
        return answers.given(302, content, location=where)

    def _feedback(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        interview = self._practice().open(person_id, session_id)
        record = public_record(self._practice().feedback(person_id, session_id))
        return answers.given(200, {"feedback": record, "session": _session(interview)})

    def _delete(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        self._practice().delete(person_id, session_id)
        return Response(status_code=204)

    async def _health(self, request: Request) -> Response:
        if request.method not in SAFE:
            return answers.failed(405, "Method not allowed", allow="GET")
        try:
            await run_in_threadpool(self._practice().check)
        except InterviewError as error:
            return answers.failed(503, str(error))
        return answers.given(200, {"status": "ok"})


def _session(interview: Interview) -> dict[str, Any]:
    return {
        "id": interview.id,
        "job_title": interview.job_title,
        "company_name": interview.company_name,
    }


def _is_cross_site(request: Request) -> bool:
    """Whether a page of another site sends this: a cookie alone proves nothing then."""
    if request.method in SAFE:
        return False
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")


async def _no_session(_request: Request) -> Response:
    return answers.failed(404, "Session not found")
