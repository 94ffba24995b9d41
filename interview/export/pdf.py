"""A feedback on paper: an A4 PDF that one hands to a mentor. How it looks is in feedback.typ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from interview.coaching.reviews import Comments
from interview.errors import FeedbackNotFound
from interview.export.sheet import sheet_of
from interview.figures import Written, in_english
from interview.rules import Interview

if TYPE_CHECKING:
    import typst

_HERE = Path(__file__).resolve().parent


def feedback_pdf(
    interview: Interview, comments: Sequence[Comments] = (), *, written: Written = in_english
) -> bytes:
    """Score, points, levels and transcript, with what coaches said. Raises FeedbackNotFound."""
    import typst  # noqa: PLC0415 -- 80 MB that only this needs

    if interview.feedback is None:
        raise FeedbackNotFound
    made = typst.compile(
        (_HERE / "feedback.typ").read_bytes(),
        font_paths=_fonts(),
        sys_inputs={"sheet": json.dumps(sheet_of(interview, interview.feedback, comments, written=written))},
        timestamp=interview.feedback.created_at.replace(microsecond=0),  # all that a PDF keeps
        pdf_standards=["ua-1"],  # readable by a screen reader
    )
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> typst.Fonts:
    """Ours alone: the same interview gives the same file on every machine."""
    import typst  # noqa: PLC0415

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_HERE / "fonts")]
    )
