"""How much waits for a coach, and the one click to the interview that has waited longest."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview.coaching.roster import RosterRow, SharedRow, next_to_review
from web import reader
from web.coaching.candidates import describe
from web.coaching.neighbours import open_review
from web.parts import shortened

_NAME_SHOWN = 40  # characters


def show(rows: Sequence[RosterRow]) -> None:
    """How much there is to do, and one click to the interview that has waited longest."""
    first = next_to_review(rows)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{describe(rows)} {_longest(rows, first)}", width="content")
        if first and st.button("Review the next one", type="primary"):
            open_review(first.interview_id)


def _longest(rows: Sequence[RosterRow], first: SharedRow | None) -> str:
    """Whose interview comes next, where there are several to choose from."""
    if first is None or len(rows) == 1:
        return ""
    name = next(row.candidate.name for row in rows if first in row.interviews)
    return f"**{shortened(name, _NAME_SHOWN)}** has waited longest, since {reader.day(first.finished_at)}."
