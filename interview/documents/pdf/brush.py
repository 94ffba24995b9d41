"""The state in which a page is painted: where the brush is, and how it paints."""

from copy import copy
from dataclasses import dataclass

from interview.documents.pdf.blend import NORMAL
from interview.documents.pdf.colour import GREY, Space
from interview.documents.pdf.geometry import EVERYWHERE, IDENTITY, Box, Matrix
from interview.documents.pdf.letters import Letters
from interview.documents.pdf.painted import FILLED_AND_STROKED, STROKED, Look, Piece
from interview.documents.sight import BLACK, Colour


@dataclass(slots=True)
class Brush:
    """What `q` keeps and `Q` brings back."""

    place: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    fill: Colour = BLACK
    stroke: Colour = BLACK
    fill_space: Space = GREY
    stroke_space: Space = GREY
    alpha: float = 1.0
    stroke_alpha: float = 1.0
    width: float = 1.0  # of lines
    veil: float = 1.0  # opacity of the groups around
    blend: str = "/Normal"  # how it mixes with what lies below
    blend_around: str = "/Normal"  # of the group around
    is_isolated: bool = False  # nothing within the group mixes with what lies outside
    letters: Letters | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    is_off: bool = False
    letter_clip: tuple[Piece, ...] | None = None  # painting shows within these letters alone
    _look: Look | None = None

    @property
    def look(self) -> Look:
        """The same object until something about it changes."""
        if self._look is None:
            self._look = Look(
                self.mode,
                self.fill,
                self.stroke,
                self._opacity() * self.veil,
                self.clip,
                self.is_off,
                self.mixing,
            )
        return self._look

    def _opacity(self) -> float:
        if self.mode in STROKED:
            return self.stroke_alpha
        return max(self.alpha, self.stroke_alpha) if self.mode in FILLED_AND_STROKED else self.alpha

    @property
    def mixing(self) -> str:
        own = "/Normal" if self.is_isolated else self.blend
        return self.blend_around if own in NORMAL else own

    def in_group(self, *, is_isolated: bool) -> None:
        """What a group paints is put onto the page as one."""
        self.veil, self.alpha, self.stroke_alpha = self.veil * self.alpha, 1.0, 1.0
        self.blend_around, self.blend = self.mixing, "/Normal"
        self.is_isolated = self.is_isolated or is_isolated
        self.changed()

    def changed(self) -> None:
        self._look = None

    def copied(self) -> "Brush":
        return copy(self)
