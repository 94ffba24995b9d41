"""The box for an answer, and what becomes of an answer that is not taken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from interview import wiring
from interview.errors import InterviewError, InvalidInput, Unavailable
from interview.rules import Interview
from web import drafts, frame

_RETURNED = "returned"  # in the session: an answer on its way back into its box
_REASON = "not taken because"  # in the session: why the last answer was not taken


def draw(interview: Interview, number: int, *, takes_keyboard: bool = False) -> str | None:
    """Where an answer is typed: what has been sent, else None. The browser keeps what has not.

    The box sets no limit of its own: it would drop a longer text without a word.
    """
    key = _box(interview, number)
    returned = st.session_state.pop(_RETURNED, {})
    if key in returned:
        st.session_state[key] = returned[key]
    drafts.keep_answer(interview, number, within=f".st-key-{key}", focus=takes_keyboard)
    return st.chat_input("Your answer (Shift+Enter: new line)", key=key, submit_mode="disable")


@contextmanager
def typing_kept(interview: Interview, number: int, typed: str) -> Iterator[None]:
    """Where an answer is not taken, what was typed goes back into its box, or beside it if that is gone."""
    try:
        yield
    except (InvalidInput, Unavailable) as error:
        st.session_state[_RETURNED] = {_box(interview, number): typed}
        reason = str(error)
    except InterviewError as error:
        _keep_beside(interview, typed)
        reason = str(error)
    else:
        return
    st.session_state[_REASON] = reason
    st.rerun()


def show_not_taken(interview: Interview) -> None:
    """Why the last answer was not taken, and its text until it is let go."""
    reason = st.session_state.pop(_REASON, "")
    if reason:
        st.warning(reason, icon=":material/error:")
    text = _kept_beside(interview)
    if not text:
        return
    with st.container(border=True):
        st.write("This is what you typed. It was not taken, so it is kept here until you let it go:")
        st.code(text, language=None, wrap_lines=True)
        if st.button("Let it go"):
            wiring.practice().keep_drafts(frame.person_id(), **{_beside(interview): ""})
            st.rerun()


def _box(interview: Interview, number: int) -> str:
    return f"answer-{interview.id}-{number}"


def _beside(interview: Interview) -> str:
    return f"not taken {interview.id}"


def _kept_beside(interview: Interview) -> str:
    return wiring.practice().drafts(frame.person_id()).get(_beside(interview), "")


def _keep_beside(interview: Interview, typed: str) -> None:
    texts = filter(None, (_kept_beside(interview), typed))
    wiring.practice().keep_drafts(frame.person_id(), **{_beside(interview): "\n\n".join(texts)})
