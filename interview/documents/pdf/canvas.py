"""What operators work on: the page being painted, the brush, and what all pages of a file share."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, PdfObject

from interview.documents.pdf.brush import Brush
from interview.documents.pdf.budget import Budget
from interview.documents.pdf.content import Operand
from interview.documents.pdf.geometry import IDENTITY, Box, Matrix
from interview.documents.pdf.layers import Layers
from interview.documents.pdf.letters import Letters
from interview.documents.pdf.objects import BROKEN
from interview.documents.pdf.painted import Painted

Outline = list[tuple[float, float]]


@dataclass(slots=True)
class Shared:
    """What all pages of one file share."""

    layers: Layers
    budget: Budget = field(default_factory=Budget)
    fonts: dict[int, Letters | None] = field(default_factory=dict)


@dataclass(slots=True)
class Canvas:
    """One content stream while it is painted; a form within the page has a canvas of its own."""

    painted: Painted
    resources: DictionaryObject
    brush: Brush
    shared: Shared
    depth: int = 0
    saved: list[Brush] = field(default_factory=list)
    text: Matrix = IDENTITY
    line: Matrix = IDENTITY
    begun: int = 0  # pieces that were there before the text being set
    path: list[Box] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)  # of each part of the path
    is_straight: bool = True  # the path so far has horizontal and vertical lines only
    at: tuple[float, float] = (0.0, 0.0)
    clips: bool = False  # the path will limit what is painted next
    layers: list[bool] = field(default_factory=list)  # for each open mark: is its layer off?
    is_off_around: bool = False

    def __post_init__(self) -> None:
        self.is_off_around = self.brush.is_off

    def named(self, kind: str, name: Operand) -> PdfObject:
        """The resource of this name. Raises KeyError or AttributeError where there is none."""
        table = self.resources[kind].get_object()
        if not isinstance(table, DictionaryObject) or not isinstance(name, str):
            raise KeyError(name)
        found = table[name].get_object()
        if found is None:
            raise KeyError(name)
        return found

    def letters_of(self, font: PdfObject) -> Letters | None:
        """Each font of a file is read once; None where it cannot be read."""
        if not isinstance(font, DictionaryObject):
            return None
        fonts = self.shared.fonts
        if id(font) not in fonts:
            fonts[id(font)] = _read(font)
        return fonts[id(font)]


def _read(font: DictionaryObject) -> Letters | None:
    try:
        return Letters(font)
    except (PyPdfError, *BROKEN):
        return None


def numbers(operands: Sequence[Operand]) -> list[float]:
    return [operand for operand in operands if isinstance(operand, float)]


def matrix_of(operands: Sequence[Operand]) -> Matrix:
    """Raises ValueError unless there are six numbers."""
    a, b, c, d, e, f = numbers(operands)
    return a, b, c, d, e, f
