"""The two files that travel between installations: an interview for a coach, and the comments that come back.

The handover's seal is a checksum: it tells that a file was changed, by accident or by hand, not who made it.
The comments' seal is made with a key that travels in the handover: only who had that file can have made them.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from interview.coaching.reviews import Mark
from interview.errors import HandoverRefused
from interview.handover.seals import (
    CHANGED,
    COMMENTS,
    HANDOVER,
    canonical,
    checksum,
    opened,
    signature,
    written,
)
from interview.rules import ADVERT, ANSWER, CANDIDATE_NAME, COMPANY_NAME, CV, JOB_TITLE, Limit, Turn
from interview.rules import QUESTIONS_PER_INTERVIEW as EIGHT
from interview.scoring import DIMENSIONS, Assessment


def _within(limit: Limit) -> StringConstraints:
    return StringConstraints(min_length=limit.least, max_length=limit.most)


Id = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]
Key = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
Score = Annotated[int, Field(ge=1, le=10)]
Comment = Annotated[str, StringConstraints(max_length=5_000)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Shape = TypeVar("Shape", bound=_Shape)


class Handover(_Shape):
    """One finished and rated interview, with all that a coach needs to review it."""

    handover_id: Id
    key: Key
    candidate_name: Annotated[str, _within(CANDIDATE_NAME)]
    job_title: Annotated[str, _within(JOB_TITLE)]
    company_name: Annotated[str, _within(COMPANY_NAME)]
    cv: Annotated[str, _within(CV)]
    advert: Annotated[str, _within(ADVERT)]
    language: Annotated[str, StringConstraints(min_length=1, max_length=40)]
    interviewer: Literal["built-in", "model"]
    self_rating: Score | None
    rated_at: AwareDatetime
    turns: Annotated[tuple[Turn, ...], Field(min_length=EIGHT, max_length=EIGHT)]
    assessment: Assessment


class CommentsBack(_Shape):
    """What a coach says of it."""

    handover_id: Id
    origin: Id
    coach_name: Annotated[str, _within(CANDIDATE_NAME)]
    score: Score | None
    comment: Comment
    marks: Annotated[tuple[Mark, ...], Field(max_length=EIGHT)]
    sent_at: AwareDatetime


def write_handover(handover: Handover) -> bytes:
    content = handover.model_dump(mode="json")
    return written(HANDOVER, content, checksum(content))


def read_handover(file: bytes) -> Handover:
    """Raises HandoverRefused."""
    content, seal = opened(file, HANDOVER)
    if not hmac.compare_digest(seal, checksum(content)):
        raise HandoverRefused(CHANGED)
    handover = _shaped(content, Handover)
    _check(_is_whole(handover))
    return handover


def write_comments(comments: CommentsBack, *, key: str) -> bytes:
    content = comments.model_dump(mode="json")
    return written(COMMENTS, content, signature(content, key))


def read_comments(file: bytes, key_of: Callable[[str], str]) -> CommentsBack:
    """`key_of` gives a handover's key by its id, or says why it cannot. Raises HandoverRefused."""
    content, seal = opened(file, COMMENTS)
    key = key_of(str(content.get("handover_id", "")))
    if not hmac.compare_digest(seal, signature(content, key)):
        raise HandoverRefused(CHANGED)
    comments = _shaped(content, CommentsBack)
    _check(_are_in_order(comments.marks))
    return comments


def _shaped(content: dict[str, Any], shape: type[Shape]) -> Shape:
    try:
        return shape.model_validate_json(canonical(content))
    except ValidationError:
        raise HandoverRefused(CHANGED) from None


def _check(is_right: bool) -> None:
    if not is_right:
        raise HandoverRefused(CHANGED)


def _is_whole(handover: Handover) -> bool:
    """What shapes cannot say: the rules of an interview and the ranges of a rating."""
    names = {dimension.name for dimension in DIMENSIONS}
    rating = handover.assessment
    levels = [level for answer in rating.answers for level in answer.levels]
    caps = [cap for answer in rating.answers for cap in answer.caps]
    answers = [turn.answer or "" for turn in handover.turns]
    return (
        [turn.number for turn in handover.turns] == list(range(1, EIGHT + 1))
        and all(ANSWER.least <= len(answer) <= ANSWER.most for answer in answers)
        and 1 <= rating.interview_score <= 10
        and all(1 <= answer.number <= EIGHT and 1 <= answer.score <= 10 for answer in rating.answers)
        and all(level.dimension in names and 1 <= level.level <= 5 for level in levels)
        and all(0 <= cap.most <= 1 for cap in caps)
    )


def _are_in_order(marks: tuple[Mark, ...]) -> bool:
    numbers = [mark.number for mark in marks]
    return (
        numbers == sorted(set(numbers))
        and all(1 <= number <= EIGHT for number in numbers)
        and all(mark.score is None or 1 <= mark.score <= 10 for mark in marks)
        and all(len(mark.comment) <= 5_000 for mark in marks)
    )
