"""Text that a reader of the page cannot see: which pieces, and as which passages."""

from itertools import groupby

from interview.documents.pdf.painted import Area, Look, Painted, Piece
from interview.documents.sight import SMALLEST, WHITE, Colour, are_alike, mixed

INVISIBLE, CLIP_ONLY, FILLED_AND_STROKED = 3, 7, 2
STROKED = (1, 5)
FAINTEST = 0.05
SLACK = 1.0
MOST_COMPARISONS = 200_000


def parted(painted: Painted) -> tuple[list[Piece], list[str]]:
    """The pieces that can be seen, and the passages that cannot: hidden pieces painted in a row."""
    areas = _areas_that_matter(painted)
    shown: list[Piece] = []
    passages: list[str] = []
    for unseen, group in groupby(painted.pieces, key=lambda piece: is_hidden(piece, areas)):
        if unseen:
            passages.append(" ".join(piece.text for piece in group))
        else:
            shown.extend(group)
    return shown, passages


def is_hidden(piece: Piece, areas: list[Area]) -> bool:
    look, box = piece.look, piece.box
    return (
        look.mode in (INVISIBLE, CLIP_ONLY)
        or look.is_off
        or look.alpha < FAINTEST
        or piece.size < SMALLEST
        or box.overlap(look.clip).is_empty
        or _is_covered(piece, areas)
        or _is_like_its_ground(piece, areas)
    )


def _areas_that_matter(painted: Painted) -> list[Area]:
    """All of them, unless a page has so many that comparing would take long; then the largest."""
    most = MOST_COMPARISONS // max(1, len(painted.pieces))
    if len(painted.areas) <= most:
        return painted.areas
    largest = sorted(painted.areas, key=lambda area: area.box.size, reverse=True)[:most]
    return sorted(largest, key=lambda area: area.number)


def _is_covered(piece: Piece, areas: list[Area]) -> bool:
    """By something opaque that was painted later."""
    box = piece.box
    return any(area.hides and area.number > piece.number and area.box.covers(box, SLACK) for area in areas)


def _is_like_its_ground(piece: Piece, areas: list[Area]) -> bool:
    look, ground = piece.look, _ground(piece, areas)
    if look.mode == FILLED_AND_STROKED and not are_alike(look.stroke, ground):
        return False
    return are_alike(mixed(_ink(look), ground, look.alpha), ground)


def _ink(look: Look) -> Colour:
    return look.stroke if look.mode in STROKED else look.fill


def _ground(piece: Piece, areas: list[Area]) -> Colour:
    """The colour painted last before the piece where it stands; paper is white."""
    box = piece.box
    below = (area for area in reversed(areas) if area.number < piece.number and area.box.has_middle_of(box))
    found = next(below, None)
    return found.colour if found else WHITE
