"""What a page shows when an interviewer has failed: why, that nothing is lost, and the ways on."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.rules import Interview
from web import frame
from web.conduct import BUILT_IN, MODEL
from web.parts import as_typed

_RETRY = "retry"


def retry_wanted() -> bool:
    """Whether Retry has just been pressed; asked once."""
    return bool(st.session_state.pop(_RETRY, False))


def show(interview: Interview, failure: str) -> None:
    """Retry costs no typing; a new interview can be conducted without any model."""
    st.error(f"Your answers are safe. {failure}", icon=":material/error:")
    if st.button("Retry", type="primary"):
        st.session_state[_RETRY] = True
        st.rerun()
    if interview.interviewer == BUILT_IN:
        _let_a_model_rate(interview)
        return
    if st.button("Start a new interview with the built-in interviewer"):
        again = wiring.practice().practise_again(frame.person_id(), interview.id, interviewer=BUILT_IN)
        frame.go(frame.PRACTISE, again)


def _let_a_model_rate(interview: Interview) -> None:
    """The built-in interviewer reads English alone: who answered in another language is not left there."""
    listed = wiring.recipients()
    if not interview.is_over or not listed:
        st.caption("Another interviewer needs a model; Settings says how to set one up.")
        return
    names = " or ".join(as_typed(recipient.name) for recipient in listed)
    kept_back = "with contact details masked" if interview.is_masked else "as you typed them"
    st.caption(f"{names} would be sent the questions and your answers, {kept_back}.")
    if st.button(f"Let {names} rate it"):
        wiring.practice().change_interviewer(frame.person_id(), interview.id, MODEL)
        st.session_state[_RETRY] = True
        st.rerun()
