"""The fields of Prepare: typed or read from a file, checked where they stand, kept from the first word on."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.documents import CV_FILE_BYTES, Document, read_document
from interview.errors import DocumentRefused, ReaderUnavailable
from interview.rules import ADVERT, COMPANY_NAME, CV, JOB_TITLE
from web import frame, reader
from web.parts import as_typed

LIMITS = {"job_title": JOB_TITLE, "company_name": COMPANY_NAME, "cv": CV, "advert": ADVERT}
_MEGABYTES = CV_FILE_BYTES // 2**20
_LOW, _HIGH = 150, 300  # pixels: a box for text, empty and filled


def restore() -> None:
    """What was typed before is there again; what has been typed since is kept now."""
    person = frame.person_id()
    kept = wiring.practice().drafts(person)
    for name in LIMITS:
        st.session_state.setdefault(name, kept.get(name, ""))
    changed = {name: text for name, text in texts().items() if text != kept.get(name, "")}
    if changed:
        wiring.practice().keep_drafts(person, **changed)


def texts() -> dict[str, str]:
    return {name: str(st.session_state[name]) for name in LIMITS}


def forget() -> None:
    """The next interview begins with empty fields, but for the CV."""
    wiring.practice().keep_drafts(frame.person_id(), job_title="", company_name="", advert="")
    for name in LIMITS:
        del st.session_state[name]


def line(name: str, label: str, example: str) -> None:
    st.text_input(label, key=name, placeholder=example)
    _check(name)


def document(name: str, *, file: str, text: str, advice: str) -> None:
    """A file or typed text. What a file holds lands in the box below it, to be looked at and corrected."""
    chosen = st.file_uploader(file, key=f"{name}_file", max_upload_size=_MEGABYTES)
    if chosen is not None:
        _show(name, _reading(name, chosen.file_id, chosen.getvalue(), chosen.name))
    height = _HIGH if st.session_state[name] else _LOW
    st.text_area(text, key=name, height=height, placeholder=advice)
    _check(name)


def _reading(name: str, file_id: str, content: bytes, file_name: str) -> Document | str:
    """What the file holds, or why it cannot be read. It is read once, however often the page is drawn."""
    known: tuple[str, Document | str] = st.session_state.get(f"{name} read", ("", ""))
    if known[0] == file_id:
        return known[1]
    try:
        with st.spinner("Reading your file …", show_time=True):
            reading: Document | str = read_document(content, file_name, most=LIMITS[name].most)
    except (DocumentRefused, ReaderUnavailable) as refusal:
        reading = f"{reader.told(refusal)} What was in the field is still there."
    if isinstance(reading, Document):
        st.session_state[f"{name} before"] = st.session_state[name]
        _fill(name, reading.text)
    st.session_state[f"{name} read"] = (file_id, reading)
    return reading


def _fill(name: str, text: str) -> None:
    st.session_state[name] = text
    wiring.practice().keep_drafts(frame.person_id(), **{name: text})


def _show(name: str, reading: Document | str) -> None:
    if isinstance(reading, str):
        st.error(as_typed(reading), icon=":material/error:")
        return
    if st.session_state[name] == reading.text:
        st.success("Read. Please look it over below: this text is all that the interviewer sees.")
    for warning in reading.warnings:
        st.warning(as_typed(warning))
    if reading.hidden:
        st.warning("This file holds hidden text, which nobody sees when it is opened. It was left out.")
        with st.expander("The text that was left out"):
            st.text("\n".join(reading.hidden))
    before = st.session_state.get(f"{name} before", "")
    if (
        before.strip()
        and before != st.session_state[name]
        and st.button("Put back what was there", key=f"{name} back")
    ):
        _fill(name, before)


def _check(name: str) -> None:
    """Says at once, next to the field, when what is in it is too short or too long."""
    if st.session_state[name]:
        with frame.errors_shown():
            LIMITS[name].checked(st.session_state[name])
