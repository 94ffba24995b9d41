"""Who did what: the events of an answer, each with its subject and tense."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interview.reading.grammar import (
    ADVERBS,
    BE,
    DETERMINERS,
    FUTURE,
    HAVE,
    JOINS,
    LEARNED,
    MODALS,
    NO_PLAN,
    NO_VERB_AFTER,
    NOBODY,
    OBJECTS,
    OPENS,
    OTHERS,
    OWN,
    PERFECT,
    SHARED,
    STAY_OUT,
    SUBJECTS,
)
from interview.reading.verbs import BARE, HOLLOW, OF_THINGS, STATES, VAGUE, is_participle, is_past
from interview.reading.words import Line, Word

_NAME = "‹name›"  # Will, Mark and May are no verbs


@dataclass(frozen=True, slots=True)
class Event:
    """One verb with its subject.

    `weight` is 1 for an act, less for a verb that fits any story, 0 for a state.
    """

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
        self.words = tuple(replace(w, lower=_NAME) if w.is_name else w for w in line.words)
        self.place = place
        self.subject = NOBODY
        self.acted = NOBODY  # who did something last, or is named by a pronoun
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
            return self._made(word, "would" if self._before(at) in FUTURE else "present", weight=0.5)
        if is_past(word.lower) or (is_participle(word.lower) and self._before(at) in HAVE):
            return self._past(at, word)
        return None

    def _past(self, at: int, word: Word) -> Event | None:
        before = self._before(at)
        if before in NO_VERB_AFTER or (before in MODALS and before not in HAVE) or self._is_denied(at):
            return None
        if before in BE:
            return self._made(word, "passive", weight=_weight(word.lower))
        if before in PERFECT:
            return self._made(word, "past", weight=_weight(word.lower) / 2)
        if self.at_start and (word.lower in STAY_OUT | BARE or self._after(at) == "by"):
            return None
        return self._made(word, "past", weight=0 if self._is_hearsay(at) else _weight(word.lower))

    def _is_hearsay(self, at: int) -> bool:
        """What one only learned of is no act: "I read about", "I found that inspiring"."""
        if self._after(at) in {"about", "of"}:
            return self.words[at].lower in LEARNED
        near = [word.lower for word in self.words[at + 1 : at + 4]]
        return self.words[at].lower == "found" and any(word.endswith(("ing", "ful")) for word in near)

    def _is_denied(self, at: int) -> bool:
        """What did not happen is no act: "I have never met", "I haven't met"."""
        before = (word.lower for word in self.words[max(0, at - 2) : at])
        return any(word in {"never", "not", "hardly"} or word.endswith("n't") for word in before)

    def _is_plan(self, at: int) -> bool:
        """An act that is not past: "I check", "I'd check", "I would then check", "she checks"."""
        word = self.words[at].lower
        if self.noun_since or is_past(word) or word in NO_PLAN or word.endswith(("ly", "ing")):
            return False
        before = self._before(at)
        if before in {"he", "she"}:
            return True
        return self.subject == OWN and before in FUTURE | {"i"} and self._is_subject_near(at)

    def _is_subject_near(self, at: int) -> bool:
        return any(SUBJECTS.get(word.lower) == OWN for word in self.words[max(0, at - 4) : at])

    def _made(self, word: Word, tense: str, weight: float) -> Event:
        return Event(
            subject=self._actor(word.lower),
            verb=word.lower,
            tense=tense,
            weight=weight,
            start=word.start,
            end=word.end,
            line=self.place,
        )

    def _actor(self, verb: str) -> str:
        if (self.noun_since and not self.joined) or (not self.subject and verb in OF_THINGS):
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
            self.acted = self.subject
        elif lower in SUBJECTS and not word.is_name and not self._is_object(at):
            self.subject, self.at_start, self.joined, self.noun_since = SUBJECTS[lower], False, False, False
            self.acted = self.subject
        elif lower in JOINS:
            self.subject = self.acted or self.subject  # things that stood in a list did nothing
            self.joined, self.noun_since = True, False
        elif lower in OPENS:
            self.joined, self.noun_since = False, False
        elif lower not in ADVERBS and not lower.endswith("ly") and lower not in MODALS | HAVE | BE:
            self._noun(word)

    def _is_object(self, at: int) -> bool:
        """Whether a pronoun is acted on: "I replaced it, tested it and shipped it"."""
        if self.words[at].lower not in OBJECTS:
            return False
        after = next((w.lower for w in self.words[at + 1 :] if w.lower not in ADVERBS), "")
        is_verb = is_past(after) or is_participle(after) or after in BE | MODALS | HAVE
        return not is_verb and not after.endswith("s")

    def _noun(self, word: Word) -> None:
        if word.kind == "mark":
            return
        starts_phrase = word.lower in DETERMINERS or word.is_name or self.at_start
        if self.joined and (starts_phrase or not self.at_start):
            self.subject = OTHERS if not self.at_start or starts_phrase else self.subject
        self.at_start, self.joined, self.noun_since = False, False, True

    def _before(self, at: int) -> str:
        """The word before, adverbs skipped."""
        while at > 0:
            at -= 1
            lower = self.words[at].lower
            if lower not in ADVERBS and not (
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


__all__ = ["OTHERS", "OWN", "SHARED", "Event", "events_of"]
