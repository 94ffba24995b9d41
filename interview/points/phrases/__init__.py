"""The sentences of the feedback, by dimension; each in several wordings so that no two points sound alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Wordings = Mapping[str, Sequence[str]]


def wordings(table: Wordings, dimension: str, kind: str = "") -> Sequence[str]:
    """The wordings for a dimension; those for the kind of question where it has its own."""
    return table.get(f"{dimension}/{kind}") or table[dimension]


def choose(variants: Sequence[str], *, start: int, said: set[str]) -> str:
    """The first variant from `start` on that has not been said; it counts as said from now on."""
    turned = [variants[(start + step) % len(variants)] for step in range(len(variants))]
    chosen = next((variant for variant in turned if variant not in said), turned[0])
    said.add(chosen)
    return chosen


def choose_pair(pairs: Sequence[tuple[str, str]], *, start: int, said: set[str]) -> tuple[str, str]:
    """The first claim with its step from `start` on whose claim has not been said."""
    claim = choose([claim for claim, _ in pairs], start=start, said=said)
    return claim, dict(pairs)[claim]
