"""The ceilings that code puts on an answer, whichever interviewer rates (pure)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Cap:
    """A ceiling that code puts on an answer: `most` on the 0–1 scale, and the reason in plain words."""

    name: str
    most: float
    reason: str


CAPS = {
    cap.name: cap
    for cap in (
        Cap(name="no_prose", most=0, reason="There are no words of your own to rate."),
        Cap(name="repeated", most=0, reason="The same text answered another question."),
        Cap(name="declined", most=0.05, reason="The question was not answered."),
        Cap(name="template", most=0.10, reason="It still holds placeholders of a template."),
        Cap(name="very_short", most=0.11, reason="Fewer than 15 words of your own."),
        Cap(name="list", most=0.15, reason="It is a list of lines, as in a CV, not an answer."),
        Cap(name="verse", most=0.10, reason="It is verse, not an answer."),
        Cap(name="off_topic", most=0.32, reason="It answers another question."),
        Cap(name="short", most=0.40, reason="Fewer than 30 words of your own."),
        Cap(name="no_own_action", most=0.22, reason="It names nothing that you did yourself."),
        Cap(
            name="no_episode", most=0.16, reason="It tells no particular event, only what is usual or right."
        ),
        Cap(name="few_facts", most=0.16, reason="It holds almost no facts."),
    )
}
"""Every ceiling, whichever interviewer rates: what is missing cannot be made up by anything else."""


_SHORT, _FULL = 30, 68  # words: below the first the cap is fixed, from the second on there is none
_PER_WORD = 0.0155  # so that one more sentence never lifts the ceiling by a whole point


_WHOLE = 0.13  # what a brief answer gains by holding all that an answer needs


def brief(words: int, *, whole: float) -> Cap | None:
    """The ceiling of a brief answer; it rises with every word, so that there is no length to aim at.

    `whole` tells how much of what an answer needs it holds: nothing (0) to all (1).
    """
    if not _SHORT <= words < _FULL:
        return None
    most = round(CAPS["short"].most + _PER_WORD * (words - _SHORT + 1) + _WHOLE * whole, 4)
    if most >= 1:
        return None
    return Cap(name="brief", most=most, reason=f"{words} words of your own leave room for one more fact.")


_OWN_NONE, _OWN_ENOUGH = 0.17, 0.28  # shares of the acts told that are one's own


def borrowed(share: float) -> Cap | None:
    """The ceiling of a story that is mostly somebody else's; it rises with one's own share of it."""
    if share >= _OWN_ENOUGH:
        return None
    least = CAPS["no_own_action"].most
    part = max(0.0, share - _OWN_NONE) / (_OWN_ENOUGH - _OWN_NONE)
    return Cap(
        name="borrowed",
        most=round(least + (1 - least) * part**2, 4),
        reason="Nearly everything in it was done by others.",
    )
