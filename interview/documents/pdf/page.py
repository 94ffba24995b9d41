"""Paints one page in memory: which text stands where, and what lies under and over it."""

from pypdf import PageObject
from pypdf.generic import DictionaryObject, StreamObject

from interview.documents.pdf.brush import Brush
from interview.documents.pdf.budget import DEEPEST_FORM
from interview.documents.pdf.canvas import Canvas, Shared, matrix_of
from interview.documents.pdf.content import Operand, operations
from interview.documents.pdf.geometry import Box, box_around, product
from interview.documents.pdf.objects import BROKEN, dictionary, numbers_of, resolved
from interview.documents.pdf.painted import Painted
from interview.documents.pdf.shape_operators import SHAPES, picture
from interview.documents.pdf.state_operators import STATE
from interview.documents.pdf.text_operators import TEXT

OPERATORS = TEXT | STATE | SHAPES


def canvas_for(page: PageObject, shared: Shared, painted: Painted) -> Canvas:
    return Canvas(painted, dictionary(page.get("/Resources")), Brush(clip=painted.page), shared)


def paint_content(canvas: Canvas, page: PageObject) -> None:
    content = page.get_contents()
    if content is not None:
        run(canvas, content.get_data())


def run(canvas: Canvas, content: bytes) -> None:
    """An operator with the wrong operands is passed over, as viewers do."""
    canvas.shared.budget.take_content(len(content))
    for operator, operands in operations(content):
        paint = paint_object if operator == b"Do" else OPERATORS.get(operator)
        if paint is None:
            continue
        try:
            paint(canvas, operands)
        except BROKEN:
            continue


def paint_object(canvas: Canvas, operands: list[Operand]) -> None:
    """A picture, or a form: a page within the page."""
    thing = canvas.named("/XObject", operands[0])
    if not isinstance(thing, StreamObject):
        return
    before = canvas.brush
    if canvas.shared.layers.are_off(thing):
        canvas.brush = before.copied()
        canvas.brush.is_off = True
        canvas.brush.changed()
    _paint_thing(canvas, thing)
    canvas.brush = before


def _paint_thing(canvas: Canvas, thing: StreamObject) -> None:
    if thing.get("/Subtype") == "/Image":
        picture(
            canvas, is_opaque="/SMask" not in thing and "/ImageMask" not in thing and "/Mask" not in thing
        )
    elif thing.get("/Subtype") == "/Form" and canvas.depth < DEEPEST_FORM:
        canvas.shared.budget.take_form()
        paint_form(canvas, thing)


def paint_form(canvas: Canvas, form: StreamObject) -> None:
    brush = canvas.brush.copied()
    if "/Matrix" in form:
        brush.place = product(matrix_of(numbers_of(form["/Matrix"])), brush.place)
    if "/BBox" in form:
        left, bottom, right, top = numbers_of(form["/BBox"])
        box = box_around(brush.place, left=left, bottom=bottom, width=right - left, height=top - bottom)
        brush.clip = brush.clip.overlap(box)
        brush.changed()
    group = dictionary(form.get("/Group"))
    if group.get("/S") == "/Transparency":
        brush.in_group(is_isolated=str(group.get("/I")) == "True")
    resources = resolved(form.get("/Resources"))
    within = Canvas(
        canvas.painted,
        resources if isinstance(resources, DictionaryObject) else canvas.resources,
        brush,
        canvas.shared,
        depth=canvas.depth + 1,
    )
    run(within, form.get_data())


def box_of(page: PageObject) -> Box:
    """What of the page is shown."""
    boxes = [
        Box(
            float(min(box.left, box.right)),
            float(min(box.bottom, box.top)),
            float(max(box.left, box.right)),
            float(max(box.bottom, box.top)),
        )
        for box in (page.mediabox, page.cropbox)
    ]
    return boxes[0].overlap(boxes[1])
