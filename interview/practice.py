"""Conducts an interview: where rules, store and interviewer meet. Pages and routes only ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from threading import Event
from typing import Any

from interview.demo import Demo
from interview.errors import (
    FeedbackExists,
    FeedbackNotFound,
    InterviewBegun,
    InvalidInput,
    NoInterviewer,
    NotYours,
    StillWorking,
)
from interview.interviewers import Interviewer, Progress
from interview.interviewers.spending import Cost, cost_of
from interview.leases import AtWork
from interview.limits import Left
from interview.retention import Retention
from interview.rules import ADVERT, COMPANY_NAME, CV, JOB_TITLE, SELF_RATING, Interview
from interview.samples import sample_interviews
from interview.scoring import Feedback
from interview.store import Store
from interview.wording import public_texts
from interview.work import Work

FEEDBACK = "feedback"


class Practice:
    """Everything one can do, for one person at a time. `person_id` says who asks.

    Every method raises InterviewNotFound or NotYours where the interview is not there or not theirs.
    """

    def __init__(
        self,
        *,
        store: Store,
        work: Work,
        interviewers: Mapping[str, Interviewer],
        now: Callable[[], datetime],
        demo: Demo | None = None,
        retention: Retention | None = None,
    ) -> None:
        self._store = store
        self._work = work
        self._interviewers = interviewers
        self._now = now
        self._demo = demo
        self._retention = retention

    @property
    def interviewers(self) -> Mapping[str, Interviewer]:
        """Who can conduct a new interview, the default first."""
        return self._interviewers

    def check(self) -> None:
        """Raises StoreUnavailable unless the database answers."""
        self._store.check()

    # prepare

    def create(
        self,
        person_id: str,
        *,
        job_title: str,
        company_name: str,
        interviewer: str = "",
        language: str = "English",
    ) -> Interview:
        """A new interview without CV and advert. Raises InvalidInput."""
        if interviewer and interviewer not in self._interviewers:
            raise InvalidInput(f"The interviewer is one of: {', '.join(self._interviewers)}.")
        values = {
            "job_title": JOB_TITLE.checked(job_title),
            "company_name": COMPANY_NAME.checked(company_name),
            "cv": "",
            "advert": "",
            "language": language,
            "interviewer": interviewer or next(iter(self._interviewers)),
        }
        return self._begin(person_id, values)

    def _begin(self, person_id: str, values: Mapping[str, Any]) -> Interview:
        """Raises DemoLimit."""
        self.forget_old()
        now = self._now()
        if self._demo:
            self._demo.begin_interview(person_id, values["interviewer"], at=now)
        row = {**values, "person_id": person_id, "is_sample": False, "created_at": now}
        return self._store.interview(self._store.add_interview(row))

    def add_cv(self, person_id: str, interview_id: int, cv: str) -> Interview:
        """Raises InvalidInput, and InterviewBegun once a question has been asked."""
        self._check_not_begun(person_id, interview_id)
        self._store.change_interview(interview_id, cv=CV.checked(cv))
        return self._store.interview(interview_id)

    def add_advert(self, person_id: str, interview_id: int, advert: str) -> Interview:
        """Raises InvalidInput, and InterviewBegun once a question has been asked."""
        self._check_not_begun(person_id, interview_id)
        self._store.change_interview(interview_id, advert=ADVERT.checked(advert))
        return self._store.interview(interview_id)

    def _check_not_begun(self, person_id: str, interview_id: int) -> None:
        if self.open(person_id, interview_id).turns:
            raise InterviewBegun

    def prepare(
        self,
        person_id: str,
        *,
        job_title: str,
        company_name: str,
        cv: str,
        advert: str,
        interviewer: str = "",
        language: str = "English",
        masked: bool = True,
    ) -> Interview:
        """A new interview with all it needs; the same again opens the one just made. Raises InvalidInput.

        `masked`: contact details are replaced before a model reads anything.
        """
        wanted = {
            "job_title": JOB_TITLE.checked(job_title),
            "company_name": COMPANY_NAME.checked(company_name),
            "cv": CV.checked(cv),
            "advert": ADVERT.checked(advert),
            "interviewer": interviewer or next(iter(self._interviewers)),
            "language": language,
            "is_masked": masked,
        }
        for earlier in self._store.interviews_of(person_id)[-1:]:
            if not earlier.questions_answered and all(
                getattr(earlier, name) == value for name, value in wanted.items()
            ):
                return earlier
        return self._begin(person_id, wanted)

    def practise_again(self, person_id: str, interview_id: int, *, interviewer: str = "") -> Interview:
        """The same CV and advert once more, by the same interviewer or another; new questions."""
        earlier = self.open(person_id, interview_id)
        wanted = interviewer or earlier.interviewer
        return self.prepare(
            person_id,
            job_title=earlier.job_title,
            company_name=earlier.company_name,
            cv=earlier.cv,
            advert=earlier.advert,
            interviewer=wanted if wanted in self._interviewers else "",
            language=earlier.language,
            masked=earlier.is_masked,
        )

    # practise

    def open(self, person_id: str, interview_id: int) -> Interview:
        """The interview as it stands. The one place that decides who may see it."""
        interview = self._store.interview(interview_id)
        if interview.person_id != person_id:
            raise NotYours
        return interview

    def ask(
        self, person_id: str, interview_id: int, *, patience: float = 1.0, retry: bool = False
    ) -> Interview:
        """Sees to it that a question is open or being made; waits up to `patience` seconds for it.

        What is going on meanwhile, or why it failed, tells `at_work`. Raises NotReady.
        """
        interview = self.open(person_id, interview_id)
        if interview.open_turn or interview.is_over:
            return interview
        interview.check_ready()

        def make_question(on_words: Progress, on_notice: Progress) -> None:
            self._make_question(interview, on_words, on_notice)

        purpose = self._next_step(interview)
        self._check_call(interview)
        self._work.run(interview_id, purpose, make_question, patience=patience, retry=retry)
        return self._store.interview(interview_id)

    def _make_question(self, interview: Interview, on_words: Progress, on_notice: Progress) -> None:
        latest = self._store.interview(interview.id)
        if len(latest.turns) > len(interview.turns):
            return
        asked_before = self._store.questions_asked(
            person_id=interview.person_id, advert=interview.advert, but_for=interview.id
        )
        interviewer = self._interviewer_of(interview)
        self._count_call(interview)
        question = interviewer.ask(interview, asked_before, on_words, on_notice)
        turn = interview.with_question(question).turns[-1]
        self._store.add_turn(interview.id, turn, at=self._now())

    def _interviewer_of(self, interview: Interview) -> Interviewer:
        if interview.interviewer not in self._interviewers:
            raise NoInterviewer
        return self._interviewers[interview.interviewer]

    def answer(self, person_id: str, interview_id: int, number: int, answer: str) -> Interview:
        """Stores the answer before anything else happens; the same answer again changes nothing.

        Raises InvalidInput, InterviewOver, WrongTurn or AlreadyAnswered.
        """
        interview = self.open(person_id, interview_id)
        answered = interview.with_answer(number, answer)
        if answered is interview:
            return interview
        text = answered.turns[number - 1].answer or ""
        if self._store.add_answer(interview_id, number, text, at=self._now()):
            return answered
        return self._store.interview(interview_id).with_answer(number, answer)

    def at_work(self, interview: Interview) -> AtWork | None:
        """What is being made for this interview right now, or why it failed."""
        return self._work.find(interview.id, self._next_step(interview))

    @staticmethod
    def _next_step(interview: Interview) -> str:
        return FEEDBACK if interview.is_over else f"question {len(interview.turns) + 1}"

    # feedback

    def complete(
        self,
        person_id: str,
        interview_id: int,
        *,
        patience: float = 1.0,
        retry: bool = False,
        join: bool = True,
    ) -> Interview:
        """Sees to it that the one feedback is there or being made, with one call however many ask.

        Who comes while it is being made waits for it with `join`, else gets FeedbackExists or StillWorking.
        Raises FeedbackExists, EmptyInterview or InterviewIncomplete.
        """
        interview = self.open(person_id, interview_id)
        interview.check_feedback_allowed()

        self._check_call(interview)
        made_here = Event()

        def make_feedback(_on_words: Progress, on_notice: Progress) -> None:
            if self._make_feedback(interview, on_notice):
                made_here.set()

        is_mine = self._work.run(interview_id, FEEDBACK, make_feedback, patience=patience, retry=retry)
        done = self._store.interview(interview_id)
        if join or made_here.is_set():
            return done
        done.check_feedback_allowed()
        if not is_mine:
            raise StillWorking
        return done

    def _make_feedback(self, interview: Interview, on_notice: Progress) -> bool:
        """False where somebody else was faster."""
        if self._store.interview(interview.id).feedback:
            return False
        interviewer = self._interviewer_of(interview)
        self._count_call(interview)
        assessment = interviewer.rate(interview, on_notice)
        try:
            self._store.add_feedback(interview.id, assessment, public_texts(assessment), at=self._now())
        except FeedbackExists:
            return False
        return True

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

    # a public demo

    def left_today(self, person_id: str) -> Left:
        """What a visitor of a public demo may still use of models today."""
        if self._demo is None:
            return Left(interviews=None, model_calls=None)
        return self._demo.left(person_id, at=self._now())

    def count_try(self, person_id: str) -> None:
        """To be called before a model is tried out. Raises DemoLimit."""
        if self._demo:
            self._demo.try_model(person_id, at=self._now())

    def _check_call(self, interview: Interview) -> None:
        """Says at once that no call is left, unless one that is counted is under way. Raises DemoLimit."""
        if self._demo is None or not self._demo.counts(interview.interviewer):
            return
        work = self.at_work(interview)
        if work is None or work.failure:
            self._demo.check_call(interview.person_id, interview.interviewer, at=self._now())

    def _count_call(self, interview: Interview) -> None:
        """Raises DemoLimit."""
        if self._demo:
            self._demo.call_model(interview.person_id, interview.interviewer, at=self._now())

    def forget_old(self) -> None:
        """Deletes what is older than the owner wants to keep; cheap where that has been done today."""
        if self._retention:
            self._retention.sweep()

    # what is mine

    def interviews(self, person_id: str) -> tuple[Interview, ...]:
        """All of a person's interviews, oldest first."""
        return self._store.interviews_of(person_id)

    def add_samples(self, person_id: str) -> None:
        """Finished sample interviews, rated by the built-in interviewer; those that are there stay alone."""
        if any(interview.is_sample for interview in self.interviews(person_id)):
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

    # what is typed but not used yet

    def drafts(self, person_id: str) -> dict[str, str]:
        return self._store.drafts_of(person_id)

    def keep_drafts(self, person_id: str, **texts: str) -> None:
        """An empty text forgets the draft of that name."""
        self._store.keep_drafts(person_id, texts, at=self._now())
