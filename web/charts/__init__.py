"""Plotly figures from plain rows, and for each the words that say the same."""

from plotly.graph_objects import Figure  # type: ignore[import-untyped]  # plotly ships no types

from web.charts.canvas import CONFIG
from web.charts.coaches import coach_scores, describe_coach_scores, left_out
from web.charts.levels import (
    answer_levels,
    describe_answer_levels,
    describe_interview_levels,
    interview_levels,
)
from web.charts.pairs import comparison, describe_comparison, describe_self_rating, self_rating
from web.charts.scores import describe_score_history, score_history, sparkline
from web.charts.trends import describe_dimension_trend, dimension_trend

__all__ = [
    "CONFIG",
    "Figure",
    "answer_levels",
    "coach_scores",
    "comparison",
    "describe_answer_levels",
    "describe_coach_scores",
    "describe_comparison",
    "describe_dimension_trend",
    "describe_interview_levels",
    "describe_score_history",
    "describe_self_rating",
    "dimension_trend",
    "interview_levels",
    "left_out",
    "score_history",
    "self_rating",
    "sparkline",
]
