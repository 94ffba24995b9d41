"""The three public texts of a feedback, as Markdown that shows people's words as they were typed (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from interview.caps import Cap
from interview.scoring import Assessment, Point

# What would be taken for markup where it stands: a lone $, an & or a_name_like_this is not.
_SPECIAL = re.compile(r"[\\`*<\[\]~]|(?<![^\W_])_|_(?![^\W_])|^[#>+-]|&(?=#?\w+;)|:(?=[A-Za-z])")
_ENDS = (".", "!", "?", "…")


def public_texts(assessment: Assessment) -> tuple[str, str, str]:
    """Strengths and weaknesses as `- ` lines, CV improvements as a numbered list."""
    return (
        _bullets(assessment.strengths),
        _bullets(assessment.weaknesses),
        "\n".join(f"{place}. {_in_cv(point)}" for place, point in enumerate(assessment.cv_improvements, 1)),
    )


def why_not_higher(caps: Iterable[Cap]) -> str:
    """What holds an answer's score down; empty where nothing does."""
    reasons = " ".join(cap.reason for cap in caps)
    return f"Why the score is not higher: {reasons}" if reasons else ""


def in_one_line(text: str) -> str:
    """Markdown that shows every character of the text, in one line."""
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    return line.replace("$", r"\$") if line.count("$") > 1 else line


def _bullets(points: Iterable[Point]) -> str:
    return "\n".join(f"- {_answer(point)}{_line(in_one_line(point.text), point)}" for point in points)


def _answer(point: Point) -> str:
    return f"(Answer {point.answer}) " if point.answer else ""


def _in_cv(point: Point) -> str:
    where = f" (Answer {point.answer})" if point.answer else ""
    return _line(in_one_line(point.text) + where, point)


def _line(claim: str, point: Point) -> str:
    if point.quote:
        claim = f"{claim.rstrip('.:')}: “{in_one_line(point.quote)}”"
        # An end mark inside the quotation is end enough; a full stop comes after it.
        claim += "" if point.quote.endswith(("!", "?", "…")) else "."
    elif not claim.endswith(_ENDS):
        claim += "."
    return f"{claim} {in_one_line(point.advice)}".rstrip()
