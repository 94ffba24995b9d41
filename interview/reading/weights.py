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
    base=-0.18,
    substance={
        "distinctive": 0.28,
        "others": 0.19,
        "acts": 0.17,
        "episode": 0.16,
        "order": 0.16,
        "specific_density": 0.15,
        "specifics": 0.14,
        "job": 0.13,
        "act_density": 0.12,
        "weighing": 0.11,
        "loud": -0.19,
        "abstract": -0.12,
        "being": -0.11,
        "advice": -0.07,
        "hedges": -0.05,
        "slogans": -0.04,
    },
    gauges={
        "structure": Gauge(
            own=("episode", "order", "others", "outcomes", "acts"), typical=(0.12, 0.53, 0.83)
        ),
        "ownership": Gauge(own=("acts", "act_density"), typical=(0.07, 0.56, 0.82)),
        "result": Gauge(own=("outcomes", "checked_outcomes"), typical=(0.08, 0.46, 0.84)),
        "specificity": Gauge(
            own=("specifics", "specific_density", "distinctive"), typical=(0.17, 0.48, 0.88)
        ),
        "relevance": Gauge(own=("intents", "others", "definite"), typical=(0.22, 0.58, 0.88)),
        "reflection": Gauge(own=("changes", "lessons", "weighing"), typical=(0.08, 0.39, 0.65)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.32, 0.65, 0.92)),
    },
)
"""Behavioural questions: what happened, who did what, what came of it."""

METHOD = Scale(
    base=0.37,
    substance={
        "distinctive": 0.22,
        "specific_density": 0.21,
        "weighing": 0.20,
        "reasons": 0.17,
        "order": 0.14,
        "job": 0.07,
        "loud": -0.27,
        "fillers": -0.21,
        "advice": -0.18,
        "being": -0.16,
        "slogans": -0.22,
        "hedges": -0.13,
        "abstract": -0.03,
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
