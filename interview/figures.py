"""How a sentence writes a figure that is no whole number: as its reader does."""

from collections.abc import Callable

Written = Callable[[float, int], str]  # the figure, and how many digits stand behind its point


def in_english(figure: float, digits: int) -> str:
    return f"{figure:.{digits}f}"
