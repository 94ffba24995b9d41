"""Which caps an answer falls under: what no other merit can make up for."""

from __future__ import annotations

from collections.abc import Iterator

from interview.reading.findings import find_all, phrases
from interview.reading.plainness import distinctive_words
from interview.reading.signals import DEFINITE, Marks, count_words_among, episode_share
from interview.scoring import CAPS, Cap, brief

_DECLINED = phrases(
    "i (?:don't|do not|dont|wouldn't) (?:really )?(?:know|remember|have (?:one|any|an (?:example|answer)))",
    "no idea|no comment",
    "(?:can't|cannot|can not|cant|couldn't) (?:really )?(?:think of|remember|recall|say|answer)",
    "next (?:question|one)(?: please)?|pass|skip(?: this| it)?",
    "(?:i've |i have )?never (?:had|happened|done|been)|n/?a|not (?:applicable|sure|really)",
    "nothing comes to mind|i'd rather not|prefer not|not (?:that )?i can think of",
    "no (?:answer|example)s?|dunno|don't want to (?:answer|say)",
)
_LEAST_ACTS = 0.5  # one plain act; what any CV claims is none
_OWN_SHARE = 0.1  # of all acts told; below it, the story is somebody else's
_EPISODE = 0.45  # share of verbs that tell; stories have three quarters, advice and boasts a third
_TEMPLATE = 2  # placeholders; a single one may be part of a command or a name
_DECLINED_WORDS = 45  # longer than this, an answer has moved on from declining


def caps_of(
    marks: Marks, *, kind: str, placeholders: int, is_repeated: bool, is_readable: bool
) -> tuple[Cap, ...]:
    if not is_readable or not marks.words:
        return (CAPS["no_prose"],)
    names = [*_content(marks, kind)]
    if is_repeated:
        names.append("repeated")
    if placeholders >= _TEMPLATE:
        names.append("template")
    room = brief(marks.words)
    return (*(CAPS[name] for name in names), *([room] if room else []))


def _content(marks: Marks, kind: str) -> Iterator[str]:
    if marks.words < 15:
        yield "very_short"
    elif marks.words < 30:
        yield "short"
    acts = sum(event.weight for event in marks.own_acts if event.weight >= _LEAST_ACTS)
    declines = marks.words < _DECLINED_WORDS and find_all("declined", _DECLINED, marks.lines)
    if declines and not marks.specifics and acts < 1:
        yield "declined"
    if kind == "behavioural" and not _is_own(marks, acts):
        yield "no_own_action"
    if kind == "behavioural" and not _is_episode(marks):
        yield "no_episode"
    if marks.fit.is_other and marks.words >= 30:
        yield "off_topic"
    if len(marks.specifics) + acts + len(marks.others_acts) < 1 and distinctive_words(marks.lines) < 6:
        yield "few_facts"


def _is_own(marks: Marks, acts: float) -> bool:
    others = sum(event.weight for event in marks.others_acts)
    return acts >= _LEAST_ACTS and acts / (acts + others) >= _OWN_SHARE


def _is_episode(marks: Marks) -> bool:
    """Told in the past, of at least one particular thing."""
    is_particular = len(marks.specifics) + count_words_among(marks, DEFINITE) > 1
    return is_particular and episode_share(marks) >= _EPISODE
