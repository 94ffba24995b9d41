"""Operators that change how is painted: saving, moving, colours, opacity, layers."""

from collections.abc import Callable

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from interview.documents.pdf import colour
from interview.documents.pdf.canvas import Canvas, matrix_of, numbers
from interview.documents.pdf.content import Operand
from interview.documents.pdf.geometry import product
from interview.documents.sight import BLACK

DEEPEST_SAVE = 500
DEEPEST_MARK = 1_000
NORMAL = {"/Normal", "/Compatible"}


def save(canvas: Canvas, _: list[Operand]) -> None:
    if len(canvas.saved) < DEEPEST_SAVE:
        canvas.saved.append(canvas.brush.copied())


def restore(canvas: Canvas, _: list[Operand]) -> None:
    if canvas.saved:
        canvas.brush = canvas.saved.pop()


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
        brush.blends = str(mode[0] if isinstance(mode, ArrayObject) else mode) not in NORMAL
    if "/Font" in state:
        font, size = state.raw_get("/Font").get_object()
        brush.letters, brush.size = canvas.letters_of(font.get_object()), float(size)
    brush.changed()


def set_width(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.width = numbers(operands)[0]


def set_fill(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill_space = "/DeviceGray"
    canvas.brush.fill = colour.from_numbers(numbers(operands))
    canvas.brush.changed()


def set_stroke(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke_space = "/DeviceGray"
    canvas.brush.stroke = colour.from_numbers(numbers(operands))
    canvas.brush.changed()


def set_fill_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill_space = colour.family(str(operands[0]), canvas.resources)
    canvas.brush.fill = BLACK
    canvas.brush.changed()


def set_stroke_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke_space = colour.family(str(operands[0]), canvas.resources)
    canvas.brush.stroke = BLACK
    canvas.brush.changed()


def set_fill_in_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.fill = colour.in_space(canvas.brush.fill_space, operands)
    canvas.brush.changed()


def set_stroke_in_space(canvas: Canvas, operands: list[Operand]) -> None:
    canvas.brush.stroke = colour.in_space(canvas.brush.stroke_space, operands)
    canvas.brush.changed()


def open_mark(canvas: Canvas, operands: list[Operand]) -> None:
    if len(canvas.layers) < DEEPEST_MARK:
        canvas.layers.append(_is_off(canvas, operands))
        _note_layers(canvas)


def close_mark(canvas: Canvas, _: list[Operand]) -> None:
    if canvas.layers:
        canvas.layers.pop()
        _note_layers(canvas)


def _is_off(canvas: Canvas, operands: list[Operand]) -> bool:
    if not canvas.shared.layers_off or operands[:1] != ["/OC"]:
        return False
    table = canvas.resources["/Properties"].get_object()
    layer = table.raw_get(operands[1]) if isinstance(table, DictionaryObject) else None
    return isinstance(layer, IndirectObject) and layer.idnum in canvas.shared.layers_off


def _note_layers(canvas: Canvas) -> None:
    is_off = any(canvas.layers)
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
