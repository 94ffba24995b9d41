"""Operators that paint areas or limit painting: they decide what text can be seen."""

from collections.abc import Callable

from interview.documents.pdf.canvas import Canvas, numbers
from interview.documents.pdf.content import Operand
from interview.documents.pdf.dots import is_dot
from interview.documents.pdf.geometry import Box, box_around, moved
from interview.documents.pdf.painted import Area
from interview.documents.sight import Colour

SMALLEST_AREA = 3.0  # points; what is thinner is a line, and no ground for text
SEE_THROUGH, OPAQUE = 0.3, 0.95
NEARLY = 0.01
MOST_PARTS = 5_000  # of one path


def rectangle(canvas: Canvas, operands: list[Operand]) -> None:
    left, bottom, width, height = numbers(operands)
    place = canvas.brush.place
    box = box_around(place, left=left, bottom=bottom, width=width, height=height)
    canvas.is_straight = canvas.is_straight and (
        _is_level(place[1], place[2]) or _is_level(place[0], place[3])
    )
    _begin(canvas, box)


def start(canvas: Canvas, operands: list[Operand]) -> None:
    x, y = numbers(operands)
    canvas.at = moved(canvas.brush.place, x, y)
    _begin(canvas, Box(*canvas.at, *canvas.at))


def line(canvas: Canvas, operands: list[Operand]) -> None:
    x, y = numbers(operands)
    before, canvas.at = canvas.at, moved(canvas.brush.place, x, y)
    across, up = canvas.at[0] - before[0], canvas.at[1] - before[1]
    canvas.is_straight = canvas.is_straight and min(abs(across), abs(up)) < NEARLY
    _extend(canvas, *canvas.at)


def curve(canvas: Canvas, operands: list[Operand]) -> None:
    points = numbers(operands)
    canvas.is_straight = False
    for x, y in zip(points[::2], points[1::2], strict=True):
        canvas.at = moved(canvas.brush.place, x, y)
        _extend(canvas, *canvas.at)


def mark_clip(canvas: Canvas, _: list[Operand]) -> None:
    canvas.clips = True


def fill(canvas: Canvas, _: list[Operand]) -> None:
    for box in canvas.path:
        paint_area(canvas, box, canvas.brush.fill, is_plain=canvas.is_straight)
    end(canvas, [])


def stroke(canvas: Canvas, _: list[Operand]) -> None:
    canvas.painted.is_blank = False
    end(canvas, [])


def shade(canvas: Canvas, _: list[Operand]) -> None:
    paint_area(canvas, canvas.brush.clip, None, is_plain=False)


def end(canvas: Canvas, _: list[Operand]) -> None:
    """The path is done; as a clip it limits what follows."""
    if canvas.clips and canvas.path:
        around = canvas.path[0]
        for box in canvas.path[1:]:
            around = around.with_point(box.left, box.bottom).with_point(box.right, box.top)
        canvas.brush.clip = canvas.brush.clip.overlap(around)
        canvas.brush.changed()
    canvas.path, canvas.is_straight, canvas.clips = [], True, False


def picture(canvas: Canvas, *, is_opaque: bool) -> None:
    """Any picture fills the unit square of the place it is painted at."""
    box = box_around(canvas.brush.place, left=0, bottom=0, width=1, height=1)
    paint_area(canvas, box, None, is_plain=is_opaque)


def inline_picture(canvas: Canvas, _: list[Operand]) -> None:
    picture(canvas, is_opaque=False)


def paint_area(canvas: Canvas, box: Box, colour: Colour, *, is_plain: bool) -> None:
    painted, brush = canvas.painted, canvas.brush
    painted.is_blank = False
    box = box.overlap(brush.clip)
    if is_dot(box):
        painted.dots.append(box)
    if min(box.right - box.left, box.top - box.bottom) < SMALLEST_AREA:
        return
    if brush.alpha < SEE_THROUGH or brush.is_off:
        return
    painted.number += 1
    hides = is_plain and brush.alpha >= OPAQUE and not brush.blends
    seen = colour if brush.alpha >= OPAQUE and not brush.blends else None
    painted.areas.append(Area(box, seen, hides, painted.number))


def _begin(canvas: Canvas, box: Box) -> None:
    if len(canvas.path) < MOST_PARTS:
        canvas.path.append(box)


def _extend(canvas: Canvas, x: float, y: float) -> None:
    if canvas.path:
        canvas.path[-1] = canvas.path[-1].with_point(x, y)


def _is_level(first: float, second: float) -> bool:
    return abs(first) < NEARLY and abs(second) < NEARLY


SHAPES: dict[bytes, Callable[[Canvas, list[Operand]], None]] = {
    b"re": rectangle,
    b"m": start,
    b"l": line,
    b"c": curve,
    b"v": curve,
    b"y": curve,
    b"W": mark_clip,
    b"W*": mark_clip,
    b"f": fill,
    b"F": fill,
    b"f*": fill,
    b"B": fill,
    b"B*": fill,
    b"b": fill,
    b"b*": fill,
    b"S": stroke,
    b"s": stroke,
    b"n": end,
    b"sh": shade,
    b"BI": inline_picture,
}
