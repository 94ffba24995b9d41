"""What lies behind text in Word: shading, the fill of a text box, or a large shape."""

from collections.abc import Sequence

from interview.documents.sight import WHITE, Colour
from interview.documents.word.names import DRAWING, MAIN, PLACING, SHAPE, VECTOR, Element, child, value
from interview.documents.word.styles import Styles, from_hex

FILLS = (f"{DRAWING}solidFill", f"{DRAWING}gradFill", f"{DRAWING}blipFill", f"{DRAWING}pattFill")
LARGE = 900_000  # in Word's units: an inch is 914,400


def ground(run: Element, behind: Colour) -> Colour:
    """The colour behind a run, unless a shape lies there; None where it cannot be known."""
    own = _shading(child(run, "rPr"))
    marker = value(run, "rPr", "highlight")
    if marker not in (None, "none"):
        return WHITE if marker == "white" else None
    return own if own is not None else behind


def ground_of_paragraph(paragraph: Element, owners: Sequence[Element], styles: Styles) -> Colour:
    """`owners` are the paragraph and its styles."""
    shadings = (_shading(child(owner, "pPr")) for owner in owners)
    own = next((shading for shading in shadings if shading is not None), None)
    return own if own is not None else _around(paragraph, styles)


def _around(paragraph: Element, styles: Styles) -> Colour:
    """Of the table cell or the text box around."""
    for outer in paragraph.iterancestors():
        if outer.tag == f"{MAIN}tc" and (shading := _shading(child(outer, "tcPr"))) is not None:
            return shading
        if outer.tag == f"{MAIN}tbl" and styles.have_colour(value(outer, "tblPr", "tblStyle")):
            return None
        if outer.tag in (f"{SHAPE}wsp", f"{VECTOR}shape", f"{VECTOR}rect") and _is_filled(outer):
            return None
    return WHITE


def _shading(properties: Element | None) -> Colour:
    shading = child(properties, "shd")
    return from_hex(shading.get(f"{MAIN}fill")) if shading is not None else None


def _is_filled(shape: Element) -> bool:
    if shape.tag.startswith(VECTOR):
        return shape.get("filled", "t") not in ("f", "false") and shape.get("fillcolor") is not None
    properties = shape.find(f"{SHAPE}spPr")
    return properties is not None and any(properties.find(fill) is not None for fill in FILLS)


def has_large_shape(root: Element) -> bool:
    """Something filled or pictured that text may stand on, anywhere on the page."""
    for placed in root.iter(f"{PLACING}anchor"):
        extent = placed.find(f"{PLACING}extent")
        is_large = (
            extent is not None
            and int(extent.get("cx", "0")) > LARGE
            and int(extent.get("cy", "0")) > LARGE / 4
        )
        if is_large and any(True for _ in placed.iter(*FILLS)):
            return True
    return False
