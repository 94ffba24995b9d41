"""What a page shows when an interviewer has failed: why, that nothing is lost, and the ways on."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.rules import Interview
from web import frame
from web.conduct import BUILT_IN

_RETRY = "retry"


def retry_wanted() -> bool:
    """Whether Retry has just been pressed; asked once."""
    return bool(st.session_state.pop(_RETRY, False))


def show(interview: Interview, failure: str) -> None:
    """Retry costs no typing; a new interview can be conducted without any model."""
    st.error(f"{failure} Your answers are safe.", icon=":material/error:")
    if st.button("Retry", type="primary"):
        st.session_state[_RETRY] = True
        st.rerun()
    if interview.interviewer == BUILT_IN:
        return
    if st.button("Start a new interview with the built-in interviewer"):
        again = wiring.practice().practise_again(frame.person_id(), interview.id, interviewer=BUILT_IN)
        frame.go(frame.PRACTISE, again)
