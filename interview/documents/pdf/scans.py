"""The words that a scanner wrote behind the picture it took of a page."""

from dataclasses import replace

from interview.documents.pdf.hidden import INVISIBLE, SLACK, parted
from interview.documents.pdf.painted import Area, Painted, Piece

WHOLE_PAGE = 0.9  # of a page: what a picture covers that is all a reader sees


def parted_scan(painted: Painted) -> tuple[list[Piece], list[str]]:
    """The pieces behind a picture of the whole page, and the passages that are hidden in any other way."""
    picture = _picture(painted)
    words: list[Piece] = []
    rest: list[Piece] = []
    for piece in painted.pieces:
        (words if picture and _is_behind(piece, picture) else rest).append(piece)
    return words, parted(replace(painted, pieces=rest))[1]


def _picture(painted: Painted) -> Area | None:
    """The last one painted that covers the page: all that a reader sees of it."""
    least = WHOLE_PAGE * painted.page.size
    pictures = (area for area in reversed(painted.areas) if area.hides and area.colour is None)
    return next((area for area in pictures if area.box.size >= least), None)


def _is_behind(piece: Piece, picture: Area) -> bool:
    return (
        picture.covers(piece.box, SLACK)
        and not piece.look.is_off
        and (piece.look.mode == INVISIBLE or piece.number < picture.number)
    )
