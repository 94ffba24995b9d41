"""The three public texts of a feedback, as Markdown that shows people's words as they were typed (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from interview.scoring import Assessment, Point

_SPECIAL = re.compile(r"[\\`*_#$<>\[\]~|&{}]|:(?=[A-Za-z])")
_ENDS = (".", "!", "?", "…")


def public_texts(assessment: Assessment) -> tuple[str, str, str]:
    """Strengths and weaknesses as `- ` lines, CV improvements as a numbered list."""
    return (
        _bullets(assessment.strengths),
        _bullets(assessment.weaknesses),
        "\n".join(f"{place}. {_in_cv(point)}" for place, point in enumerate(assessment.cv_improvements, 1)),
    )


def as_typed(text: str) -> str:
    """The text such that Markdown shows every character of it, in one line."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))


def _bullets(points: Iterable[Point]) -> str:
    return "\n".join(f"- {_answer(point)}{_line(as_typed(point.text), point)}" for point in points)


def _answer(point: Point) -> str:
    return f"(Answer {point.answer}) " if point.answer else ""


def _in_cv(point: Point) -> str:
    where = f" (Answer {point.answer})" if point.answer else ""
    return _line(as_typed(point.text) + where, point)


def _line(claim: str, point: Point) -> str:
    if point.quote:
        claim = f"{claim.rstrip('.:')}: “{as_typed(point.quote)}”"
        # An end mark inside the quotation is end enough; a full stop comes after it.
        claim += "" if point.quote.endswith(("!", "?", "…")) else "."
    elif not claim.endswith(_ENDS):
        claim += "."
    return f"{claim} {as_typed(point.advice)}".rstrip()
