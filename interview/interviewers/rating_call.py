"""The call that rates: the numbered sentences of eight answers and the rubric, without CV and advert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from interview import prompts
from interview.evidence import number_sentences
from interview.interviewers import Progress
from interview.interviewers.conversation import Mask, job_of, mask_for
from interview.prompts import Answered
from interview.providers import Call, Message, ReplyRefused
from interview.reading import Reading
from interview.reading.addressed import speaks_to_assessor
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview
from interview.scoring import DIMENSIONS

CONTROL = 0  # the number of an answer of ours that says nothing, to see whether anybody rates at all
LEFT_OUT = "(left out)"
OUTPUT_TOKENS = 16_000  # a model's thinking included
_LEAST, _MOST = 1, 5


class Observed(BaseModel):
    level: int
    evidence: list[str]


class Advice(BaseModel):
    dimension: str
    text: str


class RatedAnswer(BaseModel):
    answer: int
    structure: Observed
    ownership: Observed
    result: Observed
    specificity: Observed
    relevance: Observed
    reflection: Observed
    communication: Observed
    advice: list[Advice]

    @property
    def observed(self) -> dict[str, Observed]:
        return {dimension.name: getattr(self, dimension.name) for dimension in DIMENSIONS}


class Rated(BaseModel):
    answers: list[RatedAnswer]


def call_to_rate(interview: Interview, readings: Sequence[Reading], fence: str) -> Call[Rated]:
    mask = mask_for(interview)
    answered = [_control(), *(_answered(interview, reading, mask) for reading in readings)]
    job = mask(_harmless(job_of(interview)))
    text = prompts.answers(fence=fence, job=job, answered=answered)
    return Call(
        instructions=prompts.rating(),
        messages=(Message(role="user", text=text),),
        shape=Rated,
        check=check_rated,
        max_output_tokens=OUTPUT_TOKENS,
    )


def _control() -> Answered:
    question, answer = prompts.control()
    return Answered(number=CONTROL, question=question, sentences=number_sentences(answer, CONTROL))


def _answered(interview: Interview, reading: Reading, mask: Mask) -> Answered:
    """What speaks to an assessor, was pasted or said twice is no content, so nobody need read it."""
    number = reading.rating.number
    counting = (s for s in reading.sentences if s.id not in reading.flagged)
    return Answered(
        number=number,
        question=mask(_harmless(interview.turns[number - 1].question.text)),
        sentences=tuple(replace(s, text=mask(s.text)) for s in counting),
    )


def _harmless(text: str) -> str:
    """Title, company and question come from people too, by way of a model that has read their CV."""
    return LEFT_OUT if speaks_to_assessor(text) else text


def check_rated(rated: Rated) -> None:
    """Raises ReplyRefused unless each answer is there once, with levels from 1 to 5."""
    numbers = [answer.answer for answer in rated.answers]
    wanted = list(range(CONTROL, QUESTIONS_PER_INTERVIEW + 1))
    if sorted(numbers) != wanted:
        raise ReplyRefused(f"There are answers {wanted}, each once; you rated {numbers[:20]}.")
    for answer in rated.answers:
        for name, observed in answer.observed.items():
            if not _LEAST <= observed.level <= _MOST:
                what = f"Answer {answer.answer}, {name}: {observed.level}"
                raise ReplyRefused(f"{what} is no level; they go from {_LEAST} to {_MOST}.")


class Counting:
    """Says which answer is being rated, from the reply so far."""

    def __init__(self, on_notice: Progress) -> None:
        self._on_notice = on_notice
        self._number = 0

    def __call__(self, partial: dict[str, Any]) -> None:
        answers = partial.get("answers")
        last = answers[-1] if isinstance(answers, list) and answers else {}
        number = last.get("answer") if isinstance(last, dict) else None
        if isinstance(number, int) and self._number < number <= QUESTIONS_PER_INTERVIEW:
            self._number = number
            self._on_notice(f"Reading answer {number} of {QUESTIONS_PER_INTERVIEW}")
