"""A coach's scores beside the interviews', in the order in which they were compared."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go  # type: ignore[import-untyped]  # plotly ships no types

from interview.coaching.agreement import ScorePair
from web.charts.canvas import blank, date_axis, long_date, plain, saying
from web.charts.pairs import LARGE, SMALL, draw_joint, draw_marks, strokes

SHOWN = 40


def coach_scores(pairs: Sequence[ScorePair]) -> go.Figure:
    """Two marks an interview, joined: the shorter the line, the closer the two."""
    shown = pairs[-SHOWN:]
    figure = blank(height=330)
    figure.update_xaxes(**date_axis([pair.reviewed_at for pair in shown]))
    figure.update_yaxes(range=[0.5, 10.5], tickvals=[2, 4, 6, 8, 10])
    if not shown:
        return saying(figure, "No scores to compare yet")
    places = list(range(1, len(shown) + 1))
    own, scores = [pair.coach_score for pair in shown], [pair.interview_score for pair in shown]
    told = [_about(pair) for pair in shown]
    draw_joint(figure, x=strokes(places, places), y=strokes(own, scores))
    draw_marks(figure, "Your score", LARGE, x=places, y=own, hovertext=told)
    draw_marks(figure, "The interview's score", SMALL, x=places, y=scores, hovertext=told)
    return figure.update_layout(showlegend=True)


def describe_coach_scores(pairs: Sequence[ScorePair]) -> str:
    if not pairs:
        return "No scores to compare yet."
    shown = pairs[-SHOWN:]
    told = ", ".join(f"{pair.coach_score} and {pair.interview_score}" for pair in shown)
    older = f" The {len(pairs) - len(shown)} before are left out." if len(pairs) > len(shown) else ""
    return f"Your score and the interview's, oldest first: {told}.{older}"


def _about(pair: ScorePair) -> str:
    lines = [
        f"<b>{plain(pair.candidate)}</b>",
        f"You {pair.coach_score}, the interview {pair.interview_score}",
    ]
    return "<br>".join([*lines, long_date(pair.reviewed_at)])
