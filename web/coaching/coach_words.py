"""A coach's comments as the candidate reads them: that there are new ones, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import streamlit as st

from interview import wiring
from interview.coaching.reviews import Comments
from interview.errors import InterviewError
from interview.rules import Interview
from web import frame, reader
from web.parts import as_typed


def with_new() -> tuple[int, ...]:
    """The interviews with comments that have not been read, the newest first.

    None where the database does not answer: the page that is drawn next says so.
    """
    with suppress(InterviewError):
        return wiring.coaching().with_new_comments(frame.person_id())
    return ()


def titled(page: str, with_new_comments: Sequence[int]) -> str:
    """A page's name in the navigation; it says how many interviews have something new to read."""
    return f"{page} ({len(with_new_comments)} new)" if with_new_comments else page


def tell(interview_ids: Sequence[int]) -> None:
    """A line on every page until the comments have been read; not where they stand."""
    if not interview_ids or st.query_params.get("interview") == str(interview_ids[0]):
        return
    with st.container(horizontal=True, vertical_alignment="center", border=True, key="new-comments"):
        st.markdown(":material/rate_review: **Your coach has commented on one of your interviews.**")
        if st.button("Read the comments"):
            newest = wiring.practice().open(frame.person_id(), interview_ids[0])
            frame.go(frame.FEEDBACK, newest)


def on(interview: Interview) -> tuple[Comments, ...]:
    """What coaches have said of it; from now on it counts as read."""
    found = wiring.coaching().comments(frame.person_id(), interview.id)
    if any(each.is_new for each in found):
        wiring.coaching().mark_read(frame.person_id(), interview.id)
    return found


def overall(comments: Sequence[Comments]) -> None:
    for each in comments:
        with st.container(border=True):
            score = f" gives {each.score} of 10" if each.score else ""
            st.markdown(f":material/rate_review: **{as_typed(each.coach_name)}{score}** · {_day(each)}")
            if each.comment:
                st.text(each.comment)
            if each.marks:
                jumps = (f"[answer {mark.number}](#answer-{mark.number})" for mark in each.marks)
                st.markdown(f"Comments beside {', '.join(jumps)}.")


def beside(comments: Sequence[Comments], number: int) -> None:
    """What is said of one answer."""
    for each in comments:
        if mark := each.on(number):
            score = f" gives {mark.score} of 10" if mark.score else ""
            with st.container(border=True):
                st.markdown(f":material/rate_review: **{as_typed(each.coach_name)}{score}**")
                if mark.comment:
                    st.text(mark.comment)


def _day(comments: Comments) -> str:
    return f":gray[{reader.day(comments.sent_at)}]"
