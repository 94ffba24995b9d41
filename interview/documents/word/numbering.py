"""Bullets and numbers before the paragraphs of lists."""

from collections import Counter

from interview.documents.word.names import MAIN, Element, child, value
from interview.documents.word.styles import Styles

BULLET = "• "
NUMBERS = {"decimal", "decimalZero"}
UNNUMBERED = {None, "none"}


class Numbering:
    """Counts along while a document is read from its top."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._counts: Counter[tuple[str, str]] = Counter()
        abstract = [] if root is None else root.findall(f"{MAIN}abstractNum")
        forms = {one.get(f"{MAIN}abstractNumId"): _forms(one) for one in abstract}
        lists = [] if root is None else root.findall(f"{MAIN}num")
        self._forms = {one.get(f"{MAIN}numId"): forms.get(value(one, "abstractNumId"), {}) for one in lists}

    def mark(self, paragraph: Element) -> str:
        """What stands before a paragraph: a bullet, a number or nothing."""
        number, level = self._place(paragraph)
        if number in (None, "0"):
            return ""
        form = self._forms.get(number, {}).get(level, "bullet")
        if form in UNNUMBERED:
            return ""
        if form not in NUMBERS:
            return BULLET
        self._counts[number or "", level] += 1
        return f"{self._counts[number or '', level]}. "

    def _place(self, paragraph: Element) -> tuple[str | None, str]:
        for owner in (paragraph, *self._styles.of_paragraph(paragraph)):
            place = child(owner, "pPr", "numPr")
            if place is not None:
                return value(place, "numId"), value(place, "ilvl") or "0"
        return None, "0"


def _forms(kind: Element) -> dict[str | None, str | None]:
    """How each level of a list is marked."""
    return {one.get(f"{MAIN}ilvl"): value(one, "numFmt") for one in kind.findall(f"{MAIN}lvl")}
