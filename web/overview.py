"""The parts of the Progress page: filters, scores, trends, what recurs, and one's own view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from interview import history, trends
from interview.export import history_csv
from interview.history import Outline
from interview.patterns import Mention, RecurringWeakness
from interview.selection import Choices, Filter
from web import charts, frame, reader
from web.parts import as_typed
from web.picking import pick

_ALL = ""
_QUOTES_SHOWN = 5


def filters(choices: Choices) -> Filter:
    """Only where there is a choice."""
    wanted = Filter.from_query(st.query_params.to_dict()).within(choices)
    fields = (
        ("role", "Role", choices.roles, 1),
        ("company", "Company", choices.companies, 1),
        ("interviewer", "Interviewer", choices.interviewers, 1),
        ("candidate", "Who practised", choices.candidates, 0),
    )
    for name, *_ in fields:
        st.query_params.pop(name, None)
    st.query_params.update(wanted.to_query())
    values = {}
    open_fields = [field for field in fields if len(field[2]) > field[3]]
    with st.container(horizontal=True):  # two beside each other on a phone
        for name, title, options, _ in open_fields:
            values[name] = pick(name, title, [_ALL, *options], shown=lambda option: option or "All")
    return Filter(**values)


def score_history(outlines: Sequence[Outline], labels: Mapping[str, str]) -> None:
    """A click on a point opens that interview's feedback; `labels` names each in a list, by its id."""
    rows = history.scores(outlines)
    st.markdown(f"**{as_typed(trends.trend_sentence(rows, reader.here().figure))}**")
    _clickable(
        charts.score_history(rows), outlines, key="score history", alt=charts.describe_score_history(rows)
    )
    open_one(outlines, labels)


def _clickable(figure: charts.Figure, outlines: Sequence[Outline], *, key: str, alt: str) -> None:
    """A click on a point opens its interview."""
    event = st.plotly_chart(
        figure, key=key, on_select="rerun", selection_mode="points", config=charts.CONFIG, alt=alt
    )
    open_clicked(event["selection"]["points"], outlines)


def open_clicked(points: Sequence[dict[str, object]], outlines: Sequence[Outline]) -> None:
    known = {str(one.id): one for one in outlines}
    for point in points:
        id_ = point.get("customdata")
        clicked = known.get(str(id_[0] if isinstance(id_, list) else id_))
        if clicked:
            frame.go(frame.FEEDBACK, clicked)


def open_one(outlines: Sequence[Outline], labels: Mapping[str, str]) -> None:
    """The same as a click on a point, for a finger or a keyboard."""
    chosen = st.selectbox(
        "Open one of them",
        list(labels),
        None,
        format_func=labels.__getitem__,
        placeholder="Choose an interview",
    )
    if chosen:
        frame.go(frame.FEEDBACK, next(one for one in outlines if str(one.id) == chosen))


def dimension_trend(outlines: Sequence[Outline]) -> None:
    """One interview has no trend; its dimensions stand in its feedback."""
    if len(outlines) < 2:
        return
    rows = history.dimension_trends(outlines)
    st.subheader("What gets better", anchor=False)
    st.plotly_chart(
        charts.dimension_trend(rows), config=charts.CONFIG, alt=charts.describe_dimension_trend(rows)
    )


def recurring(weaknesses: Sequence[RecurringWeakness], outlines: Sequence[Outline]) -> None:
    """Each with the quotes behind it; one interview has nothing that could come back."""
    if len(outlines) < 2:
        return
    st.subheader("What keeps coming back", anchor=False)
    if not weaknesses:
        st.write("Nothing so far has come up in more than one interview.")
    for weakness in weaknesses:
        name = weakness.dimension.capitalize() or weakness.text
        with st.expander(as_typed(f"{name}: {weakness.sentence}")):
            shown = weakness.one_an_interview[:_QUOTES_SHOWN]
            st.markdown("\n\n".join(map(_quoted, shown)))
            if (more := len(weakness.mentions) - len(shown)) > 0:
                st.caption(f"And {more} more.")


def _quoted(mention: Mention) -> str:
    place = f"[answer {mention.answer}]({frame.address(mention.interview_id, answer=mention.answer)})"
    return (
        f"**{reader.day(mention.finished_at)}**, {place}: "
        f"“{as_typed(mention.quote)}”  \n{as_typed(mention.advice)}"
    )


def self_ratings(outlines: Sequence[Outline]) -> None:
    rows = history.scores(outlines)
    gap = trends.self_rating_gap(rows)
    if gap is None:
        return
    st.subheader("Your own score beside ours", anchor=False)
    st.write(gap.sentence(reader.here().figure))
    _clickable(charts.self_rating(rows), outlines, key="self rating", alt=charts.describe_self_rating(rows))


def as_csv(outlines: Sequence[Outline]) -> None:
    st.download_button(
        "Download these scores as CSV",
        data=lambda: history_csv(outlines),
        file_name="dry-run-scores.csv",
        mime="text/csv",
        on_click="ignore",
    )
