"""Blend modes: what is seen where a colour mixes with the one below it."""

from collections.abc import Callable

from interview.documents.sight import BLACK, WHITE, Colour, are_alike

NORMAL = {"/Normal", "/Compatible"}
KEEPS_LIGHT = {"/Hue", "/Saturation", "/Color"}  # white and black stay as they are under these


def _dodge(over: float, under: float) -> float:
    if under == 0:
        return 0.0
    return min(1.0, under / (1 - over)) if over < 1 else 1.0


def _burn(over: float, under: float) -> float:
    if under == 1:
        return 1.0
    return 1 - min(1.0, (1 - under) / over) if over > 0 else 0.0


def _hard(over: float, under: float) -> float:
    return 2 * over * under if over <= 0.5 else 1 - 2 * (1 - over) * (1 - under)


def _soft(over: float, under: float) -> float:
    if over <= 0.5:
        return under - (1 - 2 * over) * under * (1 - under)
    root = ((16 * under - 12) * under + 4) * under if under <= 0.25 else float(under**0.5)
    return under + (2 * over - 1) * (root - under)


MODES: dict[str, Callable[[float, float], float]] = {
    "/Multiply": lambda over, under: over * under,
    "/Screen": lambda over, under: over + under - over * under,
    "/Overlay": lambda over, under: _hard(under, over),
    "/Darken": min,
    "/Lighten": max,
    "/ColorDodge": _dodge,
    "/ColorBurn": _burn,
    "/HardLight": _hard,
    "/SoftLight": _soft,
    "/Difference": lambda over, under: abs(over - under),
    "/Exclusion": lambda over, under: over + under - 2 * over * under,
}


def blended(mode: str, over: Colour, under: Colour) -> Colour:
    """None where it is not known."""
    if mode in NORMAL:
        return over
    if mode in KEEPS_LIGHT:
        return under if are_alike(under, WHITE) or are_alike(under, BLACK) else None
    if over is None or under is None or mode not in MODES:
        return None
    red, green, blue = (MODES[mode](one, other) for one, other in zip(over, under, strict=True))
    return red, green, blue
