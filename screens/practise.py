"""Practise: a chat, one question at a time, no feedback until the end."""

import streamlit as st

from interview import wiring
from interview.history import Standing
from interview.rules import Interview, Turn
from web import answer_box, comfort, failing, frame, parts


def current_interview() -> Interview | None:
    """The one in the address, else the one last open in this tab, else the only one under way."""
    if named := frame.interview_in_address():
        return named
    mine = under_way()
    open_here = [i for i in mine if i.id == st.session_state.get("practised")]
    if open_here or len(mine) == 1:
        return wiring.practice().open(frame.person_id(), (open_here or mine)[0].id)
    return None


def under_way() -> list[Standing]:
    return [one for one in wiring.practice().standings(frame.person_id()) if not one.is_rated]


def choose() -> None:
    mine = under_way()
    if mine:
        st.subheader("Which one shall we go on with?", anchor=False)
        for interview in reversed(mine):
            parts.way_on(interview)
        return
    st.subheader("No interview is under way", anchor=False)
    st.write("Bring your CV and a job advert, and the first question comes.")
    if st.button("Prepare an interview", type="primary"):
        frame.go(frame.PREPARE)


def ask_next(interview: Interview) -> Turn | None:
    """The next question as soon as it is there; until then, what is going on."""
    retry = failing.retry_wanted()
    interview = wiring.practice().ask(frame.person_id(), interview.id, retry=retry)
    if interview.open_turn:
        return interview.open_turn
    work = wiring.practice().at_work(interview)
    if work and work.failure:
        failing.show(interview, work.failure)
    else:
        parts.at_work(interview, making="The interviewer is thinking …")
        answer_box.wait(interview)
    return None


def show_end(interview: Interview) -> None:
    answer_box.show_not_taken(interview)
    st.bottom.success("That was the eighth answer. Well done: the hard part is behind you.")
    if st.bottom.button("Go to the feedback", type="primary", width="stretch"):
        frame.go(frame.FEEDBACK, interview)


interview = current_interview()
if interview is None:
    choose()
    st.stop()

st.query_params["interview"] = str(interview.id)
st.session_state.practised = interview.id
parts.title(interview)
if not interview.questions_answered:
    comfort.welcome(interview)
comfort.desk(interview)
for turn in interview.turns[: interview.questions_answered]:
    parts.question(turn)
    parts.answer(turn)

is_fresh = not interview.open_turn
has_come = parts.has_been_awaited(interview) or is_fresh
if interview.is_over:
    show_end(interview)
elif turn := interview.open_turn or ask_next(interview):
    answer_box.open_question(interview, turn, is_fresh=is_fresh, has_come=has_come)
