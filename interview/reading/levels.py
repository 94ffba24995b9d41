"""From signals to seven levels, each with the sentences that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from interview.reading.forms import is_other_form
from interview.reading.signals import Marks, signals_of
from interview.reading.weights import METHOD, STORY, SUBSTANCE_SHARE, Gauge
from interview.scoring import DIMENSIONS, Level

_TYPICAL_LEVELS = (1.5, 3.1, 4.8)  # where the means of poor, adequate and excellent answers lie
_LEVELS = (1, 5)
_SHIFT = 0.5  # of a level; more would tell another level than was found
_EPISODE = 0.45
_HOLLOW = 0.2  # of the distinctive words that plenty would be; adequate answers hold half
_WITHOUT_FACTS = {dimension.name: 1 for dimension in DIMENSIONS} | {"communication": 2}
"""Headings and verbs without a single thing in them."""
_WITHOUT_STORY = {"structure": 2, "ownership": 1, "result": 2, "reflection": 2}
"""Without an episode, or an act of one's own in it, there is no own result and no lesson."""
_WITHOUT_METHOD = {"structure": 1, "ownership": 2, "result": 2, "relevance": 2, "reflection": 2}
"""An encyclopaedia tells no steps and gives no reasons."""


def levels_of(marks: Marks, kind: str) -> tuple[Level, ...]:
    scale = STORY if kind == "behavioural" else METHOD
    signals = signals_of(marks)
    substance = scale.base + sum(weight * signals[name] for name, weight in scale.substance.items())
    most = _most(signals) if scale is STORY else _most_of_method(marks)
    is_other = marks.fit.is_other or is_other_form(marks, kind)
    if marks.fit.is_far or is_other:
        most = {**most, "relevance": 1 if is_other else 2}
    exact = {
        name: min(_level(gauge, signals, substance), most.get(name, 5))
        for name, gauge in scale.gauges.items()
    }
    return tuple(
        Level(dimension=name, level=level, evidence=_evidence(name, marks))
        for name, level in _whole(exact, most).items()
    )


def _whole(exact: Mapping[str, float], most: Mapping[str, int]) -> dict[str, int]:
    """Whole levels whose sum stays close to the exact one: what rounding takes, the next level may give."""
    left, whole = 0.0, {}
    for dimension in DIMENSIONS:
        name, weight = dimension.name, dimension.weight
        wanted = exact[name] + min(max(left / weight, -_SHIFT), _SHIFT)
        whole[name] = min(max(round(wanted), _LEVELS[0]), most.get(name, _LEVELS[1]))
        left += weight * (exact[name] - whole[name])
    return whole


def _most(signals: Mapping[str, float]) -> Mapping[str, int]:
    if not signals["specifics"] and signals["distinctive"] < _HOLLOW:
        return _WITHOUT_FACTS
    is_empty = not signals["acts"] or signals["episode"] < _EPISODE
    return _WITHOUT_STORY if is_empty else {}


def _most_of_method(marks: Marks) -> Mapping[str, int]:
    is_method = len(marks.order) + len(marks.reasons) > 1 or marks.plans or marks.own_acts
    return {} if is_method else _WITHOUT_METHOD


def _level(gauge: Gauge, signals: Mapping[str, float], substance: float) -> float:
    own = sum(signals[name] for name in gauge.own) / len(gauge.own)
    shown = 1 - own if gauge.is_lack else own
    value = SUBSTANCE_SHARE * substance + (1 - SUBSTANCE_SHARE) * shown
    return min(max(_placed(value, gauge.typical), _LEVELS[0]), _LEVELS[1])


def _placed(value: float, typical: tuple[float, float, float]) -> float:
    """The value on the scale of levels: a straight line through poor and adequate, another to excellent."""
    low, middle, high = typical
    one, three, five = _TYPICAL_LEVELS
    if value < middle:
        return three - (three - one) * (middle - value) / (middle - low)
    return three + (five - three) * (value - middle) / (high - middle)


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
