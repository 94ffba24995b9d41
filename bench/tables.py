"""Figures as a table of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def quantile(seconds: Sequence[float], share: float) -> float:
    """0.5: the median; 1.0: the worst. NaN where nothing was measured."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f} ms"


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first column stands left, the others right."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    yield f"== {title}"
    for row in (heads, *rows):
        first, *others = zip(row, widths, strict=True)
        yield first[0].ljust(first[1]) + "".join(f"  {text.rjust(width)}" for text, width in others)


def timed(name: str, seconds: Sequence[float]) -> tuple[str, ...]:
    """A row with the median, the 95th of a hundred, and the worst."""
    return (name, *(milliseconds(quantile(seconds, share)) for share in (0.5, 0.95, 1.0)))


def goal(text: str, *, is_met: bool) -> str:
    return f"goal: {text}: {'met' if is_met else 'NOT MET'}"
