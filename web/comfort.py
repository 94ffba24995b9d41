"""What makes practising comfortable: the pace of an answer, notes for oneself, and a pause."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from interview import wiring
from interview.rules import Interview
from web import dictation, drafts, frame, parts

WORDS, SECONDS = 200, 90  # what is long enough for a story, and short enough for a listener
_PAUSED = "paused"  # in the session: the interview that one has just paused
_HINT = f"Around {WORDS} words are plenty: {SECONDS} seconds, said aloud."
_KEYS = "Enter or Ctrl+Enter sends, Shift+Enter begins a new line."
_STYLE = """
p { margin: 0; font: 0.875rem var(--st-font); line-height: 1.4; min-height: 1.4em;
    color: var(--st-text-color); opacity: 0.75; font-variant-numeric: tabular-nums; }
"""


@cache
def _pacer() -> ComponentRenderer:
    script = Path(__file__).with_name("pace.js").read_text()
    return st.components.v2.component("pace", html=f"<p>{_HINT}</p>", css=_STYLE, js=script)


def pace(box: str) -> None:
    """Words and seconds of what stands in the box, below it."""
    with st.bottom:
        data = {"within": f".st-key-{box}", "words": WORDS, "seconds": SECONDS, "hint": _HINT, "keys": _KEYS}
        _pacer()(data=data, key="pace")


def welcome(interview: Interview) -> None:
    st.caption(
        "Take your time. Close this page and go on tomorrow if you like: nothing is lost. "
        + dictation.explain(interview)
    )


def desk(interview: Interview) -> None:
    """How far one is, the notes and the pause: in view below a long transcript."""
    with st.bottom.container(horizontal=True, vertical_alignment="center", key="desk"):
        parts.progress(interview)
        with st.popover("Notes", help="For you alone."):
            _notes(interview)
        if not interview.is_over and st.button("Pause"):
            st.session_state[_PAUSED] = interview.id
            frame.go(frame.PREPARE)


def _notes(interview: Interview) -> None:
    key = f"notes-{interview.id}"
    kept = wiring.practice().notes(frame.person_id(), interview.id)
    st.session_state.setdefault(key, kept)
    st.text_area("Notes for yourself", key=key, height=200, placeholder="What you want to remember")
    st.caption("Kept with this interview, for you alone. No interviewer reads them, and they are not rated.")
    typed = str(st.session_state[key])
    if typed != kept:
        with frame.errors_shown():
            wiring.practice().keep_notes(frame.person_id(), interview.id, typed)
    drafts.keep_notes(interview, typed, within=f".st-key-{key}")


def show_pause() -> None:
    """On Prepare, once, after a pause has been asked for."""
    if st.session_state.pop(_PAUSED, None) is None:
        return
    st.info(
        "Paused. What you have sent is kept here, and what you were typing waits in this browser. "
        "Press **Go on** whenever you like, tomorrow as well.",
        icon=":material/pause_circle:",
    )
