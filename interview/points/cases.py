"""One answer as the feedback sees it: its question, its sentences, its levels, and what code found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from interview.evidence import Sentence
from interview.reading import Finding, Reading
from interview.reading.results import OUTCOME, VAGUE_OUTCOME
from interview.rules import Interview, Question
from interview.scoring import AnswerRating, Level

UNANSWERED = ("no_prose", "repeated", "declined", "very_short")  # caps that leave nothing to look at
FACTS = frozenset({"number", "time", "name", "label", "speech"})

_TELLING = {
    "structure": frozenset({"action"}),
    "ownership": frozenset({"action"}),
    "result": frozenset({"result"}),
    "specificity": FACTS,
}
_LESSON = re.compile(
    r"\b(?:learn(?:ed|t)|taught me|lesson|looking back|hindsight|reali[sz]ed|differently|next time|my mistake"
    r"|i was wrong|since then|ever since|from then on|these days|nowadays|now i|i now|i still|no longer)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:since then|ever since|from then on|these days|nowadays|now i|i now|i still|no longer)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|so that|so i|otherwise|rather than|instead of|in case|unless|which means|that way|to avoid"
    r"|to make sure|trade-?offs?|since (?:the|it|they|we)|first|then|next|after that|finally|before|once)\b",
    re.IGNORECASE,
)
_ROUTINE = re.compile(r"\b(?:every|each|we|our)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|my|I['’](?:ve|m|d|ll))\b")
_WISHED = re.compile(r"\b(?:would|could|should|will|if)\b|\w['’](?:d|ll)\b", re.IGNORECASE)
_WENT_WELL = re.compile(
    r"\b(?:worked|went|did|came out) (?:\w+ )?(?:well|fine|great)\b|\bdown to\b", re.IGNORECASE
)
_NO_OUTCOME = re.compile(  # such words tell of a deed as often as of what came of it
    r"\binstead of\b|\bnow\b|\bthe next (?:day|week|month|morning|year)\b", re.IGNORECASE
)
_BOAST = re.compile(
    r"\b(?:always|never|usually|everyone|everybody|whenever|pretty much|hundreds|thousands)\b"
    r"|\bnatural(?:ly)?\b|\b(?:good|great|sharp) eye\b|\bI (?:love|thrive|haven['’]t|have never|don['’]t)\b"
    r"|\b[Ii]n my (?:view|opinion)\b"
    r"|\bI(?:['’]m| am) (?:very |quite |really |pretty |a |an |good|great|known|someone|always)",
    re.IGNORECASE,
)
_LEAST_WORDS = 4
_LONGEST_TOPIC = 3
_NO_TOPICS = ("experience", "motivation", "learning from failure")


@dataclass(frozen=True, kw_only=True)
class Case:
    number: int
    question: Question
    answer: str
    reading: Reading
    rating: AnswerRating
    is_own_rating: bool  # the levels are the reading's own: claims must be borne out by what code found

    @property
    def kind(self) -> str:
        return self.question.kind

    @property
    def turn(self) -> int:
        """Where among several wordings to begin: varied, yet the same each time."""
        return self.number + len(self.answer)

    @property
    def topic(self) -> str:
        """What the question asked about, where that can stand in a sentence."""
        topic = self.question.topic
        return "" if topic in _NO_TOPICS or len(topic.split()) > _LONGEST_TOPIC else topic

    @property
    def unanswered(self) -> str:
        """The cap that says why there is nothing to look at, or nothing."""
        names = {cap.name for cap in self.rating.caps}
        if "very_short" in names and len(self.answer.split()) < _LEAST_WORDS:
            names.add("declined")
        return next((name for name in UNANSWERED if name in names), "")

    @property
    def is_open_to_praise(self) -> bool:
        return self.is_assessed and not self.unanswered

    @property
    def is_assessed(self) -> bool:
        """An interviewer that gives its own levels reads languages that code does not."""
        return self.reading.is_assessed or not self.is_own_rating

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Those that count: neither speech to an assessor nor pasted nor said twice."""
        return tuple(s for s in self.reading.sentences if s.id not in self.reading.flagged)

    @property
    def levels(self) -> tuple[Level, ...]:
        return self.rating.levels

    @property
    def mean_level(self) -> float:
        return fmean(level.level for level in self.levels) if self.levels else 1

    def level(self, dimension: str) -> int:
        return next((level.level for level in self.levels if level.dimension == dimension), 1)

    def findings(self, sentence: Sentence, kinds: Iterable[str]) -> list[Finding]:
        wanted = frozenset(kinds)
        return [
            finding
            for finding in self.reading.facts.findings
            if finding.kind in wanted and sentence.start <= finding.start < sentence.end
        ]

    def facts_in(self, sentence: Sentence) -> int:
        return len(self.findings(sentence, FACTS))

    def pointed_at(self, level: Level) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if s.id in level.evidence)

    def found(self, dimension: str) -> tuple[Sentence, ...]:
        """The sentences in which code itself finds this dimension, most telling first."""
        telling = [(self._weight(dimension, s), s) for s in self.sentences]
        return tuple(s for weight, s in sorted(telling, key=lambda pair: -pair[0]) if weight > 0)

    def _weight(self, dimension: str, sentence: Sentence) -> float:
        if dimension in _TELLING and not (dimension == "structure" and self.kind != "behavioural"):
            return self._count(dimension, sentence)
        if dimension == "structure":
            return len(_REASON.findall(sentence.text))
        if dimension == "reflection":
            is_own = _OWN.search(sentence.text) or _ROUTINE.search(sentence.text)
            return len(_LESSON.findall(sentence.text)) + has_changed(sentence.text) if is_own else 0
        if dimension == "communication":
            return self._plainness(sentence)
        return 0

    def _count(self, dimension: str, sentence: Sentence) -> float:
        found = len(self.findings(sentence, _TELLING[dimension]))
        if dimension == "ownership" and _LESSON.search(sentence.text):
            found -= 1
        if dimension == "specificity":
            return found - 0.5 * len(self.findings(sentence, ("time",)))
        if dimension == "ownership" and self.kind != "behavioural" and not found:
            return 0.5 * bool(_OWN.search(sentence.text))
        if dimension != "result" or not found:
            return found
        how_late = sentence.start / max(1, len(self.answer))  # outcomes are told towards the end
        return found + 0.5 * bool(self.facts_in(sentence)) + 0.4 * how_late

    def _plainness(self, sentence: Sentence) -> float:
        words = len(sentence.text.split())
        is_loose = self.findings(sentence, ("hedge", "filler", "slogan"))
        if is_loose or not 6 <= words <= 24:
            return 0
        return 1 + bool(self.findings(sentence, ("action", "result")))


def has_changed(text: str) -> bool:
    return bool(_CHANGED.search(text))


def tells_outcome(text: str) -> bool:
    """Tells what changed: not what would, and not just that it went well."""
    is_vague = VAGUE_OUTCOME.search(text) or _WENT_WELL.search(text)
    is_told = OUTCOME.search(_NO_OUTCOME.sub("", text))
    return bool(is_told) and not _WISHED.search(text) and not is_vague


def is_boast(text: str) -> bool:
    return bool(_BOAST.search(text))


def is_long_enough(sentence: Sentence) -> bool:
    return len(sentence.text.split()) >= _LEAST_WORDS


def cases_of(
    interview: Interview, readings: Sequence[Reading], ratings: Sequence[AnswerRating] | None
) -> tuple[Case, ...]:
    """One case for each answered turn that has a reading and a rating."""
    given = {rating.number: rating for rating in ratings or ()}
    return tuple(
        Case(
            number=number,
            question=interview.turns[number - 1].question,
            answer=interview.turns[number - 1].answer or "",
            reading=reading,
            rating=reading.rating if ratings is None else given[number],
            is_own_rating=ratings is None,
        )
        for reading in readings
        if (number := reading.rating.number) <= len(interview.turns) and (ratings is None or number in given)
    )
