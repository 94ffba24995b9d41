"""Reading order of a page: columns one after the other, everything else row by row."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from interview.documents.pdf.rows import Run

LEAST_ROWS = 3  # a column has at least so many
CLEAR = 2.0  # points that a gutter stays free of text
GUTTERS_TRIED = 12
CUTS_TRIED = 3  # at each of them
DEEPEST = 8
MOST_RUNS = 4_000  # a page with more is left in the order of its rows
CHANGES = 0.34  # how often painting may change sides, for each row of the smaller side
PROSE_WORDS = 5
FULL, FULL_SHARE = 0.85, 0.5


@dataclass(frozen=True, slots=True)
class Cut:
    """A gutter, and the rows between which nothing crosses it."""

    at: float
    top: int
    bottom: int


def in_reading_order(runs: list[Run]) -> list[list[Run]]:
    """Blocks of runs. Within a block, rows are read from the top down."""
    if len(runs) > MOST_RUNS:
        return [runs]
    return _blocks(runs, 0)


def _blocks(runs: list[Run], depth: int) -> list[list[Run]]:
    cut = _best_cut(runs) if depth < DEEPEST else None
    if cut is None:
        return [runs] if runs else []
    above = [run for run in runs if run.row < cut.top]
    below = [run for run in runs if run.row > cut.bottom]
    left, right = _sides(runs, cut)
    return [block for part in (above, left, right, below) for block in _blocks(part, depth + 1)]


def _sides(runs: list[Run], cut: Cut) -> tuple[list[Run], list[Run]]:
    between = [run for run in runs if cut.top <= run.row <= cut.bottom]
    left = [run for run in between if run.start < cut.at]
    return left, [run for run in between if run.start >= cut.at]


def _best_cut(runs: list[Run]) -> Cut | None:
    """The gutter with the most rows at its sides, of those that part columns."""
    cuts = [cut for at in _gutters(runs) for cut in _longest(_cuts_at(at, runs))]
    fitting = [cut for cut in cuts if _are_columns(*_sides(runs, cut))]
    return max(fitting, key=lambda cut: (cut.bottom - cut.top, -cut.at), default=None)


def _gutters(runs: list[Run]) -> list[float]:
    """Where several rows begin anew, the most frequent first."""
    leftmost: dict[int, float] = {}
    for run in runs:
        leftmost[run.row] = min(run.start, leftmost.get(run.row, run.start))
    edge = min(leftmost.values(), default=0.0)
    starts = Counter(round(run.start / CLEAR) for run in runs if run.start > edge + 8 * CLEAR)
    frequent = [(start, count) for start, count in starts.most_common(GUTTERS_TRIED)]
    return [start * CLEAR - CLEAR for start, count in frequent if count >= 2]


def _cuts_at(at: float, runs: list[Run]) -> list[Cut]:
    """Stretches of rows, one below the other, that no run crosses at this place."""
    crossing = {run.row for run in runs if run.start < at and run.end > at}
    cuts: list[Cut] = []
    stretch: list[int] = []
    for row in [*sorted({run.row for run in runs}), None]:
        if row is not None and row not in crossing:
            stretch.append(row)
            continue
        if len(stretch) >= LEAST_ROWS:
            cuts.append(Cut(at, stretch[0], stretch[-1]))
        stretch = []
    return cuts


def _longest(cuts: list[Cut]) -> list[Cut]:
    return sorted(cuts, key=lambda cut: cut.top - cut.bottom)[:CUTS_TRIED]


def _are_columns(left: list[Run], right: list[Run]) -> bool:
    """Columns were mostly painted one after the other. Dates beside their lines, and tables, were not."""
    left_rows, right_rows = {run.row for run in left}, {run.row for run in right}
    fewer = min(len(left_rows), len(right_rows))
    if fewer < LEAST_ROWS:
        return False
    if _changes_of_side(left, right) <= max(2, CHANGES * fewer):
        return True
    shared = len(left_rows & right_rows)
    return shared < fewer / 2 or (_is_prose(left) and _is_prose(right))


def _changes_of_side(left: list[Run], right: list[Run]) -> int:
    sides = sorted([(run.first, 0) for run in left] + [(run.first, 1) for run in right])
    return sum(one[1] != other[1] for one, other in pairwise(sides))


def _is_prose(runs: list[Run]) -> bool:
    """Many words a row, and most rows reach the far edge: lines that were wrapped."""
    words = sum(len(run.text.split()) for run in runs)
    start, end = min(run.start for run in runs), max(run.end for run in runs)
    full = sum(run.end - start > FULL * (end - start) for run in runs)
    return words >= PROSE_WORDS * len(runs) and full >= FULL_SHARE * len(runs)
