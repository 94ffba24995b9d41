"""The interview's score beside the coach's own: drawn only after the reveal."""

from __future__ import annotations

import streamlit as st

from interview.coaching.reviews import Shared
from interview.scoring import band_of
from web import charts, report


def score(shared: Shared) -> None:
    feedback = shared.interview.feedback
    if feedback is None:
        st.info("This interview has no score of its own yet.")
        return
    own = shared.review.score
    with st.container(border=True, key="revealed"):
        left, middle, right = st.columns(3)
        left.metric("Your score", f"{own} of 10" if own else "none")
        middle.metric("The interview's score", f"{feedback.interview_score} of 10")
        right.markdown(
            f"**{band_of(feedback.interview_score).name}**  \n{_beside(own, feedback.interview_score)}"
        )
        if shared.interview.self_rating is not None:
            right.caption(f"The candidate's own rating: {shared.interview.self_rating}")
    with st.expander("What the feedback says"):
        report.points("Strengths", feedback.assessment.strengths)
        report.points("Weaknesses", feedback.assessment.weaknesses)
        report.points("CV improvements", feedback.assessment.cv_improvements)
        answers = feedback.assessment.answers
        chart, words = charts.interview_levels(answers), charts.describe_interview_levels(answers)
        st.plotly_chart(chart, config=charts.CONFIG, alt=words)


def _beside(own: int | None, interview_score: int) -> str:
    if own is None:
        return "Shown without a score of yours."
    if own == interview_score:
        return "Yours is the same."
    return f"Yours is {abs(own - interview_score)} {'higher' if own > interview_score else 'lower'}."
