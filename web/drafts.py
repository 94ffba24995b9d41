"""What is typed and not yet sent: kept in the browser by draft.js, under names of this visitor alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from interview.coaching.reviews import Review
from interview.history import Standing
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview
from web import frame


@cache
def _keeper() -> ComponentRenderer:
    script = Path(__file__).with_name("draft.js").read_text()
    return st.components.v2.component("drafts", js=script)


def mark(person_id: str) -> str:
    """Tells the people of one browser apart without giving an id away."""
    return hashlib.sha256(person_id.encode()).hexdigest()[:16]


def _mine() -> str:
    return mark(frame.person_id())


def _interview(interview_id: int) -> str:
    return f"{_mine()} interview {interview_id} "


def keep_answer(interview: Interview, number: int, *, within: str, focus: bool, returned: str) -> None:
    """Looks after the box of an answer; drafts of answers that have been sent are forgotten.

    `returned` is what comes back into the box: an answer that was not taken, or one that was spoken.
    """
    start = _interview(interview.id)
    _keeper()(
        data={
            "boxes": [{"name": f"{start}{number}", "within": within, "returned": returned}],
            "focus": within if focus else "",
            "forget": [f"{start}{earlier}" for earlier in range(1, number)],
        },
        key=f"draft-{interview.id}-{number}",
    )


def keep_notes(interview: Interview, known: str, *, within: str) -> None:
    """Looks after the notes beside an interview; `known` is what the server has of them."""
    name = f"{_interview(interview.id)}notes"
    _keeper()(
        data={"boxes": [{"name": name, "within": within, "known": known}], "opened": within},
        key=f"draft-notes-{interview.id}",
    )


def comment_box(interview_id: int, number: int | None) -> str:
    """Where a coach's comment is typed, on one answer or on the whole."""
    return f"comment-{interview_id}-{number or 0}"


def keep_comments(review: Review) -> None:
    """Looks after the boxes of a coach's comments; the server has what the review says."""
    numbers = range(1, QUESTIONS_PER_INTERVIEW + 1)
    known: dict[int | None, str] = {number: review.mark(number).comment for number in numbers}
    known[None] = review.comment
    boxes = [(comment_box(review.interview_id, number), text) for number, text in known.items()]
    _keeper()(
        data={
            "boxes": [
                {"name": f"{_mine()} {box}", "within": f".st-key-{box}", "known": text} for box, text in boxes
            ]
        },
        key=f"draft-comments-{review.interview_id}",
    )


def keep_fields(known: Mapping[str, str], interviews: Iterable[Standing]) -> None:
    """Looks after the fields of Prepare; `known` says what the server has of each.

    A started interview ends the drafts of its fields; drafts of what has been deleted are forgotten.
    """
    mine = tuple(interviews)
    start = f"{_mine()} prepare {mine[-1].id if mine else 0} "
    unfinished = [_interview(interview.id) for interview in mine if not interview.is_over]
    _keeper()(
        data={
            "boxes": [
                {"name": f"{start}{name}", "within": f".st-key-{name}", "known": text}
                for name, text in known.items()
            ],
            "keep": [start, *unfinished],
        },
        key="draft-fields",
    )
