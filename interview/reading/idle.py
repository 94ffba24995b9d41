"""Short sentences in which nothing happens: they are neither counted for an answer nor against it."""

from __future__ import annotations

from interview.reading import lessons, manner, results
from interview.reading.actions import events_of
from interview.reading.findings import find_all
from interview.reading.signals import BEING
from interview.reading.specifics import specifics_of
from interview.reading.words import Line, listed

_LONGEST = 9  # words
_SO = BEING | listed("was were likes like has have")
_SELF = listed("i i'm i've i'd i'll my me we our us")
_TELLING = (
    manner.ORDER,
    manner.REASON,
    manner.WEIGHING,
    manner.TROUBLE,
    manner.HEDGE,
    manner.FILLER,
    manner.SLOGAN,
    manner.BOAST,
    manner.ADVICE,
    lessons.LESSON,
    lessons.CHANGED,
    results.OUTCOME,
    results.VAGUE_OUTCOME,
)


def is_idle(line: Line) -> bool:
    """Whether a sentence only says that something is so.

    Bare words without a verb are not idle: notes are made of them.
    """
    words = [word for word in line.words if word.kind != "mark"]
    if len(words) > _LONGEST or any(word.lower in _SELF for word in words):
        return False
    if not any(word.lower in _SO for word in words):
        return False
    if any(event.weight for event in events_of([line])) or specifics_of([line]):
        return False
    return not any(find_all("telling", pattern, [line]) for pattern in _TELLING)
