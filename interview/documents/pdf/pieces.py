"""Text onto the page: strings that go on where one another end are one piece."""

from interview.documents.pdf.canvas import Canvas
from interview.documents.pdf.geometry import Matrix, height_scale, moved, turn_of, upright, width_scale
from interview.documents.pdf.painted import Piece

SAME_LINE, BACK, AHEAD = 0.05, -0.4, 1.0  # parts of the size: where a string still goes on with a piece
SPACE_SEEN = 0.55  # of a font's space: narrower gaps are kerning


def note(canvas: Canvas, text: str, advance: float, matrix: Matrix) -> None:
    """The end of the last piece where it goes on there, or a new piece."""
    brush, pieces = canvas.brush, canvas.painted.pieces
    turn = turn_of(matrix)
    start, base = upright(turn, *moved(matrix, 0.0, brush.rise))
    size = abs(brush.size) * height_scale(matrix)
    length = abs(advance) * width_scale(matrix)
    last = pieces[-1] if pieces else None
    if last and last.look is brush.look and last.turn == turn and abs(last.base - base) <= SAME_LINE * size:
        gap = start - last.end
        if BACK * size <= gap <= AHEAD * size and abs(last.size - size) <= SAME_LINE * size:
            last.parts.append((gap, text))
            last.end = start + length
            return
    _begin_piece(canvas, text, start=start, length=length, base=base, size=size, turn=turn, matrix=matrix)


def _begin_piece(
    canvas: Canvas,
    text: str,
    *,
    start: float,
    length: float,
    base: float,
    size: float,
    turn: int,
    matrix: Matrix,
) -> None:
    painted, brush = canvas.painted, canvas.brush
    canvas.shared.budget.take_piece()
    painted.number += 1
    letters = brush.letters
    space = (
        letters.space / 1000 * abs(brush.size * brush.stretch) * width_scale(matrix) if letters else size / 4
    )
    painted.pieces.append(
        Piece(
            start=start,
            end=start + length,
            base=base,
            size=size * (letters.height if letters else 1.0),
            breadth=abs(brush.size * brush.stretch)
            * width_scale(matrix)
            * (letters.height if letters else 1.0),
            turn=turn,
            space=space * SPACE_SEEN,
            look=brush.look,
            number=painted.number,
            parts=[(0.0, text)],
        )
    )
