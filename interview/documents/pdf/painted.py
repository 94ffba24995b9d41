"""What a page shows: pieces of text, and the areas painted under and over them."""

from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

from interview.documents.pdf.geometry import Box, is_inside, on_page
from interview.documents.sight import Colour

FILLED, STROKED, FILLED_AND_STROKED = 0, (1, 5), (2, 6)  # of the ways to paint letters
CLIPPING = range(4, 8)
LETTERS_OF_A_SPACED_WORD = 4
WORD_GAP = 1.6  # in a word set with wide spaces, times the usual gap


class Look(NamedTuple):
    """How text is painted. Pieces with the same Look object were painted without a change between."""

    mode: int
    fill: Colour
    stroke: Colour
    alpha: float
    clip: Box  # where painting shows at all; never beyond the page
    is_off: bool  # on a layer that is switched off
    blend: str  # how it mixes with what lies below


@dataclass(slots=True, kw_only=True)
class Piece:
    """Text painted in one go. Positions are along and above its own line, the page turned level."""

    start: float
    end: float
    base: float
    size: float
    breadth: float  # the size as stretched along the line
    turn: int
    space: float  # a gap as wide as this is a space between words
    look: Look
    number: int  # in the order of painting
    parts: list[tuple[float, str]] = field(default_factory=list)  # the gap before, and the letters

    @property
    def box(self) -> Box:
        """Around the small letters, on the page."""
        x, y = on_page(self.turn, self.start, self.base)
        return Box(x, y, x, y).with_point(*on_page(self.turn, self.end, self.base + self.size * 0.5))

    @property
    def text(self) -> str:
        space = self._space_between_words()
        text = ""
        for gap, letters in self.parts:
            if gap < -self.space:  # a space that the next letter was painted over
                text = text.removesuffix(" ")
            elif gap > space and text[-1:] != " " and letters[:1] != " ":
                text += " "
            text += letters
        return text

    def _space_between_words(self) -> float:
        """Wider than usual where each letter stands alone, as in headings with wide spacing."""
        gaps = [gap for gap, letters in self.parts[1:] if letters != " "]
        singles = sum(len(letters) == 1 for _, letters in self.parts)
        if singles < max(LETTERS_OF_A_SPACED_WORD, 0.8 * len(self.parts)) or not gaps:
            return self.space
        usual = median(gaps)
        return usual * WORD_GAP if usual > self.space else self.space


class Area(NamedTuple):
    """A painted area. `colour` is None for pictures and patterns."""

    box: Box
    colour: Colour
    hides: bool  # opaque: what lies below cannot be seen
    number: int
    outline: tuple[tuple[float, float], ...] = ()  # where the area is less than its box

    def has_middle_of(self, box: Box) -> bool:
        if not self.box.has_middle_of(box):
            return False
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        return not self.outline or is_inside(x, y, self.outline)

    def covers(self, box: Box, slack: float) -> bool:
        if not self.box.covers(box, slack):
            return False
        corners = box.grown(-min(slack, (box.right - box.left) / 4, (box.top - box.bottom) / 4)).corners()
        return not self.outline or all(is_inside(x, y, self.outline) for x, y in corners)


@dataclass(slots=True)
class Painted:
    """One page, in the order of painting."""

    page: Box  # what of it is shown
    pieces: list[Piece] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)  # shapes that may be bullets
    number: int = 0
    is_blank: bool = True  # nothing painted but text
