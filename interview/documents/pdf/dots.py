"""Bullets that were painted as little shapes instead of being set as text."""

from interview.documents.pdf.geometry import Box
from interview.documents.pdf.rows import Run

SMALLEST, LARGEST = 1.5, 7.0  # points
ROUND = 1.0  # how far width and height may differ
NEAREST, FARTHEST = 0.5, 2.5  # the gap to the text: points, and sizes of the text
LOW, HIGH = -0.1, 0.8  # where the middle stands above the line, in sizes
NEIGHBOUR = 14.0  # dots closer than this make a scale ("four of five"), not bullets
MOST_DOTS = 150
BULLET = "• "


def is_dot(box: Box) -> bool:
    width, height = box.right - box.left, box.top - box.bottom
    return SMALLEST <= width <= LARGEST and abs(width - height) <= ROUND


def with_bullets(runs: list[Run], dots: list[Box]) -> list[Run]:
    """The runs, those after a lone dot opened by a bullet."""
    for dot in dots[:MOST_DOTS]:
        if any(_are_neighbours(dot, other) for other in dots[:MOST_DOTS] if other is not dot):
            continue
        run = next((run for run in runs if _follows(run, dot)), None)
        if run and not run.text.startswith(BULLET[0]):
            run.text, run.start = BULLET + run.text.lstrip(), dot.left
    return runs


def _are_neighbours(dot: Box, other: Box) -> bool:
    distance = abs(dot.left - other.left)
    return abs(dot.bottom - other.bottom) < ROUND < distance < NEIGHBOUR


def _follows(run: Run, dot: Box) -> bool:
    height = ((dot.bottom + dot.top) / 2 - run.base) / max(run.size, 1.0)
    gap = run.start - dot.right
    return LOW <= height <= HIGH and NEAREST <= gap <= FARTHEST * run.size
