"""Many at once, over two servers on one database: a thing is made once, and paid for once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from interview.rules import Interview
from interview.store import Store
from tests.candidate import Candidate, answer_to
from tests.conftest import rows_of
from tests.model_interviews import InterviewServer
from tests.model_wires import ChatWire
from tests.quick_server import QuickServer
from tests.upgrades import opened

pytestmark = [pytest.mark.live, pytest.mark.slow]

INTERVIEWS_A_DAY = 3
SHARED = {"SECRET_KEY": "one secret for both servers", "DEMO_INTERVIEWS_PER_DAY": str(INTERVIEWS_A_DAY)}


@dataclass
class Pair:
    """Two servers on one database, and the model that both ask."""

    database_url: str
    servers: tuple[QuickServer, QuickServer]
    model: InterviewServer

    def at_once(
        self, asks: Callable[[Candidate], object], candidate: Candidate, *, times: int
    ) -> list[object]:
        """What so many requests of one candidate get, half of them from each server."""
        with Candidate(self.servers[1].url) as elsewhere, ThreadPoolExecutor(times) as threads:
            elsewhere.http.cookies.update(candidate.http.cookies)
            elsewhere.session_id = candidate.session_id
            return list(threads.map(asks, [candidate, elsewhere] * (times // 2)))

    @property
    def calls(self) -> Counter[str]:
        """What the model was asked for since it was last counted."""
        told, self.model.journal = self.model.told, []
        return Counter("rating" if one.is_rating else f"question {one.number}" for one in told)

    def kept(self, candidate: Candidate) -> Interview:
        with opened(self.database_url) as engine:
            return Store(engine).interview(candidate.session_id)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    folder = tmp_path_factory.mktemp("pair")
    url = f"sqlite:///{folder / 'dry-run.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("new_postgres")()
    with InterviewServer(ChatWire("openrouter"), pause=0.05) as model:
        environ = {**model.environ, **SHARED, "DATABASE_URL": url}
        servers = tuple(QuickServer(folder / name, environ=environ) for name in ("one", "two"))
        with servers[0], servers[1]:
            yield Pair(url, servers, model)


@pytest.fixture
def candidate(pair: Pair) -> Iterator[Candidate]:
    with Candidate(pair.servers[0].url) as somebody:
        somebody.prepare()
        assert not pair.calls
        yield somebody


def test_twenty_first_openings_are_one_question(pair: Pair, candidate: Candidate) -> None:
    seen = pair.at_once(Candidate.look, candidate, times=20)
    assert pair.calls == {"question 1": 1}
    (turn,) = pair.kept(candidate).turns
    assert all(reply["conversation"][0]["question"] == turn.question.text for reply in seen)


def test_twenty_identical_answers_are_one_and_bring_one_question(pair: Pair, candidate: Candidate) -> None:
    candidate.look()
    assert pair.calls == {"question 1": 1}
    replies = pair.at_once(lambda one: one.say(1), candidate, times=20)
    assert pair.calls == {"question 2": 1}
    first, second = pair.kept(candidate).turns
    assert (first.answer, second.answer) == (answer_to(1), None)
    assert all(reply["next_question"] == second.question.text for reply in replies)


def test_of_fifty_who_ask_for_feedback_one_gets_it_and_one_call_is_made(
    pair: Pair, candidate: Candidate
) -> None:
    candidate.look()
    for number in range(1, 9):
        candidate.say(number)
    assert sum(pair.calls.values()) == 8
    replies = pair.at_once(Candidate.complete, candidate, times=50)
    assert pair.calls == {"rating": 1}
    statuses = Counter(reply.status_code for reply in replies)
    assert statuses == {302: 1, 400: 49}
    refusals = {reply.json()["error"] for reply in replies if reply.status_code == 400}
    assert refusals == {"Feedback has already been generated for this session."}
    feedback = pair.kept(candidate).feedback
    assert feedback
    assert candidate.feedback()["feedback"]["id"] == feedback.id


def test_a_visitor_of_a_demo_gets_no_more_interviews_from_two_servers_than_from_one(pair: Pair) -> None:
    def create(somebody: Candidate) -> int:
        body = {"job_title": "Nurse", "company_name": "City"}
        return somebody.http.post("/session/create", json=body).status_code

    with Candidate(pair.servers[0].url) as visitor:
        visitor.http.get("/")
        statuses = Counter(pair.at_once(create, visitor, times=12))
    assert statuses == {201: INTERVIEWS_A_DAY, 429: 12 - INTERVIEWS_A_DAY}
    with opened(pair.database_url) as engine:
        assert rows_of(engine, "interviews") >= INTERVIEWS_A_DAY
