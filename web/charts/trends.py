"""Levels over time: a small chart for each dimension, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from interview.history import LevelRow
from interview.scoring import DIMENSIONS
from web import reader
from web.charts.canvas import clickable, date_axis, drawn, layout, plain, saying
from web.charts.series import MANY, Series, mean_of, running_means, series_of, thinned

CHART_HEIGHT = 96  # pixels for each dimension, title included
TITLE_SHARE = 0.3


def dimension_trend(rows: Sequence[LevelRow]) -> Figure:
    """Mean levels, oldest first; a point's customdata is its interview's id."""
    if not rows:
        return saying("No levels yet")
    groups = series_of(rows)
    of = mean_of(len(rows)) if len(rows) > MANY else 1
    names = [dimension.name for dimension in DIMENSIONS]
    field = layout(
        height=CHART_HEIGHT * len(names) + 70 + 20 * len(groups),
        top=4,
        x={**date_axis([row.finished_at for row in rows]), "anchor": _axis(len(names) - 1)},
        y={},
        annotations=[_title(place, name, _course(rows, name)) for place, name in enumerate(names)],
        showlegend=True,
    )
    axes = {_axis(place).replace("y", "yaxis"): field["yaxis"] | _span(place) for place in range(len(names))}
    marks = [_levels(place, name, group, rows, of=of) for place, name in enumerate(names) for group in groups]
    return drawn(marks, clickable(field | axes))


def describe_dimension_trend(rows: Sequence[LevelRow]) -> str:
    if not rows:
        return "No levels yet."
    rated = list(dict.fromkeys(name for row in rows for name in row.levels))
    courses = ", ".join(f"{name} {_course(rows, name)}" for name in rated)
    return f"Mean levels of 5, first to latest, as rated by {rows[-1].origin}: {courses}."


def _axis(place: int) -> str:
    return "y" if place == 0 else f"y{place + 1}"


def _top(place: int) -> float:
    return 1 - place / len(DIMENSIONS)


def _span(place: int) -> dict[str, Any]:
    title = TITLE_SHARE / len(DIMENSIONS)
    domain = [max(0.0, _top(place + 1)), _top(place) - title]
    return {"domain": domain, "range": [0.6, 5.4], "tickvals": [1, 3, 5]}


def _title(place: int, name: str, course: str) -> dict[str, Any]:
    return {
        "text": f"<b>{name.capitalize()}</b>  {course}",
        "x": 0,
        "y": _top(place),
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "top",
        "showarrow": False,
    }


def _levels(place: int, name: str, group: Series, rows: Sequence[LevelRow], *, of: int) -> dict[str, Any]:
    """One line: the levels themselves, or from `of` 2 on their running means."""
    is_crowded = of > 1
    points = [(at, row) for at in group.places if name in (row := rows[at - 1]).levels]
    means = running_means([row.levels[name] for _, row in points], of)
    shown = thinned(len(points)) if is_crowded else range(len(points))
    label, here = plain(group.label), reader.here()
    told: dict[str, Any] = {"hovertemplate": "%{y:.1f} of 5<extra></extra>"}
    if not is_crowded:
        told = {"hovertext": [_about(row, name, here) for _, row in points], "hoverinfo": "text"}
    return {
        "type": "scatter",
        "x": [points[at][0] for at in shown],
        "y": [means[at] for at in shown],
        "yaxis": _axis(place),
        "name": f"{label}, mean of the last {of}" if is_crowded else label,
        "legendgroup": group.label,
        "showlegend": place == 0,
        "mode": "lines" if is_crowded else "lines+markers",
        "marker": {"symbol": group.symbol, "color": group.color, "size": 8},
        "line": {"color": group.color, "width": 2},
        "customdata": [points[at][1].interview_id for at in shown],
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}},
        **told,
    }


def _about(row: LevelRow, name: str, here: reader.Reader) -> str:
    level = f"<b>{here.tenths(row.levels[name])} of 5</b>"
    return "<br>".join([level, plain(row.job_title), plain(row.company_name), here.day(row.finished_at)])


def _course(rows: Sequence[LevelRow], name: str) -> str:
    """First and latest level among those comparable with the latest."""
    rated = [row for row in rows if name in row.levels]
    if not rated:
        return "not rated"
    latest, here = rated[-1], reader.here()
    first = next(row for row in rated if (row.origin, row.is_sample) == (latest.origin, latest.is_sample))
    ends = [first] if first is latest else [first, latest]
    return " → ".join(here.tenths(row.levels[name]) for row in ends)
