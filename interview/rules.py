"""The two rules of an interview, and the frozen Interview that obeys them.

1. An interview has eight questions; it is over when the eighth is answered.
2. An interview has one feedback; a second is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from interview.errors import (
    AlreadyAnswered,
    EmptyInterview,
    FeedbackExists,
    InterviewIncomplete,
    InterviewOver,
    InvalidInput,
    NotReady,
    TooLong,
    WrongTurn,
)

if TYPE_CHECKING:
    from interview.scoring import Feedback

QUESTIONS_PER_INTERVIEW = 8


@dataclass(frozen=True, kw_only=True)
class Limit:
    """How many characters a text may have, both ends included."""

    name: str
    least: int
    most: int

    def checked(self, text: str) -> str:
        """The text without outer white space, or InvalidInput with what to do.

        NUL goes: no database keeps it, and nobody can see it.
        """
        text = text.replace("\0", "").strip()
        if not text:
            raise InvalidInput(f"{self.name} is empty. Please fill it in.")
        if len(text) < self.least:
            raise InvalidInput(
                f"{self.name} has {len(text)} characters; it needs at least {self.least}. Please add more."
            )
        if len(text) > self.most:
            raise TooLong(self.name, characters=len(text), most=self.most)
        return text


@dataclass(frozen=True, kw_only=True)
class Scale:
    """A whole number a person may give, both ends included."""

    name: str
    least: int
    most: int

    def checked(self, number: int) -> int:
        """The number, or InvalidInput."""
        if not self.least <= number <= self.most:
            raise InvalidInput(f"{self.name} is a whole number from {self.least} to {self.most}.")
        return number


JOB_TITLE = Limit(name="The job title", least=1, most=200)
COMPANY_NAME = Limit(name="The company name", least=1, most=200)
CV = Limit(name="The CV", least=50, most=20_000)
ADVERT = Limit(name="The job advert", least=50, most=10_000)
ANSWER = Limit(name="The answer", least=1, most=10_000)
NOTES = Limit(name="What you note down", least=1, most=10_000)
SELF_RATING = Scale(name="Your own rating", least=1, most=10)
CANDIDATE_NAME = Limit(name="The name", least=1, most=100)


@dataclass(frozen=True, kw_only=True)
class Question:
    """What the interviewer asks, and why."""

    text: str
    reason: str = ""  # the line of CV or advert behind it, in plain words
    kind: str = "behavioural"  # behavioural, technical or motivation
    topic: str = ""  # the competency or advert term that it asks about
    follow_up: bool = False


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One question and, once given, its answer. `number` counts from 1."""

    number: int
    question: Question
    answer: str | None = None

    @property
    def is_open(self) -> bool:
        return self.answer is None


@dataclass(frozen=True, kw_only=True)
class Interview:
    """One interview as it stands. Each step returns a new one."""

    id: int
    person_id: str
    job_title: str
    company_name: str
    created_at: datetime
    cv: str = ""
    advert: str = ""
    language: str = "English"
    interviewer: str = "built-in"  # who conducts it: "built-in" or "model"
    is_sample: bool = False
    is_masked: bool = True  # contact details are replaced before a model reads anything
    self_rating: int | None = None  # the candidate's own 1–10, given before the reveal
    candidate_name: str = ""  # who practises, where several people share one machine
    turns: tuple[Turn, ...] = field(default=())
    feedback: Feedback | None = None

    @property
    def is_ready(self) -> bool:
        return bool(self.cv and self.advert)

    @property
    def open_turn(self) -> Turn | None:
        return self.turns[-1] if self.turns and self.turns[-1].is_open else None

    @property
    def questions_answered(self) -> int:
        return sum(not turn.is_open for turn in self.turns)

    @property
    def questions_left(self) -> int:
        return QUESTIONS_PER_INTERVIEW - self.questions_answered

    @property
    def is_over(self) -> bool:
        return self.questions_left == 0

    def check_ready(self) -> None:
        """Raises NotReady unless CV and advert are there."""
        if not self.is_ready:
            raise NotReady

    def with_question(self, question: Question) -> Interview:
        """Asked one more question. Raises NotReady, InterviewOver or WrongTurn."""
        self.check_ready()
        if len(self.turns) >= QUESTIONS_PER_INTERVIEW:
            raise InterviewOver
        if self.open_turn:
            raise WrongTurn(len(self.turns) + 1, self.open_turn.number)
        turn = Turn(number=len(self.turns) + 1, question=question)
        return replace(self, turns=(*self.turns, turn))

    def with_answer(self, number: int, answer: str) -> Interview:
        """Answered question `number`; the same answer again changes nothing.

        Raises InterviewOver, WrongTurn, AlreadyAnswered or InvalidInput.
        """
        answer = ANSWER.checked(answer)
        if 1 <= number <= self.questions_answered:
            if self.turns[number - 1].answer == answer:
                return self
            raise AlreadyAnswered(number)
        if self.is_over:
            raise InterviewOver
        if self.open_turn is None or self.open_turn.number != number:
            raise WrongTurn(number, self.open_turn.number if self.open_turn else None)
        return replace(self, turns=(*self.turns[:-1], replace(self.open_turn, answer=answer)))

    def check_feedback_allowed(self) -> None:
        """Raises FeedbackExists, EmptyInterview or InterviewIncomplete."""
        if self.feedback:
            raise FeedbackExists
        if not self.questions_answered:
            raise EmptyInterview
        if not self.is_over:
            raise InterviewIncomplete(self.questions_answered, QUESTIONS_PER_INTERVIEW)
