"""A candidate without a browser: conducts an interview over the HTTP door, as a program would."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import httpx

from tests.makers import ADVERT, CV

SENTENCE = "We cannot save or load right now. Keep this page open and try again."


def answer_to(number: int) -> str:
    return f"Answer {number}: I led the handover of 28 beds myself, and errors fell by half in six weeks."


class Candidate:
    """`with` closes the connections; the cookie stays with the object."""

    def __init__(self, url: str, *, seconds: float = 60) -> None:
        self.http = httpx.Client(base_url=url, timeout=seconds)
        self.session_id = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    @property
    def address(self) -> str:
        return f"/session/{self.session_id}"

    def prepare(self, **fields: str) -> None:
        wanted = {"job_title": "Senior Nurse", "company_name": "City Hospital", **fields}
        self.session_id = self._done(self.http.post("/session/create", json=wanted))["session_id"]
        file = {"cv_file": ("cv.txt", CV.encode())}
        self._done(self.http.post(f"{self.address}/upload-cv", files=file))
        self._done(self.http.post(f"{self.address}/upload-job", json={"job_description": ADVERT}))

    def look(self) -> dict[str, Any]:
        """The interview as it stands, with a question open or all answered."""
        return self._done(self.http.get(f"{self.address}/interview"))

    def say(self, number: int, answer: str = "") -> dict[str, Any]:
        return self._done(self.send(number, answer))

    def send(self, number: int, answer: str = "") -> httpx.Response:
        body = {"number": number, "answer": answer or answer_to(number)}
        return self.http.post(f"{self.address}/message", json=body)

    def complete(self) -> httpx.Response:
        return self.http.post(f"{self.address}/complete")

    def feedback(self) -> dict[str, Any]:
        return self._done(self.http.get(f"{self.address}/feedback"))

    @staticmethod
    def _done(reply: httpx.Response) -> dict[str, Any]:
        assert reply.is_success, f"{reply.status_code} {reply.text}"
        return dict(reply.json())


def finish(candidate: Candidate, *, after: int) -> None:
    """Answers what is left, and looks whether all is there, once."""
    for number in range(after + 1, 9):
        candidate.say(number)
    assert candidate.complete().status_code == 302
    turns = candidate.look()["conversation"]
    assert [turn["answer"] for turn in turns] == [answer_to(number) for number in range(1, 9)]
    assert len({turn["question"] for turn in turns}) == 8
