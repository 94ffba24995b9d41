"""Reads one answer: what counts, what was found, and the rating that follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview.caps import Cap
from interview.evidence import Sentence, number_sentences
from interview.reading.addressed import (
    count_placeholders,
    is_bracketed,
    is_courtesy,
    speaks_of_marks,
    speaks_to_assessor,
)
from interview.reading.ceilings import caps_of
from interview.reading.facts import Facts, facts_of
from interview.reading.flags import echoes, is_same_text, pasted, repeated, reworded
from interview.reading.idle import is_idle
from interview.reading.language import is_other_language, is_unreadable
from interview.reading.levels import levels_of
from interview.reading.relevance import fit_of
from interview.reading.signals import Marks, marks_of
from interview.reading.words import Line, read_lines
from interview.rules import Question
from interview.scoring import AnswerRating, rated


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What one answer came to, without any model."""

    rating: AnswerRating
    sentences: tuple[Sentence, ...]
    facts: Facts
    is_assessed: bool  # False where the answer is written in another language than English
    own_actions: int
    flagged: tuple[str, ...] = ()  # ids of sentences that speak to an assessor, are pasted or said twice

    @property
    def is_flagged(self) -> bool:
        return bool(self.flagged)

    @property
    def not_counted(self) -> tuple[Sentence, ...]:
        return tuple(sentence for sentence in self.sentences if sentence.id in self.flagged)

    @property
    def caps(self) -> tuple[Cap, ...]:
        return self.rating.caps


def read_answer(
    *,
    number: int,
    question: Question,
    answer: str,
    job_title: str,
    advert: str = "",
    cv: str = "",
    earlier: Sequence[tuple[str, str]] = (),
) -> Reading:
    """The reading of answer `number`. `earlier` holds (question, answer) of the interview's other turns."""
    sentences = number_sentences(answer, number)
    lines = read_lines(sentences)
    flagged = _flagged(sentences, [question.text, advert, cv])
    own = _own(lines, flagged)
    marks = marks_of(
        own, fit_of(own, question=question.text, kind=question.kind, job_title=job_title, advert=advert)
    )
    caps = caps_of(
        marks,
        kind=question.kind,
        text=answer,
        placeholders=count_placeholders(answer),
        is_repeated=any(is_same_text(answer, other) for _, other in earlier),
        is_readable=not is_unreadable(own),
    )
    return Reading(
        rating=_rating(number, marks, question.kind, caps),
        sentences=sentences,
        facts=facts_of(marks),
        is_assessed=not is_other_language(lines),
        own_actions=len(marks.own_acts),
        flagged=tuple(s.id for s in sentences if s.id in flagged),
    )


def _own(lines: Sequence[Line], flagged: frozenset[str]) -> list[Line]:
    """The lines that count."""
    own = [x for x in lines if x.sentence.id not in flagged and not is_courtesy(x.sentence.text)]
    return [line for line in own if not is_idle(line)] or own


def _flagged(sentences: Sequence[Sentence], sources: Sequence[str]) -> frozenset[str]:
    blank = {s.id for s in sentences if count_placeholders(s.text)}
    return (
        _spoken(sentences)
        | blank
        | echoes(sentences, sources[0])
        | pasted(sentences, sources)
        | reworded(sentences, [*sources[:-1], *sources[-1].splitlines()])  # one's own CV: line by line
        | repeated(sentences)
    )


def _spoken(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Sentences to an assessor, with those around them that go on about marks."""
    spoken = [speaks_to_assessor(s.text) for s in sentences]
    for places in (range(1, len(spoken)), range(len(spoken) - 2, -1, -1)):
        step = places.step
        for place in places:
            spoken[place] |= spoken[place - step] and speaks_of_marks(sentences[place].text)
    for place in range(1, len(spoken)):
        before, here = sentences[place - 1].text, sentences[place].text
        spoken[place] |= spoken[place - 1] and is_bracketed(before, here)
    return frozenset(s.id for s, is_spoken in zip(sentences, spoken, strict=True) if is_spoken)


def _rating(number: int, marks: Marks, kind: str, caps: tuple[Cap, ...]) -> AnswerRating:
    known = {line.sentence.id for line in marks.lines}
    return rated(number=number, levels=levels_of(marks, kind), known=known, caps=caps)
