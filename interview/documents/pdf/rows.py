"""Pieces of text into rows: what stands at one height, joined where it belongs together."""

import re
from dataclasses import dataclass

from interview.documents.pdf.painted import Piece

BULLET = re.compile(r"(?:[^\w\s]|[\uf000-\uf0ff]|o|\(?\w{1,2}[.)])\s*$")
LOWEST, HIGHEST = 0.2, 0.7  # how far small letters reach under and over the line, in parts of the size
SAME_ROW = 0.5  # of the smaller height
TOGETHER, APART = 1.6, 0.65  # gaps up to so many sizes stay one run: painted in a row, or not
AFTER_BULLET = 4.0


@dataclass(slots=True)
class Run:
    """Words at one height without a wide gap."""

    start: float
    end: float
    base: float
    size: float
    text: str
    first: int  # painting numbers
    last: int
    row: int = 0


def rows_of(pieces: list[Piece]) -> list[Run]:
    """The runs of pieces of one turn, each with the number of its row, from the top down."""
    runs: list[Run] = []
    numbers = {id(piece): number for number, piece in enumerate(pieces)}
    for row, group in enumerate(_grouped(pieces)):
        for run in _joined([_run(piece, numbers[id(piece)]) for piece in group]):
            run.row = row
            runs.append(run)
    return runs


def _run(piece: Piece, number: int) -> Run:
    return Run(piece.start, piece.end, piece.base, piece.size, piece.text, number, number)


def _grouped(pieces: list[Piece]) -> list[list[Piece]]:
    """Rows from the top down. A raised or lowered piece belongs to the row that it overlaps."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.base):
        if rows and any(_is_same_row(piece, other) for other in (rows[-1][0], rows[-1][-1])):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _is_same_row(piece: Piece, other: Piece) -> bool:
    top = min(piece.base + HIGHEST * piece.size, other.base + HIGHEST * other.size)
    bottom = max(piece.base - LOWEST * piece.size, other.base - LOWEST * other.size)
    return top - bottom > SAME_ROW * min(piece.size, other.size)


def _joined(runs: list[Run]) -> list[Run]:
    """From left to right; near neighbours become one run."""
    joined: list[Run] = []
    for run in sorted(runs, key=lambda run: run.start):
        if not run.text.strip():
            continue
        if joined and _belongs(joined[-1], run):
            _append(joined[-1], run)
        else:
            joined.append(run)
    return joined


def _belongs(run: Run, to_come: Run) -> bool:
    gap, size = to_come.start - run.end, max(run.size, to_come.size)
    if BULLET.match(run.text.strip()):
        return gap < AFTER_BULLET * size
    follows = abs(to_come.first - run.last) <= 2
    return gap < (TOGETHER if follows else APART) * size


def _append(run: Run, more: Run) -> None:
    gap = more.start - run.end
    is_spaced = run.text.endswith(" ") or more.text.startswith(" ")
    needs_space = gap > 0.14 * min(run.size, more.size) and not is_spaced
    run.text += (" " if needs_space else "") + more.text
    run.end = max(run.end, more.end)
    run.size = max(run.size, more.size)
    run.first, run.last = min(run.first, more.first), max(run.last, more.last)
