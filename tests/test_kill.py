"""The server is killed at any moment of an interview: nothing acknowledged is lost, nothing is doubled."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Thread

import httpx
import pytest

from interview.rules import Interview
from interview.store import Store
from tests.candidate import Candidate, answer_to
from tests.model_answers import Answer
from tests.model_interviews import InterviewServer, Told
from tests.model_servers import Seen
from tests.model_wires import ChatWire
from tests.quick_server import QuickServer
from tests.upgrades import opened

pytestmark = [pytest.mark.live, pytest.mark.slow]

SEED = 7
PAUSE = 0.06  # between the pieces of a reply
CALL_SECONDS = 4 * PAUSE
STORE_SECONDS = 0.03  # in which an answer arrives and is stored
RATING = "rating"
RATINGS_KILLED = 4


class SlowModel(InterviewServer):
    """Knows in which life of the server each call came."""

    life = 0
    calls: Sequence[tuple[int, str]] = ()

    def take(self, seen: Seen) -> Answer:
        told = Told(seen.body)
        self.calls = (*self.calls, (self.life, RATING if told.is_rating else f"question {told.number}"))
        return super().take(seen)


@dataclass
class Trial:
    """An interview whose server dies again and again."""

    url: str
    server: QuickServer
    model: SlowModel
    candidate: Candidate
    chance: random.Random
    acknowledged: list[str] = field(default_factory=list)  # the answers, by their number
    cut: Counter[str] = field(default_factory=Counter)  # calls that were under way when the server died
    kills: int = 0

    def kill_while(self, moment: str, act: Callable[[], object], *, a_call: bool, within: float) -> None:
        """Kills somewhere in the seconds `within` after the act has begun, or its call to the model."""
        before, delay = len(self.model.calls), self.chance.uniform(0, within)
        acting = Thread(target=_until_death, args=(act,))
        acting.start()
        while a_call and acting.is_alive() and len(self.model.calls) == before:
            time.sleep(0.002)
        time.sleep(delay)
        self.server.stop()
        acting.join()
        self.kills += 1
        print(f"kill {self.kills}: {delay * 1000:.0f} ms into {moment}")  # noqa: T201 -- shown where it fails
        self._look_at_what_is_left()
        self.model.life += 1
        self.server.start()

    def _look_at_what_is_left(self) -> None:
        interview = self.kept()
        assert [turn.number for turn in interview.turns] == list(range(1, len(interview.turns) + 1))
        answers = [turn.answer for turn in interview.turns if turn.answer]
        assert answers == [answer_to(number) for number in range(1, len(answers) + 1)]
        assert answers[: len(self.acknowledged)] == self.acknowledged
        there = {f"question {turn.number}" for turn in interview.turns}
        there |= {RATING} if interview.feedback else set()
        self.cut.update(
            purpose for life, purpose in self.model.calls if life == self.model.life and purpose not in there
        )

    def kept(self) -> Interview:
        with opened(self.url) as engine:
            return Store(engine).interview(self.candidate.session_id)

    def say(self, number: int) -> None:
        reply = self.candidate.say(number)
        assert reply["question_count"] == number
        self.acknowledged.append(answer_to(number))


def _until_death(act: Callable[[], object]) -> None:
    with suppress(httpx.TransportError):
        act()


@pytest.fixture
def trial(database_url: str, tmp_path: Path) -> Iterator[Trial]:
    model = SlowModel(ChatWire("openrouter"), pause=PAUSE)
    with (
        model,
        QuickServer(
            tmp_path / "data", environ={**model.environ, "DATABASE_URL": database_url, "LEASE_SECONDS": "1"}
        ) as server,
        Candidate(server.url) as candidate,
    ):
        candidate.prepare()
        yield Trial(database_url, server, model, candidate, random.Random(SEED))


def test_whenever_the_server_is_killed_the_interview_goes_on_whole(trial: Trial, database_url: str) -> None:
    """20 moments on SQLite, and those of two answers on PostgreSQL."""
    hit = range(1, 9) if database_url.startswith("sqlite") else (1, 8)
    trial.kill_while("question 1 streaming", trial.candidate.look, a_call=True, within=CALL_SECONDS)
    trial.candidate.look()
    for number in range(1, 9):
        say = partial(trial.candidate.send, number)
        if number in hit:
            trial.kill_while(f"answer {number} being stored", say, a_call=False, within=STORE_SECONDS)
        if number in hit and number < 8:
            trial.kill_while(f"question {number + 1} streaming", say, a_call=True, within=CALL_SECONDS)
        trial.say(number)
    for _ in range(RATINGS_KILLED):
        trial.kill_while("the rating", trial.candidate.complete, a_call=True, within=CALL_SECONDS)
    trial.candidate.complete()
    assert trial.candidate.feedback()["feedback"]["interview_score"]
    done = trial.kept()
    assert [turn.answer for turn in done.turns] == [answer_to(number) for number in range(1, 9)]
    assert trial.kills >= (20 if hit == range(1, 9) else 8)
    calls = Counter(purpose for _, purpose in trial.model.calls)
    assert set(calls) == {*(f"question {number}" for number in range(1, 9)), RATING}
    assert all(count <= 1 + trial.cut[purpose] for purpose, count in calls.items()), trial.model.calls
    assert max(Counter(trial.model.calls).values()) == 1  # in no life twice
