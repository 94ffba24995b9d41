"""Scores over time on their five bands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from interview.history import ScoreRow
from interview.scoring import BANDS, Band
from web import reader
from web.charts import palette
from web.charts.canvas import clickable, date_axis, drawn, layout, plain, saying
from web.charts.series import MANY, Series, mean_of, running_means, series_of

SPARKLINE_SHOWN = 20
RIGHT_OF_BANDS = 78  # pixels for the longest name of a band


def score_history(rows: Sequence[ScoreRow]) -> Figure:
    """Scores on their bands, oldest first; a point's customdata is its interview's id."""
    if not rows:
        return saying("No scores yet")
    groups, is_crowded = series_of(rows), len(rows) > MANY
    marks = [_scores(group, rows, is_crowded=is_crowded) for group in groups]
    if is_crowded:
        marks += _means(groups, rows)
    field = layout(
        height=370 + 20 * (len(groups) + is_crowded),
        right=RIGHT_OF_BANDS,
        x=date_axis([row.finished_at for row in rows]),
        y={"range": [0.5, 10.5], "tickvals": list(range(1, 11)), "showgrid": False},
        shapes=[_shade(band) for band in BANDS],
        annotations=[_name(band) for band in BANDS],
        showlegend=True,
    )
    return drawn(marks, clickable(field))


def describe_score_history(rows: Sequence[ScoreRow]) -> str:
    if not rows:
        return "No scores yet."
    latest, points = rows[-1], [row.interview_score for row in rows]
    end = f"{latest.interview_score} ({latest.band}), of {reader.day(latest.finished_at)}.{_origins(rows)}"
    if len(rows) == 1:
        return f"One score: {end}"
    if len(rows) > MANY:
        return f"{len(rows)} scores from {min(points)} to {max(points)}; the latest is {end}"
    return f"{len(rows)} scores, oldest first: {', '.join(map(str, points))}; the latest is {end}"


def sparkline(rows: Sequence[ScoreRow]) -> list[int]:
    """The latest scores, oldest first, for a small line in a table or beside a number."""
    return [row.interview_score for row in rows[-SPARKLINE_SHOWN:]]


def about(row: ScoreRow, here: reader.Reader) -> str:
    """What a point says when it is pointed at."""
    lines = [
        f"<b>{row.interview_score} · {row.band}</b>",
        plain(row.job_title),
        plain(row.company_name),
        here.day(row.finished_at),
        plain(row.origin),
    ]
    return "<br>".join([*lines, "Sample"] if row.is_sample else lines)


def _shade(band: Band) -> dict[str, Any]:
    return {
        "type": "rect",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": band.least - 0.5,
        "y1": band.most + 0.5,
        "fillcolor": palette.BAND_TINTS[band.name],
        "line": {"width": 0},
        "layer": "below",
    }


def _name(band: Band) -> dict[str, Any]:
    return {
        "text": band.name,
        "x": 1,
        "y": (band.least + band.most) / 2,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 6,
        "showarrow": False,
    }


def _scores(group: Series, rows: Sequence[ScoreRow], *, is_crowded: bool) -> dict[str, Any]:
    own, here = [rows[place - 1] for place in group.places], reader.here()
    opacity = 0.45 if is_crowded else 1
    size = 5 if is_crowded else 11
    return {
        "type": "scatter",
        "x": group.places,
        "y": [row.interview_score for row in own],
        "name": plain(group.label),
        "mode": "markers" if is_crowded else "lines+markers",
        "marker": {"symbol": group.symbol, "color": group.color, "size": size, "opacity": opacity},
        "line": {"color": group.color, "width": 2},
        "customdata": [row.interview_id for row in own],
        "hovertext": [about(row, here) for row in own],
        "hoverinfo": "text",
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": opacity}},
    }


def _means(groups: Sequence[Series], rows: Sequence[ScoreRow]) -> list[dict[str, Any]]:
    of = mean_of(len(rows))
    return [
        {
            "type": "scatter",
            "x": group.places,
            "y": running_means([rows[place - 1].interview_score for place in group.places], of),
            "name": f"Lines: mean of the last {of}",
            "mode": "lines",
            "line": {"color": group.color, "width": 2.5},
            "hoverinfo": "skip",
            "showlegend": group is groups[0],
        }
        for group in groups
    ]


def _origins(rows: Sequence[ScoreRow]) -> str:
    labels = [group.label for group in series_of(rows)]
    if len(labels) == 1:
        return f" Rated by {labels[0]}."
    return f" Rated by {'; '.join(labels)}: scores of different interviewers are not comparable."
