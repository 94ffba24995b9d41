"""What a person has here: interviews, feedback, samples and drafts; to be looked at, and to be deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from interview.coaching.reviews import Comments
from interview.errors import FeedbackExists, FeedbackNotFound, InvalidInput
from interview.history import Outline, Standing
from interview.interviewers import Interviewer
from interview.interviewers.spending import Cost, cost_of
from interview.rights import check_owner
from interview.rules import NOTES, SELF_RATING, Interview
from interview.samples import sample_interviews
from interview.scoring import Feedback
from interview.store import Store
from interview.wording import public_texts


class Belongings:
    """`person_id` says who asks.

    Every method raises InterviewNotFound or NotYours where the interview is not there or not theirs.
    """

    def __init__(
        self, *, store: Store, interviewers: Mapping[str, Interviewer], now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._interviewers = interviewers
        self._now = now

    @property
    def interviewers(self) -> Mapping[str, Interviewer]:
        """Who can conduct a new interview, the default first."""
        return self._interviewers

    def check(self) -> None:
        """Raises StoreUnavailable unless the database answers."""
        self._store.check()

    def open(self, person_id: str, interview_id: int) -> Interview:
        """The interview as it stands, for its owner alone; coaches have a door of their own (coaching.py)."""
        interview = self._store.interview(interview_id)
        check_owner(interview, person_id)
        return interview

    def interviews(self, person_id: str) -> tuple[Interview, ...]:
        """All of a person's interviews with their texts, oldest first: for an export."""
        return self._store.interviews_of(person_id)

    def standings(self, person_id: str) -> tuple[Standing, ...]:
        """How far each of a person's interviews has come, oldest first."""
        return self._store.outlines.standings(person_id)

    def outlines(self, person_id: str) -> tuple[Outline, ...]:
        """The rated interviews without their texts, oldest first."""
        return self._store.outlines.of(person_id)

    def attempts(self, person_id: str, interview: Interview) -> tuple[Outline, ...]:
        """The same candidate's rated interviews for the same advert, oldest first."""
        check_owner(interview, person_id)
        return self._store.outlines.attempts_like(interview)

    def feedback(self, person_id: str, interview_id: int) -> Feedback:
        """Raises FeedbackNotFound."""
        given = self.open(person_id, interview_id).feedback
        if given is None:
            raise FeedbackNotFound
        return given

    def cost(self, person_id: str, interview_id: int) -> Cost:
        """What models were sent for it; all zero where none was asked."""
        self.open(person_id, interview_id)
        return cost_of(self._store.requests_of(interview_id))

    def rate_oneself(self, person_id: str, interview_id: int, rating: int) -> None:
        """The candidate's own 1–10. Raises InvalidInput, and FeedbackExists after the reveal."""
        interview = self.open(person_id, interview_id)
        if interview.feedback:
            raise FeedbackExists
        self._store.change_interview(interview_id, self_rating=SELF_RATING.checked(rating))

    def change_interviewer(self, person_id: str, interview_id: int, interviewer: str) -> None:
        """Another one goes on, and rates. Raises InvalidInput, and FeedbackExists once it is rated."""
        interview = self.open(person_id, interview_id)
        if interview.feedback:
            raise FeedbackExists
        if interviewer not in self._interviewers:
            raise InvalidInput(f"The interviewer is one of: {', '.join(self._interviewers)}.")
        self._store.change_interview(interview_id, interviewer=interviewer)

    def notes(self, person_id: str, interview_id: int) -> str:
        """What they have noted down for themselves, and nobody else reads: no interviewer, no coach."""
        self.open(person_id, interview_id)
        return self._store.notes.of(interview_id)

    def keep_notes(self, person_id: str, interview_id: int, notes: str) -> None:
        """Takes the place of what was noted before. Raises InvalidInput where it is too long."""
        self.open(person_id, interview_id)
        self._store.notes.keep(interview_id, NOTES.checked(notes) if notes.strip() else "")

    def all_notes(self, person_id: str) -> dict[int, str]:
        """By interview."""
        return self._store.notes.all_of(person_id)

    def all_comments(self, person_id: str) -> tuple[Comments, ...]:
        """What coaches said of all their interviews."""
        return self._store.reviews.all_comments_of(person_id)

    def add_samples(self, person_id: str) -> None:
        """Finished sample interviews, rated by the built-in interviewer; those that are there stay alone."""
        if any(standing.is_sample for standing in self.standings(person_id)):
            return
        for sample in sample_interviews(person_id, self._now()):
            self._add_sample(sample)

    def _add_sample(self, sample: Interview) -> None:
        columns = ("person_id", "job_title", "company_name", "cv", "advert", "language", "interviewer")
        values = {name: getattr(sample, name) for name in (*columns, "self_rating", "created_at")}
        turns = [(turn, sample.created_at) for turn in sample.turns]
        interview_id = self._store.add_interview({**values, "is_sample": True}, turns)
        assessment = self._interviewers["built-in"].rate(replace(sample, id=interview_id), lambda _: None)
        texts = public_texts(assessment)
        self._store.add_feedback(interview_id, assessment, texts, at=sample.created_at)

    def delete_samples(self, person_id: str) -> None:
        self._store.delete_samples(person_id)

    def delete(self, person_id: str, interview_id: int) -> None:
        self.open(person_id, interview_id)
        self._store.delete_interview(interview_id)

    def delete_everything(self, person_id: str) -> None:
        self._store.delete_person(person_id)

    def move(self, visitor: str, account: str) -> None:
        """What a visitor made is their account's once they have signed in; as often as one likes."""
        self._store.move_person(visitor, account, at=self._now())

    def drafts(self, person_id: str) -> dict[str, str]:
        return self._store.drafts_of(person_id)

    def keep_drafts(self, person_id: str, **texts: str) -> None:
        """An empty text forgets the draft of that name."""
        self._store.keep_drafts(person_id, texts, at=self._now())
