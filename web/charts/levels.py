"""The levels of one interview: of a single answer, and of all eight at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from interview.scoring import DIMENSIONS, AnswerRating
from web import reader
from web.charts import palette
from web.charts.canvas import LEFT_OF_NAMES, drawn, layout, saying


def answer_levels(rating: AnswerRating) -> Figure:
    """A bar for each dimension of one answer, 1 to 5."""
    if not rating.levels:
        return saying("No levels for this answer")
    names = [level.dimension.capitalize() for level in rating.levels]
    levels = [level.level for level in rating.levels]
    bars = {
        "type": "bar",
        "x": levels,
        "y": names,
        "orientation": "h",
        "width": 0.66,
        "marker": {"color": palette.MAIN, "line": {"width": 0}},
        "text": levels,
        "textposition": "inside",
        "textangle": 0,
        "insidetextanchor": "end",
        "insidetextfont": {"color": palette.ON_MAIN, "size": 14},
        "constraintext": "none",
        "hovertext": [f"{name}: level {level} of 5" for name, level in zip(names, levels, strict=True)],
        "hoverinfo": "text",
    }
    x = {"range": [0, 5.15], "tickvals": [1, 2, 3, 4, 5], "showgrid": True}
    y = {"autorange": "reversed", "showgrid": False}
    return drawn([bars], layout(height=270, left=LEFT_OF_NAMES, bottom=30, x=x, y=y))


def describe_answer_levels(rating: AnswerRating) -> str:
    if not rating.levels:
        return f"Answer {rating.number} has no levels."
    levels = ", ".join(f"{level.dimension} {level.level}" for level in rating.levels)
    return f"Answer {rating.number}, levels of 5: {levels}."


def interview_levels(answers: Sequence[AnswerRating]) -> Figure:
    """A field for each answer and dimension, its level written in it."""
    if not answers:
        return saying("No answers rated yet")
    numbers = [answer.number for answer in answers]
    names = [dimension.name for dimension in DIMENSIONS]
    grid = [[_level(answer, name) for answer in answers] for name in names]
    fields = {
        "type": "heatmap",
        "x": numbers,
        "y": [name.capitalize() for name in names],
        "z": grid,
        "zmin": 0.5,
        "zmax": 5.5,
        "colorscale": _steps(),
        "showscale": False,
        "text": [["" if level is None else str(level) for level in line] for line in grid],
        "texttemplate": "%{text}",
        "textfont": {"size": 14},
        "xgap": 3,
        "ygap": 3,
        "hovertext": [[_cell(answer, name) for answer in answers] for name in names],
        "hoverinfo": "text",
    }
    title = {"text": "Answer", "standoff": 6, "font": {"color": palette.INK}}
    x = {"side": "top", "tickvals": numbers, "ticks": "", "title": title}
    y = {"autorange": "reversed", "showgrid": False, "ticks": ""}
    return drawn([fields], layout(height=320, left=LEFT_OF_NAMES, right=4, top=50, bottom=8, x=x, y=y))


def describe_interview_levels(answers: Sequence[AnswerRating]) -> str:
    rated = [answer for answer in answers if answer.levels]
    if not rated:
        return "No answers rated yet."
    here = reader.here()
    by_answer = (f"{a.number}: {here.tenths(fmean(lv.level for lv in a.levels))}" for a in rated)
    found = ((d.name, [lv for a in rated if (lv := _level(a, d.name)) is not None]) for d in DIMENSIONS)
    by_dimension = (f"{name} {here.tenths(fmean(levels))}" for name, levels in found if levels)
    return f"Mean levels of 5: {', '.join(by_dimension)}. By answer, {', '.join(by_answer)}."


def _level(answer: AnswerRating, dimension: str) -> int | None:
    return next((level.level for level in answer.levels if level.dimension == dimension), None)


def _cell(answer: AnswerRating, dimension: str) -> str:
    level = _level(answer, dimension)
    found = "not rated" if level is None else f"level {level} of 5"
    return f"Answer {answer.number} · {dimension.capitalize()}: {found}"


def _steps() -> list[tuple[float, str]]:
    """A colour scale in five steps, without shades between."""
    fills = palette.LEVEL_FILLS
    return [(edge / len(fills), fill) for place, fill in enumerate(fills) for edge in (place, place + 1)]
