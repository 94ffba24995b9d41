"""A coach's scores beside the interviews', in the order in which they were compared."""

from __future__ import annotations

from collections.abc import Sequence

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from interview.coaching.agreement import ScorePair
from web import reader
from web.charts.canvas import drawn, plain, saying
from web.charts.pairs import LARGE, SMALL, joint, on_scores, points_of, strokes

SHOWN = 40


def coach_scores(pairs: Sequence[ScorePair]) -> Figure:
    """Two marks an interview, joined: the shorter the line, the closer the two."""
    shown = pairs[-SHOWN:]
    if not shown:
        return saying("No scores to compare yet")
    here = reader.here()
    places = list(range(1, len(shown) + 1))
    own, scores = [pair.coach_score for pair in shown], [pair.interview_score for pair in shown]
    told = [_about(pair, here) for pair in shown]
    marks = [
        joint(x=strokes(places, places), y=strokes(own, scores)),
        points_of("Your score", LARGE, x=places, y=own, hovertext=told),
        points_of("The interview's score", SMALL, x=places, y=scores, hovertext=told),
    ]
    return drawn(marks, on_scores([pair.reviewed_at for pair in shown]))


def describe_coach_scores(pairs: Sequence[ScorePair]) -> str:
    if not pairs:
        return "No scores to compare yet."
    shown = pairs[-SHOWN:]
    told = ", ".join(f"{pair.coach_score} and {pair.interview_score}" for pair in shown)
    return f"Your score and the interview's, oldest first: {told}. {left_out(pairs)}".rstrip()


def left_out(pairs: Sequence[ScorePair]) -> str:
    """What the chart has no room for; empty where it shows all."""
    older = len(pairs) - SHOWN
    return f"The chart shows the latest {SHOWN}; the {older} before are left out." if older > 0 else ""


def _about(pair: ScorePair, here: reader.Reader) -> str:
    lines = [
        f"<b>{plain(pair.candidate)}</b>",
        f"You {pair.coach_score}, the interview {pair.interview_score}",
    ]
    return "<br>".join([*lines, here.day(pair.reviewed_at)])
