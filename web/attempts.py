"""Practised again: this attempt at a job beside the one before it, and the way from one to the other."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.comparison import Comparison, compare_outlines, what_changed
from interview.history import Outline
from interview.rules import Interview
from web import charts, conduct, frame, reader
from web.parts import as_typed, row


def show(interview: Interview) -> None:
    """Nothing where this is the only attempt."""
    attempts = wiring.practice().attempts(frame.person_id(), interview)
    place = next((at for at, one in enumerate(attempts) if one.id == interview.id), 0)
    if place:
        _beside(attempts[place - 1], attempts[place], number=place + 1)
    if attempts[place + 1 :]:
        _since(attempts[-1])


def offer_another(interview: Interview) -> None:
    """One more attempt; by the built-in interviewer where a demo has no model left for today."""
    is_left_to_built_in = interview.language == "English" and conduct.is_used_up()
    refusal = st.container()
    if is_left_to_built_in and interview.interviewer != conduct.BUILT_IN:
        refusal.caption(conduct.BUILT_IN_INSTEAD)
    if st.button("Practise again: same CV and advert, new questions", type="primary", width="stretch"):
        by = conduct.BUILT_IN if is_left_to_built_in else ""
        with refusal, frame.errors_shown():
            again = wiring.practice().practise_again(frame.person_id(), interview.id, interviewer=by)
            frame.go(frame.PRACTISE, again)


def _beside(before: Outline, this: Outline, *, number: int) -> None:
    pair = compare_outlines(before, this)
    with st.container(border=True, key="attempts"):
        st.markdown(f"**Attempt {number} at this job**")
        change = None if pair.caution else pair.difference
        with st.container(horizontal=True):  # side by side on a phone as well
            st.metric(f"Before, {reader.day(before.finished_at)}", f"{pair.first.interview_score} of 10")
            st.metric("Now", f"{pair.second.interview_score} of 10", delta=change)
        _what_changed(pair)
        if st.button("Open the attempt before", key="attempt before"):
            frame.go(frame.FEEDBACK, before)


def _what_changed(pair: Comparison) -> None:
    if pair.caution:
        st.info(as_typed(pair.caution))
    else:
        st.markdown(as_typed(what_changed(pair, reader.here().figure)))
    st.caption("The questions were different, so part of the change may come from them.")
    with st.expander("Dimension by dimension"):
        st.plotly_chart(charts.comparison(pair), config=charts.CONFIG, alt=charts.describe_comparison(pair))


def _since(latest: Outline) -> None:
    with row(key="attempt since"):
        day = reader.day(latest.finished_at)
        st.markdown(f"You have practised this again: **{latest.interview_score} of 10** on {day}.")
        if st.button("Open the latest attempt"):
            frame.go(frame.FEEDBACK, latest)
