"""From signals to seven levels, each with the sentences that it rests on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from interview.reading.signals import Marks, signals_of
from interview.scoring import Level

_SUBSTANCE = {
    "distinctive": 0.35,
    "specific_density": 0.2,
    "order": 0.1,
    "reasons": 0.05,
    "slogans": -0.15,
    "advice": -0.2,
    "loud": -0.2,
    "abstract": -0.1,
    "hedges": -0.1,
    "fillers": -0.05,
}
_STORY = {
    "structure": {"acts": 0.25, "others": 0.2, "trouble": 0.1, "outcomes": 0.2, "order": 0.15},
    "ownership": {"acts": 0.4, "act_density": 0.4},
    "result": {"outcomes": 0.4, "checked_outcomes": 0.4},
    "specificity": {"specifics": 0.4, "specific_density": 0.2, "distinctive": 0.2},
    "relevance": {"intents": 0.3, "asked": 0.1, "job": 0.1, "others": 0.1, "acts": 0.1},
    "reflection": {"changes": 0.3, "lessons": 0.2, "outcomes": 0.1},
    "communication": {},
}
_METHOD = {
    "structure": {"order": 0.4, "reasons": 0.3},
    "ownership": {"distinctive": 0.4, "acts": 0.2},
    "result": {"reasons": 0.4, "specific_density": 0.2},
    "specificity": {"specific_density": 0.4, "distinctive": 0.4},
    "relevance": {"asked": 0.3, "job": 0.2},
    "reflection": {"reasons": 0.3},
    "communication": {},
}
_THRESHOLDS = (0.2, 0.35, 0.5, 0.65)


def levels_of(marks: Marks, kind: str) -> tuple[Level, ...]:
    signals = signals_of(marks)
    substance = _sum(_SUBSTANCE, signals)
    weights = _STORY if kind == "behavioural" else _METHOD
    return tuple(
        Level(
            dimension=name,
            level=1 + bisect_right(_THRESHOLDS, substance + _sum(own, signals)),
            evidence=_evidence(name, marks),
        )
        for name, own in weights.items()
    )


def _sum(weights: Mapping[str, float], signals: Mapping[str, float]) -> float:
    return sum(weight * signals[name] for name, weight in weights.items())


def _evidence(dimension: str, marks: Marks) -> tuple[str, ...]:
    places = list(dict.fromkeys(_places(dimension, marks)))[:3] or range(min(1, len(marks.lines)))
    return tuple(marks.lines[place].sentence.id for place in sorted(places))


def _places(dimension: str, marks: Marks) -> Iterable[int]:
    """Lines that show a dimension best."""
    acts = [event.line for event in (*marks.own_acts, *marks.plans)]
    found = {
        "structure": [*acts[:1], *(f.line for f in (*marks.order, *marks.reasons))],
        "ownership": acts,
        "result": [f.line for f in (*marks.outcomes, *marks.reasons)],
        "specificity": [f.line for f in marks.specifics],
        "relevance": marks.fit.lines,
        "reflection": [f.line for f in (*marks.changes, *marks.lessons, *marks.reasons)],
        "communication": range(len(marks.lines)),
    }
    return found[dimension]
