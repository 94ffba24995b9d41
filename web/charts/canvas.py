"""What every chart is drawn on: a still figure that fits a phone, and axes that do not zoom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Any

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from web.charts import palette

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "responsive": True}
"""For st.plotly_chart(config=…): no mode bar, and a finger scrolls the page, not the chart."""

MOST_TICKS = 4
MOST_LETTERS = 48
EMPTY_HEIGHT = 200
LEFT_OF_NAMES = 112  # pixels for the longest name of a dimension


def blank(*, height: int, left: int = 34, right: int = 24, top: int = 12, bottom: int = 44) -> go.Figure:
    figure = go.Figure()
    figure.update_layout(
        height=height,
        margin={"l": left, "r": right, "t": top, "b": bottom},
        font={"color": palette.INK},
        dragmode=False,
        hovermode="closest",
        hoverlabel={"align": "left", "font": {"color": palette.INK}},
        paper_bgcolor=palette.CLEAR,
        plot_bgcolor=palette.CLEAR,
        legend={"orientation": "h", "x": 0, "y": 0, "yref": "container", "yanchor": "bottom"},
    )
    quiet = {"fixedrange": True, "zeroline": False, "tickfont": {"color": palette.INK}}
    figure.update_xaxes(**quiet, showgrid=False, gridcolor=palette.GRID)
    figure.update_yaxes(**quiet, gridcolor=palette.GRID)
    return figure


def clickable(figure: go.Figure) -> go.Figure:
    """The empty figure, made for st.plotly_chart(on_select=…): clicks pick points, swipes scroll the page.

    Streamlit turns dragging on where it listens for clicks, unless the figure asks for a mode of its own;
    no mode but False leaves swipes alone. One unknown to Plotly makes it take the template's: False.
    """
    layout = {name: value for name, value in figure.layout.to_plotly_json().items() if name != "template"}
    swiped = {"dragmode": "none", "template": {"layout": {"dragmode": False}}}
    return go.Figure(layout=layout | swiped, _validate=False)


def saying(figure: go.Figure, text: str) -> go.Figure:
    """The figure with a sentence where the points would be."""
    figure.add_annotation(text=text, x=0.5, y=0.5, xref="paper", yref="paper", showarrow=False)
    figure.update_xaxes(showticklabels=False, showgrid=False)
    figure.update_yaxes(showticklabels=False, showgrid=False)
    return figure.update_layout(height=EMPTY_HEIGHT)


def date_axis(times: Sequence[datetime]) -> dict[str, Any]:
    """Interviews in equal steps from 1, so that five in one evening do not fall on one spot."""
    places = _spread(len(times))
    return {
        "range": [0.5, len(times) + 0.5],
        "tickmode": "array",
        "tickvals": places,
        "ticktext": _dates([times[place - 1] for place in places]),
        "tickangle": 0,
    }


def _spread(count: int) -> list[int]:
    """At most a few places among 1…count, first and last included."""
    if count <= MOST_TICKS:
        return list(range(1, count + 1))
    step = (count - 1) / (MOST_TICKS - 1)
    return [1 + round(step * tick) for tick in range(MOST_TICKS)]


def _dates(times: Sequence[datetime]) -> list[str]:
    """Day and month; the year below where it changes; nothing where the day is the one before."""
    befores = [None, *times[:-1]]
    return [_date(time, before) for time, before in zip(times, befores, strict=True)] if times else []


def _date(time: datetime, before: datetime | None) -> str:
    if before is None or before.year != time.year:
        return f"{short_date(time)}<br>{time.year}"
    return "" if before.date() == time.date() else short_date(time)


def short_date(time: datetime) -> str:
    return f"{time.day} {time:%b}"


def long_date(time: datetime) -> str:
    return f"{time.day} {time:%B} {time.year}"


def plain(text: str) -> str:
    """A person's own words for a chart: shortened, and never taken as markup."""
    line = " ".join(text.split())
    return escape(line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1]}…", quote=False)
