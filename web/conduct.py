"""Who interviews, in which language, and what is sent where: chosen before the first byte leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import streamlit as st

from interview import wiring
from interview.masking import masked
from interview.prompts import LANGUAGES
from interview.wiring import Recipient
from web import frame, reader
from web.parts import as_typed

BUILT_IN = "built-in"
MODEL = "model"
_PAPERS = (("cv", "CV"), ("advert", "Job advert"))
_NOTES = {
    "Gemini": (
        "With an unpaid key, people at Google may read what is sent, and Google asks you to send nothing "
        "personal. In the EEA, Switzerland and the UK, others may be offered this only with a paid key."
    ),
    "OpenRouter": "Free models on OpenRouter may keep what they are sent.",
}


USED_UP = "Today's interviews with a model are used up; tomorrow there are new ones."
BUILT_IN_INSTEAD = f"{USED_UP} Today the built-in interviewer asks."


class Choice(TypedDict, total=False):
    """What `practice.prepare` is told beyond the papers; empty where there is nothing to choose."""

    interviewer: str
    language: str
    masked: bool
    candidate_name: str


def choose(texts: Mapping[str, str]) -> Choice:
    """Draws the choice, and what a model would be sent of these texts."""
    if MODEL not in wiring.practice().interviewers:
        _tell_built_in()
        return {}
    listed = wiring.recipients()
    names = {MODEL: _names(listed), BUILT_IN: "Built-in interviewer"}
    is_without = is_used_up()
    interviewer = st.radio(
        "Who interviews?", list(names), index=int(is_without), format_func=names.__getitem__, horizontal=True
    )
    if is_without:
        st.caption(USED_UP)
    if interviewer == BUILT_IN:
        _tell_built_in()
        return {"interviewer": BUILT_IN}
    language = st.selectbox("Language of the interview", LANGUAGES)
    is_masked = st.toggle("Replace e-mail, phone, address and links by placeholders", value=True)
    for recipient in listed:
        _tell(recipient)
    _preview(texts, is_masked=is_masked)
    return {"interviewer": MODEL, "language": language, "masked": is_masked}


def is_used_up() -> bool:
    """Whether a public demo has nothing left today but the built-in interviewer."""
    return wiring.practice().left_today(frame.person_id()).is_used_up


def sample_note() -> str:
    """Who reads the answers to a sample, where that is a model or one would expect it to be."""
    listed = wiring.recipients()
    if not listed:
        return ""
    return BUILT_IN_INSTEAD if is_used_up() else as_typed(f"Your answers go to {_names(listed)}.")


def _names(listed: tuple[Recipient, ...]) -> str:
    return ", then ".join(recipient.name for recipient in listed)


def _tell_built_in() -> None:
    st.caption(
        "The built-in interviewer reads English only. What you enter stays on the machine that runs Dry Run."
    )


def _tell(recipient: Recipient) -> None:
    place = "on this machine" if recipient.is_local else f"at {recipient.host}"
    note = "" if recipient.is_local else _NOTES.get(recipient.name, "")
    told = f"{recipient.name} ({recipient.model}) {place} gets your CV, the advert and your answers"
    told += ", and the recording where you speak one." if recipient.hears else "."
    st.caption(as_typed(f"{told} {note}".rstrip()))


def _preview(texts: Mapping[str, str], *, is_masked: bool) -> None:
    with st.expander("See exactly what is sent"):
        for name, label in _PAPERS:
            text = texts.get(name, "")
            hidden = masked(text) if is_masked else None
            count = f", contact details replaced: {len(hidden.found)}" if hidden and hidden.found else ""
            st.caption(f"{label}: {reader.number(len(text))} characters{count}")
            st.text(hidden.text if hidden else text)
