"""What each signal is worth, and which values of it poor, adequate and excellent answers have.

Fitted on the graded answers of `evals/dev` (ridge regression, no weight against its sign, two decimals) and checked
by leaving one occupation out at a time. The same few signals serve every dimension: `substance` says how much an
answer holds, and a dimension adds the signals that are its own. `typical` are the means of the three grades.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SUBSTANCE_SHARE = 0.6  # dimensions of one answer rise together; pure own signals are noisier


@dataclass(frozen=True, kw_only=True)
class Gauge:
    """How one dimension is read: the mean of its own signals, blended with the substance."""

    own: tuple[str, ...]
    typical: tuple[float, float, float]
    is_lack: bool = False  # good is the lack of these signals


@dataclass(frozen=True, kw_only=True)
class Scale:
    base: float
    substance: Mapping[str, float]
    gauges: Mapping[str, Gauge]


_NOISE = ("hedges", "fillers", "loud", "slogans", "abstract")

STORY = Scale(
    base=-0.08,
    substance={
        "distinctive": 0.29,
        "others": 0.21,
        "order": 0.17,
        "specific_density": 0.16,
        "specifics": 0.14,
        "acts": 0.14,
        "act_density": 0.12,
        "weighing": 0.12,
        "job": 0.12,
        "definite": 0.04,
        "loud": -0.19,
        "being": -0.17,
        "abstract": -0.12,
        "advice": -0.11,
        "hedges": -0.08,
        "slogans": -0.06,
    },
    gauges={
        "structure": Gauge(own=("order", "others", "outcomes", "acts"), typical=(0.12, 0.51, 0.83)),
        "ownership": Gauge(own=("acts", "act_density"), typical=(0.09, 0.56, 0.82)),
        "result": Gauge(own=("outcomes", "checked_outcomes"), typical=(0.08, 0.46, 0.83)),
        "specificity": Gauge(
            own=("specifics", "specific_density", "distinctive"), typical=(0.18, 0.48, 0.88)
        ),
        "relevance": Gauge(own=("intents", "others", "definite"), typical=(0.23, 0.59, 0.88)),
        "reflection": Gauge(own=("changes", "lessons", "weighing"), typical=(0.09, 0.39, 0.65)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.32, 0.64, 0.91)),
    },
)
"""Behavioural questions: what happened, who did what, what came of it."""

METHOD = Scale(
    base=0.35,
    substance={
        "distinctive": 0.23,
        "specific_density": 0.22,
        "weighing": 0.20,
        "reasons": 0.18,
        "order": 0.15,
        "job": 0.07,
        "loud": -0.28,
        "fillers": -0.23,
        "advice": -0.20,
        "being": -0.18,
        "slogans": -0.17,
        "hedges": -0.10,
        "abstract": -0.06,
    },
    gauges={
        "structure": Gauge(own=("order", "reasons"), typical=(0.16, 0.43, 0.76)),
        "ownership": Gauge(own=("distinctive", "act_density", "weighing"), typical=(0.17, 0.41, 0.72)),
        "result": Gauge(own=("reasons", "specific_density"), typical=(0.19, 0.39, 0.75)),
        "specificity": Gauge(own=("specific_density", "distinctive"), typical=(0.26, 0.46, 0.83)),
        "relevance": Gauge(own=("asked", "intents", "reasons"), typical=(0.23, 0.45, 0.70)),
        "reflection": Gauge(own=("weighing", "lessons", "reasons"), typical=(0.12, 0.36, 0.66)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.33, 0.63, 0.90)),
    },
)
"""Technical and motivation questions: steps, reasons and trade-offs instead of a story."""
