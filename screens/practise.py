"""Practise: a chat, one question at a time, no feedback until the end."""

import streamlit as st

from interview import wiring
from interview.rules import Interview
from web import frame, parts


def current_interview() -> Interview | None:
    """The one in the address, else the newest that is not finished."""
    if named := frame.interview_in_address():
        return named
    unfinished = [i for i in wiring.practice().interviews(frame.person_id()) if not i.feedback]
    return unfinished[-1] if unfinished else None


def show_end(interview: Interview) -> None:
    if interview.feedback:
        st.success("This interview has its feedback.")
    else:
        st.success("That was the eighth answer. Well done: the hard part is behind you.")
    if st.button("Go to the feedback", type="primary", width="stretch"):
        frame.go(frame.FEEDBACK, interview)


def ask_next(interview: Interview) -> None:
    retry = st.session_state.pop("retry", False)
    interview = wiring.practice().ask(frame.person_id(), interview.id, retry=retry)
    if interview.open_turn:
        st.rerun()
    work = wiring.practice().at_work(interview)
    if work is None or not work.failure:
        parts.at_work(interview, making="The interviewer is thinking …")
        return
    st.error(f"{work.failure} Your answers are safe.", icon="⚠️")
    if st.button("Retry", type="primary"):
        st.session_state.retry = True
        st.rerun()


def take_answer(interview: Interview, number: int) -> None:
    typed = parts.answer_box(interview, number)
    if typed is None:
        return
    wiring.practice().answer(frame.person_id(), interview.id, number, typed)
    wiring.practice().ask(frame.person_id(), interview.id)
    st.rerun()


interview = current_interview()
if interview is None:
    st.subheader("No interview is under way")
    st.write("Bring your CV and a job advert, and the first question comes.")
    if st.button("Prepare an interview", type="primary"):
        frame.go(frame.PREPARE)
    st.stop()

st.query_params["interview"] = str(interview.id)
parts.title(interview)
parts.progress(interview)
for turn in interview.turns:
    parts.question(turn)
    if not turn.is_open:
        parts.answer(turn)

if interview.is_over:
    show_end(interview)
elif interview.open_turn:
    take_answer(interview, interview.open_turn.number)
else:
    ask_next(interview)
