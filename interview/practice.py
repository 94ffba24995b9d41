"""Conducts an interview: where rules, store and interviewer meet. Pages and routes only ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from threading import Event

from interview.demo import NEEDS_NO_MODEL, Demo
from interview.errors import FeedbackExists, NobodyListens, NoInterviewer, StillWorking
from interview.interviewers import Interviewer, Progress
from interview.interviewers.dictation import Dictation, check_recording
from interview.leases import AtWork
from interview.preparation import Preparation
from interview.retention import Retention
from interview.rules import Interview
from interview.store import Store
from interview.wording import public_texts
from interview.work import Work, patiently

FEEDBACK = "feedback"


class Practice(Preparation):
    """Everything one can do, for one person at a time: preparation.py and belongings.py hold the rest."""

    def __init__(
        self,
        *,
        store: Store,
        work: Work,
        interviewers: Mapping[str, Interviewer],
        now: Callable[[], datetime],
        dictation: Dictation | None = None,
        demo: Demo | None = None,
        retention: Retention | None = None,
    ) -> None:
        super().__init__(store=store, interviewers=interviewers, now=now, demo=demo, retention=retention)
        self._work = work
        self._dictation = dictation

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
        patiently(lambda: self._store.add_turn(interview.id, turn, at=self._now()))

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

    def listens(self, interview: Interview) -> bool:
        """Whether answers can be spoken. What a built-in interview holds is sent nowhere, so it cannot."""
        is_possible = self._dictation is not None and self._dictation.is_possible
        return is_possible and interview.interviewer != NEEDS_NO_MODEL

    def write_down(
        self,
        person_id: str,
        interview_id: int,
        recording: bytes,
        on_words: Progress,
        on_notice: Progress,
    ) -> str:
        """What is said in a WAV recording, which is kept nowhere. A model call, but none of the nine.

        Raises NobodyListens, InvalidInput, DemoLimit or InterviewerUnavailable.
        """
        interview = self.open(person_id, interview_id)
        if self._dictation is None or not self.listens(interview):
            raise NobodyListens
        check_recording(recording)
        self._count_call(interview)
        return self._dictation.write_down(recording, on_words, on_notice)

    def at_work(self, interview: Interview) -> AtWork | None:
        """What is being made for this interview right now, or why it failed."""
        return self._work.find(interview.id, self._next_step(interview))

    @staticmethod
    def _next_step(interview: Interview) -> str:
        return FEEDBACK if interview.is_over else f"question {len(interview.turns) + 1}"

    def _check_call(self, interview: Interview) -> None:
        """Says at once that no call is left, unless one that is counted is under way. Raises DemoLimit."""
        if self._demo is None or not self._demo.counts(interview.interviewer):
            return
        work = self.at_work(interview)
        if work is None or work.failure:
            self._demo.check_call(interview.person_id, interview.interviewer, at=self._now())

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
            texts = public_texts(assessment)
            patiently(lambda: self._store.add_feedback(interview.id, assessment, texts, at=self._now()))
        except FeedbackExists:
            return False
        return True
