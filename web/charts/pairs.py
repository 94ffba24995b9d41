"""Two values joined by a line: one's own rating and the score, one interview and another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from interview.comparison import Comparison
from interview.history import ScoreRow
from web.charts import palette
from web.charts.canvas import LEFT_OF_NAMES, blank, clickable, date_axis, long_date, saying, short_date
from web.charts.scores import about

SELF_RATINGS_SHOWN = 20

# A large and a small mark of different shape: both stay visible where they meet.
LARGE = {"symbol": "circle", "color": palette.OTHER, "size": 16}
SMALL = {"symbol": "diamond", "color": palette.MAIN, "size": 12, "line": {"width": 1.5, "color": "#FFFFFF"}}


def self_rating(rows: Sequence[ScoreRow]) -> go.Figure:
    """One's own rating and the interviewer's score; a point's customdata is its interview's id."""
    shown = _self_rated(rows)
    figure = clickable(blank(height=330))
    figure.update_xaxes(**date_axis([row.finished_at for row in shown]))
    figure.update_yaxes(range=[0.5, 10.5], tickvals=[2, 4, 6, 8, 10])
    if not shown:
        return saying(figure, "No rating of your own yet")
    places = list(range(1, len(shown) + 1))
    own, scores = [row.self_rating for row in shown], [row.interview_score for row in shown]
    points = {
        "customdata": [row.interview_id for row in shown],
        "hovertext": [f"Your own rating: {row.self_rating}<br>{about(row)}" for row in shown],
        "unselected": {"marker": {"opacity": 1}},
    }
    draw_joint(figure, x=strokes(places, places), y=strokes(own, scores))
    draw_marks(figure, "Your own rating", LARGE, x=places, y=own, **points)
    draw_marks(figure, "Score", SMALL, x=places, y=scores, **points)
    return figure.update_layout(showlegend=True)


def describe_self_rating(rows: Sequence[ScoreRow]) -> str:
    shown = _self_rated(rows)
    if not shown:
        return "No rating of your own yet."
    pairs = ", ".join(f"{row.self_rating} and {row.interview_score}" for row in shown)
    left_out = sum(row.self_rating is not None for row in rows) - len(shown)
    older = f" The {left_out} before are left out." if left_out else ""
    return f"Your own rating and the score, oldest first: {pairs}.{older}"


def comparison(pair: Comparison) -> go.Figure:
    """Two interviews' mean levels on each dimension."""
    figure = blank(height=390, left=LEFT_OF_NAMES, bottom=80)
    figure.update_xaxes(range=[0.8, 5.2], tickvals=[1, 2, 3, 4, 5], showgrid=True)
    figure.update_yaxes(autorange="reversed", showgrid=False)
    if not pair.dimensions:
        return saying(figure, "No levels to compare")
    names = [row.dimension.capitalize() for row in pair.dimensions]
    first, second = [row.first for row in pair.dimensions], [row.second for row in pair.dimensions]
    draw_joint(figure, x=strokes(first, second), y=strokes(names, names))
    for label, look, levels in (("First", LARGE, first), ("Second", SMALL, second)):
        row = pair.first if label == "First" else pair.second
        told = [f"{label} interview<br>{n}: {_number(level)}" for n, level in zip(names, levels, strict=True)]
        name = f"{label}: {short_date(row.finished_at)}, {row.interview_score} ({row.band})"
        draw_marks(figure, name, look, x=levels, y=names, hovertext=told)
    return figure.update_layout(showlegend=True)


def describe_comparison(pair: Comparison) -> str:
    if not pair.dimensions:
        return "No levels to compare."
    parts = [f"{row.dimension} {_number(row.first)} and {_number(row.second)}" for row in pair.dimensions]
    days = f"{long_date(pair.first.finished_at)} and {long_date(pair.second.finished_at)}"
    return f"Mean levels of 5 on {days}: {', '.join(parts)}."


def _self_rated(rows: Sequence[ScoreRow]) -> list[ScoreRow]:
    return [row for row in rows if row.self_rating is not None][-SELF_RATINGS_SHOWN:]


def strokes(starts: Sequence[Any], ends: Sequence[Any]) -> list[Any]:
    """One broken line: from each start to its end, then a gap."""
    return [value for start, end in zip(starts, ends, strict=True) for value in (start, end, None)]


def draw_joint(figure: go.Figure, *, x: Sequence[Any], y: Sequence[Any]) -> None:
    line = {"color": palette.QUIET, "width": 3}
    figure.add_scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", showlegend=False)


def draw_marks(figure: go.Figure, name: str, look: dict[str, Any], **points: Any) -> None:  # noqa: ANN401  # plotly's own
    figure.add_scatter(name=name, mode="markers", marker=look, hoverinfo="text", cliponaxis=False, **points)


def _number(level: float | None) -> str:
    return "not rated" if level is None else f"{level:.1f}"
