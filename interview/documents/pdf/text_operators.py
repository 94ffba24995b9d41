"""Operators that set text: where each string begins and ends, and which piece it goes on."""

from collections.abc import Callable

from interview.documents.pdf.canvas import Canvas, matrix_of
from interview.documents.pdf.content import Operand
from interview.documents.pdf.geometry import IDENTITY, product
from interview.documents.pdf.letters import unknown
from interview.documents.pdf.painted import CLIPPING
from interview.documents.pdf.pieces import note


def begin(canvas: Canvas, _: list[Operand]) -> None:
    canvas.text = canvas.line = IDENTITY
    canvas.begun = len(canvas.painted.pieces)


def end(canvas: Canvas, _: list[Operand]) -> None:
    """Letters set as a clip limit what follows; two sets of them have nothing in common."""
    letters = tuple(piece for piece in canvas.painted.pieces[canvas.begun :] if piece.look.mode in CLIPPING)
    if letters:
        canvas.brush.letter_clip = letters if canvas.brush.letter_clip is None else ()


def set_font(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.size = float(operands[1])  # type: ignore[arg-type]
    canvas.brush.letters = None  # should the font be missing
    canvas.brush.letters = canvas.letters_of(canvas.named("/Font", operands[0]))


def set_spacing(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.spacing = float(operands[0])  # type: ignore[arg-type]


def set_word_spacing(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.word_spacing = float(operands[0])  # type: ignore[arg-type]


def set_stretch(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stretch = float(operands[0]) / 100  # type: ignore[arg-type]


def set_leading(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.leading = float(operands[0])  # type: ignore[arg-type]


def set_rise(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.rise = float(operands[0])  # type: ignore[arg-type]


def set_mode(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.mode = int(operands[0])  # type: ignore[arg-type]
    canvas.brush.changed()


def set_matrix(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.text = canvas.line = matrix_of(operands)


def move_line(canvas: Canvas, operands: list[Operand]) -> None:
    across, up = operands
    a, b, c, d, e, f = canvas.line
    x, y = float(across), float(up)  # type: ignore[arg-type]
    canvas.text = canvas.line = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)


def move_line_and_lead(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.leading = -float(operands[1])  # type: ignore[arg-type]
    move_line(canvas, operands)


def next_line(canvas: Canvas, _: list[Operand]) -> None:
    move_line(canvas, [0.0, -canvas.brush.leading])


def show(canvas: Canvas, operands: list[Operand]) -> None:
    if isinstance(operands[0], bytes):
        _show(canvas, operands[0])


def show_on_next_line(canvas: Canvas, operands: list[Operand]) -> None:
    next_line(canvas, [])
    show(canvas, operands)


def show_spaced_on_next_line(canvas: Canvas, operands: list[Operand]) -> None:
    set_word_spacing(canvas, operands)
    set_spacing(canvas, operands[1:])
    show_on_next_line(canvas, operands[2:])


def show_with_gaps(canvas: Canvas, operands: list[Operand]) -> None:
    if not isinstance(operands[0], list):
        return
    brush = canvas.brush
    for item in operands[0]:
        if isinstance(item, bytes):
            _show(canvas, item)
        elif isinstance(item, float):
            _advance(canvas, -item / 1000 * brush.size * brush.stretch)


def _advance(canvas: Canvas, by: float) -> None:
    a, b, c, d, e, f = canvas.text
    canvas.text = (a, b, c, d, a * by + e, b * by + f)


def _show(canvas: Canvas, raw: bytes) -> None:
    brush = canvas.brush
    text, width, glyphs, spaces = brush.letters.shown(raw) if brush.letters else unknown(raw)
    advance = width / 1000 * brush.size + brush.spacing * glyphs + brush.word_spacing * spaces
    advance *= brush.stretch
    if text:
        note(canvas, text, advance, product(canvas.text, brush.place))
    _advance(canvas, advance)


TEXT: dict[bytes, Callable[[Canvas, list[Operand]], None]] = {
    b"BT": begin,
    b"ET": end,
    b"Tf": set_font,
    b"Tc": set_spacing,
    b"Tw": set_word_spacing,
    b"Tz": set_stretch,
    b"TL": set_leading,
    b"Ts": set_rise,
    b"Tr": set_mode,
    b"Tm": set_matrix,
    b"Td": move_line,
    b"TD": move_line_and_lead,
    b"T*": next_line,
    b"Tj": show,
    b"'": show_on_next_line,
    b'"': show_spaced_on_next_line,
    b"TJ": show_with_gaps,
}
