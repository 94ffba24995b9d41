"""From what a model observed to ratings that can be trusted: evidence checked, capped, held to code's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

from interview.caps import CAPS, Cap
from interview.interviewers.rating_call import CONTROL, Observed, Rated, RatedAnswer
from interview.reading import Reading
from interview.rules import Interview
from interview.scoring import DIMENSIONS, AnswerRating, Level, clamped, rated

MOST_FOR_NOTHING = 3  # the mean level at which praise for an answer that says nothing is no slip
OTHER_LANGUAGE = Cap(
    name="other_language",
    most=0.44,
    reason="This interview is held in English: an answer in another language cannot be checked.",
)
_EVERY_LANGUAGE = ("repeated", "template", "very_short", "short")  # what counts words, and not which
_NO_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ID = re.compile(r"\s*\[?\s*A?(\d+)\s*[.\s:-]\s*S?(\d+)\s*\]?\s*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A model's ratings after the checks."""

    ratings: tuple[AnswerRating, ...]
    advice: Mapping[tuple[int, str], str]
    dropped: int  # pointers at sentences that are not there


def praises_nothing(given: Rated) -> bool:
    """Whether the control answer came out well: then the levels say nothing about the others either."""
    control = next(answer for answer in given.answers if answer.answer == CONTROL)
    weighty = [d.name for d in DIMENSIONS if d.weight == 1]
    return mean(control.observed[name].level for name in weighty) > MOST_FOR_NOTHING


def checked(given: Rated, interview: Interview, readings: Sequence[Reading]) -> Checked:
    """The ratings in their order, one for each reading."""
    by_number = {answer.answer: answer for answer in given.answers}
    pairs = [(reading, by_number[reading.rating.number]) for reading in readings]
    return Checked(
        ratings=tuple(_rating(answer, reading, interview) for reading, answer in pairs),
        advice={key: text for reading, answer in pairs for key, text in _advice(answer, reading)},
        dropped=sum(_lost(answer, reading) for reading, answer in pairs),
    )


def _rating(answer: RatedAnswer, reading: Reading, interview: Interview) -> AnswerRating:
    if _is_alone(reading):
        return reading.rating
    caps = reading.caps if reading.is_assessed else _caps_without_english(reading, interview)
    rating = rated(number=answer.answer, levels=_levels(answer, reading), known=_known(reading), caps=caps)
    return clamped(rating, built_in=reading.rating) if reading.is_assessed else rating


def _is_alone(reading: Reading) -> bool:
    """Whether code's own rating counts alone: the answer speaks to its assessor, or is pasted."""
    return reading.is_flagged and reading.is_assessed


def _caps_without_english(reading: Reading, interview: Interview) -> tuple[Cap, ...]:
    """The caps that hold in any language; for an interview in English, the other language is one more."""
    has_words = not any(_NO_SPACES.search(sentence.text) for sentence in reading.sentences)
    names = _EVERY_LANGUAGE if has_words else _EVERY_LANGUAGE[:2]
    caps = tuple(CAPS[cap.name] for cap in reading.caps if cap.name in names)
    return (*caps, OTHER_LANGUAGE) if interview.language == "English" else caps


def _known(reading: Reading) -> Collection[str]:
    """The ids that may be pointed at."""
    return {s.id for s in reading.sentences if s.id not in reading.flagged}


def _levels(answer: RatedAnswer, reading: Reading) -> Iterator[Level]:
    known = _known(reading)
    for name, observed in answer.observed.items():
        pointed = [id_ for id_ in _ids(answer, observed) if id_ in known]
        yield Level(dimension=name, level=observed.level, evidence=tuple(dict.fromkeys(pointed)))


def _ids(answer: RatedAnswer, observed: Observed) -> Iterator[str]:
    """As we write them, whether the model wrote "A3.S2", "a3 s2", "3.2" or "S2"."""
    for pointer in observed.evidence:
        if match := _ID.fullmatch(pointer):
            yield f"A{int(match[1])}.S{int(match[2])}"
        else:
            yield f"A{answer.answer}.{pointer.strip(' []').upper()}"


def _lost(answer: RatedAnswer, reading: Reading) -> int:
    known = _known(reading)
    pointers = (id_ for observed in answer.observed.values() for id_ in _ids(answer, observed))
    return sum(id_ not in known for id_ in pointers)


def _advice(answer: RatedAnswer, reading: Reading) -> Iterator[tuple[tuple[int, str], str]]:
    if _is_alone(reading):
        return
    names = {dimension.name for dimension in DIMENSIONS}
    for advice in answer.advice:
        name = advice.dimension.strip().lower()
        if name in names and advice.text.strip():
            yield (answer.answer, name), advice.text
