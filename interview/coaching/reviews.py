"""A coach's review of one interview: own scores before the reveal, comments, and what is sent of it (pure).

1. A coach's own scores are given before the interview's score is shown, or not at all.
2. Nobody but the coach sees a review before it is finished; then its comments go to the candidate.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from interview.errors import InvalidInput, NothingToSend, ReviewFinished, ScoreShown
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Limit, Scale

COACH_SCORE = Scale(name="Your score", least=1, most=10)
COMMENT = Limit(name="The comment", least=1, most=5_000)


class State(StrEnum):
    TO_REVIEW = "to review"
    IN_REVIEW = "in review"
    REVIEWED = "reviewed"


def state_of(*, is_begun: bool, is_finished: bool) -> State:
    if is_finished:
        return State.REVIEWED
    return State.IN_REVIEW if is_begun else State.TO_REVIEW


def checked_comment(text: str) -> str:
    """Without outer white space; nothing at all is fine. Raises InvalidInput."""
    return COMMENT.checked(text) if text.strip("\0 \t\r\n") else ""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What a coach says of one answer."""

    number: int
    score: int | None = None
    comment: str = ""

    @property
    def is_empty(self) -> bool:
        return self.score is None and not self.comment


@dataclass(frozen=True, kw_only=True)
class Review:
    """One coach's view of one interview. Each step returns a new one."""

    interview_id: int
    coach_id: str
    origin: str = ""  # the same in the comments that come of it; empty until something is kept
    score: int | None = None
    comment: str = ""
    marks: tuple[Mark, ...] = field(default=())
    revealed_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def is_revealed(self) -> bool:
        return self.revealed_at is not None

    @property
    def is_finished(self) -> bool:
        return self.finished_at is not None

    @property
    def is_begun(self) -> bool:
        return self.score is not None or bool(self.comment) or any(not mark.is_empty for mark in self.marks)

    @property
    def state(self) -> State:
        return state_of(is_begun=self.is_begun, is_finished=self.is_finished)

    def mark(self, number: int) -> Mark:
        return next((mark for mark in self.marks if mark.number == number), Mark(number=number))

    def with_score(self, score: int | None) -> Review:
        """None takes it back. Raises ScoreShown, ReviewFinished or InvalidInput."""
        self._check_scores_open()
        return replace(self, score=_checked(score))

    def with_comment(self, comment: str) -> Review:
        """Raises ReviewFinished or InvalidInput."""
        self._check_unfinished()
        return replace(self, comment=checked_comment(comment))

    def with_mark_score(self, number: int, score: int | None) -> Review:
        """Raises ScoreShown, ReviewFinished or InvalidInput."""
        self._check_scores_open()
        return self._with_mark(replace(self.mark(_numbered(number)), score=_checked(score)))

    def with_mark_comment(self, number: int, comment: str) -> Review:
        """Raises ReviewFinished or InvalidInput."""
        self._check_unfinished()
        return self._with_mark(replace(self.mark(_numbered(number)), comment=checked_comment(comment)))

    def check_sendable(self) -> None:
        """Raises ReviewFinished or NothingToSend."""
        self._check_unfinished()
        if not self.is_begun:
            raise NothingToSend

    def _with_mark(self, mark: Mark) -> Review:
        others = (other for other in self.marks if other.number != mark.number)
        return replace(self, marks=tuple(sorted((*others, mark), key=lambda each: each.number)))

    def _check_unfinished(self) -> None:
        if self.is_finished:
            raise ReviewFinished

    def _check_scores_open(self) -> None:
        self._check_unfinished()
        if self.is_revealed:
            raise ScoreShown


def _checked(score: int | None) -> int | None:
    return None if score is None else COACH_SCORE.checked(score)


def _numbered(number: int) -> int:
    if not 1 <= number <= QUESTIONS_PER_INTERVIEW:
        raise InvalidInput(f"Answers are numbered from 1 to {QUESTIONS_PER_INTERVIEW}.")
    return number


@dataclass(frozen=True, kw_only=True)
class Shared:
    """An interview as its coach sees it: nothing of its rating is in here before the reveal."""

    interview: Interview
    candidate: str
    group_id: int  # through which group they share it
    review: Review
    is_rated: bool  # whether there is a score to be shown


def as_shared(interview: Interview, review: Review, *, candidate: str, group_id: int) -> Shared:
    is_rated = interview.feedback is not None
    if not review.is_revealed:
        interview = replace(interview, feedback=None, self_rating=None)
    return Shared(
        interview=interview, candidate=candidate, group_id=group_id, review=review, is_rated=is_rated
    )


@dataclass(frozen=True, kw_only=True)
class Comments:
    """What a candidate has of a coach's finished review. `score` and marks' scores only where sent."""

    interview_id: int
    origin: str
    coach_name: str
    comment: str
    sent_at: datetime
    score: int | None = None
    marks: tuple[Mark, ...] = ()
    read_at: datetime | None = None

    @property
    def is_new(self) -> bool:
        return self.read_at is None

    def on(self, number: int) -> Mark | None:
        """What is said of one answer."""
        return next((mark for mark in self.marks if mark.number == number), None)


def comments_of(review: Review, *, coach_name: str, at: datetime, with_scores: bool) -> Comments | None:
    """What goes to the candidate; None where there is nothing for them to read."""
    marks = review.marks if with_scores else tuple(replace(mark, score=None) for mark in review.marks)
    told = tuple(mark for mark in marks if not mark.is_empty)
    score = review.score if with_scores else None
    if not (review.comment or told or score):
        return None
    return Comments(
        interview_id=review.interview_id,
        origin=review.origin,
        coach_name=coach_name,
        comment=review.comment,
        sent_at=at,
        score=score,
        marks=told,
    )
