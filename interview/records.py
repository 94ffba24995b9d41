"""Turns rows into the domain's frozen objects and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from interview.rules import Interview, Question, Turn
from interview.scoring import Assessment, Feedback


@cache
def _assessments() -> TypeAdapter[Assessment]:
    return TypeAdapter(Assessment)


def assessment_json(assessment: Assessment) -> dict[str, Any]:
    return asdict(assessment)


def read_assessment(kept: Any) -> Assessment:  # noqa: ANN401 -- JSON
    return _assessments().validate_python(kept, strict=False)


def read_turn(row: Row[Any]) -> Turn:
    question = Question(
        text=row.question, reason=row.reason, kind=row.kind, topic=row.topic, follow_up=row.follow_up
    )
    return Turn(number=row.number, question=question, answer=row.answer)


def turn_values(turn: Turn) -> dict[str, Any]:
    asked = asdict(turn.question)
    return {"number": turn.number, "question": asked.pop("text"), **asked, "answer": turn.answer}


def read_feedback(row: Row[Any]) -> Feedback:
    values = dict(row._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it
    values["assessment"] = read_assessment(values["assessment"])
    return Feedback(**values)


def read_interview(row: Row[Any], turns: Sequence[Turn], feedback: Feedback | None) -> Interview:
    return Interview(**row._mapping, turns=tuple(turns), feedback=feedback)  # noqa: SLF001 -- as above
