"""Progress: whether practice works, over all interviews that have their feedback."""

from collections.abc import Sequence

import streamlit as st

from interview import selection, wiring
from interview.history import Outline
from interview.patterns import recurring_weaknesses
from web import comparing, coverage, frame, overview


def show_empty() -> None:
    st.subheader("Nothing to compare yet", anchor=False)
    st.write("Each interview with feedback becomes a point here. Two of them show a difference.")
    if st.button("Prepare an interview", type="primary"):
        frame.go(frame.PREPARE)
    if st.button("Load five sample interviews", help="Marked as samples. Remove them under Settings."):
        wiring.practice().add_samples(frame.person_id())
        st.rerun()


def show(outlines: Sequence[Outline]) -> None:
    labels = comparing.labelled(outlines)
    overview.score_history(outlines, labels)
    if any(one.is_sample for one in outlines):
        st.caption("Some of these are samples. Remove them under Settings.")
    if len(mine) == 1 and st.button("Prepare another interview", type="primary"):
        frame.go(frame.PREPARE)
    overview.dimension_trend(outlines)
    overview.recurring(recurring_weaknesses(outlines), outlines)
    coverage.show(outlines)
    overview.self_ratings(outlines)
    if len(outlines) > 1:
        comparing.two(labels)
    overview.as_csv(outlines)


st.header("Progress", anchor=False)
mine = wiring.practice().outlines(frame.person_id())
if not mine:
    show_empty()
    st.stop()

chosen = selection.chosen(mine, overview.filters(selection.choices(mine)))
if chosen:
    show(chosen)
else:
    st.write("No interview fits these filters.")
