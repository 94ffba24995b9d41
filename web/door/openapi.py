"""Describes the HTTP door for programs: the OpenAPI document, built from small pieces."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from interview.rules import ADVERT, ANSWER, COMPANY_NAME, JOB_TITLE, QUESTIONS_PER_INTERVIEW, Limit
from web.door.answers import PASSING

Schema = dict[str, Any]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
FILE = "multipart/form-data"

_REASONS = {
    400: "It cannot be taken; the sentence says why",
    403: "It belongs to somebody else, or another site asks",
    404: "There is no such session, or no feedback yet",
    409: "This is being worked on already",
    413: "It is too large",
    429: "The public demo's share of the day is used up",
    500: "It could not be made; it can be asked for again",
    503: "A model or the database does not answer; it can be asked for again",
}


def _object(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _text(limit: Limit) -> Schema:
    """White space around a text does not count, so the pattern asks for the rest of it."""
    return {"type": "string", "minLength": limit.least, "maxLength": limit.most, "pattern": r"\S"}


_STRING: Schema = {"type": "string"}
_MAYBE: Schema = {"type": ["string", "null"]}
_YES_NO: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_ID: Schema = {"type": "integer", "minimum": 1}
_NUMBER: Schema = {"type": "integer", "minimum": 1, "maximum": QUESTIONS_PER_INTERVIEW}
_BYTES: Schema = {"type": "string", "format": "binary"}
_ERROR = _object(error=_STRING)
_SESSION = _object(id=_ID, job_title=_STRING, company_name=_STRING)
_TURN = _object(number=_NUMBER, question=_STRING, answer=_MAYBE)
_INTERVIEW = _object(
    session=_SESSION,
    questions_answered=_COUNT,
    max_questions={"const": QUESTIONS_PER_INTERVIEW},
    is_complete=_YES_NO,
    conversation=_list(_TURN),
)
_FEEDBACK = _object(
    id=_ID,
    session_id=_ID,
    interview_score={"type": "integer", "minimum": 1, "maximum": 10},
    strengths=_STRING,
    weaknesses=_STRING,
    cv_improvements=_STRING,
    created_at={"type": "string", "format": "date-time"},
)
_ONE = "/session/{session_id}"


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One row of the table: a request, what it sends, and what comes back."""

    request: str
    summary: str
    status: int = 200
    reply: Schema | None = None
    reply_type: str = JSON
    sends: Schema | None = None
    optional: Schema = field(default_factory=dict)
    send_types: tuple[str, ...] = (JSON, FORM)
    errors: tuple[int, ...] = ()

    @property
    def method(self) -> str:
        return self.request.split()[0].lower()

    @property
    def path(self) -> str:
        return self.request.split()[1]

    def described(self) -> Schema:
        replies = {str(self.status): self._success(), **{str(e): _failure(e) for e in self._all_errors()}}
        described: Schema = {"summary": self.summary, "responses": replies}
        if _ONE in self.path:
            where = {"name": "session_id", "in": "path", "required": True, "schema": _ID}
            described["parameters"] = [where]
        if self.sends:
            body = {**self.sends, "properties": {**self.sends["properties"], **self.optional}}
            content = {kind: {"schema": body} for kind in self.send_types}
            described["requestBody"] = {"required": True, "content": content}
        return described

    def _success(self) -> Schema:
        if self.reply is None:
            return {"description": "Done"}
        return {"description": "Done", "content": {self.reply_type: {"schema": self.reply}}}

    def _all_errors(self) -> list[int]:
        """With those that every session, every body and every use of the database may bring."""
        of_session = {403, 404, 503} if _ONE in self.path else set()
        of_body = {400, 403, 413} if self.method != "get" else set()
        return sorted({*self.errors, *of_session, *of_body})


def _failure(status: int) -> Schema:
    described: Schema = {"description": _REASONS[status], "content": {JSON: {"schema": _ERROR}}}
    if status in PASSING:
        described["headers"] = {"Retry-After": {"description": "In so many seconds", "schema": _ID}}
    return described


OPERATIONS = (
    Operation(
        request="POST /session/create",
        summary="Create a session",
        status=201,
        reply=_object(session_id=_ID, redirect=_STRING),
        sends=_object(job_title=_text(JOB_TITLE), company_name=_text(COMPANY_NAME)),
        optional={"interviewer": {"enum": ["built-in"], "description": "Asks no model"}},
        errors=(429, 503),
    ),
    Operation(
        request=f"POST {_ONE}/upload-cv",
        summary="Upload the CV",
        reply=_object(session_id=_ID, characters=_COUNT, warnings=_list(_STRING)),
        sends=_object(cv_file=_BYTES),
        send_types=(FILE,),
    ),
    Operation(
        request=f"POST {_ONE}/upload-job",
        summary="Upload the job advert",
        reply=_object(session_id=_ID, characters=_COUNT),
        sends=_object(job_description=_text(ADVERT)),
    ),
    Operation(
        request=f"GET {_ONE}/interview",
        summary="See the interview; the first look asks the first question",
        reply=_INTERVIEW,
        errors=(400,),
    ),
    Operation(
        request=f"POST {_ONE}/message",
        summary="Answer the open question",
        reply=_object(next_question=_MAYBE, is_complete=_YES_NO, question_count=_COUNT),
        sends=_object(answer=_text(ANSWER)),
        optional={"number": {**_NUMBER, "type": ["integer", "null"]}},
    ),
    Operation(
        request=f"POST {_ONE}/complete",
        summary="Generate the feedback; the header Location says where it is",
        status=302,
        reply=_object(redirect=_STRING, feedback_id=_ID),
        errors=(409, 500),
    ),
    Operation(
        request=f"GET {_ONE}/feedback",
        summary="Get the feedback",
        reply=_object(feedback=_FEEDBACK, session=_SESSION),
    ),
    Operation(request=f"DELETE {_ONE}", summary="Delete a session", status=204),
    Operation(
        request="GET /session/export",
        summary="Take everything away",
        reply=_BYTES,
        reply_type="application/zip",
        errors=(503,),
    ),
    Operation(request="DELETE /session/all", summary="Delete everything", status=204, errors=(503,)),
    Operation(
        request="GET /healthz",
        summary="Whether the database answers",
        reply=_object(status=_STRING),
        errors=(503,),
    ),
    Operation(request="GET /openapi.json", summary="This document", reply={"type": "object"}),
)


def document() -> Schema:
    """What /openapi.json says."""
    paths: Schema = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = operation.described()
    about = "Practise an interview: eight questions, one feedback. The cookie `session` says who is asking."
    info = {"title": "Dry Run", "version": "1", "description": about}
    return {"openapi": "3.1.0", "info": info, "paths": paths}
