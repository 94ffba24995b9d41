"""Feedback: the score and what it rests on, each claim with its quote."""

import streamlit as st

from interview import wiring
from interview.rules import SELF_RATING, Interview
from interview.scoring import Feedback
from web import attempts, facts, failing, frame, handing_over, parts, report
from web.coaching import coach_words, neighbours


def newest_over() -> Interview | None:
    over = [
        one for one in wiring.practice().standings(frame.person_id()) if one.is_over and not one.is_taken_over
    ]
    return wiring.practice().open(frame.person_id(), over[-1].id) if over else None


def ask_for_feedback(interview: Interview) -> None:
    """Before the reveal: rate yourself if you like, then ask."""
    st.write("Before you see it: how do *you* think it went?")
    scale = f"from {SELF_RATING.least} to {SELF_RATING.most}"
    st.slider(f"Your own score, {scale}", SELF_RATING.least, SELF_RATING.most, 5, key="own_score")
    with_rating = st.button("Save my score and get the feedback", type="primary", width="stretch")
    if with_rating:
        wiring.practice().rate_oneself(frame.person_id(), interview.id, st.session_state.own_score)
    if with_rating or st.button("Just get the feedback", width="stretch"):
        st.session_state.wanted = interview.id
        st.rerun()


def make_feedback(interview: Interview) -> None:
    retry = failing.retry_wanted()
    interview = wiring.practice().complete(frame.person_id(), interview.id, retry=retry)
    if interview.feedback:
        parts.awaits(interview)
        st.rerun()
    work = wiring.practice().at_work(interview)
    if work and work.failure:
        failing.show(interview, work.failure)
    else:
        parts.at_work(interview, making="Reading your eight answers …")


def show(interview: Interview, feedback: Feedback) -> None:
    if parts.has_been_awaited(interview):
        report.announce(interview, feedback)
    comments = coach_words.on(interview)
    report.score_card(feedback)
    report.self_rating(interview, feedback)
    attempts.show(interview)
    coach_words.overall(comments)
    report.points("Strengths", feedback.assessment.strengths)
    report.points("Weaknesses", feedback.assessment.weaknesses)
    report.points("CV improvements", feedback.assessment.cv_improvements)
    attempts.offer_another(interview)
    report.exports(interview, comments)
    handing_over.offer(interview)
    report.levels(feedback)
    facts.transcript(interview, lambda number: coach_words.beside(comments, number))


interview = frame.interview_in_address() or newest_over()
if interview is None:
    st.subheader("No feedback yet")
    st.write("Feedback comes after the eighth answer.")
    if st.button("Prepare an interview", type="primary"):
        frame.go(frame.PREPARE)
    st.stop()

if handing_over.came_by_file(interview):
    neighbours.open_review(interview.id)
st.query_params["interview"] = str(interview.id)
parts.title(interview)
if interview.feedback:
    show(interview, interview.feedback)
elif not interview.is_over:
    st.write(f"Questions still open: {interview.questions_left}. Feedback comes after the eighth answer.")
    if st.button("Go on with the interview", type="primary"):
        frame.go(frame.PRACTISE, interview)
elif wiring.practice().at_work(interview) or st.session_state.get("wanted") == interview.id:
    make_feedback(interview)
else:
    ask_for_feedback(interview)
