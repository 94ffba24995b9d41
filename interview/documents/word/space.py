"""Room that Word leaves for text: none at all hides it."""

from collections.abc import Sequence

from interview.documents.sight import SMALLEST
from interview.documents.word.names import MAIN, PLACING, VECTOR, Element, child

TWENTIETHS = 20  # of a point: Word's unit
FURTHEST = 1_440 * 22  # the widest page that Word knows


def is_squeezed(paragraph: Element, owners: Sequence[Element]) -> bool:
    """Lines lower than the smallest letters, a row of a table that low, or a place beyond every page."""
    spacing = next(filter(None, (_attributes(owner, "spacing", "line") for owner in owners)), {})
    indent = next(filter(None, (_attributes(owner, "ind", "left", "start") for owner in owners)), {})
    if spacing.get("lineRule") == "exact" and _is_low(spacing.get("line")):
        return True
    if any(abs(_number(indent.get(side))) >= FURTHEST for side in ("left", "start")):
        return True
    return any(_is_low_row(outer) for outer in paragraph.iterancestors(f"{MAIN}tr"))


def is_switched_off(box: Element) -> bool:
    """Drawings can be hidden as a whole, with the text box in them."""
    for outer in box.iterancestors(f"{PLACING}anchor", f"{PLACING}inline", f"{VECTOR}shape", f"{VECTOR}rect"):
        named = outer.find(f"{PLACING}docPr")
        if named is not None and named.get("hidden") in ("1", "true"):
            return True
        if "visibility:hidden" in outer.get("style", "").replace(" ", ""):
            return True
    return False


def _attributes(owner: Element, name: str, *needed: str) -> dict[str, str]:
    found = child(owner, "pPr", name)
    if found is None:
        return {}
    own = {key.removeprefix(MAIN): value for key, value in found.attrib.items()}
    return own if any(key in own for key in needed) else {}


def _is_low_row(row: Element) -> bool:
    height = child(row, "trPr", "trHeight")
    return height is not None and height.get(f"{MAIN}hRule") == "exact" and _is_low(height.get(f"{MAIN}val"))


def _is_low(twentieths: str | None) -> bool:
    return twentieths is not None and 0 < _number(twentieths) < SMALLEST * TWENTIETHS


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
