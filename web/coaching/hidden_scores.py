"""Scores that the coach has not seen yet, and the way to see them all at once."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview import wiring
from interview.coaching.roster import RosterRow
from web import frame


def show(rows: Sequence[RosterRow], *, group_id: int) -> None:
    hidden = sum(not each.is_revealed for row in rows for each in row.interviews)
    if not hidden:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        scores = "1 score is" if hidden == 1 else f"{hidden} scores are"
        st.caption(
            f"{scores} hidden until you have given yours, so that you judge for yourself.", width="content"
        )
        with st.popover("Show them all", type="tertiary"):
            st.write(
                "You will see every score. You can still comment, but no longer give these interviews "
                "scores of your own."
            )
            st.button("Show all scores", on_click=_reveal_all, args=(group_id,))


def _reveal_all(group_id: int) -> None:
    with frame.errors_shown():
        wiring.coaching().reveal_all(frame.person_id(), group_id)
