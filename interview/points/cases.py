"""One answer as the feedback sees it: its question, its sentences, its levels, and what code found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from interview.evidence import Sentence
from interview.points.telling import lessons_in, names_lesson, reasons_in, says_i
from interview.reading import Finding, Reading
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
_LEAST_PLAIN, _MOST_PLAIN = 8, 24  # words of a sentence that is quoted for its plainness
_PASSED = re.compile(
    r"\W*(?:pass|skip|dunno|idk|n/?a|none|next(?: please| question)?|no(?:pe)?|nothing|sorry"
    r"|(?:i )?don['’]?t know|(?:no|any) (?:idea|comment|clue)|not sure|can['’]?t say)?\W*",
    re.IGNORECASE,
)
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
        if "very_short" in names and _PASSED.fullmatch(self.answer):
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
            return reasons_in(sentence.text)
        if dimension == "reflection":
            return lessons_in(sentence.text)
        if dimension == "communication":
            return self._plainness(sentence)
        return 0

    def _count(self, dimension: str, sentence: Sentence) -> float:
        found = len(self.findings(sentence, _TELLING[dimension]))
        if dimension == "ownership" and names_lesson(sentence.text):
            found -= 1
        if dimension == "specificity":
            return found - 0.5 * len(self.findings(sentence, ("time",)))
        if dimension == "ownership" and self.kind != "behavioural" and not found:
            return 0.5 * says_i(sentence.text)
        if dimension != "result" or not found:
            return found
        how_late = sentence.start / max(1, len(self.answer))  # outcomes are told towards the end
        return found + 0.5 * bool(self.facts_in(sentence)) + 0.4 * how_late

    def _plainness(self, sentence: Sentence) -> float:
        words = len(sentence.text.split())
        is_loose = self.findings(sentence, ("hedge", "filler", "slogan"))
        if is_loose or not _LEAST_PLAIN <= words <= _MOST_PLAIN:
            return 0
        return 1 + bool(self.findings(sentence, ("action", "result")))


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
