"""The parts of the Progress page: filters, scores, trends, what recurs, two interviews side by side."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview import history, patterns, trends
from interview.comparison import AnswerPair, Comparison, RatedAnswer
from interview.patterns import RecurringWeakness
from interview.reading.adverts import mentions, read_advert
from interview.rules import Interview
from interview.scoring import Feedback
from interview.selection import Choices, Filter
from web import charts, frame
from web.parts import as_typed

_ALL = ""
_TERMS_SHOWN = 12


def filters(choices: Choices) -> Filter:
    """Filters that live in the address, so that a view can be kept; only where there is a choice."""
    wanted = Filter.from_query(st.query_params.to_dict()).within(choices)
    fields = (
        ("role", "Role", choices.roles),
        ("company", "Company", choices.companies),
        ("interviewer", "Interviewer", choices.interviewers),
    )
    open_fields = [field for field in fields if len(field[2]) > 1]
    values = {}
    for (name, label, options), column in zip(open_fields, st.columns(len(fields)), strict=False):
        with column:
            values[name] = _filter(name, label, options, getattr(wanted, name))
    chosen = Filter(**values)
    for name, _, _ in fields:
        st.query_params.pop(name, None)
    st.query_params.update(chosen.to_query())
    return chosen


def _filter(name: str, label: str, options: Sequence[str], chosen: str) -> str:
    listed = [_ALL, *options]
    place = listed.index(chosen)
    shown = st.selectbox(
        label, listed, place, format_func=lambda option: option or "All", key=f"filter {name}"
    )
    return shown or _ALL


def score_history(interviews: Sequence[Interview]) -> None:
    """A click on a point opens that interview's feedback."""
    rows = history.scores(interviews)
    st.markdown(f"**{trends.trend_sentence(rows)}**")
    event = st.plotly_chart(
        charts.score_history(rows),
        key="score history",
        on_select="rerun",
        selection_mode="points",
        config=charts.CONFIG,
        alt=charts.describe_score_history(rows),
    )
    clicked = [point.get("customdata") for point in event["selection"]["points"]]
    opened = {str(interview.id): interview for interview in interviews}
    for id_ in clicked:
        number = str(id_[0] if isinstance(id_, list) else id_)
        if number in opened:
            frame.go(frame.FEEDBACK, opened[number])
    open_one(interviews)


def open_one(interviews: Sequence[Interview]) -> None:
    """The same as a click on a point, for a finger or a keyboard."""
    pairs = tuple(reversed(history.rated_interviews(interviews)))
    place = st.selectbox(
        "Open one of them",
        range(len(pairs)),
        None,
        format_func=lambda place: label(*pairs[place]),
        placeholder="Choose an interview",
    )
    if place is not None:
        frame.go(frame.FEEDBACK, pairs[place][0])


def dimension_trend(interviews: Sequence[Interview]) -> None:
    rows = history.dimension_trends(interviews)
    st.subheader("What gets better", anchor=False)
    st.plotly_chart(
        charts.dimension_trend(rows), config=charts.CONFIG, alt=charts.describe_dimension_trend(rows)
    )


def recurring(weaknesses: Sequence[RecurringWeakness]) -> None:
    st.subheader("What keeps coming back", anchor=False)
    if not weaknesses:
        st.write("Nothing so far has come up in more than one interview.")
    for weakness in weaknesses:
        with st.expander(as_typed(f"{weakness.dimension.capitalize()}: {weakness.sentence}")):
            for mention in weakness.mentions:
                st.markdown(
                    f"**{mention.finished_at:%d %b %Y}**, "
                    f"[answer {mention.answer}](/feedback?interview={mention.interview_id}): "
                    f"“{as_typed(mention.quote)}”  \n{as_typed(mention.advice)}"
                )


def self_ratings(interviews: Sequence[Interview]) -> None:
    rows = history.scores(interviews)
    gap = trends.self_rating_gap(rows)
    if gap is None:
        return
    st.subheader("Your own score beside ours", anchor=False)
    st.plotly_chart(charts.self_rating(rows), config=charts.CONFIG, alt=charts.describe_self_rating(rows))


def coverage(interviews: Sequence[Interview]) -> None:
    """Which of an advert's terms have been spoken of, over several attempts at the same job."""
    attempts = patterns.attempts_like(interviews[-1], interviews)
    if len(attempts) < 2:
        return
    terms = [term.name for term in read_advert(attempts[-1].advert).terms][:_TERMS_SHOWN]
    rows = patterns.term_coverage(attempts, terms, lambda term, answer: mentions(answer, term) is not None)
    st.subheader(as_typed(f"The advert’s terms in your answers: {attempts[-1].job_title}"), anchor=False)
    spoken = [row for row in rows if not row.is_open]
    st.write(f"You have spoken of {len(spoken)} of {len(rows)} terms in {len(attempts)} attempts.")
    for row in rows:
        state = f"in {row.covered_in} of {len(attempts)} attempts" if row.covered_in else "not yet"
        icon = ":material/check:" if row.covered_in else ":material/radio_button_unchecked:"
        st.markdown(f"{icon} {as_typed(row.term)} :gray[{state}]")


def label(interview: Interview, feedback: Feedback) -> str:
    sample = " (sample)" if interview.is_sample and "(sample)" not in interview.company_name else ""
    return (
        f"{feedback.created_at:%d %b %Y}: {interview.job_title}, {interview.company_name}{sample}, "
        f"{feedback.interview_score} of 10"
    )


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
    shown = (
        f"{side.score:.1f}" if side and side.score is not None else "–" for side in (pair.first, pair.second)
    )
    return " → ".join(shown)


def _answer(side: RatedAnswer | None) -> None:
    if side is None:
        st.caption("Not answered")
        return
    st.markdown(f"*{as_typed(side.question)}*")
    st.markdown(as_typed(side.answer))
    st.caption(side.levels)
