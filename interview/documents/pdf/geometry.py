"""Matrices and boxes of a PDF page, in points."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
FAR = 1e6


class Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float

    @property
    def is_empty(self) -> bool:
        return self.left > self.right or self.bottom > self.top

    @property
    def size(self) -> float:
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def overlap(self, other: "Box") -> "Box":
        """What both share; empty where they share nothing."""
        return Box(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )

    def with_point(self, x: float, y: float) -> "Box":
        return Box(min(self.left, x), min(self.bottom, y), max(self.right, x), max(self.top, y))

    def has_middle_of(self, other: "Box") -> bool:
        x, y = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def covers(self, other: "Box", slack: float) -> bool:
        return (
            self.left <= other.left + slack
            and self.right >= other.right - slack
            and self.bottom <= other.bottom + slack
            and self.top >= other.top - slack
        )

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    def corners(self) -> tuple[tuple[float, float], ...]:
        return tuple((x, y) for x in (self.left, self.right) for y in (self.bottom, self.top))


EVERYWHERE = Box(-FAR, -FAR, FAR, FAR)


def product(first: Matrix, second: Matrix) -> Matrix:
    """What `first` does, then `second`."""
    a, b, c, d, e, f = first
    k, l, m, n, o, p = second  # noqa: E741  # twelve letters in a row
    return (a * k + b * m, a * l + b * n, c * k + d * m, c * l + d * n, e * k + f * m + o, e * l + f * n + p)


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def box_around(matrix: Matrix, *, left: float, bottom: float, width: float, height: float) -> Box:
    """The upright box around a rectangle that was moved, turned or leant."""
    x, y = moved(matrix, left, bottom)
    box = Box(x, y, x, y)
    for across, up in ((width, 0.0), (0.0, height), (width, height)):
        box = box.with_point(*moved(matrix, left + across, bottom + up))
    return box


def is_inside(x: float, y: float, outline: Sequence[tuple[float, float]]) -> bool:
    """Whether a ray from the point crosses the outline an odd number of times."""
    inside = False
    for (left, bottom), (right, top) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if (bottom > y) != (top > y) and x < (right - left) * (y - bottom) / (top - bottom) + left:
            inside = not inside
    return inside


def is_clockwise(outline: Sequence[tuple[float, float]]) -> bool:
    following = (*outline[1:], outline[0])
    return sum(x * high - right * y for (x, y), (right, high) in zip(outline, following, strict=True)) < 0


def turn_of(matrix: Matrix) -> int:
    """Which way text runs: 0 to the right, 90 upwards, 180, 270."""
    a, b = matrix[0], matrix[1]
    if abs(a) >= abs(b):
        return 0 if a >= 0 else 180
    return 90 if b > 0 else 270


def upright(turn: int, x: float, y: float) -> tuple[float, float]:
    """A point of the page as seen with text of this turn level: along the line, and upwards."""
    if turn == 0:
        return x, y
    if turn == 90:
        return y, -x
    return (-x, -y) if turn == 180 else (-y, x)


def on_page(turn: int, along: float, up: float) -> tuple[float, float]:
    """The other way round: the point of the page."""
    return upright((360 - turn) % 360, along, up)


def width_scale(matrix: Matrix) -> float:
    return hypot(matrix[0], matrix[1])


def height_scale(matrix: Matrix) -> float:
    return hypot(matrix[2], matrix[3])
