"""One turn: one call, put to one provider after another until it is answered."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import Generic

from interview.providers import Attempt, Call, Finish, Provider, Reply, ReplyRefused, Shape, Usage
from interview.providers.faults import BrokeOff, Fault, OutOfRoom, TooSlow, Unusable
from interview.providers.line import Deadline, Line, TimeIsUp, listen
from interview.providers.replies import MOST_CHARACTERS, Hearing, ignore, read_reply
from interview.providers.retry import ATTEMPTS, Notice, Sleep, retrying

log = logging.getLogger(__name__)


class Turn(Generic[Shape]):
    """A call, the time that it has, and the attempts so far."""

    def __init__(
        self,
        *,
        call: Call[Shape],
        hearing: Hearing,
        deadline: Deadline,
        sleep: Sleep,
        on_notice: Notice = ignore,
    ) -> None:
        self._call = call
        self._hearing = hearing
        self._deadline = deadline
        self._sleep = sleep
        self._on_notice = on_notice
        self.attempts: list[Attempt] = []

    def ask(self, provider: Provider, *, waiting: int = 1, attempts: int = ATTEMPTS) -> Reply[Shape]:
        """What one provider replies, in the time that `waiting` providers leave it. Raises a Fault."""
        share = self._deadline.share(waiting)
        question = _Question(self._call, provider, share, self._hearing, self.attempts)
        retry = retrying(share, sleep=self._sleep, on_notice=self._on_notice, attempts=attempts)
        value, finish = retry(question.ask)
        return Reply(value=value, provider=provider.name, model=finish.model, attempts=tuple(self.attempts))


class _Question(Generic[Shape]):
    """The call on its way to one provider."""

    def __init__(
        self,
        call: Call[Shape],
        provider: Provider,
        deadline: Deadline,
        hearing: Hearing,
        attempts: list[Attempt],
    ) -> None:
        self._call = call
        self._provider = provider
        self._deadline = deadline
        self._hearing = hearing
        self._attempts = attempts
        self._is_corrected = False

    def ask(self) -> tuple[Shape, Finish]:
        """A reply that cannot be used is answered with what was wrong, one single time. Raises a Fault."""
        try:
            return self._attempt()
        except Fault:
            self._hearing.forget()
            raise
        except ReplyRefused as refused:
            wrong = str(refused)
        self._correct(wrong)
        return self.ask()

    def _correct(self, wrong: str) -> None:
        reply = self._hearing.text
        self._hearing.forget()
        if self._is_corrected:
            raise Unusable(self._provider)
        self._call = self._call.corrected(reply, wrong)
        self._is_corrected = True

    def _attempt(self) -> tuple[Shape, Finish]:
        usage = Usage(input_characters=self._call.characters)
        outcome = ""
        try:
            finish = self._hear()
            usage = finish.usage
            return read_reply(self._call, self._hearing.text), finish
        except (Fault, ReplyRefused) as error:
            outcome = str(error if isinstance(error, Fault) else Unusable(self._provider))
            log.warning("%s", outcome)
            raise
        finally:
            self._attempts.append(Attempt(provider=self._provider.name, usage=usage, fault=outcome))

    def _hear(self) -> Finish:
        line = Line(self._deadline)
        with closing(listen(lambda: self._provider.stream(self._call, line), line)) as pieces:
            try:
                for piece in pieces:
                    if isinstance(piece, Finish):
                        return piece
                    self._take(piece)
            except TimeIsUp:
                raise TooSlow(self._provider) from None
        raise BrokeOff(self._provider)

    def _take(self, piece: str) -> None:
        self._hearing.add(piece)
        if len(self._hearing.text) > MOST_CHARACTERS:
            raise OutOfRoom(self._provider)
