"""How the HTTP door answers: JSON, and one table from our errors to status and text."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse

from interview import errors
from interview.documents import TooLarge
from interview.settings import SettingRefused
from web.door.bodies import BodyTooLarge

CROSS_SITE = "This request comes from another site, and is refused."
UNEXPECTED = "Something went wrong on our side. Please try again."
_AGAIN = {"retry-after": "5"}  # seconds: by then a database that was started anew answers
PASSING = {409, 503}  # the same request may go well later

# The first row that fits counts. An empty text means that the error speaks for itself.
_TABLE: tuple[tuple[type[errors.InterviewError], int, str], ...] = (
    (errors.NotYours, 403, "You don't have access to this session"),
    (errors.InterviewNotFound, 404, "Session not found"),
    (errors.FeedbackNotFound, 404, "Feedback for session not found."),
    (errors.FeedbackExists, 400, "Feedback has already been generated for this session."),
    (TooLarge, 413, ""),
    (BodyTooLarge, 413, ""),
    (SettingRefused, 503, ""),
    (errors.Refused, 400, ""),
    (errors.StillWorking, 409, ""),
    (errors.DemoLimit, 429, ""),
    (errors.Unavailable, 503, ""),
    (errors.InterviewError, 500, ""),
)


def failed(status: int, text: str, **headers: str) -> JSONResponse:
    again = _AGAIN if status in PASSING else {}
    return JSONResponse({"error": text}, status_code=status, headers={**again, **headers})


def of_error(error: errors.InterviewError) -> JSONResponse:
    status, text = next((status, text) for kind, status, text in _TABLE if isinstance(error, kind))
    return failed(status, text or str(error))


def given(status: int, content: dict[str, Any], **headers: str) -> JSONResponse:
    return JSONResponse(content, status_code=status, headers=headers)
