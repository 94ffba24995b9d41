"""Prepares an interview: who conducts it, from which CV and advert, and whether a demo still allows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from interview.belongings import Belongings
from interview.demo import Demo
from interview.errors import InterviewBegun, InvalidInput
from interview.interviewers import Interviewer
from interview.limits import Left
from interview.retention import Retention
from interview.rules import ADVERT, CANDIDATE_NAME, COMPANY_NAME, CV, JOB_TITLE, Interview
from interview.store import Store


class Preparation(Belongings):
    def __init__(
        self,
        *,
        store: Store,
        interviewers: Mapping[str, Interviewer],
        now: Callable[[], datetime],
        demo: Demo | None = None,
        retention: Retention | None = None,
    ) -> None:
        super().__init__(store=store, interviewers=interviewers, now=now)
        self._demo = demo
        self._retention = retention

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
        candidate_name: str = "",
    ) -> Interview:
        """A new interview with all it needs; the same again opens the one just made. Raises InvalidInput.

        `masked`: contact details are replaced before a model reads anything. `candidate_name`: who
        practises, where several people share one machine.
        """
        wanted = {
            "job_title": JOB_TITLE.checked(job_title),
            "company_name": COMPANY_NAME.checked(company_name),
            "cv": CV.checked(cv),
            "advert": ADVERT.checked(advert),
            "interviewer": interviewer or next(iter(self._interviewers)),
            "language": language,
            "is_masked": masked,
            "candidate_name": CANDIDATE_NAME.checked(candidate_name) if candidate_name.strip() else "",
        }
        made = [standing.id for standing in self._store.outlines.standings(person_id)]
        newest = self._store.interview(max(made)) if made else None  # whatever clocks say
        is_same = newest and all(getattr(newest, name) == value for name, value in wanted.items())
        if newest and is_same and not newest.questions_answered:
            return newest
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
            candidate_name=earlier.candidate_name,
        )

    def left_today(self, person_id: str) -> Left:
        """What a visitor of a public demo may still use of models today."""
        if self._demo is None:
            return Left(interviews=None, model_calls=None)
        return self._demo.left(person_id, at=self._now())

    def count_try(self, person_id: str) -> None:
        """To be called before a model is tried out. Raises DemoLimit."""
        if self._demo:
            self._demo.try_model(person_id, at=self._now())

    def _count_call(self, interview: Interview) -> None:
        """Raises DemoLimit."""
        if self._demo:
            self._demo.call_model(interview.person_id, interview.interviewer, at=self._now())

    def forget_old(self) -> None:
        """Deletes what is older than the owner wants to keep; cheap where that has been done today."""
        if self._retention:
            self._retention.sweep()
