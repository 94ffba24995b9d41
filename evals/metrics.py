"""Agreement of scores with labels: rank correlation, kappa, pairs in order, bounds kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any

GRADES = {"poor": 0, "adequate": 1, "excellent": 2}
_POOR, _ADEQUATE = 4, 7  # a score below the first is poor, below the second adequate

Item = Mapping[str, Any]


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1; equal values share their mean rank."""
    counted, below, shared = Counter(values), 0, {}
    for value in sorted(counted):
        shared[value] = below + (counted[value] + 1) / 2
        below += counted[value]
    return [shared[value] for value in values]


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    if len(one) < 2:
        return 0.0
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    together = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other, strict=True))
    spread = sqrt(sum((a - mean_one) ** 2 for a in one) * sum((b - mean_other) ** 2 for b in other))
    return together / spread if spread else 0.0


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    return pearson(ranks(one), ranks(other))


def partial_spearman(one: Sequence[float], other: Sequence[float], held: Sequence[float]) -> float:
    """Rank correlation of the first two with the third held equal."""
    both, first, second = spearman(one, other), spearman(one, held), spearman(other, held)
    rest = sqrt((1 - first**2) * (1 - second**2))
    return (both - first * second) / rest if rest else 0.0


def third(score: float) -> int:
    return 0 if score < _POOR else 1 if score < _ADEQUATE else 2


def kappa(given: Sequence[int], wanted: Sequence[int], grades: int = 3) -> float:
    """Cohen's kappa with quadratic weights."""
    if not given:
        return 0.0
    rows, columns, total = Counter(given), Counter(wanted), len(given)
    seen = sum((a - b) ** 2 for a, b in zip(given, wanted, strict=True)) / total
    chance = sum((a - b) ** 2 * rows[a] * columns[b] / total**2 for a in range(grades) for b in range(grades))
    return 1 - seen / chance if chance else 0.0


def pairs_in_order(items: Sequence[Item], scores: Sequence[float]) -> float:
    """Share of pairs of answers to one question of which the better graded has the higher score."""
    asked: dict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)
    for item, score in zip(items, scores, strict=True):
        asked[str(item.get("role")), item["question"]].append((GRADES[item["grade"]], score))
    ordered = [
        high[1] > low[1]
        for answers in asked.values()
        for low in answers
        for high in answers
        if high[0] > low[0]
    ]
    return sum(ordered) / len(ordered) if ordered else 0.0


def is_within(item: Item, score: float | None) -> bool:
    """Whether a score keeps the item's bounds. An answer that is not assessed got no wrong mark."""
    if score is None:
        return True
    least, most = item.get("min"), item.get("max")
    return (least is None or score >= least) and (most is None or score <= most)


def agreement(items: Sequence[Item], scores: Sequence[float]) -> dict[str, float]:
    """Every figure on graded answers."""
    grades = [GRADES[item["grade"]] for item in items]
    words = [float(len(item["answer"].split())) for item in items]
    return {
        "rho": spearman(scores, grades),
        "pairs_in_order": pairs_in_order(items, scores),
        "kappa3": kappa([third(score) for score in scores], grades),
        "partial_rho_given_length": partial_spearman(scores, grades, words),
        "words_rho": spearman(words, grades),
    }


def share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0
