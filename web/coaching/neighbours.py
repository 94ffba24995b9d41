"""Where an interview stands on its roster, and the ways from it to the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from interview import wiring
from interview.coaching.reviews import Shared
from interview.coaching.roster import NEWEST, RosterRow, SharedRow, View, neighbours, next_to_review, viewed
from web import frame


def open_review(interview_id: int) -> None:
    kept = {name: st.query_params[name] for name in ("group", "sort") if name in st.query_params}
    frame.go(frame.REVIEW, interview_id, **kept)


def choose_first(page: str, what: str) -> NoReturn:
    """Ends a page that was opened without anybody to show, with the way to the roster."""
    st.header(page, anchor=False)
    st.write(what)
    if st.button("To the candidates", type="primary"):
        frame.go(frame.CANDIDATES)
    st.stop()


@dataclass(frozen=True, kw_only=True)
class Around:
    """Where an interview stands on the roster from which it was opened."""

    own: tuple[SharedRow, ...]  # the candidate's interviews, oldest first
    before: RosterRow | None
    after: RosterRow | None
    waiting: SharedRow | None


def around(shared: Shared) -> Around:
    coach = frame.person_id()
    group_id = shared.group_id
    rows = viewed(
        wiring.coaching().roster(coach, group_id),
        View.from_query({"sort": st.query_params.get("sort", NEWEST)}),
    )
    own = next(
        row for row in rows if any(each.interview_id == shared.interview.id for each in row.interviews)
    )
    before, after = neighbours(rows, own.candidate.key)
    waiting = next_to_review(rows, shared.interview.id)
    return Around(own=own.interviews, before=before, after=after, waiting=waiting)
