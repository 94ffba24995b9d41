"""What a client can do with one session: a person, an id and fields in, one call, a reply out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from interview.documents import read_document
from interview.errors import InvalidInput, Unavailable
from interview.export import everything_zip, public_record
from interview.practice import Practice
from interview.rules import CV, QUESTIONS_PER_INTERVIEW, Interview
from web.door import answers, bodies

Fields = dict[str, Any]


class Sessions:
    """`patience` is how many seconds a client waits for a question or a rating."""

    def __init__(self, practice: Callable[[], Practice], *, patience: Callable[[], float]) -> None:
        self._practice = practice
        self._patience = patience

    def create(self, person_id: str, fields: Fields) -> Response:
        interview = self._practice().create(
            person_id,
            job_title=bodies.text(fields, "job_title"),
            company_name=bodies.text(fields, "company_name"),
            interviewer=bodies.text(fields, "interviewer"),
        )
        where = f"/session/{interview.id}/upload"
        return answers.given(201, {"session_id": interview.id, "redirect": where})

    def upload_cv(self, person_id: str, session_id: int, fields: Fields) -> Response:
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

    def upload_job(self, person_id: str, session_id: int, fields: Fields) -> Response:
        text = bodies.text(fields, "job_description")
        interview = self._practice().add_advert(person_id, session_id, text)
        return answers.given(200, {"session_id": session_id, "characters": len(interview.advert)})

    def interview(self, person_id: str, session_id: int, _fields: Fields) -> Response:
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

    def message(self, person_id: str, session_id: int, fields: Fields) -> Response:
        practice = self._practice()
        number = bodies.whole_number(fields, "number")
        if number is None:
            interview = practice.open(person_id, session_id)
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
        interview = practice.ask(person_id, session_id, patience=self._patience(), retry=True)
        if not (interview.open_turn or interview.is_over):
            work = practice.at_work(interview)
            reason = work.failure if work and work.failure else "The next question is still being made."
            raise Unavailable(f"{reason} Your answers are stored; ask for the interview again.")
        return interview

    def complete(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        practice = self._practice()
        patience = self._patience()
        interview = practice.complete(person_id, session_id, patience=patience, retry=True, join=False)
        if interview.feedback is None:
            work = practice.at_work(interview)
            reason = work.failure if work and work.failure else "It takes longer than it should."
            return answers.failed(500, f"Failed to generate feedback: {reason}")
        where = f"/session/{session_id}/feedback"
        content = {"redirect": where, "feedback_id": interview.feedback.id}
        return answers.given(302, content, location=where)

    def feedback(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        interview = self._practice().open(person_id, session_id)
        record = public_record(self._practice().feedback(person_id, session_id))
        return answers.given(200, {"feedback": record, "session": _session(interview)})

    def delete(self, person_id: str, session_id: int, _fields: Fields) -> Response:
        self._practice().delete(person_id, session_id)
        return Response(status_code=204)

    def export(self, person_id: str) -> Response:
        practice = self._practice()
        packed = everything_zip(
            practice.interviews(person_id),
            practice.drafts(person_id),
            practice.all_notes(person_id),
            practice.all_comments(person_id),
        )
        headers = {"content-disposition": 'attachment; filename="dry-run.zip"', "cache-control": "no-store"}
        return Response(packed, media_type="application/zip", headers=headers)

    def delete_all(self, person_id: str) -> Response:
        self._practice().delete_everything(person_id)
        return Response(status_code=204)


def _session(interview: Interview) -> dict[str, Any]:
    return {
        "id": interview.id,
        "job_title": interview.job_title,
        "company_name": interview.company_name,
    }
