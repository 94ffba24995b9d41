"""Levels over time: a small chart for each dimension, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from interview.history import LevelRow
from interview.scoring import DIMENSIONS
from web.charts.canvas import EMPTY_HEIGHT, blank, clickable, date_axis, long_date, plain, saying
from web.charts.series import MANY, Series, mean_of, running_means, series_of, thinned

CHART_HEIGHT = 96  # pixels for each dimension, title included
TITLE_SHARE = 0.3


def dimension_trend(rows: Sequence[LevelRow]) -> go.Figure:
    """Mean levels, oldest first; a point's customdata is its interview's id."""
    if not rows:
        return saying(blank(height=EMPTY_HEIGHT), "No levels yet")
    interviews = list({row.interview_id: row for row in rows}.values())
    groups = series_of(interviews)
    is_crowded = len(interviews) > MANY
    figure = clickable(blank(height=CHART_HEIGHT * len(DIMENSIONS) + 70 + 20 * len(groups), top=4))
    for place, dimension in enumerate(DIMENSIONS):
        found = {row.interview_id: row for row in rows if row.dimension == dimension.name}
        _draw_axis(figure, place, dimension.name, _course(list(found.values())))
        for group in groups:
            ids = [(at, interviews[at - 1].interview_id) for at in group.places]
            points = [(at, found[id_]) for at, id_ in ids if id_ in found]
            _draw_levels(figure, place, group, points, of=mean_of(len(interviews)) if is_crowded else 1)
    times = [interview.finished_at for interview in interviews]
    figure.update_xaxes(**date_axis(times), anchor=_axis(len(DIMENSIONS) - 1))
    return figure.update_layout(showlegend=True)


def describe_dimension_trend(rows: Sequence[LevelRow]) -> str:
    if not rows:
        return "No levels yet."
    by_name: dict[str, list[LevelRow]] = {}
    for row in rows:
        by_name.setdefault(row.dimension, []).append(row)
    courses = ", ".join(f"{name} {_course(found)}" for name, found in by_name.items())
    return f"Mean levels of 5, first to latest, as rated by {rows[-1].origin}: {courses}."


def _axis(place: int) -> str:
    return "y" if place == 0 else f"y{place + 1}"


def _draw_axis(figure: go.Figure, place: int, name: str, course: str) -> None:
    height = 1 / len(DIMENSIONS)
    top = 1 - place * height
    axis = figure.layout.yaxis.to_plotly_json() | {
        "domain": [max(0.0, top - height), top - TITLE_SHARE * height],
        "range": [0.6, 5.4],
        "tickvals": [1, 3, 5],
    }
    figure.update_layout({_axis(place).replace("y", "yaxis"): axis})
    figure.add_annotation(
        text=f"<b>{name.capitalize()}</b>  {course}",
        x=0,
        y=top,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="top",
        showarrow=False,
    )


def _draw_levels(
    figure: go.Figure,
    place: int,
    group: Series,
    points: Sequence[tuple[int, LevelRow]],
    *,
    of: int,
) -> None:
    """One line: the levels themselves, or from `of` 2 on their running means."""
    is_crowded = of > 1
    means = running_means([row.level for _, row in points], of)
    shown = thinned(len(points)) if is_crowded else range(len(points))
    figure.add_scatter(
        x=[points[at][0] for at in shown],
        y=[means[at] for at in shown],
        yaxis=_axis(place),
        name=f"{plain(group.label)}, mean of the last {of}" if is_crowded else plain(group.label),
        legendgroup=group.label,
        showlegend=place == 0,
        mode="lines" if is_crowded else "lines+markers",
        marker={"symbol": group.symbol, "color": group.color, "size": 8},
        line={"color": group.color, "width": 2},
        customdata=[points[at][1].interview_id for at in shown],
        hovertext=None if is_crowded else [_about(row) for _, row in points],
        hoverinfo="y" if is_crowded else "text",
        hovertemplate="%{y:.1f} of 5<extra></extra>" if is_crowded else None,
        cliponaxis=False,
        unselected={"marker": {"opacity": 1}},
    )


def _about(row: LevelRow) -> str:
    lines = [f"<b>{row.level:.1f} of 5</b>", plain(row.job_title), plain(row.company_name)]
    return "<br>".join([*lines, long_date(row.finished_at)])


def _course(rows: Sequence[LevelRow]) -> str:
    """First and latest level among those comparable with the latest."""
    latest = rows[-1] if rows else None
    same = [
        row for row in rows if latest and (row.origin, row.is_sample) == (latest.origin, latest.is_sample)
    ]
    if not same:
        return "not rated"
    return f"{same[0].level:.1f} → {same[-1].level:.1f}" if len(same) > 1 else f"{same[0].level:.1f}"
