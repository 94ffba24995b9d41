"""Two values joined by a line: one's own rating and the score, one interview and another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from interview.comparison import Comparison
from interview.history import ScoreRow
from web import reader
from web.charts import palette
from web.charts.canvas import LEFT_OF_NAMES, clickable, date_axis, drawn, layout, saying
from web.charts.scores import about

SELF_RATINGS_SHOWN = 20

# A large and a small mark of different shape: both stay visible where they meet.
LARGE = {"symbol": "circle", "color": palette.OTHER, "size": 16}
SMALL = {"symbol": "diamond", "color": palette.MAIN, "size": 12, "line": {"width": 1.5, "color": "#FFFFFF"}}


def self_rating(rows: Sequence[ScoreRow]) -> Figure:
    """One's own rating and the interviewer's score; a point's customdata is its interview's id."""
    shown = _self_rated(rows)
    if not shown:
        return saying("No rating of your own yet")
    here = reader.here()
    places = list(range(1, len(shown) + 1))
    own, scores = [row.self_rating for row in shown], [row.interview_score for row in shown]
    points = {
        "customdata": [row.interview_id for row in shown],
        "hovertext": [f"Your own rating: {row.self_rating}<br>{about(row, here)}" for row in shown],
        "unselected": {"marker": {"opacity": 1}},
    }
    marks = [
        joint(x=strokes(places, places), y=strokes(own, scores)),
        points_of("Your own rating", LARGE, x=places, y=own, **points),
        points_of("Score", SMALL, x=places, y=scores, **points),
    ]
    return drawn(marks, clickable(on_scores([row.finished_at for row in shown])))


def on_scores(times: Sequence[datetime]) -> dict[str, Any]:
    """For scores from 1 to 10, in the order of these times."""
    y = {"range": [0.5, 10.5], "tickvals": [2, 4, 6, 8, 10]}
    return layout(height=330, x=date_axis(times), y=y, showlegend=True)


def describe_self_rating(rows: Sequence[ScoreRow]) -> str:
    shown = _self_rated(rows)
    if not shown:
        return "No rating of your own yet."
    pairs = ", ".join(f"{row.self_rating} and {row.interview_score}" for row in shown)
    left_out = sum(row.self_rating is not None for row in rows) - len(shown)
    older = f" The {left_out} before are left out." if left_out else ""
    return f"Your own rating and the score, oldest first: {pairs}.{older}"


def comparison(pair: Comparison) -> Figure:
    """Two interviews' mean levels on each dimension."""
    if not pair.dimensions:
        return saying("No levels to compare")
    here = reader.here()
    names = [row.dimension.capitalize() for row in pair.dimensions]
    first, second = [row.first for row in pair.dimensions], [row.second for row in pair.dimensions]
    marks = [joint(x=strokes(first, second), y=strokes(names, names))]
    for label, look, levels in (("First", LARGE, first), ("Second", SMALL, second)):
        row = pair.first if label == "First" else pair.second
        told = [
            f"{label} interview<br>{n}: {_number(level, here)}"
            for n, level in zip(names, levels, strict=True)
        ]
        name = f"{label}: {here.short_day(row.finished_at)}, {row.interview_score} ({row.band})"
        marks.append(points_of(name, look, x=levels, y=names, hovertext=told))
    field = layout(
        height=390,
        left=LEFT_OF_NAMES,
        bottom=80,
        x={"range": [0.8, 5.2], "tickvals": [1, 2, 3, 4, 5], "showgrid": True},
        y={"autorange": "reversed", "showgrid": False},
        showlegend=True,
    )
    return drawn(marks, field)


def describe_comparison(pair: Comparison) -> str:
    if not pair.dimensions:
        return "No levels to compare."
    here = reader.here()
    levels = ((row.dimension, _number(row.first, here), _number(row.second, here)) for row in pair.dimensions)
    parts = [f"{name} {first} and {second}" for name, first, second in levels]
    days = f"{here.day(pair.first.finished_at)} and {here.day(pair.second.finished_at)}"
    return f"Mean levels of 5 on {days}: {', '.join(parts)}."


def _self_rated(rows: Sequence[ScoreRow]) -> list[ScoreRow]:
    return [row for row in rows if row.self_rating is not None][-SELF_RATINGS_SHOWN:]


def strokes(starts: Sequence[Any], ends: Sequence[Any]) -> list[Any]:
    """One broken line: from each start to its end, then a gap."""
    return [value for start, end in zip(starts, ends, strict=True) for value in (start, end, None)]


def joint(*, x: Sequence[Any], y: Sequence[Any]) -> dict[str, Any]:
    line = {"color": palette.QUIET, "width": 3}
    return {
        "type": "scatter",
        "x": x,
        "y": y,
        "mode": "lines",
        "line": line,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def points_of(name: str, look: dict[str, Any], **points: Any) -> dict[str, Any]:  # noqa: ANN401  # plotly's own
    look = {"mode": "markers", "marker": look, "hoverinfo": "text", "cliponaxis": False}
    return {"type": "scatter", "name": name, **look, **points}


def _number(level: float | None, here: reader.Reader) -> str:
    return "not rated" if level is None else here.tenths(level)
