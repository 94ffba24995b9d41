"""What the eye can tell apart: colours as red, green and blue between 0 and 1; None where unknown."""

Colour = tuple[float, float, float] | None
BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
ALIKE = 0.08  # less than this, in each of the three, nobody sees at reading size
SMALLEST = 2.0  # points


def are_alike(first: Colour, second: Colour) -> bool:
    if first is None or second is None:
        return False
    return all(abs(one - other) <= ALIKE for one, other in zip(first, second, strict=True))


def mixed(over: Colour, under: Colour, alpha: float) -> Colour:
    """What is seen where a colour lies over another with so much opacity."""
    if alpha >= 1 or over is None or under is None:
        return over
    red, green, blue = (alpha * one + (1 - alpha) * other for one, other in zip(over, under, strict=True))
    return red, green, blue
