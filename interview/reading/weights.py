"""What each signal is worth, and which values of it poor, adequate and excellent answers have.

Set by hand in steps of .05, close to equal: weights fitted to one author's answers did worse on another's.
A signal that one of the two authors of `evals/dev` does not bear out has little weight or none.
`substance` says how much an answer holds; each dimension blends it with the signals that are its own.
`typical` are the means of the three grades, both authors alike.
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


_NOISE = ("hedges", "loud", "slogans", "abstract")

STORY = Scale(
    base=0.06,
    substance={
        "distinctive": 0.15,
        "acts": 0.15,
        "act_density": 0.15,
        "episode": 0.15,
        "specifics": 0.15,
        "specific_density": 0.1,
        "others": 0.1,
        "outcomes": 0.1,
        "order": 0.1,
        "loud": -0.15,
        "advice": -0.1,
        "being": -0.1,
        "abstract": -0.1,
        "hedges": -0.1,
        "slogans": -0.05,
    },
    gauges={
        "structure": Gauge(
            own=("episode", "order", "others", "outcomes", "acts"), typical=(0.14, 0.56, 0.78)
        ),
        "ownership": Gauge(own=("acts", "act_density"), typical=(0.10, 0.62, 0.78)),
        "result": Gauge(own=("outcomes", "checked_outcomes"), typical=(0.12, 0.47, 0.78)),
        "specificity": Gauge(
            own=("specifics", "specific_density", "distinctive"), typical=(0.24, 0.50, 0.80)
        ),
        "relevance": Gauge(own=("intents", "others"), typical=(0.25, 0.57, 0.81)),
        "reflection": Gauge(own=("lessons", "weighing"), typical=(0.14, 0.43, 0.61)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.30, 0.67, 0.86)),
    },
)
"""Behavioural questions: what happened, who did what, what came of it."""

METHOD = Scale(
    base=0.42,
    substance={
        "distinctive": 0.2,
        "weighing": 0.2,
        "reasons": 0.15,
        "order": 0.15,
        "specific_density": 0.15,
        "act_density": 0.1,
        "loud": -0.2,
        "slogans": -0.2,
        "advice": -0.15,
        "being": -0.15,
        "hedges": -0.1,
        "abstract": -0.1,
    },
    gauges={
        "structure": Gauge(own=("order", "reasons"), typical=(0.22, 0.46, 0.70)),
        "ownership": Gauge(own=("distinctive", "act_density", "weighing"), typical=(0.21, 0.43, 0.68)),
        "result": Gauge(own=("reasons", "specific_density"), typical=(0.25, 0.42, 0.69)),
        "specificity": Gauge(own=("specific_density", "distinctive"), typical=(0.31, 0.49, 0.76)),
        "relevance": Gauge(own=("intents", "reasons"), typical=(0.29, 0.49, 0.70)),
        "reflection": Gauge(own=("weighing", "lessons", "reasons"), typical=(0.21, 0.39, 0.64)),
        "communication": Gauge(own=_NOISE, is_lack=True, typical=(0.36, 0.65, 0.85)),
    },
)
"""Technical and motivation questions: steps, reasons and trade-offs instead of a story."""
