"""Settings and privacy: who interviews and why, and what is kept of yours."""

import streamlit as st

from interview import wiring
from interview.export import interviews_json
from interview.rules import Interview
from web import frame, parts


def show_interviewer() -> None:
    st.subheader("Interviewer", anchor=False)
    st.markdown(
        "**Built-in interviewer.** It works on this machine, needs no key and sends nothing anywhere. "
        "It checks *how* you answer, not whether what you say is true, and it reads English only."
    )


def show_row(interview: Interview) -> None:
    row, button = st.columns([5, 1], vertical_alignment="center")
    score = f"{interview.feedback.interview_score} of 10" if interview.feedback else "no feedback yet"
    mark = " · sample" if interview.is_sample else ""
    row.markdown(
        parts.as_typed(f"{interview.job_title} at {interview.company_name}")
        + f"  \n:gray[{interview.created_at:%d %b %Y} · {score}{mark}]"
    )
    if button.button("Delete", key=f"delete {interview.id}"):
        confirm_delete(interview)


@st.dialog("Delete this interview?")
def confirm_delete(interview: Interview) -> None:
    st.write("Its answers and its feedback are gone for good.")
    if st.button("Delete for good", type="primary"):
        wiring.practice().delete(frame.person_id(), interview.id)
        st.rerun()


@st.dialog("Delete everything?")
def confirm_delete_everything() -> None:
    st.write("All interviews, feedback and drafts are gone for good.")
    if st.button("Delete everything for good", type="primary"):
        wiring.practice().delete_everything(frame.person_id())
        frame.forget_fields()
        st.rerun()


show_interviewer()
st.subheader("Your interviews", anchor=False)
mine = wiring.practice().interviews(frame.person_id())
if not mine:
    st.write("Nothing is kept of yours yet.")
for interview in reversed(mine):
    show_row(interview)

st.subheader("Samples", anchor=False)
if any(interview.is_sample for interview in mine):
    if st.button("Remove the sample interviews"):
        wiring.practice().delete_samples(frame.person_id())
        st.rerun()
elif st.button("Load five sample interviews", help="To see Progress at once. They are marked as samples."):
    wiring.practice().add_samples(frame.person_id())
    st.rerun()

st.subheader("Your data", anchor=False)
st.write("Everything is kept on the machine that runs Dry Run, in its database, for you alone.")
st.download_button(
    "Export everything",
    data=lambda: interviews_json(mine),
    file_name="dry-run.json",
    mime="application/json",
    disabled=not mine,
)
if st.button("Delete everything", disabled=not mine):
    confirm_delete_everything()
