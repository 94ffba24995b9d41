"""Progress: whether practice works, over all interviews that have their feedback."""

from collections.abc import Sequence

import streamlit as st

from interview import selection, wiring
from interview.comparison import compare
from interview.history import rated_interviews
from interview.patterns import recurring_weaknesses
from interview.rules import Interview
from web import frame, overview


def show_empty() -> None:
    st.subheader("Nothing to compare yet", anchor=False)
    st.write("Each interview with feedback becomes a point here. Two of them show a difference.")
    if st.button("Prepare an interview", type="primary"):
        frame.go(frame.PREPARE)
    if st.button("Load five sample interviews", help="Marked as samples. Remove them under Settings."):
        wiring.practice().add_samples(frame.person_id())
        st.rerun()


def show_comparison(interviews: Sequence[Interview]) -> None:
    st.subheader("Two interviews side by side", anchor=False)
    pairs = rated_interviews(interviews)
    labels = [overview.label(interview, feedback) for interview, feedback in pairs]
    places = range(len(pairs))
    left, right = st.columns(2)
    first = left.selectbox("First", places, len(pairs) - 2, format_func=labels.__getitem__)
    second = right.selectbox("Second", places, len(pairs) - 1, format_func=labels.__getitem__)
    if first == second:
        st.write("Choose two different interviews.")
        return
    overview.side_by_side(compare(pairs[first][0], pairs[second][0]))


def show(interviews: Sequence[Interview]) -> None:
    overview.score_history(interviews)
    if any(interview.is_sample for interview in interviews):
        st.caption("Some of these are samples. Remove them under Settings.")
    overview.dimension_trend(interviews)
    overview.recurring(recurring_weaknesses(interviews))
    overview.coverage(interviews)
    overview.self_ratings(interviews)
    if len(interviews) > 1:
        show_comparison(interviews)


st.header("Progress", anchor=False)
mine = wiring.practice().interviews(frame.person_id())
choices = selection.choices(mine)
if not choices.roles:
    show_empty()
    st.stop()

chosen = selection.chosen(mine, overview.filters(choices))
if chosen:
    show(chosen)
else:
    st.write("No interview fits these filters.")
