"""What is settled once when a model opens an interview, and who keeps it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from interview.interviewers.spending import Request
from interview.scoring import Point

ASKED_BEFORE_SENT = 24  # the latest; code compares with all of them


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Kept for good: with it, the same conversation can be told again byte for byte."""

    fence: str  # a word that nobody can guess; material from people stands between lines with it
    asked_before: tuple[str, ...] = ()  # questions of earlier interviews for the same advert
    cv_notes: tuple[Point, ...] = ()  # what the model would change in the CV, from its first reply


class Memory(Protocol):
    """Where openings and costs are kept."""

    def begin(self, interview_id: int, opening: Opening) -> Opening: ...

    def find(self, interview_id: int) -> Opening | None: ...

    def keep_notes(self, interview_id: int, notes: Iterable[Point]) -> None: ...

    def add_requests(self, interview_id: int, requests: Iterable[Request]) -> None: ...

    def requests_of(self, interview_id: int) -> tuple[Request, ...]: ...


def new_opening(asked_before: Sequence[str]) -> Opening:
    return Opening(fence=secrets.token_hex(8), asked_before=tuple(asked_before[-ASKED_BEFORE_SENT:]))
