"""Runs what an interviewer does where no closed tab can cut it, once, however many ask for it."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from interview.errors import InterviewError
from interview.interviewers import Progress
from interview.leases import AtWork, Leases

LEASE = timedelta(seconds=15)  # how long after a crash somebody else may start anew
RENEW_SECONDS = 4.0
WORDS_SECONDS = 0.2  # at most this often are a question's words written down
POLL_SECONDS = 0.05

UNEXPECTED = "Something went wrong on our side. Nothing you wrote is lost. Please try again."

Job = Callable[[Progress, Progress], None]

log = logging.getLogger(__name__)


class Work:
    """Claims a piece of work, does it in a thread of its own, and keeps its progress in the database."""

    def __init__(self, leases: Leases, now: Callable[[], datetime]) -> None:
        self._leases = leases
        self._now = now

    def find(self, interview_id: int, purpose: str) -> AtWork | None:
        """What is under way or has failed; None where nothing is, or its maker has died."""
        found = self._leases.find(interview_id, purpose)
        if found and not found.failure and found.expires_at < self._now():
            return None
        return found

    def run(self, interview_id: int, purpose: str, job: Job, *, patience: float, retry: bool) -> bool:
        """Starts the job unless somebody is at it, and waits up to `patience` seconds for its end.

        Work that has failed stays failed until it is asked for with `retry`. True for whoever started it.
        """
        holder = uuid.uuid4().hex
        now = self._now()
        if self._leases.claim(interview_id, purpose, holder=holder, now=now, until=now + LEASE, again=retry):
            run = _Run(self._leases, self._now, interview_id, purpose, holder)
            thread = Thread(target=run.do, args=(job,), daemon=True, name=f"{purpose} of {interview_id}")
            thread.start()
            thread.join(patience)
            return True
        self._wait(interview_id, purpose, patience)
        return False

    def _wait(self, interview_id: int, purpose: str, patience: float) -> None:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            found = self.find(interview_id, purpose)
            if found is None or found.failure:
                return
            time.sleep(POLL_SECONDS)


class _Run:
    """One job under its lease."""

    def __init__(
        self, leases: Leases, now: Callable[[], datetime], interview_id: int, purpose: str, holder: str
    ) -> None:
        self._leases = leases
        self._now = now
        self._interview_id = interview_id
        self._purpose = purpose
        self._holder = holder
        self._written = 0.0
        self._ended = Event()

    def do(self, job: Job) -> None:
        Thread(target=self._renew, daemon=True).start()
        try:
            job(self._words, self._notice)
            self._leases.end(self._interview_id, self._purpose, holder=self._holder)
        except InterviewError as error:
            self._fail(str(error))
        except Exception:
            log.exception("%s failed", self._purpose)
            self._fail(UNEXPECTED)
        finally:
            self._ended.set()

    def _fail(self, failure: str) -> None:
        try:
            self._note(failure=failure, notice="")
        except InterviewError:
            log.warning("a failure could not be written down; its lease will expire")

    def _renew(self) -> None:
        while not self._ended.wait(RENEW_SECONDS):
            try:
                self._leases.extend(self._holder, until=self._now() + LEASE)
            except InterviewError:
                log.warning("a lease could not be renewed")

    def _words(self, words: str) -> None:
        if time.monotonic() - self._written < WORDS_SECONDS:
            return
        self._written = time.monotonic()
        self._note(words=words, notice="")

    def _notice(self, notice: str) -> None:
        self._note(notice=notice)

    def _note(self, **values: str) -> None:
        self._leases.note(self._interview_id, self._purpose, holder=self._holder, **values)
