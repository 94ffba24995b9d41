"""What every chart is drawn on: a still figure that fits a phone, and axes that do not zoom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Any

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from web import reader
from web.charts import palette

CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "responsive": True}
"""For st.plotly_chart(config=…): no mode bar, and a finger scrolls the page, not the chart."""

MOST_TICKS = 5
MOST_LETTERS = 48
EMPTY_HEIGHT = 200
LEFT_OF_NAMES = 112  # pixels for the longest name of a dimension


def layout(
    *,
    height: int,
    x: dict[str, Any],
    y: dict[str, Any],
    left: int = 34,
    right: int = 24,
    top: int = 12,
    bottom: int = 44,
    **more: Any,  # noqa: ANN401  # Plotly's own
) -> dict[str, Any]:
    """How a chart lies and what its axes are.

    Streamlit's own colours for text follow a change of theme at once, but are too pale on a light page: INK
    is dark enough, and takes the theme that the page was drawn in.
    """
    ink = {"color": palette.INK}
    quiet = {"fixedrange": True, "zeroline": False, "tickfont": ink, "gridcolor": palette.GRID}
    return {
        "height": height,
        "margin": {"l": left, "r": right, "t": top, "b": bottom},
        "dragmode": False,
        "hovermode": "closest",
        "font": ink,
        "hoverlabel": {"align": "left", "font": ink},
        "paper_bgcolor": palette.CLEAR,
        "plot_bgcolor": palette.CLEAR,
        "legend": {"orientation": "h", "x": 0, "y": 0, "yref": "container", "yanchor": "bottom"},
        "separators": reader.here().separators,
        "template": {"layout": {"dragmode": False}},
        "xaxis": {**quiet, "showgrid": False, **x},
        "yaxis": {**quiet, **y},
        **more,
    }


def drawn(marks: Sequence[dict[str, Any]], layout: dict[str, Any]) -> go.Figure:
    """The figure, unchecked: Plotly's checks take longer than all else; tests check each chart instead."""
    return go.Figure(data=marks, layout=layout, _validate=False)


def clickable(layout: dict[str, Any]) -> dict[str, Any]:
    """The same for st.plotly_chart(on_select=…): clicks pick points, swipes scroll the page.

    Streamlit turns dragging on where it listens for clicks, unless the figure asks for a mode of its own;
    no mode but False leaves swipes alone. One unknown to Plotly makes it take the template's: False.
    """
    return {**layout, "dragmode": "none"}


def saying(text: str) -> go.Figure:
    """A sentence where the points would be."""
    hidden = {"showticklabels": False, "showgrid": False}
    note = {"text": text, "x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper", "showarrow": False}
    return drawn([], layout(height=EMPTY_HEIGHT, x=hidden, y=hidden, annotations=[note]))


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
    here = reader.here()
    texts, before = [], None
    for time in times:
        day = here.date(time)
        text = "" if day == before else here.short_day(time)
        is_same_year = before is not None and before.year == day.year
        texts.append(text if is_same_year else f"{text}<br>{day.year}")
        before = day
    return texts


def plain(text: str) -> str:
    """A person's own words for a chart: shortened, and never taken as markup."""
    line = " ".join(text.split())
    return escape(line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1]}…", quote=False)
