"""The end of a review: the interview's score is shown, the comments are sent, and what waits comes next."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.coaching.reviews import Shared
from web import frame, reader
from web.coaching import reviewing
from web.coaching.neighbours import Around, open_review
from web.parts import as_typed


def offer_reveal(shared: Shared) -> None:
    """After the coach's own score; or without, said aloud."""
    number = shared.interview.id
    if not shared.is_rated:
        st.caption("This interview has no score of its own yet.")
    elif shared.review.score is not None:
        st.write("Once you have seen the interview's score, yours can no longer be changed.")
        st.button("Show the interview's score", type="primary", on_click=_reveal, args=(number,))
    else:
        if not shared.review.is_finished:
            st.caption(
                "The interview's score shows once you have given yours, so that you judge for yourself."
            )
        st.button("Show it without a score of mine", type="tertiary", on_click=_reveal, args=(number,))


def _reveal(interview_id: int) -> None:
    reviewing.keep(interview_id, lambda: wiring.coaching().reveal(frame.person_id(), interview_id))


def show(shared: Shared, around: Around, *, by_file: bool) -> None:
    """Finish and send, or open again; and what waits next."""
    review = shared.review
    if review.finished_at:
        told = "Now send the comments back." if by_file else f"{shared.candidate} has your comments."
        st.success(as_typed(f"Finished on {reader.day(review.finished_at)}. {told}"))
        st.button("Open it again", on_click=_open_again, args=(review.interview_id,))
    else:
        with_scores = st.toggle("Send my scores as well", help="Without it, comments alone are sent.")
        st.button(
            "Finish" if by_file else as_typed(f"Finish, and send {shared.candidate} the comments"),
            type="primary" if review.is_revealed or not shared.is_rated else "secondary",
            on_click=_finish,
            args=(review.interview_id, with_scores),
        )
    if around.waiting and st.button(
        "Next interview to review", type="primary" if review.is_finished else "secondary"
    ):
        open_review(around.waiting.interview_id)


def _finish(interview_id: int, with_scores: bool) -> None:
    reviewing.keep(
        interview_id,
        lambda: wiring.coaching().finish(frame.person_id(), interview_id, with_scores=with_scores),
    )


def _open_again(interview_id: int) -> None:
    reviewing.keep(interview_id, lambda: wiring.coaching().open_again(frame.person_id(), interview_id))
