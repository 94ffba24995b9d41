"""Operators that change how is painted: saving, moving, colours, opacity, layers."""

from collections.abc import Callable

from pypdf.generic import ArrayObject, DictionaryObject

from interview.documents.pdf import colour
from interview.documents.pdf.canvas import Canvas, matrix_of, numbers
from interview.documents.pdf.content import Operand
from interview.documents.pdf.geometry import product
from interview.documents.pdf.objects import dictionary
from interview.documents.sight import Colour

DEEPEST_SAVE = 500
DEEPEST_MARK = 1_000


def save(canvas: Canvas, _: list[Operand]) -> None:
    if len(canvas.saved) < DEEPEST_SAVE:
        canvas.saved.append(canvas.brush.copied())


def restore(canvas: Canvas, _: list[Operand]) -> None:
    if canvas.saved:
        canvas.brush = canvas.saved.pop()
        _note_layers(canvas)


def move(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.place = product(matrix_of(operands), canvas.brush.place)


def set_graphics(canvas: Canvas, operands: list[Operand]) -> None:
    state, brush = canvas.named("/ExtGState", operands[0]), canvas.brush
    if not isinstance(state, DictionaryObject):
        return
    if "/ca" in state:
        brush.alpha = float(str(state["/ca"]))
    if "/CA" in state:
        brush.stroke_alpha = float(str(state["/CA"]))
    if "/LW" in state:
        brush.width = float(str(state["/LW"]))
    if "/BM" in state:
        mode = state["/BM"]
        brush.blend = str(mode[0] if isinstance(mode, ArrayObject) else mode)
    if "/Font" in state:
        font, size = state.raw_get("/Font").get_object()
        brush.letters, brush.size = canvas.letters_of(font.get_object()), float(size)
    brush.changed()


def set_width(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.width = numbers(operands)[0]


def set_fill(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill_space = colour.GREY
    canvas.brush.fill = colour.from_numbers(numbers(operands))
    canvas.brush.changed()


def set_stroke(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke_space = colour.GREY
    canvas.brush.stroke = colour.from_numbers(numbers(operands))
    canvas.brush.changed()


def set_fill_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill_space = colour.named(str(operands[0]), canvas.resources)
    canvas.brush.fill = colour.first(canvas.brush.fill_space)
    canvas.brush.changed()


def set_stroke_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke_space = colour.named(str(operands[0]), canvas.resources)
    canvas.brush.stroke = colour.first(canvas.brush.stroke_space)
    canvas.brush.changed()


def set_fill_in_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill = _in_space(canvas.brush.fill_space, operands)
    canvas.brush.changed()


def set_stroke_in_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke = _in_space(canvas.brush.stroke_space, operands)
    canvas.brush.changed()


def _in_space(space: colour.Space, operands: list[Operand]) -> Colour:
    values = numbers(operands)
    return colour.in_space(space, values) if len(values) == len(operands) else None


def open_mark(canvas: Canvas, operands: list[Operand]) -> None:
    if len(canvas.layers) < DEEPEST_MARK:
        canvas.layers.append(_is_off(canvas, operands))
        _note_layers(canvas)


def close_mark(canvas: Canvas, _: list[Operand]) -> None:
    if canvas.layers:
        canvas.layers.pop()
        _note_layers(canvas)


def _is_off(canvas: Canvas, operands: list[Operand]) -> bool:
    if operands[:1] != ["/OC"]:
        return False
    named = dictionary(canvas.resources.get("/Properties"))
    return canvas.shared.layers.are_off(named, str(operands[1]))


def _note_layers(canvas: Canvas) -> None:
    is_off = canvas.is_off_around or any(canvas.layers)
    if is_off != canvas.brush.is_off:
        canvas.brush.is_off = is_off
        canvas.brush.changed()


STATE: dict[bytes, Callable[[Canvas, list[Operand]], None]] = {
    b"q": save,
    b"Q": restore,
    b"cm": move,
    b"gs": set_graphics,
    b"w": set_width,
    b"g": set_fill,
    b"rg": set_fill,
    b"k": set_fill,
    b"G": set_stroke,
    b"RG": set_stroke,
    b"K": set_stroke,
    b"cs": set_fill_space,
    b"CS": set_stroke_space,
    b"sc": set_fill_in_space,
    b"scn": set_fill_in_space,
    b"SC": set_stroke_in_space,
    b"SCN": set_stroke_in_space,
    b"BMC": open_mark,
    b"BDC": open_mark,
    b"EMC": close_mark,
}
