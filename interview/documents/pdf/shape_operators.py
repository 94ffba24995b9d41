"""Operators that paint areas or limit painting: they decide what text can be seen."""

from collections.abc import Callable

from interview.documents.pdf.areas import SMALLEST_AREA, paint_area
from interview.documents.pdf.canvas import Canvas, Outline, numbers
from interview.documents.pdf.content import Operand
from interview.documents.pdf.geometry import Box, box_around, height_scale, is_clockwise, moved

Part = tuple[Box, Outline]
NEARLY = 0.01
MOST_PARTS = 5_000  # of one path
BOX_CORNERS = 5  # the last one may repeat the first
MOST_COMPARED = 50  # parts of one path
MOST_CORNERS = 200  # of one part; what has more hides nothing


def rectangle(canvas: Canvas, operands: list[Operand]) -> None:
    left, bottom, width, height = numbers(operands)
    place = canvas.brush.place
    box = box_around(place, left=left, bottom=bottom, width=width, height=height)
    canvas.is_straight = canvas.is_straight and (
        _is_level(place[1], place[2]) or _is_level(place[0], place[3])
    )
    _begin(canvas, box, [moved(place, left + x, bottom + y) for x, y in _around(width, height)])


def start(canvas: Canvas, operands: list[Operand]) -> None:
    x, y = numbers(operands)
    canvas.at = moved(canvas.brush.place, x, y)
    _begin(canvas, Box(*canvas.at, *canvas.at), [canvas.at])


def line(canvas: Canvas, operands: list[Operand]) -> None:
    x, y = numbers(operands)
    before, canvas.at = canvas.at, moved(canvas.brush.place, x, y)
    across, up = canvas.at[0] - before[0], canvas.at[1] - before[1]
    canvas.is_straight = canvas.is_straight and min(abs(across), abs(up)) < NEARLY
    _extend(canvas, *canvas.at)


def curve(canvas: Canvas, operands: list[Operand]) -> None:
    """Its box reaches to the points that pull it; its outline runs through its middle."""
    values = numbers(operands)
    points = [moved(canvas.brush.place, x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
    canvas.is_straight = False
    first, second, last = (canvas.at, *points) if len(points) == 2 else points
    middle = [(a + 3 * b + 3 * c + d) / 8 for a, b, c, d in zip(canvas.at, first, second, last, strict=True)]
    for point in points:
        canvas.at = point
        _extend(canvas, *point, is_corner=False)
    _note_corner(canvas, (middle[0], middle[1]))
    _note_corner(canvas, canvas.at)


def mark_clip(canvas: Canvas, _: list[Operand]) -> None:
    canvas.clips = True


def fill(canvas: Canvas, _: list[Operand]) -> None:
    _fill(canvas, every_second=False)


def fill_every_second(canvas: Canvas, _: list[Operand]) -> None:
    _fill(canvas, every_second=True)


def _fill(canvas: Canvas, *, every_second: bool) -> None:
    """Parts within parts may be holes, as in a frame: where they are, nothing is known of the ground."""
    parts = list(zip(canvas.path, canvas.outlines, strict=True))
    for part in parts:
        box, outline = part
        is_box = canvas.is_straight and len(outline) <= BOX_CORNERS
        shape = () if is_box else tuple(outline)
        has_hole = len(parts) <= MOST_COMPARED and any(
            _make_a_hole(part, other, every_second=every_second) for other in parts if other is not part
        )
        is_plain = (is_box or 2 < len(shape) <= MOST_CORNERS) and not has_hole
        colour = None if has_hole else canvas.brush.fill
        paint_area(canvas, box, colour, is_plain=is_plain, outline=shape)
    end(canvas, [])


def _make_a_hole(one: Part, other: Part, *, every_second: bool) -> bool:
    """One lies within the other, and runs the other way round unless every second part is a hole anyway."""
    if not (one[0].covers(other[0], 0) or other[0].covers(one[0], 0)):
        return False
    return every_second or is_clockwise(one[1]) != is_clockwise(other[1])


def stroke(canvas: Canvas, _: list[Operand]) -> None:
    """A level line may be as thick as a band."""
    canvas.painted.is_blank = False
    thick = canvas.brush.width * height_scale(canvas.brush.place)
    for box in canvas.path if canvas.is_straight and thick >= SMALLEST_AREA else ():
        if min(box.right - box.left, box.top - box.bottom) < NEARLY:
            paint_area(canvas, box.grown(thick / 2), canvas.brush.stroke, is_plain=True)
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
    canvas.path, canvas.outlines, canvas.is_straight, canvas.clips = [], [], True, False


def picture(canvas: Canvas, *, is_opaque: bool) -> None:
    """Any picture fills the unit square of the place it is painted at."""
    box = box_around(canvas.brush.place, left=0, bottom=0, width=1, height=1)
    paint_area(canvas, box, None, is_plain=is_opaque)


def inline_picture(canvas: Canvas, _: list[Operand]) -> None:
    picture(canvas, is_opaque=False)


def _begin(canvas: Canvas, box: Box, outline: Outline) -> None:
    if len(canvas.path) < MOST_PARTS:
        canvas.path.append(box)
        canvas.outlines.append(outline)


def _extend(canvas: Canvas, x: float, y: float, *, is_corner: bool = True) -> None:
    if canvas.path:
        canvas.path[-1] = canvas.path[-1].with_point(x, y)
    if is_corner:
        _note_corner(canvas, (x, y))


def _note_corner(canvas: Canvas, point: tuple[float, float]) -> None:
    if canvas.outlines and len(canvas.outlines[-1]) <= MOST_CORNERS:
        canvas.outlines[-1].append(point)


def _around(width: float, height: float) -> tuple[tuple[float, float], ...]:
    return (0.0, 0.0), (width, 0.0), (width, height), (0.0, height)


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
    b"f*": fill_every_second,
    b"B": fill,
    b"B*": fill_every_second,
    b"b": fill,
    b"b*": fill_every_second,
    b"S": stroke,
    b"s": stroke,
    b"n": end,
    b"sh": shade,
    b"BI": inline_picture,
}
