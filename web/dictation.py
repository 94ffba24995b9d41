"""Answers that are spoken: recorded in the chat's box, written down by a model, and sent by hand."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.elements.widgets.chat import ChatInputValue

from interview import wiring
from interview.errors import InterviewError, Unavailable
from interview.rules import Interview
from web import frame, reader
from web.conduct import BUILT_IN
from web.parts import as_typed

_SPOKEN = "spoken"  # in the session: a recording, until the run that has it written down


def is_on(interview: Interview) -> bool:
    return wiring.practice().listens(interview)


def explain(interview: Interview) -> str:
    """What becomes of a recording, or why there can be none."""
    if is_on(interview):
        listed = [recipient.name for recipient in wiring.recipients() if recipient.hears]
        return as_typed(
            f"You can also speak: {' or '.join(listed)} writes it down, and you look it over "
            "before you send it. The recording is not kept."
        )
    if wiring.recipients() and interview.interviewer == BUILT_IN:
        return "Speaking is off: nothing of a built-in interview is sent to a model."
    return "Speaking is off: it needs a model. Settings says how."


def is_held(value: str | ChatInputValue, box: str) -> bool:
    """Puts a recording aside, with what was typed before it, until the page is drawn."""
    if isinstance(value, str) or value.audio is None:
        return False
    st.session_state[_SPOKEN] = (box, value.audio.getvalue(), value.text)
    return True


def is_waiting(box: str) -> bool:
    """Whether a recording is about to be written down: then the box is closed for that moment."""
    return bool(st.session_state.get(_SPOKEN, ("",))[0] == box)


def written_down(interview: Interview, box: str, place: DeltaGenerator) -> tuple[str, str] | None:
    """What stands in the box after a recording, and why nothing was added to it; None without a recording."""
    of, recording, typed = st.session_state.pop(_SPOKEN, ("", b"", ""))
    if of != box:
        return None
    try:
        words = _words_of(interview, recording, place)
    except Unavailable as error:
        return typed, f"{reader.told(error)} The recording was not kept: please speak again, or type."
    except InterviewError as error:
        return typed, reader.told(error)
    return "\n\n".join(filter(None, (typed.rstrip(), words))), ""


def _words_of(interview: Interview, recording: bytes, place: DeltaGenerator) -> str:
    with place, st.spinner("Writing down what you said …", show_time=True):
        line = st.empty()

        def tell(words: str) -> None:
            line.caption(as_typed(words))

        return wiring.practice().write_down(
            frame.person_id(),
            interview.id,
            recording,
            tell,
            tell,
        )
