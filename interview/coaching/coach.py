"""What a coach does with the interviews of others: sees, scores and comments them, and sends the comments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview.coaching.agreement import ScorePair
from interview.coaching.group_store import GroupStore
from interview.coaching.review_store import ReviewStore
from interview.coaching.reviews import Comments, Shared, as_shared, comments_of
from interview.coaching.roster import Candidate, RosterRow, candidates_named, roster
from interview.coaching.roster_store import RosterStore
from interview.coaching.same_jobs import Job, same_jobs
from interview.coaching.sharing import Sharing
from interview.errors import ScoreShown
from interview.rights import check_coach, check_owner
from interview.rules import Interview
from interview.store import Store

MACHINE = 0  # in place of a group's number: the interviews under names in the coach's own browser
NOBODY = "Your coach"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """As what a coach and a candidate know each other."""

    group_id: int
    coach_name: str
    candidate: str


class Coaching(Sharing):
    """`coach_id` says who asks. What `open` does not let through, no other method does."""

    def __init__(
        self,
        *,
        store: Store,
        groups: GroupStore,
        reviews: ReviewStore,
        rosters: RosterStore,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(groups, now=now)
        self._store = store
        self._reviews = reviews
        self._rosters = rosters

    def open(self, coach_id: str, interview_id: int) -> Shared:
        """The interview as this coach may see it. Raises InterviewNotFound or NotShared."""
        interview = self._store.interview(interview_id)
        through = self._standing(coach_id, interview)
        review = self._reviews.review(interview_id, coach_id)
        return as_shared(interview, review, candidate=through.candidate, group_id=through.group_id)

    def _standing(self, coach_id: str, interview: Interview) -> Standing:
        """As what the two know each other. The one place that decides what a coach may see."""
        found = self._groups.shared_by(interview.person_id, coach_id)
        check_coach(interview, coach_id, is_member=found is not None)
        if interview.candidate_name or found is None:
            return Standing(group_id=MACHINE, coach_name=NOBODY, candidate=interview.candidate_name)
        group, member = found
        return Standing(group_id=group.id, coach_name=group.coach_name, candidate=member.name)

    def roster(self, coach_id: str, group_id: int) -> tuple[RosterRow, ...]:
        """A row for each candidate. Raises GroupNotFound."""
        if group_id == MACHINE:
            people = candidates_named(self._rosters.names_on_machine(coach_id))
            return roster(people, self._rosters.of_machine(coach_id))
        members = self.members(coach_id, group_id)
        people = tuple(
            Candidate(key=str(member.id), name=member.name, joined_at=member.joined_at) for member in members
        )
        return roster(people, self._rosters.of_group(coach_id, group_id))

    def same_jobs(self, coach_id: str, group_id: int, keys: Sequence[str]) -> tuple[Job, ...]:
        """The jobs for which at least two of these candidates have practised. Raises GroupNotFound."""
        rows = [row for row in self.roster(coach_id, group_id) if row.candidate.key in keys]
        adverts = self._rosters.adverts(each.interview_id for row in rows for each in row.interviews)
        return same_jobs(rows, adverts)

    def names_on_machine(self, person_id: str) -> tuple[str, ...]:
        """Who has practised in this browser, if names were given; the newest spelling of each."""
        return tuple(one.name for one in candidates_named(self._rosters.names_on_machine(person_id)))

    # a review: each step is kept at once

    def score(
        self, coach_id: str, interview_id: int, score: int | None, *, number: int | None = None
    ) -> None:
        """The coach's own, of one answer or, without a number, of the whole; None takes it back.

        Raises ScoreShown after the reveal, ReviewFinished or InvalidInput.
        """
        review = self.open(coach_id, interview_id).review
        now = self._now()
        if number is None:
            kept = self._reviews.change(
                review, at=now, before_reveal=True, score=review.with_score(score).score
            )
        else:
            mark = review.with_mark_score(number, score).mark(number)
            kept = self._reviews.keep_mark(review, mark, at=now, before_reveal=True)
        if not kept:
            raise ScoreShown

    def comment(self, coach_id: str, interview_id: int, text: str, *, number: int | None = None) -> None:
        """On one answer or, without a number, on the whole. Raises ReviewFinished or InvalidInput."""
        review = self.open(coach_id, interview_id).review
        if number is None:
            self._reviews.change(review, at=self._now(), comment=review.with_comment(text).comment)
            return
        mark = review.with_mark_comment(number, text).mark(number)
        self._reviews.keep_mark(review, mark, at=self._now())

    def reveal(self, coach_id: str, interview_id: int) -> Shared:
        """Shows the interview's score. The coach's own stay as they are from now on, given or not."""
        review = self.open(coach_id, interview_id).review
        now = self._now()
        self._reviews.change(review, at=now, before_reveal=True, revealed_at=now)
        return self.open(coach_id, interview_id)

    def reveal_all(self, coach_id: str, group_id: int) -> None:
        """Shows every score on a roster, also where the coach has given none. Raises GroupNotFound."""
        rows = self.roster(coach_id, group_id)
        hidden = [each.interview_id for row in rows for each in row.interviews if not each.is_revealed]
        self._reviews.reveal(coach_id, hidden, at=self._now())

    def finish(self, coach_id: str, interview_id: int, *, with_scores: bool = False) -> None:
        """Sends the comments to the candidate. Raises NothingToSend or ReviewFinished."""
        shared = self.open(coach_id, interview_id)
        shared.review.check_sendable()
        now = self._now()
        coach_name = self._standing(coach_id, shared.interview).coach_name
        sent = comments_of(shared.review, coach_name=coach_name, at=now, with_scores=with_scores)
        self._reviews.finish(shared.review, sent, at=now)

    def open_again(self, coach_id: str, interview_id: int) -> None:
        """The candidate keeps what was sent until it is finished anew."""
        review = self.open(coach_id, interview_id).review
        self._reviews.change(review, at=self._now(), finished_at=None)

    def pairs(self, coach_id: str) -> tuple[ScorePair, ...]:
        """The coach's scores beside the interviews', oldest first."""
        return self._rosters.pairs(coach_id)

    # what a candidate gets

    def comments(self, person_id: str, interview_id: int) -> tuple[Comments, ...]:
        """On one's own interview. Raises InterviewNotFound or NotYours."""
        check_owner(self._store.interview(interview_id), person_id)
        return self._reviews.comments_on(interview_id)

    def mark_read(self, person_id: str, interview_id: int) -> None:
        check_owner(self._store.interview(interview_id), person_id)
        self._reviews.mark_read(interview_id, at=self._now())

    def with_new_comments(self, person_id: str) -> tuple[int, ...]:
        """Which of one's interviews have comments that one has not seen; the newest first."""
        return self._reviews.with_new_comments(person_id)
