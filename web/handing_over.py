"""Interviews and comments that travel by file, to a coach on another installation and back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from interview import wiring
from interview.coaching.reviews import Shared
from interview.errors import InterviewError
from interview.handover.handovers import Arrived
from interview.rules import CANDIDATE_NAME, Interview
from web import frame, reader
from web.coaching.neighbours import open_review

_SAID = "said of a file"  # in the session: what came of the last one


def offer(interview: Interview) -> None:
    """On one's own feedback: the file for a coach, and the place for the comments that come back."""
    if interview.is_sample:
        return
    with st.expander(
        "Hand over to a coach elsewhere, and bring the comments back", expanded=_SAID in st.session_state
    ):
        st.write(
            "For a coach who does not use this Dry Run. The file holds this interview whole: your CV, the "
            "advert, every question and answer, your own rating and the feedback. "
            "Whoever has it can read it, so send it to your coach alone."
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            name = st.text_input("Your name, as your coach will see it", max_chars=CANDIDATE_NAME.most)
            _download("Download the file", _handover(interview, name), "interview", interview.id, name)
        _take("The comments that your coach sent back", _bring_back, key="comments file")


def _handover(interview: Interview, name: str) -> Callable[[], bytes]:
    """Who asks is looked up now: when the file is made, the session is out of reach."""
    person = frame.person_id()
    return lambda: wiring.handovers().hand_over(person, interview.id, name=name)


def _bring_back(file: bytes) -> str:
    arrived = wiring.handovers().bring_back(frame.person_id(), file)
    return (
        "The comments are here, beside your answers."
        if arrived.is_new
        else _nothing_new("These comments are")
    )


def open_one() -> None:
    """Among a coach's candidates."""
    with st.expander("Open an interview that came in a file"):
        st.write(
            "A candidate who practises elsewhere hands an interview over under Feedback. It is listed here, "
            "and you review it like any other."
        )
        _take("The file from your candidate", _take_over, key="handover file")


def _take_over(file: bytes) -> str:
    arrived: Arrived = wiring.handovers().take_over(frame.person_id(), file)
    if arrived.is_new:
        open_review(arrived.interview_id)
    return _nothing_new("This interview is")


def _nothing_new(what: str) -> str:
    return f"{what} here already. Nothing has changed."


def came_by_file(interview: Interview) -> bool:
    """Whether somebody else's: it is read under Review, where the coach's own score comes first."""
    return wiring.handovers().came_by_file(frame.person_id(), interview.id)


def send_back(shared: Shared) -> None:
    """After a finished review: the comments as a file."""
    if not (shared.review.is_finished and came_by_file(shared.interview)):
        return
    with st.container(border=True, horizontal=True, vertical_alignment="bottom", key="send back"):
        name = st.text_input("Your name, as the candidate will see it", max_chars=CANDIDATE_NAME.most)
        number = shared.interview.id
        _download("Download your comments", _comments(number, name), "comments", number, name)
    st.caption("This interview came in a file: send your comments back in this one.")


def _comments(interview_id: int, name: str) -> Callable[[], bytes]:
    coach = frame.person_id()
    return lambda: wiring.handovers().comments_file(coach, interview_id, coach_name=name)


def _download(label: str, made: Callable[[], bytes], kind: str, number: int, name: str) -> None:
    st.download_button(
        label,
        data=made,
        file_name=f"dry-run-{kind}-{number}.json",
        mime="application/json",
        on_click="ignore",
        disabled=not name.strip(),
        help=None if name.strip() else "Write the name first.",
    )


def _take(label: str, take: Callable[[bytes], str], *, key: str) -> None:
    """Takes a file once, whatever else happens on the page, and says what came of it."""
    chosen = st.file_uploader(label, type="json", key=key)
    if chosen and st.session_state.get(_SAID, ("",))[0] != chosen.file_id:
        try:
            st.session_state[_SAID] = chosen.file_id, take(chosen.getvalue()), ""
        except InterviewError as error:
            st.session_state[_SAID] = chosen.file_id, "", reader.told(error)
        else:
            st.rerun()
    told = st.session_state.get(_SAID)
    if chosen and told and told[0] == chosen.file_id:
        if told[1]:
            st.success(told[1])
        if told[2]:
            st.error(told[2], icon=":material/error:")
