"""Text that a reader of the page cannot see: which pieces, and as which passages."""

from itertools import groupby

from interview.documents.pdf.blend import blended
from interview.documents.pdf.geometry import Box
from interview.documents.pdf.painted import FILLED_AND_STROKED, STROKED, Area, Look, Painted, Piece
from interview.documents.sight import SMALLEST, WHITE, Colour, are_alike, mixed

INVISIBLE, CLIP_ONLY = 3, 7
THINNEST = SMALLEST / 2
LEAST_SEEN = 0.1  # of a piece
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
        or piece.breadth < THINNEST
        or _is_cut_away(box, look.clip)
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
    later = [area for area in areas if area.hides and area.number > piece.number]
    return any(area.covers(box, SLACK) for area in later) or _are_a_curtain(later, box)


def _are_a_curtain(areas: list[Area], box: Box) -> bool:
    """Whether areas side by side cover it from its left to its right end, or from its foot to its top."""
    across = [(area.box.left, area.box.right) for area in areas if _is_as_high(area, box)]
    upwards = [(area.box.bottom, area.box.top) for area in areas if _is_as_wide(area, box)]
    return _reach(across, box.left, box.right) or _reach(upwards, box.bottom, box.top)


def _is_as_high(area: Area, box: Box) -> bool:
    return not area.outline and area.box.bottom <= box.bottom + SLACK and area.box.top >= box.top - SLACK


def _is_as_wide(area: Area, box: Box) -> bool:
    return not area.outline and area.box.left <= box.left + SLACK and area.box.right >= box.right - SLACK


def _reach(spans: list[tuple[float, float]], start: float, end: float) -> bool:
    """Whether the spans lead from start to end without a gap."""
    for first, last in sorted(spans):
        if first > start + SLACK:
            break
        start = max(start, last)
    return bool(spans) and start >= end - SLACK


def _is_cut_away(box: Box, clip: Box) -> bool:
    """By the edge of the page, or of what limits painting there."""
    seen = box.overlap(clip)
    return seen.is_empty or seen.size < LEAST_SEEN * box.size


def _is_like_its_ground(piece: Piece, areas: list[Area]) -> bool:
    look, ground = piece.look, _ground(piece, areas)
    if look.mode in FILLED_AND_STROKED and not are_alike(look.stroke, ground):
        return False
    return are_alike(mixed(blended(look.blend, _ink(look), ground), ground, look.alpha), ground)


def _ink(look: Look) -> Colour:
    return look.stroke if look.mode in STROKED else look.fill


def _ground(piece: Piece, areas: list[Area]) -> Colour:
    """The colour painted last before the piece where it stands; paper is white."""
    box = piece.box
    below = (area for area in reversed(areas) if area.number < piece.number and area.has_middle_of(box))
    found = next(below, None)
    return found.colour if found else WHITE
