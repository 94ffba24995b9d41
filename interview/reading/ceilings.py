"""Which caps an answer falls under: what no other merit can make up for."""

from __future__ import annotations

from collections.abc import Iterator

from interview.caps import CAPS, Cap, borrowed, brief
from interview.reading.actions import OTHERS
from interview.reading.findings import find_all, phrases
from interview.reading.forms import is_other_form
from interview.reading.plainness import distinctive_words
from interview.reading.shapes import is_list, is_verse
from interview.reading.signals import DEFINITE, Marks, count_words_among, episode_share, habit_share
from interview.reading.words import Line, count_words, listed

_DECLINED = phrases(
    "i (?:don't|do not|dont|wouldn't) (?:really )?(?:know|remember|have (?:one|any|an (?:example|answer)))",
    "no idea|no comment",
    "(?:can't|cannot|can not|cant|couldn't) (?:really )?(?:think of|remember|recall|say|answer)",
    "next (?:question|one)(?: please)?|pass|skip(?: this| it)?",
    "(?:i've |i have )?never (?:had|happened|done|been)|n/?a|not (?:applicable|sure|really)",
    "nothing comes to mind|i'd rather not|prefer not|not (?:that )?i can think of",
    "no (?:answer|example)s?|dunno|don't want to (?:answer|say)",
)
_DODGED = phrases(
    r"(?:can|could|may|shall|let me|let's|i'd (?:like|rather|prefer))[^.?!]{0,12}"
    " (?:tell|talk|speak)[^.?!]{0,60} instead",
    r"that's not (?:quite |exactly )?what you asked|(?:a )?different question|instead of answering",
)
_LEAST_ACTS = 0.5  # one plain act; what any CV claims is none
_OWN_SHARE = 0.1  # of all acts told; below it, the story is somebody else's
_I = listed("i i'd i've i'm i'll my me myself")
_ASIDE = 9  # words and marks of a remark beside the story
_OWN_SAID = 11  # such words in a hundred, as plain as if all acts were one's own
_EPISODE = 0.45  # share of verbs that tell; stories have three quarters, advice and boasts a third
_HABITUAL = 0.6  # share of sentences that tell what is always so; honest stories stay below half
_TEMPLATE = 2  # placeholders; a single one may be part of a command or a name
_FEW_WORDS = 6  # words that only this answer would use
_DECLINED_WORDS = 80  # longer than this, an answer has moved on from declining


def caps_of(
    marks: Marks, *, kind: str, text: str, placeholders: int, is_repeated: bool, is_readable: bool
) -> tuple[Cap, ...]:
    if not is_readable or not marks.words:
        return (CAPS["no_prose"],)
    names = [*_content(marks, kind)]
    if is_list(marks.lines):
        names.append("list")
    if is_verse(text):
        names.append("verse")
    if is_repeated:
        names.append("repeated")
    if placeholders >= _TEMPLATE:
        names.append("template")
    room = brief(marks.words, whole=_whole(marks))
    lent = borrowed(_own_share(marks)) if kind == "behavioural" and "no_own_action" not in names else None
    return (*(CAPS[name] for name in names), *(cap for cap in (lent, room) if cap))


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
    if marks.words >= 30 and (_is_elsewhere(marks, kind) or find_all("dodge", _DODGED, marks.lines)):
        yield "off_topic"
    bare = len(marks.specifics) + acts + len(marks.others_acts) < 1
    if bare and distinctive_words(marks.lines) < _FEW_WORDS:
        yield "few_facts"


def _whole(marks: Marks) -> float:
    """How far an own act, a checkable detail and an outcome are all there; a method has reasons."""
    acts = sum(event.weight for event in (*marks.own_acts, *marks.plans))
    ends = len(marks.outcomes) + len(marks.reasons)
    return min(1.0, acts) * min(1.0, len(marks.told)) * min(1.0, ends)


def _is_elsewhere(marks: Marks, kind: str) -> bool:
    return marks.fit.is_other or is_other_form(marks, kind)


def _is_own(marks: Marks, acts: float) -> bool:
    return acts >= _LEAST_ACTS and _own_share(marks) >= _OWN_SHARE


def _own_share(marks: Marks) -> float:
    """Whose story it is: the part of its acts that are one's own, or else how often it says "I"."""
    own = sum(event.weight for event in marks.own_acts)
    others = sum(event.weight for event in marks.others_acts)
    lines = [line for line in marks.lines if not _is_aside(line)]
    said = 100 * sum(word.lower in _I for line in lines for word in line.words) / max(1, count_words(lines))
    return max(own / (own + others) if own + others else 1.0, said / _OWN_SAID)


def _is_aside(line: Line) -> bool:
    """A short remark beside the story, in which "my" speaks of others: "My cousin likes tea"."""
    return len(line.words) < _ASIDE and {word.lower for word in line.words} & _I == {"my"}


def _is_episode(marks: Marks) -> bool:
    """Told in the past, of at least one particular thing."""
    told = sum(e.subject == OTHERS and e.tense == "past" and e.weight > 0 for e in marks.events)
    is_particular = len(marks.specifics) + count_words_among(marks, DEFINITE) + min(told, 2) > 1
    return is_particular and episode_share(marks) >= _EPISODE and habit_share(marks) < _HABITUAL
