"""Who did what: the events of an answer, each with its subject and tense."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.reading.verbs import BARE, HOLLOW, PARTICIPLES, STATES, VAGUE, is_past
from interview.reading.words import Line, Word, listed

OWN, SHARED, OTHERS, ANYONE, NOBODY = "I", "we", "others", "you", ""

_SUBJECTS = (
    dict.fromkeys(listed("i i'd i've i'm i'll im ive i'd've"), OWN)
    | dict.fromkeys(listed("we we'd we've we're we'll"), SHARED)
    | dict.fromkeys(
        listed("you you'd you've you'll you're one people everyone everybody anyone someone"), ANYONE
    )
    | dict.fromkeys(listed("he she they it who he'd she'd they'd it'd that's nobody none both"), OTHERS)
)
_DETERMINERS = listed(
    "the a an this that these those my our your his her their its some any each every no another one two three"
    " four five six seven eight nine ten both half several most all"
)
_MODALS = listed(
    "would could should will can must might may shall to i'd we'd you'd he'd she'd they'd i'll we'll you'll don't"
    " didn't doesn't won't can't couldn't wouldn't shouldn't did do does let's cannot"
)
_HAVE = listed(
    "have has had i've we've they've you've having hadn't haven't hasn't i'd we'd they'd he'd she'd"
)
_PERFECT = listed("have has i've we've they've you've")  # "I've trained many" claims; "I trained two" tells
_BE = listed(
    "was were is are be been being am i'm we're they're it's get got gets wasn't weren't isn't aren't"
)
_ADVERBS = listed(
    "then also just even still never always only once first finally next later soon now again together not simply"
    " straight right quickly already actually really both so twice myself personally eventually afterwards almost"
)
_JOINS = listed("and then but or , ; → -> => – — -- ( . … : & plus")
_OPENS = listed(
    "because when while until before after since which that who so if as though although where whether"
)
_STAY_OUT = listed("based given faced used compared located born tired due asked-for")
_NOT_ACTING = listed(
    "am was were have had think believe feel know like love want hope guess suppose mean need enjoy care see prefer"
    " understand always never would could should can will might may must do did don't didn't have've"
)
_ADJECTIVAL_BEFORE = listed("of in on at with by for from very so more less most too as than")


@dataclass(frozen=True, slots=True)
class Event:
    """One verb with its subject. `weight` is 1 for an act, less for a verb that fits any story, 0 for a state."""

    subject: str
    verb: str
    tense: str  # "past", "passive", "would" or "present"
    weight: float
    start: int
    end: int
    line: int


def events_of(lines: Sequence[Line]) -> tuple[Event, ...]:
    return tuple(event for place, line in enumerate(lines) for event in _Reader(line, place).events())


class _Reader:
    """Walks one sentence from left to right, keeping whose turn it is to act."""

    def __init__(self, line: Line, place: int) -> None:
        self.words, self.place = line.words, place
        self.subject = NOBODY
        self.at_start = True  # no subject or verb yet in this sentence
        self.joined = True  # a verb here shares the subject before
        self.noun_since = False  # a noun phrase stands between the last verb and here

    def events(self) -> Iterator[Event]:
        for at, word in enumerate(self.words):
            event = self._event(at, word)
            if event:
                yield event
            self._step(at, word, had_verb=event is not None)

    def _event(self, at: int, word: Word) -> Event | None:
        if word.kind != "word" or word.is_name:
            return None
        if self._is_plan(at):
            return self._made(word, "would" if self._modal_before(at) else "present", weight=0.5)
        if not (
            is_past(word.lower)
            or (
                (word.lower in PARTICIPLES or word.lower.removeprefix("re") in PARTICIPLES)
                and self._before(at) in _HAVE
            )
        ):
            return None
        return self._past(at, word)

    def _past(self, at: int, word: Word) -> Event | None:
        before = self._before(at)
        if before in _MODALS and before not in _HAVE:
            return None
        if before in _DETERMINERS or before in _ADJECTIVAL_BEFORE:
            return None
        if before in {"be", "been"} or self._is_denied(at):
            return None
        if before in _BE:
            return self._made(word, "passive", weight=_weight(word.lower))
        if before in _PERFECT:
            return self._made(word, "past", weight=_weight(word.lower) / 2)
        if self.at_start and (word.lower in _STAY_OUT | BARE or self._after(at) == "by"):
            return None
        return self._made(word, "past", weight=_weight(word.lower))

    def _is_denied(self, at: int) -> bool:
        """ "I have never met": what did not happen is no act."""
        return any(word.lower in {"never", "not", "hardly"} for word in self.words[max(0, at - 2) : at])

    def _is_plan(self, at: int) -> bool:
        """ "I check", "I'd check", "I would then check": an own act that is not past."""
        word = self.words[at].lower
        if self.noun_since or is_past(word) or word in _NOT_ACTING or word in _MODALS:
            return False
        if (
            word in _ADVERBS
            or word.endswith("ly")
            or word in _DETERMINERS
            or word in _SUBJECTS
            or word in _OPENS
        ):
            return False
        if word.endswith("ing") or word in PARTICIPLES or word in _BE or word in _HAVE:
            return False
        before = self._before(at)
        if before in {"he", "she"}:
            return True
        return (
            self.subject == OWN and before in {"i", "i'd", "i'll", "would", "will"} and self._subject_near(at)
        )

    def _subject_near(self, at: int) -> bool:
        near = [word.lower for word in self.words[max(0, at - 4) : at]]
        return any(_SUBJECTS.get(word) == OWN for word in near)

    def _modal_before(self, at: int) -> bool:
        return self._before(at) in {"i'd", "i'll", "would", "will"}

    def _made(self, word: Word, tense: str, weight: float) -> Event:
        return Event(
            subject=self._actor(),
            verb=word.lower,
            tense=tense,
            weight=weight,
            start=word.start,
            end=word.end,
            line=self.place,
        )

    def _actor(self) -> str:
        if self.noun_since and not self.joined:
            return OTHERS
        return self.subject or OWN  # notes leave the "I" out

    def _step(self, at: int, word: Word, *, had_verb: bool) -> None:
        lower = word.lower
        if had_verb:
            if self.noun_since and not self.joined:
                self.subject = OTHERS
            if not self.subject:
                self.subject = OWN
            self.at_start, self.joined, self.noun_since = False, False, False
        elif lower in _SUBJECTS and not word.is_name:
            self.subject, self.at_start, self.joined, self.noun_since = _SUBJECTS[lower], False, False, False
        elif lower in _JOINS:
            self.joined, self.noun_since = True, False
        elif lower in _OPENS:
            self.joined, self.noun_since = False, False
        elif lower not in _ADVERBS and not lower.endswith("ly") and lower not in _MODALS | _HAVE | _BE:
            self._noun(word)

    def _noun(self, word: Word) -> None:
        if word.kind == "mark":
            return
        starts_phrase = word.lower in _DETERMINERS or word.is_name or self.at_start
        if self.joined and (starts_phrase or not self.at_start):
            self.subject = OTHERS if not self.at_start or starts_phrase else self.subject
        self.at_start, self.joined, self.noun_since = False, False, True

    def _before(self, at: int) -> str:
        """The word before, adverbs skipped."""
        while at > 0:
            at -= 1
            lower = self.words[at].lower
            if lower not in _ADVERBS and not (
                lower.endswith("ly") and lower not in {"only", "reply", "supply"}
            ):
                return lower
        return ""

    def _after(self, at: int) -> str:
        return self.words[at + 1].lower if at + 1 < len(self.words) else ""


def _weight(verb: str) -> float:
    if verb in STATES:
        return 0
    if verb in HOLLOW:
        return 0.25
    return 0.5 if verb in VAGUE else 1
