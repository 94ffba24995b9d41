"""What stands on a printed feedback, as plain values for its template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from interview.coaching.reviews import Comments, Mark
from interview.figures import Written, in_english
from interview.history import mean_levels
from interview.rules import Interview, Turn
from interview.scoring import DIMENSIONS, AnswerRating, Feedback, Point, band_of
from interview.wording import why_not_higher

BASIS = "It rests on the answers alone. It says how they were given, not whether they are true."
# What nobody can see, and what would turn the direction of the words around it.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\uffff]")
_NOT_ASSESSED = "Not assessed in its language, and not in the score."


def sheet_of(
    interview: Interview,
    feedback: Feedback,
    comments: Sequence[Comments] = (),
    *,
    written: Written = in_english,
) -> dict[str, Any]:
    """`written` says how whoever asks for it writes figures."""
    assessment = feedback.assessment
    ratings = {rating.number: rating for rating in assessment.answers}
    band = band_of(feedback.interview_score)
    parts = (
        ("Strengths", assessment.strengths),
        ("Weaknesses", assessment.weaknesses),
        ("CV improvements", assessment.cv_improvements),
    )
    sheet = {
        "kind": "Sample interview" if interview.is_sample else "Practice interview",
        "title": f"{interview.job_title} at {interview.company_name}",
        "about": " · ".join(_about(interview, feedback)),
        "footer": f"Dry Run · interview {interview.id}",
        "score": str(feedback.interview_score),
        "band": band.name,
        "meaning": band.meaning,
        "basis": BASIS,
        "dimensions": [
            {"name": name.capitalize(), "level": level, "shown": written(level, 1)}
            for name, level in mean_levels(assessment).items()
        ],
        "names": [dimension.name.capitalize() for dimension in DIMENSIONS],
        "parts": [
            {"title": title, "points": [_point(p) for p in points]} for title, points in parts if points
        ],
        "answers": [_answer(turn, ratings.get(turn.number), comments, written) for turn in interview.turns],
        "remarks": [_overall(each) for each in comments if each.comment or each.score],
    }
    printed: dict[str, Any] = _printable(sheet)
    return printed


def _about(interview: Interview, feedback: Feedback) -> list[str]:
    """When, by whom and by which versions."""
    origin = feedback.assessment.origin
    made_by = " ".join(filter(None, (origin.interviewer, origin.model)))
    told = [_date(feedback.created_at), f"rated by {made_by}"]
    if origin.prompt_version:
        told.append(f"prompt version {origin.prompt_version}")
    told.append(f"rubric version {origin.rubric_version}")
    if interview.self_rating is not None:
        told.append(f"own rating before the reveal: {interview.self_rating}")
    return told


def _date(time: datetime) -> str:
    return f"{time.day} {time:%B %Y}"


def _point(point: Point) -> dict[str, str]:
    return {
        "text": point.text,
        "quote": point.quote,
        "answer": f"Answer {point.answer}" if point.answer else "",
        "advice": f"Next time: {point.advice}" if point.advice and point.answer else point.advice,
    }


def _answer(
    turn: Turn, rating: AnswerRating | None, comments: Sequence[Comments], written: Written
) -> dict[str, Any]:
    return {
        "number": str(turn.number),
        "question": turn.question.text,
        "answer": turn.answer or "(not answered)",
        "score": written(rating.score, 1) if rating else "",
        "levels": {level.dimension: level.level for level in rating.levels} if rating else {},
        "notes": list(filter(None, [why_not_higher(rating.caps)])) if rating else [_NOT_ASSESSED],
        "remarks": [_beside(each, mark) for each in comments if (mark := each.on(turn.number))],
    }


def _overall(comments: Comments) -> dict[str, str]:
    return {"by": f"{_by(comments, comments.score)} · {_date(comments.sent_at)}", "text": comments.comment}


def _beside(comments: Comments, mark: Mark) -> dict[str, str]:
    return {"by": _by(comments, mark.score), "text": mark.comment}


def _by(comments: Comments, score: int | None) -> str:
    return f"{comments.coach_name} gives {score} of 10" if score else comments.coach_name


def _printable(value: Any) -> Any:  # noqa: ANN401 -- any part of a sheet
    if isinstance(value, str):
        return _UNSEEN.sub("", value.replace("\r\n", "\n").replace("\t", "    "))
    if isinstance(value, dict):
        return {name: _printable(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_printable(inner) for inner in value]
    return value
