"""Scores over time on their five bands."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from interview.history import ScoreRow
from interview.scoring import BANDS, Band
from web.charts import palette
from web.charts.canvas import blank, clickable, date_axis, long_date, plain, saying
from web.charts.series import MANY, Series, mean_of, running_means, series_of

SPARKLINE_SHOWN = 20
RIGHT_OF_BANDS = 78  # pixels for the longest name of a band


def score_history(rows: Sequence[ScoreRow]) -> go.Figure:
    """Scores on their bands, oldest first; a point's customdata is its interview's id."""
    groups = series_of(rows)
    is_crowded = len(rows) > MANY
    figure = clickable(blank(height=370 + 20 * (len(groups) + is_crowded), right=RIGHT_OF_BANDS))
    figure.update_xaxes(**date_axis([row.finished_at for row in rows]))
    figure.update_yaxes(range=[0.5, 10.5], tickvals=list(range(1, 11)), showgrid=False)
    for band in BANDS:
        _draw_band(figure, band)
    if not rows:
        return saying(figure, "No scores yet")
    for group in groups:
        _draw_scores(figure, group, [rows[place - 1] for place in group.places], is_crowded=is_crowded)
    if is_crowded:
        _draw_means(figure, groups, rows)
    return figure.update_layout(showlegend=True)


def describe_score_history(rows: Sequence[ScoreRow]) -> str:
    if not rows:
        return "No scores yet."
    latest, points = rows[-1], [row.interview_score for row in rows]
    end = f"{latest.interview_score} ({latest.band}), of {long_date(latest.finished_at)}.{_origins(rows)}"
    if len(rows) == 1:
        return f"One score: {end}"
    if len(rows) > MANY:
        return f"{len(rows)} scores from {min(points)} to {max(points)}; the latest is {end}"
    return f"{len(rows)} scores, oldest first: {', '.join(map(str, points))}; the latest is {end}"


def sparkline(rows: Sequence[ScoreRow]) -> list[int]:
    """The latest scores, oldest first, for a small line in a table or beside a number."""
    return [row.interview_score for row in rows[-SPARKLINE_SHOWN:]]


def about(row: ScoreRow) -> str:
    """What a point says when it is pointed at."""
    lines = [
        f"<b>{row.interview_score} · {row.band}</b>",
        plain(row.job_title),
        plain(row.company_name),
        long_date(row.finished_at),
        plain(row.origin),
    ]
    return "<br>".join([*lines, "Sample"] if row.is_sample else lines)


def _draw_band(figure: go.Figure, band: Band) -> None:
    low, high = band.least - 0.5, band.most + 0.5
    figure.add_hrect(y0=low, y1=high, fillcolor=palette.BAND_TINTS[band.name], line_width=0, layer="below")
    figure.add_annotation(
        text=band.name,
        x=1,
        y=(low + high) / 2,
        xref="paper",
        xanchor="left",
        xshift=6,
        showarrow=False,
    )


def _draw_scores(figure: go.Figure, group: Series, rows: Sequence[ScoreRow], *, is_crowded: bool) -> None:
    points = [row.interview_score for row in rows]
    opacity = 0.45 if is_crowded else 1
    figure.add_scatter(
        x=group.places,
        y=points,
        name=plain(group.label),
        mode="markers" if is_crowded else "lines+markers",
        marker={
            "symbol": group.symbol,
            "color": group.color,
            "size": 5 if is_crowded else 11,
            "opacity": opacity,
        },
        line={"color": group.color, "width": 2},
        customdata=[row.interview_id for row in rows],
        hovertext=[about(row) for row in rows],
        hoverinfo="text",
        cliponaxis=False,
        unselected={"marker": {"opacity": opacity}},
    )


def _draw_means(figure: go.Figure, groups: Sequence[Series], rows: Sequence[ScoreRow]) -> None:
    of = mean_of(len(rows))
    for group in groups:
        figure.add_scatter(
            x=group.places,
            y=running_means([rows[place - 1].interview_score for place in group.places], of),
            name=f"Lines: mean of the last {of}",
            mode="lines",
            line={"color": group.color, "width": 2.5},
            hoverinfo="skip",
            showlegend=group is groups[0],
        )


def _origins(rows: Sequence[ScoreRow]) -> str:
    labels = [group.label for group in series_of(rows)]
    if len(labels) == 1:
        return f" Rated by {labels[0]}."
    return f" Rated by {'; '.join(labels)}: scores of different interviewers are not comparable."
