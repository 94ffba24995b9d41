"""Two interviews side by side: which two, their levels, and answer by answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from interview import wiring
from interview.comparison import AnswerPair, Comparison, RatedAnswer, compare
from interview.history import Outline
from web import charts, frame, reader
from web.parts import as_typed
from web.picking import pick, told_apart


def labelled(outlines: Sequence[Outline]) -> dict[str, str]:
    """What each is called in a list, by its id, newest first."""
    here = reader.here()
    return dict(reversed(told_apart({str(one.id): _label(one, here) for one in outlines}).items()))


def _label(one: Outline, here: reader.Reader) -> str:
    sample = " (sample)" if one.is_sample and "(sample)" not in one.company_name else ""
    place = f"{one.job_title}, {one.company_name}{sample}"
    return f"{here.day(one.finished_at)}: {place}, {one.interview_score} of 10"


def two(labels: Mapping[str, str]) -> None:
    """Any two of those that are labelled; the latest two at first."""
    st.subheader("Two interviews side by side", anchor=False)
    newest, before, *_ = labels
    left, right = st.columns(2)
    with left:
        first = pick("first", "First", list(labels), default=before, shown=labels.__getitem__)
    with right:
        second = pick("second", "Second", list(labels), default=newest, shown=labels.__getitem__)
    if first == second:
        st.write("Choose two different interviews.")
        return
    practice, person = wiring.practice(), frame.person_id()
    side_by_side(compare(practice.open(person, int(first)), practice.open(person, int(second))))


def side_by_side(pair: Comparison) -> None:
    if pair.caution:
        st.info(pair.caution)
    st.plotly_chart(charts.comparison(pair), config=charts.CONFIG, alt=charts.describe_comparison(pair))
    for answers in pair.answers:
        with st.expander(f"Answer {answers.number}: {_scores(answers)}"):
            left, right = st.columns(2)
            with left:
                _answer(answers.first)
            with right:
                _answer(answers.second)


def _scores(pair: AnswerPair) -> str:
    here, sides = reader.here(), (pair.first, pair.second)
    return " → ".join(here.tenths(side.score) if side and side.score is not None else "–" for side in sides)


def _answer(side: RatedAnswer | None) -> None:
    if side is None:
        st.caption("Not answered")
        return
    st.markdown(f"*{as_typed(side.question)}*")
    st.markdown(as_typed(side.answer))
    st.caption(side.levels)
