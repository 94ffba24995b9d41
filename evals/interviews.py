"""Whole interviews: how many have a score within their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evals.metrics import Item, is_within
from interview.reading import Reading, read_answer
from interview.rules import Question
from interview.scoring import interview_score

KINDS = ("behavioural", "technical", "motivation")


def interviews_report(rows: Sequence[Item]) -> dict[str, Any]:
    scored = [(row, _interview(row)) for row in rows]
    kept = sum(is_within(row, score) for row, score in scored)
    return {
        "within": kept,
        "total": len(rows),
        "scores": [{"id": row["id"], "level": row.get("level"), "score": score} for row, score in scored],
    }


def _interview(row: Item) -> int | None:
    turns = [_turn(row, place) for place in range(len(row["answers"]))]
    readings = [_turn_read(row, turns, place) for place in range(len(turns))]
    assessed = [reading.rating for reading in readings if reading.is_assessed]
    return interview_score(assessed) if assessed else None


def _turn(row: Item, place: int) -> tuple[str, str, str]:
    """Question, its kind and the answer. Files may lack the first two."""
    entry = row["answers"][place]
    if isinstance(entry, dict):
        return entry.get("question", ""), entry.get("kind", ""), entry["answer"]
    questions, kinds = row.get("questions") or [], row.get("kinds") or []
    asked = questions[place] if place < len(questions) else ""
    kind = kinds[place] if place < len(kinds) else ""
    if isinstance(asked, dict):
        return asked.get("text") or asked.get("question", ""), asked.get("kind", kind), entry
    return asked, kind, entry


def _turn_read(row: Item, turns: Sequence[tuple[str, str, str]], place: int) -> Reading:
    """A turn's reading; where its kind is not known, that of the kind which it answers best."""
    question, kind, answer = turns[place]
    readings = [
        read_answer(
            number=place + 1,
            question=Question(text=question, kind=guess),
            answer=answer,
            job_title=row.get("role", ""),
            advert=row.get("advert", ""),
            cv=row.get("cv", ""),
            earlier=[(asked, text) for asked, _, text in turns[:place]],
        )
        for guess in ([kind] if kind else KINDS)
    ]
    return max(readings, key=lambda reading: reading.rating.score)
