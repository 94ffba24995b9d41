"""Hands an interview over to a coach on another installation, and brings the coach's comments back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from interview.coaching.groups import COACH_NAME
from interview.coaching.review_store import ReviewStore
from interview.coaching.reviews import Comments
from interview.errors import FeedbackNotFound, HandoverRefused, InterviewNotFound, NothingToSend
from interview.handover.files import (
    CommentsBack,
    Handover,
    read_comments,
    read_handover,
    write_comments,
    write_handover,
)
from interview.handover.store import HandoverStore, Passage
from interview.rights import check_owner
from interview.rules import CANDIDATE_NAME
from interview.store import Store
from interview.wording import public_texts


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """What a file brought: `is_new` is false where it was here already and nothing has changed."""

    interview_id: int
    is_new: bool


class Handovers:
    """`person_id` or `coach_id` says who asks."""

    def __init__(
        self, *, store: Store, passages: HandoverStore, reviews: ReviewStore, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._passages = passages
        self._reviews = reviews
        self._now = now

    def hand_over(self, person_id: str, interview_id: int, *, name: str) -> bytes:
        """The file for a coach. Raises NotYours, FeedbackNotFound, HandoverRefused or InvalidInput."""
        interview = self._store.interview(interview_id)
        check_owner(interview, person_id)
        if interview.is_sample:
            raise HandoverRefused("A sample interview is nobody's: hand over one of your own.")
        if interview.feedback is None:
            raise FeedbackNotFound
        name = CANDIDATE_NAME.checked(name)
        passage = self._passages.passage_out(interview_id)
        copied = ("job_title", "company_name", "cv", "advert", "language", "interviewer", "self_rating")
        handover = Handover(
            handover_id=passage.handover_id,
            key=passage.key,
            candidate_name=name,
            rated_at=interview.feedback.created_at,
            assessment=interview.feedback.assessment,
            turns=interview.turns,
            **{field: getattr(interview, field) for field in copied},
        )
        return write_handover(handover)

    def take_over(self, coach_id: str, file: bytes) -> Arrived:
        """The interview becomes one of the coach's candidates'. Raises HandoverRefused."""
        handover = read_handover(file)
        if known := self._passages.find_in(coach_id, handover_id=handover.handover_id):
            return Arrived(interview_id=known.interview_id, is_new=False)
        copied = ("candidate_name", "job_title", "company_name", "cv", "advert", "language", "interviewer")
        values = {field: getattr(handover, field) for field in (*copied, "self_rating")}
        number = self._passages.take_over(
            {"handover_id": handover.handover_id, "key": handover.key},
            {**values, "person_id": coach_id, "is_sample": False, "created_at": self._now()},
            handover.turns,
            (handover.assessment, public_texts(handover.assessment)),
            rated_at=handover.rated_at,
        )
        if number is None:
            return self.take_over(coach_id, file)
        return Arrived(interview_id=number, is_new=True)

    def came_by_file(self, coach_id: str, interview_id: int) -> bool:
        return self._passages.find_in(coach_id, interview_id=interview_id) is not None

    def comments_file(self, coach_id: str, interview_id: int, *, coach_name: str) -> bytes:
        """Of a finished review. Raises InterviewNotFound, NothingToSend or InvalidInput."""
        coach_name = COACH_NAME.checked(coach_name)
        passage = self._passages.find_in(coach_id, interview_id=interview_id)
        if passage is None:
            raise InterviewNotFound
        origin = self._reviews.review(interview_id, coach_id).origin
        sent = next((one for one in self._reviews.comments_on(interview_id) if one.origin == origin), None)
        if sent is None:
            raise NothingToSend
        copied = ("origin", "score", "comment", "marks", "sent_at")
        told = {field: getattr(sent, field) for field in copied}
        back = CommentsBack(handover_id=passage.handover_id, coach_name=coach_name, **told)
        return write_comments(back, key=passage.key)

    def bring_back(self, person_id: str, file: bytes) -> Arrived:
        """The comments stand beside the answers. An older file than the one that is here changes nothing.

        Raises HandoverRefused.
        """
        told = read_comments(file, lambda handover_id: self._passage(person_id, handover_id).key)
        passage = self._passage(person_id, told.handover_id)
        comments = Comments(
            interview_id=passage.interview_id,
            origin=told.origin,
            coach_name=told.coach_name,
            score=told.score,
            comment=told.comment,
            marks=told.marks,
            sent_at=told.sent_at,
        )
        here = [one for one in self._reviews.comments_on(passage.interview_id) if one.origin == told.origin]
        if here and here[0].sent_at >= comments.sent_at:
            return Arrived(interview_id=passage.interview_id, is_new=False)
        self._reviews.send(comments)
        return Arrived(interview_id=passage.interview_id, is_new=True)

    def _passage(self, person_id: str, handover_id: str) -> Passage:
        """Raises HandoverRefused."""
        found = self._passages.find_out(person_id, handover_id)
        if found is None:
            raise HandoverRefused(
                "These comments are for an interview that was not handed over from here, or is deleted."
            )
        return found
