"""Prepare: CV and advert in, interview out."""

import streamlit as st

from interview import wiring
from interview.documents import Document, read_document
from interview.rules import ADVERT, COMPANY_NAME, CV, JOB_TITLE
from interview.samples import sample_material
from web import frame, parts

FIELDS = ("job_title", "company_name", "cv", "advert")
FILE_TYPES = ["pdf", "docx", "txt"]


def restore_drafts() -> None:
    """What was typed before a reload is there again."""
    if all(name in st.session_state for name in FIELDS):
        return
    kept = wiring.practice().drafts(frame.person_id())
    for name in FIELDS:
        st.session_state.setdefault(name, kept.get(name, ""))


def keep(name: str) -> None:
    wiring.practice().keep_drafts(frame.person_id(), **{name: st.session_state[name]})


def read_upload(name: str, label: str, most: int) -> None:
    """A chosen file's text goes into the field below, once, to be looked at and corrected."""
    chosen = st.file_uploader(label, type=None, key=f"{name}_file", help="PDF, DOCX or TXT, up to 10 MB")
    if chosen is None:
        return
    if st.session_state.get(f"{name}_read") != chosen.file_id:
        document = read_document(chosen.getvalue(), chosen.name, most=most)
        st.session_state[f"{name}_read"] = chosen.file_id
        st.session_state[f"{name}_document"] = document
        st.session_state[name] = document.text
        keep(name)
    show_reading(st.session_state[f"{name}_document"])


def show_reading(document: Document) -> None:
    for warning in document.warnings:
        st.warning(parts.as_typed(warning))
    if document.hidden:
        st.warning("This file holds text that a reader cannot see. We left it out:")
        with st.expander("Hidden text"):
            st.markdown(parts.as_typed("\n".join(document.hidden)))


def field(name: str, label: str, most: int, placeholder: str) -> None:
    st.text_area(
        label,
        key=name,
        height=220,
        max_chars=most,
        placeholder=placeholder,
        on_change=keep,
        args=(name,),
    )


def start() -> None:
    values = {name: st.session_state[name] for name in FIELDS}
    interview = wiring.practice().prepare(frame.person_id(), **values)
    wiring.practice().keep_drafts(frame.person_id(), job_title="", company_name="", advert="")
    for name in FIELDS:
        del st.session_state[name]
    frame.go(frame.PRACTISE, interview)


def start_sample() -> None:
    material = sample_material()
    interview = wiring.practice().prepare(
        frame.person_id(),
        job_title=material.job_title,
        company_name=material.company_name,
        cv=material.cv,
        advert=material.advert,
    )
    frame.go(frame.PRACTISE, interview)


restore_drafts()
st.header("Practise the interview before it counts", anchor=False)
st.write("Eight questions about your CV and the job. Then one feedback, with a quote for every claim.")
if st.button("Try the sample", help="A CV and an advert of ours: nothing of yours is needed."):
    with frame.errors_shown():
        start_sample()

left, right = st.columns(2)
left.text_input("Job title", key="job_title", max_chars=JOB_TITLE.most, on_change=keep, args=("job_title",))
right.text_input(
    "Company", key="company_name", max_chars=COMPANY_NAME.most, on_change=keep, args=("company_name",)
)
with frame.errors_shown():
    read_upload("cv", "Your CV", CV.most)
field("cv", "CV text: this is what the interviewer reads. Correct it if need be.", CV.most, "…or paste it")
with frame.errors_shown():
    read_upload("advert", "The job advert", ADVERT.most)
field("advert", "Advert text", ADVERT.most, "…or paste it")

st.caption("The built-in interviewer works on this machine. Your CV and your answers are sent nowhere.")
if st.button("Start the interview", type="primary", width="stretch"):
    with frame.errors_shown():
        start()
