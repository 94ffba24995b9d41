"""Two to five candidates side by side on one job: scores, levels, and answer by answer."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview import wiring
from interview.coaching.coach import MACHINE
from interview.coaching.reviews import Shared
from interview.coaching.same_jobs import MOST, Job
from interview.history import mean_levels
from interview.rules import QUESTIONS_PER_INTERVIEW, Turn
from interview.scoring import DIMENSIONS
from web import frame, reader
from web.coaching.neighbours import open_review
from web.parts import as_typed, shortened

_NAME_SHOWN = 24  # characters, where five stand in one line


def job_in_address() -> Job | None:
    """The job that the chosen candidates share; of several, the one picked. Raises GroupNotFound."""
    group = st.query_params.get("group", "")
    keys = st.query_params.get("candidates", "").split(",")[:MOST]
    number = int(group) if group.isascii() and group.isdigit() and len(group) <= 9 else MACHINE
    jobs = wiring.coaching().same_jobs(frame.person_id(), number, keys)
    if not jobs:
        return None
    if st.button("Roster", icon=":material/arrow_back:", type="tertiary"):
        frame.go(frame.CANDIDATES, group=str(number))
    st.header("Side by side", anchor=False)
    if len(jobs) == 1:
        st.subheader(as_typed(jobs[0].title), anchor=False)
        return jobs[0]
    place = st.selectbox("Job", range(len(jobs)), format_func=lambda at: _label(jobs[at]))
    return jobs[place]


def _label(job: Job) -> str:
    return f"{job.title} ({len(job.interviews)} candidates)"


def opened(job: Job) -> tuple[Shared, ...]:
    """Each one's newest interview for the job, as far as the coach may see it. Raises NotShared."""
    coach = frame.person_id()
    return tuple(wiring.coaching().open(coach, each.interview_id) for each in job.interviews)


def scores(shared: Sequence[Shared]) -> None:
    columns = st.container(key="scores").columns(len(shared))
    for column, each in zip(columns, shared, strict=True):
        with column.container(border=True, height="stretch"):
            st.markdown(f"**{as_typed(each.candidate)}**")
            feedback = each.interview.feedback
            st.metric("Interview's score", f"{feedback.interview_score} of 10" if feedback else "–")
            st.caption(f"Your score: {each.review.score or 'none'}  \n{each.review.state.capitalize()}")
            if st.button("Open", key=f"open {each.interview.id}", width="stretch"):
                open_review(each.interview.id)
    if any(each.interview.feedback is None for each in shared):
        st.caption("–: hidden until you have seen it in its review.")


def levels(shared: Sequence[Shared]) -> None:
    """A row a dimension: mean levels of 5."""
    means = [
        mean_levels(each.interview.feedback.assessment) if each.interview.feedback else {} for each in shared
    ]
    if not any(means):
        return
    st.subheader("Levels of 5", anchor=False)
    rows = {
        _column(at, each): [_number(mean.get(dimension.name)) for dimension in DIMENSIONS]
        for at, (each, mean) in enumerate(zip(shared, means, strict=True))
    }
    names = [dimension.name.capitalize() for dimension in DIMENSIONS]
    with st.container(key="levels"):
        st.table({"Dimension": names, **rows}, hide_index=True)


def _column(at: int, shared: Shared) -> str:
    """Two candidates of one name keep a column each."""
    return as_typed(shared.candidate) + "\u200b" * at


def _number(level: float | None) -> str:
    return "–" if level is None else reader.here().tenths(level)


def answers(shared: Sequence[Shared]) -> None:
    st.subheader("Answer by answer", anchor=False)
    for number in range(1, QUESTIONS_PER_INTERVIEW + 1):
        told = " · ".join(_scores(each, number) for each in shared)
        with st.expander(f"Answer {number}: {told}"):
            for column, each in zip(st.columns(len(shared)), shared, strict=True):
                with column:
                    _answer(each, each.interview.turns[number - 1])


def _scores(shared: Shared, number: int) -> str:
    return f"{shortened(shared.candidate, _NAME_SHOWN)} {_number(_rated(shared, number))}"


def _rated(shared: Shared, number: int) -> float | None:
    if shared.interview.feedback is None:
        return None
    found = (each.score for each in shared.interview.feedback.assessment.answers if each.number == number)
    return next(found, None)


def _answer(shared: Shared, turn: Turn) -> None:
    st.markdown(f"**{as_typed(shared.candidate)}**  \n*{as_typed(turn.question.text)}*")
    st.text(turn.answer or "")
    mark = shared.review.mark(turn.number)
    st.caption(f"Your score {mark.score or '–'} · the interview's {_number(_rated(shared, turn.number))}")
    if mark.comment:
        st.caption(as_typed(mark.comment))
