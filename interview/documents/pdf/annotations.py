"""What lies on a page: filled-in fields of forms, stamps and typed notes, as a reader sees them."""

from collections.abc import Iterator

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from interview.documents.pdf.canvas import Canvas
from interview.documents.pdf.geometry import IDENTITY, Box, Matrix, box_around, product
from interview.documents.pdf.layers import Layers
from interview.documents.pdf.objects import BROKEN, numbers_of
from interview.documents.pdf.page import paint_form
from interview.documents.pdf.painted import Piece

UNSEEN_KINDS = {"/Popup", "/Link", "/Text", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/Watermark"}
INVISIBLE, HIDDEN, NO_VIEW = 1, 2, 32  # flags
PASSWORD = 1 << 13
MOST = 2_000  # on a page
USUAL_SIZE = 10.0
DEEPEST_PARENT = 10
MARGIN = 2.0
LETTER = 0.5  # how wide one is, in sizes


def paint_annotations(canvas: Canvas, page: PageObject) -> None:
    """One that is broken is passed over, as viewers do."""
    for annotation in _on(page):
        try:
            if str(annotation.get("/Subtype")) not in UNSEEN_KINDS:
                _paint(canvas, annotation)
        except BROKEN:
            continue


def _on(page: PageObject) -> Iterator[DictionaryObject]:
    listed = page.get("/Annots")
    listed = listed.get_object() if listed is not None else None
    for entry in listed[:MOST] if isinstance(listed, ArrayObject) else ():
        annotation = entry.get_object()
        if isinstance(annotation, DictionaryObject):
            yield annotation


def _is_off(annotation: DictionaryObject, layers: Layers) -> bool:
    flags = int(annotation.get("/F", 0))
    return bool(flags & (INVISIBLE | HIDDEN | NO_VIEW)) or layers.are_off(annotation)


def _paint(canvas: Canvas, annotation: DictionaryObject) -> None:
    canvas.brush.is_off = _is_off(annotation, canvas.shared.layers)
    canvas.brush.blend = "/Multiply" if annotation.get("/Subtype") == "/Highlight" else "/Normal"
    canvas.brush.changed()
    left, bottom, right, top = numbers_of(annotation["/Rect"])
    place = Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
    look = _appearance(annotation)
    if look is not None:
        _paint_look(canvas, look, place)
    else:
        _write_lines(canvas, _typed(annotation), place)


def _appearance(annotation: DictionaryObject) -> StreamObject | None:
    """How it looks now; a box to tick has one look for each state."""
    looks = annotation.get("/AP")
    looks = looks.get_object() if looks is not None else None
    usual = looks.get("/N") if isinstance(looks, DictionaryObject) else None
    usual = usual.get_object() if usual is not None else None
    if isinstance(usual, DictionaryObject) and not isinstance(usual, StreamObject):
        usual = usual.get(annotation.get("/AS", "/Off"))
        usual = usual.get_object() if usual is not None else None
    return usual if isinstance(usual, StreamObject) else None


def _paint_look(canvas: Canvas, look: StreamObject, place: Box) -> None:
    """Its own box is fitted into its place on the page."""
    canvas.shared.budget.take_form()
    inner: Matrix = IDENTITY
    if "/Matrix" in look:
        a, b, c, d, e, f = numbers_of(look["/Matrix"])
        inner = (a, b, c, d, e, f)
    left, bottom, right, top = numbers_of(look["/BBox"])
    box = box_around(inner, left=left, bottom=bottom, width=right - left, height=top - bottom)
    wide = (place.right - place.left) / (box.right - box.left)
    high = (place.top - place.bottom) / (box.top - box.bottom)
    fit: Matrix = (wide, 0.0, 0.0, high, place.left - box.left * wide, place.bottom - box.bottom * high)
    before = canvas.brush
    canvas.brush = before.copied()
    canvas.brush.place = product(fit, before.place)
    paint_form(canvas, look)
    canvas.brush = before


def _typed(annotation: DictionaryObject) -> str:
    """What a viewer writes where there is no look yet."""
    value: object = None
    if annotation.get("/Subtype") == "/FreeText":
        value = annotation.get("/Contents")
    elif str(_inherited(annotation, "/FT")) in ("/Tx", "/Ch"):
        flags = int(str(_inherited(annotation, "/Ff") or 0))
        value = None if flags & PASSWORD else _inherited(annotation, "/V")
    return str(value) if isinstance(value, str) else ""


def _write_lines(canvas: Canvas, text: str, place: Box) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if text.strip() else []
    size = min(USUAL_SIZE, max(place.top - place.bottom - MARGIN, 0.0))
    for number, line in enumerate(lines):
        up = place.top - MARGIN - size * (number + 1)
        _write(canvas, line, left=place.left + MARGIN, base=up, size=size)


def _write(canvas: Canvas, line: str, *, left: float, base: float, size: float) -> None:
    canvas.shared.budget.take_piece()
    canvas.painted.number += 1
    piece = Piece(
        start=left,
        end=left + len(line) * size * LETTER,
        base=base,
        size=size,
        breadth=size,
        turn=0,
        space=size * LETTER,
        look=canvas.brush.look,
        number=canvas.painted.number,
        parts=[(0.0, line)],
    )
    canvas.painted.pieces.append(piece)


def _inherited(field: DictionaryObject, name: str) -> PdfObject | None:
    """A field may have it from the fields above it."""
    for _ in range(DEEPEST_PARENT):
        if name in field:
            return field[name]
        above = field.get("/Parent")
        above = above.get_object() if above is not None else None
        if not isinstance(above, DictionaryObject):
            return None
        field = above
    return None
