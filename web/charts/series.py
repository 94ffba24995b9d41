"""Which points of a history belong to one line: those of one origin, samples apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from web.charts import palette

MANY = 60  # with more points than these, a running mean shows the course
MOST_POINTS = 250
LEAST_MEAN_OF, MEANS_SHARE, LEAST_IN_MEAN = 10, 20, 5


class Rated(Protocol):
    @property
    def origin(self) -> str: ...
    @property
    def is_sample(self) -> bool: ...


@dataclass(frozen=True, kw_only=True)
class Series:
    """One line: its places on the axis, counted from 1, and how its points look."""

    label: str
    places: list[int]
    symbol: str
    color: str


def series_of(rows: Sequence[Rated]) -> tuple[Series, ...]:
    """Comparable points share a line; an origin has a shape, and samples are hollow."""
    found: dict[tuple[str, bool], list[int]] = {}
    for place, row in enumerate(rows, start=1):
        found.setdefault((row.origin, row.is_sample), []).append(place)
    looks = {origin: look for look, origin in enumerate(dict.fromkeys(origin for origin, _ in found))}
    return tuple(
        Series(
            label=f"{origin} (samples)" if is_sample else origin,
            places=places,
            symbol=palette.SHAPES[looks[origin] % len(palette.SHAPES)] + ("-open" if is_sample else ""),
            color=palette.CATEGORICAL[looks[origin] % len(palette.CATEGORICAL)],
        )
        for (origin, is_sample), places in found.items()
    )


def mean_of(count: int) -> int:
    """Over how many points a running mean goes where there are `count`: the more, the calmer."""
    return max(LEAST_MEAN_OF, count // MEANS_SHARE)


def running_means(values: Sequence[float], of: int) -> list[float | None]:
    """At each place the mean of the last values up to it, `of` at most; None where there are too few yet."""
    least = min(of, LEAST_IN_MEAN)
    sums = [0.0, *accumulate(values)]
    ends = ((max(0, end - of), end) for end in range(least, len(values) + 1))
    means = ((sums[end] - sums[start]) / (end - start) for start, end in ends)
    return [*([None] * min(least - 1, len(values))), *means]


def thinned(count: int) -> range:
    """Places of a line of so many points, no more than a screen can show apart; the latest is among them."""
    step = -(-count // MOST_POINTS) if count else 1
    return range((count - 1) % step, count, step)
