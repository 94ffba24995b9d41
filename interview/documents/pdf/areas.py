"""What is painted becomes an area of the page, or the colour of the letters that it shows through."""

from interview.documents.pdf.blend import NORMAL
from interview.documents.pdf.canvas import Canvas
from interview.documents.pdf.dots import is_dot
from interview.documents.pdf.geometry import Box
from interview.documents.pdf.painted import FILLED, Area, Piece
from interview.documents.sight import Colour

SMALLEST_AREA = 3.0  # points; what is thinner is a line, and no ground for text
SEE_THROUGH, OPAQUE = 0.3, 0.95


def paint_area(
    canvas: Canvas, box: Box, colour: Colour, *, is_plain: bool, outline: tuple[tuple[float, float], ...] = ()
) -> None:
    painted, brush = canvas.painted, canvas.brush
    painted.is_blank = False
    box = box.overlap(brush.clip)
    if is_dot(box):
        painted.dots.append(box)
    if min(box.right - box.left, box.top - box.bottom) < SMALLEST_AREA:
        return
    alpha = brush.alpha * brush.veil
    if alpha < SEE_THROUGH or brush.is_off:
        return
    painted.number += 1
    is_opaque = alpha >= OPAQUE and brush.mixing in NORMAL
    seen = colour if is_opaque else None
    if brush.letter_clip is None:
        painted.areas.append(Area(box, seen, is_plain and is_opaque, painted.number, outline))
    else:
        _fill_letters(brush.letter_clip, box, seen)


def _fill_letters(letters: tuple[Piece, ...], box: Box, colour: Colour) -> None:
    """What is painted through letters gives them its colour, and hides nothing beside them."""
    for piece in letters:
        if box.has_middle_of(piece.box):
            piece.look = piece.look._replace(mode=FILLED, fill=colour)
