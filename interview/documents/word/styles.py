"""What a run of text looks like: its own settings first, then those of its styles."""

from collections.abc import Iterator, Sequence

from interview.documents.sight import WHITE, Colour, are_alike
from interview.documents.word.names import MAIN, WORD_2010, Element, child, is_on, value

DEEPEST = 20
MOST_TRANSPARENT = 95_000  # of 100,000


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(f"{MAIN}style")
        self._styles = {style.get(f"{MAIN}styleId"): style for style in found}
        self._usual = {
            style.get(f"{MAIN}type"): style for style in found if style.get(f"{MAIN}default") in ("1", "true")
        }
        self._with_colour: dict[str | None, bool] = {}
        self._defaults = child(root, "docDefaults", "rPrDefault")

    def of_run(self, run: Element, of_paragraph: Sequence[Element]) -> Iterator[Element]:
        """Elements with an rPr, the strongest first."""
        yield run
        yield from self.chain(value(run, "rPr", "rStyle"))
        yield from of_paragraph
        if self._defaults is not None:
            yield self._defaults

    def of_paragraph(self, paragraph: Element) -> Iterator[Element]:
        """The styles of a paragraph, the strongest first."""
        name = value(paragraph, "pPr", "pStyle")
        usual = self._usual.get("paragraph")
        if name is None and usual is not None:
            name = usual.get(f"{MAIN}styleId")
        yield from self.chain(name)

    def chain(self, name: str | None) -> Iterator[Element]:
        """A style and those that it is based on."""
        for _ in range(DEEPEST):
            style = self._styles.get(name) if name else None
            if style is None:
                return
            yield style
            name = value(style, "basedOn")

    def have_colour(self, name: str | None) -> bool:
        """Whether a table's style shades some rows or columns; which ones is not worked out."""
        if name not in self._with_colour:
            shadings = (shading for style in self.chain(name) for shading in style.iter(f"{MAIN}shd"))
            fills = [from_hex(shading.get(f"{MAIN}fill")) for shading in shadings]
            self._with_colour[name] = any(not are_alike(fill or WHITE, WHITE) for fill in fills)
        return self._with_colour[name]


def is_vanished(chain: list[Element]) -> bool:
    return next((on for on in (is_on(one, "rPr", "vanish") for one in chain) if on is not None), False)


def colour(chain: list[Element]) -> Colour:
    """None for Word's automatic colour, which can always be read."""
    fill = _fill(chain)
    if fill is not None and (own := fill.find(f".//{WORD_2010}srgbClr")) is not None:
        return from_hex(own.get(f"{WORD_2010}val"))
    if fill is not None and fill.find(f".//{WORD_2010}schemeClr[@{WORD_2010}val='bg1']") is not None:
        return WHITE
    stated = (value(one, "rPr", "color") for one in chain)
    return from_hex(next(filter(None, stated), None))


def is_transparent(chain: list[Element]) -> bool:
    """Letters without a filling, or with one that nearly everything shines through."""
    fill = _fill(chain)
    if fill is None or any(child(one, "rPr", "outline") is not None for one in chain):
        return False
    if fill.find(f"{WORD_2010}noFill") is not None:
        return not any(_effect(one, "textOutline") is not None for one in chain)
    alpha = fill.find(f".//{WORD_2010}alpha")
    return alpha is not None and int(alpha.get(f"{WORD_2010}val", "0")) > MOST_TRANSPARENT


def _fill(chain: list[Element]) -> Element | None:
    """Newer versions paint letters with this, whatever their plain colour says."""
    return next((fill for one in chain if (fill := _effect(one, "textFill")) is not None), None)


def _effect(one: Element, name: str) -> Element | None:
    look = child(one, "rPr")
    return None if look is None else look.find(f"{WORD_2010}{name}")


def size(chain: list[Element]) -> float | None:
    """In points."""
    stated = next(filter(None, (value(one, "rPr", "sz") for one in chain)), None)
    return float(stated) / 2 if stated else None


def from_hex(text: str | None) -> Colour:
    try:
        number = int((text or "").lstrip("#"), 16)
    except ValueError:
        return None
    return (number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255
