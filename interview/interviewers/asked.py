"""A model's question: the form of the reply, what is refused, and what becomes of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from pydantic import BaseModel

from interview.evidence import find_quote
from interview.providers import ReplyRefused
from interview.reading.addressed import speaks_to_assessor
from interview.rules import Question
from interview.scoring import Point

MOST_CHARACTERS = 700  # of a question; beyond it nothing is taken
GOOD_CHARACTERS = 320  # of a question that is read at a glance
MOST_NOTES = 6
_MOST_SAID = 300
_MOST_TOPIC = 60
_LEAST_LINE = 3
_QUESTION_MARKS = re.compile(r"[?？؟;;](?:\s|$)|[?？؟]+")
_EDGES = " \t\r\n“”\"'«»…"


class CvNote(BaseModel):
    quote: str
    text: str
    advice: str


class Asked(BaseModel):
    """The question comes first, so that it can be read while the rest is being written."""

    question: str
    line: str
    kind: Literal["behavioural", "technical", "motivation"]
    topic: str
    follow_up: bool
    cv_notes: list[CvNote]


class QuestionCheck:
    """Refuses a question that was asked before, whoever replies; matters of taste it mentions once."""

    def __init__(self, *, taken: Iterable[str], fence: str) -> None:
        self._taken = {plain(text) for text in taken}
        self._fence = fence
        self._has_mentioned = False

    def __call__(self, asked: Asked) -> None:
        """Raises ReplyRefused."""
        question = asked.question.strip()
        if not plain(question) or len(question) > MOST_CHARACTERS or self._fence in question:
            raise ReplyRefused("The question has to be one short question.")
        if plain(question) in self._taken:
            raise ReplyRefused("That question has been asked before. Ask about something else.")
        taste = next(_matters_of_taste(question), "")
        if taste and not self._has_mentioned:
            self._has_mentioned = True
            raise ReplyRefused(taste)


def _matters_of_taste(question: str) -> Iterator[str]:
    """What is worth another attempt, but no reason to end an interview."""
    if len(question) > GOOD_CHARACTERS:
        yield f"The question has {len(question)} characters. Ask it in at most 40 words."
    if len(_QUESTION_MARKS.findall(question)) > 1:
        yield "That is more than one question. Ask one."
    if speaks_to_assessor(question):
        yield "Ask the candidate, and nobody else. Say nothing about scores or instructions."


def plain(text: str) -> str:
    """The words alone: two questions that differ in nothing else are the same."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def question_of(asked: Asked, *, number: int, sources: Mapping[str, str]) -> Question:
    """`sources` are the texts that may have been its reason, by how the reason then begins."""
    return Question(
        text=" ".join(asked.question.split()),
        reason=_reason(asked.line, sources),
        kind=asked.kind,
        topic=" ".join(asked.topic.split())[:_MOST_TOPIC],
        follow_up=asked.follow_up and number > 1,
    )


def _reason(line: str, sources: Mapping[str, str]) -> str:
    found = ((says, verbatim(line, text)) for says, text in sources.items())
    return next((f"{says} “{words}”" for says, words in found if words), "")


def line_behind(question: Question) -> str:
    """The line that a reason quotes."""
    return question.reason.partition("“")[2].removesuffix("”")


def verbatim(quote: str, text: str) -> str:
    """The text's own words for the quote, in one line; empty where it does not hold them."""
    bare = quote.strip(_EDGES)
    if len(bare) < _LEAST_LINE:
        return ""
    return " ".join((bare if bare in text else find_quote(bare, text) or "").split())


def checked_notes(notes: Sequence[Point], *, cv: str, advert: str) -> tuple[Point, ...]:
    """The notes that quote a line of the CV or the advert word for word."""
    checked = (_checked(note, cv, advert) for note in notes)
    return tuple(note for note in checked if note)


def _checked(note: Point, cv: str, advert: str) -> Point | None:
    if words := verbatim(note.quote, cv):
        return Point(text=note.text, quote=words, advice=note.advice)
    if words := verbatim(note.quote, advert):
        return Point(text=f"The advert asks for “{words}”: {note.text}", advice=note.advice)
    return None


def notes_of(asked: Asked) -> tuple[Point, ...]:
    """As the model wrote them, each in one line."""
    return tuple(
        Point(text=_line(note.text), quote=_line(note.quote), advice=_line(note.advice))
        for note in asked.cv_notes[:MOST_NOTES]
    )


def _line(text: str) -> str:
    return " ".join(text.split())[:_MOST_SAID]
