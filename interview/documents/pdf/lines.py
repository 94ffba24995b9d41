"""The pieces of a page as lines of text in reading order."""

from itertools import groupby, pairwise
from statistics import median

from interview.documents.pdf.columns import in_reading_order
from interview.documents.pdf.dots import with_bullets
from interview.documents.pdf.geometry import Box
from interview.documents.pdf.painted import Piece
from interview.documents.pdf.right_to_left import logical
from interview.documents.pdf.rows import Run, rows_of

PARAGRAPH = 1.35  # times the usual distance of lines
PARAGRAPH_IN_SIZES = 1.5
LOOSEST = 2.2  # sizes: lines further apart than this are never of one paragraph


def lines_of(pieces: list[Piece], dots: list[Box]) -> list[str]:
    """Level text first, then what runs up or down the page. An empty line parts paragraphs."""
    by_turn: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_turn.setdefault(piece.turn, []).append(piece)
    lines: list[str] = []
    for turn, turned in sorted(by_turn.items(), key=lambda pair: -len(pair[1])):
        runs = with_bullets(rows_of(turned), [] if turn else dots)
        for block in in_reading_order(runs):
            lines += [*_lines_of_block(block), ""]
    return lines


def _lines_of_block(runs: list[Run]) -> list[str]:
    rows = [
        sorted(row, key=lambda run: run.start)
        for _, row in groupby(sorted(runs, key=lambda run: run.row), key=lambda run: run.row)
    ]
    heights = [_height(row) for row in rows]
    gaps = [upper - lower for upper, lower in pairwise(heights)]
    usual = median(gaps) if gaps else 0.0
    lines = [_line(rows[0])] if rows else []
    for gap, row in zip(gaps, rows[1:], strict=True):
        size = max(run.size for run in row)
        if gap > max(min(usual, LOOSEST * size) * PARAGRAPH, PARAGRAPH_IN_SIZES * size):
            lines.append("")
        lines.append(_line(row))
    return lines


def _height(row: list[Run]) -> float:
    return max(row, key=lambda run: len(run.text)).base


def _line(row: list[Run]) -> str:
    return logical("\t".join(" ".join(run.text.split()) for run in row))
