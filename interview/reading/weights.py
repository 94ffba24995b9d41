"""What each signal is worth, and which values of it poor, adequate and excellent answers have.

Fitted on the graded answers of `evals/dev`: ridge regression drawn towards equal weights (0.12), because
equal weights alone do nearly as well; no weight may turn against its sign. Checked by leaving one occupation
out at a time.
`substance` says how much an answer holds; each dimension blends it with the signals that are its own.
`typical` are the means of the three grades.
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
        "distinctive": 0.22,
        "others": 0.19,
        "acts": 0.19,
        "specifics": 0.19,
        "specific_density": 0.17,
        "order": 0.15,
        "episode": 0.14,
        "act_density": 0.14,
        "weighing": 0.12,
        "loud": -0.15,
        "being": -0.11,
        "abstract": -0.11,
        "advice": -0.08,
        "hedges": -0.07,
        "slogans": -0.06,
    },
    gauges={
        "structure": Gauge(
            own=("episode", "order", "others", "outcomes", "acts"), typical=(0.12, 0.53, 0.83)
        ),
        "ownership": Gauge(own=("acts", "act_density"), typical=(0.07, 0.56, 0.82)),
        "result": Gauge(own=("outcomes", "checked_outcomes"), typical=(0.08, 0.46, 0.83)),
        "specificity": Gauge(
            own=("specifics", "specific_density", "distinctive"), typical=(0.17, 0.48, 0.87)
        ),
        "relevance": Gauge(own=("intents", "others", "definite"), typical=(0.22, 0.58, 0.87)),
        "reflection": Gauge(own=("changes", "lessons", "weighing"), typical=(0.08, 0.39, 0.65)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.32, 0.65, 0.91)),
    },
)
"""Behavioural questions: what happened, who did what, what came of it."""

METHOD = Scale(
    base=0.45,
    substance={
        "specific_density": 0.20,
        "distinctive": 0.19,
        "weighing": 0.17,
        "reasons": 0.16,
        "order": 0.15,
        "loud": -0.21,
        "slogans": -0.20,
        "advice": -0.18,
        "fillers": -0.17,
        "being": -0.16,
        "hedges": -0.12,
        "abstract": -0.09,
    },
    gauges={
        "structure": Gauge(own=("order", "reasons"), typical=(0.16, 0.43, 0.75)),
        "ownership": Gauge(own=("distinctive", "act_density", "weighing"), typical=(0.17, 0.40, 0.70)),
        "result": Gauge(own=("reasons", "specific_density"), typical=(0.20, 0.39, 0.74)),
        "specificity": Gauge(own=("specific_density", "distinctive"), typical=(0.27, 0.46, 0.81)),
        "relevance": Gauge(own=("asked", "intents", "reasons"), typical=(0.25, 0.45, 0.70)),
        "reflection": Gauge(own=("weighing", "lessons", "reasons"), typical=(0.13, 0.36, 0.65)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.33, 0.63, 0.89)),
    },
)
"""Technical and motivation questions: steps, reasons and trade-offs instead of a story."""
