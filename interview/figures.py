"""How a sentence writes a figure: as its reader does, and in English where nobody is known to read."""

from collections.abc import Callable

Written = Callable[[float, int], str]  # the figure, and how many digits stand behind its point


def in_english(figure: float, digits: int) -> str:
    return f"{figure:,.{digits}f}"
