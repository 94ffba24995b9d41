"""PostgreSQL is stopped and started while people practise: no loss, nothing twice, no restart of ours."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.candidate import SENTENCE, Candidate, finish
from tests.model_interviews import InterviewServer
from tests.model_wires import ChatWire
from tests.postgres import Postgres
from tests.quick_server import QuickServer
from tests.streamlit_client import visit

pytestmark = [pytest.mark.live, pytest.mark.slow]

AWAY_SECONDS = 4  # with a stop and a start; the pool, the leases and what waits to be stored outlast more


@dataclass
class Site:
    database: Postgres
    server: QuickServer
    model: InterviewServer

    @property
    def calls(self) -> int:
        return len(self.model.journal)


@pytest.fixture(scope="module")
def site(postgres_programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("restarts")
    with (
        Postgres(postgres_programs) as database,
        InterviewServer(ChatWire("openrouter"), pause=0.05) as model,
        QuickServer(folder / "data", environ={**model.environ, "DATABASE_URL": database.address}) as server,
    ):
        yield Site(database, server, model)
        assert "Traceback" not in server.log


@pytest.fixture
def candidate(site: Site) -> Iterator[Candidate]:
    with Candidate(site.server.url) as somebody:
        somebody.prepare()
        somebody.look()
        somebody.say(1)
        yield somebody


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_while_the_database_is_stopped_people_read_a_sentence_and_afterwards_go_on(
    site: Site, candidate: Candidate
) -> None:
    stopped_at = time.monotonic()
    site.database.stop()
    for _ in range(3):  # an impatient client
        reply = candidate.send(2)
        assert (reply.status_code, reply.json()) == (503, {"error": SENTENCE})
        assert int(reply.headers["retry-after"]) > 0
    health = candidate.http.get("/healthz")
    assert (health.status_code, health.headers["retry-after"]) == (503, "5")
    cookie = f"session={candidate.http.cookies['session']}"
    query = f"interview={candidate.session_id}"
    assert SENTENCE in visit(site.server.url, "practise", query=query, cookie=cookie).text
    time.sleep(max(0, stopped_at + AWAY_SECONDS - time.monotonic()))
    site.database.start()
    assert candidate.http.get("/healthz").status_code == 200
    seen = candidate.look()
    assert (seen["questions_answered"], len(seen["conversation"])) == (1, 2)  # no more than was acknowledged
    calls = site.calls
    first, again = candidate.say(2), candidate.say(2)
    assert first == again
    assert site.calls == calls + 1
    finish(candidate, after=2)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["stopped", "crashed"])
def test_a_question_under_way_when_the_database_goes_is_there_when_it_is_back_and_asked_once(
    site: Site, candidate: Candidate, how: signal.Signals
) -> None:
    calls = site.calls
    with ThreadPoolExecutor(1) as threads:
        saying = threads.submit(candidate.send, 2)
        wait_until(lambda: site.calls > calls)  # so the answer has been stored
        site.database.stop(how)
        time.sleep(1.5)  # the model has long said all
        site.database.start()
        assert saying.result().status_code in (200, 503)
    seen = candidate.look()
    assert (seen["questions_answered"], len(seen["conversation"])) == (2, 3)
    assert candidate.say(2)["next_question"] == seen["conversation"][-1]["question"]
    assert site.calls == calls + 1
    finish(candidate, after=2)
