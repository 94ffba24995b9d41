"""The state in which a page is painted: where the brush is, and how it paints."""

from copy import copy
from dataclasses import dataclass

from interview.documents.pdf.geometry import EVERYWHERE, IDENTITY, Box, Matrix
from interview.documents.pdf.letters import Letters
from interview.documents.pdf.painted import FILLED_AND_STROKED, STROKED, Look
from interview.documents.sight import BLACK, Colour


@dataclass(slots=True)
class Brush:
    """What `q` keeps and `Q` brings back."""

    place: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    fill: Colour = BLACK
    stroke: Colour = BLACK
    fill_space: str = "/DeviceGray"
    stroke_space: str = "/DeviceGray"
    alpha: float = 1.0
    stroke_alpha: float = 1.0
    width: float = 1.0  # of lines
    blends: bool = False  # mixes with what lies below instead of hiding it
    letters: Letters | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    is_off: bool = False
    _look: Look | None = None

    @property
    def look(self) -> Look:
        """The same object until something about it changes."""
        if self._look is None:
            self._look = Look(self.mode, self.fill, self.stroke, self._opacity(), self.clip, self.is_off)
        return self._look

    def _opacity(self) -> float:
        if self.mode in STROKED:
            return self.stroke_alpha
        return max(self.alpha, self.stroke_alpha) if self.mode in FILLED_AND_STROKED else self.alpha

    def changed(self) -> None:
        self._look = None

    def copied(self) -> "Brush":
        return copy(self)
