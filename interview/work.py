"""Runs what an interviewer does where no closed tab can cut it, once, however many ask for it."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Lock, Thread
from typing import TypeVar

from interview.errors import InterviewError, StoreUnavailable
from interview.interviewers import Progress
from interview.leases import AtWork, Leases, Term

LEASE = timedelta(seconds=15)  # how long after a crash somebody else may start anew
RENEWALS = 4  # in the time of a lease
WORDS_SECONDS = 0.4  # at most this often are a question's words written down: pages look no more often
POLL_SECONDS = 0.1  # how often we look whether another process has done it

UNEXPECTED = "Something went wrong on our side. Nothing you wrote is lost. Please try again."

_PAUSES = (0.5, 1.0, 2.0, 4.0, 4.0)  # between the attempts to keep what a model has made

T = TypeVar("T")
Job = Callable[[Progress, Progress], None]

log = logging.getLogger(__name__)


def patiently(keep: Callable[[], T]) -> T:
    """Waits for a database that is away for a moment: what is to be kept was paid for."""
    for seconds in _PAUSES:
        try:
            return keep()
        except StoreUnavailable:
            time.sleep(seconds)
    return keep()


class Work:
    """Claims a piece of work, does it in a thread of its own, and keeps its progress in the database."""

    def __init__(self, leases: Leases, now: Callable[[], datetime], *, lease: timedelta = LEASE) -> None:
        self._leases = leases
        self._now = now
        self._lease = lease
        self._lock = Lock()
        self._runs: dict[tuple[int, str], _Run] = {}  # under way in this process
        self._renewing = False

    def find(self, interview_id: int, purpose: str) -> AtWork | None:
        """What is under way or has failed; None where nothing is, or its maker has died."""
        found = self._leases.find(interview_id, purpose)
        if found and not found.failure and not self._term().is_running(found.expires_at):
            return None
        return found

    def _term(self) -> Term:
        now = self._now()
        return Term(now=now, until=now + self._lease)

    def run(self, interview_id: int, purpose: str, job: Job, *, patience: float, retry: bool) -> bool:
        """Starts the job unless somebody is at it, and waits up to `patience` seconds for its end.

        Work that has failed stays failed until it is asked for with `retry`. True for whoever started it.
        """
        end = time.monotonic() + patience
        while True:
            is_mine = self._start(interview_id, purpose, job, retry=retry)
            has_ended = self._has_ended(interview_id, purpose, end)
            if is_mine or has_ended or time.monotonic() >= end:
                return is_mine

    def _start(self, interview_id: int, purpose: str, job: Job, *, retry: bool) -> bool:
        with self._lock:
            if (interview_id, purpose) in self._runs:  # whatever the clock says
                return False
        run = _Run(self._leases, interview_id, purpose)
        term = self._term()
        if not self._leases.claim(
            interview_id, purpose, holder=run.holder, now=term.now, until=term.until, again=retry
        ):
            return False
        with self._lock:
            self._runs[interview_id, purpose] = run
            starts_renewing = not self._renewing
            self._renewing = True
        if starts_renewing:
            Thread(target=self._renew, daemon=True, name="leases").start()
        Thread(target=self._do, args=(run, job), daemon=True, name=f"{purpose} of {interview_id}").start()
        return True

    def _do(self, run: _Run, job: Job) -> None:
        try:
            run.do(job)
        finally:
            with self._lock:
                if self._runs.get((run.interview_id, run.purpose)) is run:
                    del self._runs[run.interview_id, run.purpose]
            run.ended.set()

    def _renew(self) -> None:
        """One thread for all that is under way; it ends with the last."""
        while True:
            time.sleep(self._lease.total_seconds() / RENEWALS)
            with self._lock:
                holders = [run.holder for run in self._runs.values()]
                self._renewing = bool(holders)
            if not holders:
                return
            try:
                self._leases.extend(holders, until=self._term().until)
            except InterviewError:
                log.warning("a lease could not be renewed")

    def _has_ended(self, interview_id: int, purpose: str, end: float) -> bool:
        """Waits for it; False where it takes longer, or its maker has died."""
        with self._lock:
            here = self._runs.get((interview_id, purpose))
        if here:
            return here.ended.wait(max(0, end - time.monotonic()))
        while True:
            found = self._leases.find(interview_id, purpose)
            if found is None or found.failure:
                return True
            if not self._term().is_running(found.expires_at) or time.monotonic() >= end:
                return False
            time.sleep(POLL_SECONDS)


class _Run:
    """One job under its lease."""

    def __init__(self, leases: Leases, interview_id: int, purpose: str) -> None:
        self._leases = leases
        self.interview_id = interview_id
        self.purpose = purpose
        self.holder = uuid.uuid4().hex
        self.ended = Event()
        self._written = 0.0

    def do(self, job: Job) -> None:
        try:
            job(self._words, self._notice)
            self._leases.end(self.interview_id, self.purpose, holder=self.holder)
        except InterviewError as error:
            self._fail(str(error))
        except Exception:
            log.exception("%s failed", self.purpose)
            self._fail(UNEXPECTED)

    def _fail(self, failure: str) -> None:
        if not self._note(failure=failure, notice=""):
            log.warning("a failure could not be written down; its lease will expire")

    def _words(self, words: str) -> None:
        if time.monotonic() - self._written < WORDS_SECONDS:
            return
        self._written = time.monotonic()
        self._note(words=words, notice="")

    def _notice(self, notice: str) -> None:
        self._note(notice=notice)

    def _note(self, **values: str) -> bool:
        """False where the database does not answer: the work goes on, only nobody sees how far it is."""
        try:
            self._leases.note(self.interview_id, self.purpose, holder=self.holder, **values)
        except InterviewError:
            return False
        return True
