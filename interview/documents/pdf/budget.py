"""How much work one file may cause."""

from dataclasses import dataclass

from interview.documents.refusals import TooMuchInside

MOST_BYTES = 8_000_000  # of unpacked content, all pages together
MOST_STREAM_BYTES = 12_000_000
MOST_PIECES = 40_000
MOST_FORMS = 2_000
DEEPEST_FORM = 12


@dataclass(slots=True)
class Budget:
    """What is left of it. Raises TooMuchInside when it is used up."""

    content: int = MOST_BYTES
    pieces: int = MOST_PIECES
    forms: int = MOST_FORMS

    def take_content(self, size: int) -> None:
        self.content -= size
        self._check(self.content)

    def take_piece(self) -> None:
        self.pieces -= 1
        self._check(self.pieces)

    def take_form(self) -> None:
        self.forms -= 1
        self._check(self.forms)

    def _check(self, left: int) -> None:
        if left < 0:
            raise TooMuchInside
