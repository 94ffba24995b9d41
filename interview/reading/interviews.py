"""Reads the answers of an interview, each knowing CV, advert and the answers before it."""

from __future__ import annotations

from functools import lru_cache

from interview.reading.answers import Reading, read_answer
from interview.rules import Interview, Turn

_REMEMBERED = 4  # interviews: a page shows the same one again after every click


@lru_cache(maxsize=_REMEMBERED)
def readings_of(interview: Interview) -> tuple[Reading, ...]:
    return tuple(reading_of(interview, turn) for turn in interview.turns)


def reading_of(interview: Interview, turn: Turn) -> Reading:
    before = interview.turns[: turn.number - 1]
    return read_answer(
        number=turn.number,
        question=turn.question,
        answer=turn.answer or "",
        job_title=interview.job_title,
        advert=interview.advert,
        cv=interview.cv,
        earlier=[(other.question.text, other.answer or "") for other in before],
    )
