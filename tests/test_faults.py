"""A full disk, a locked database, one that is away: a clear sentence, no loss, and on it goes."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import make_url

from interview import database
from interview.database import open_database
from interview.errors import StoreUnavailable
from tests.candidate import SENTENCE, Candidate, finish
from tests.makers import ANA, a_practice, begun
from tests.model_interviews import InterviewServer
from tests.model_wires import ChatWire
from tests.quick_server import QuickServer
from tests.streamlit_client import visit
from tests.wires import Wire

pytestmark = [pytest.mark.live, pytest.mark.slow]

FarAway = tuple[Wire, Candidate, InterviewServer]
HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
held.execute("ROLLBACK")
"""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another process holds the database for as long as the block lasts."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        yield
        holder.stdin.close()


def is_refused(candidate: Candidate, number: int) -> bool:
    reply = candidate.send(number)
    return (reply.status_code, reply.json()) == (503, {"error": SENTENCE})


def is_healthy(candidate: Candidate) -> bool:
    return candidate.http.get("/healthz").status_code == 200


def may_write(server: QuickServer, *, most: int) -> None:
    """How large the files of a running server may become, as on a disk that is full."""
    _, hard = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (most, hard))


def test_a_full_disk_is_a_sentence_and_when_there_is_room_the_interview_goes_on(tmp_path: Path) -> None:
    with QuickServer(tmp_path / "data") as server, Candidate(server.url) as candidate:
        candidate.prepare()
        candidate.look()
        candidate.say(1)
        may_write(server, most=1)
        assert is_refused(candidate, 2)
        assert is_refused(candidate, 2)
        assert candidate.look()["questions_answered"] == 1  # what is there can be read
        may_write(server, most=resource.RLIM_INFINITY)
        finish(candidate, after=1)
        assert "Traceback" not in server.log


def test_a_full_database_is_told_apart_from_nothing(sqlite_url: str) -> None:
    """SQLite's own limit, as deep in a write as it comes."""
    engine = open_database(sqlite_url)
    practice = a_practice(engine)
    interview = begun(practice, answered=1)
    with engine.connect() as connection:
        (pages,) = connection.exec_driver_sql("PRAGMA page_count").one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable):
        practice.answer(ANA, interview.id, 2, "Long. " * 1600)
    assert practice.open(ANA, interview.id) == interview
    engine.dispose()
    assert practice.answer(ANA, interview.id, 2, "Long. " * 1600).questions_answered == 2
    engine.dispose()


def test_a_database_that_is_locked_for_three_seconds_makes_people_wait_and_nothing_else(
    tmp_path: Path,
) -> None:
    with QuickServer(tmp_path / "data") as server, Candidate(server.url) as candidate:
        candidate.prepare()
        candidate.look()
        with locked(tmp_path / "data" / "dry-run.db"):
            saying = Thread(target=candidate.say, args=(1,))
            saying.start()
            time.sleep(3)
            assert saying.is_alive()
        saying.join()
        finish(candidate, after=1)


def test_a_database_that_stays_locked_is_a_sentence_and_goes_on_when_it_is_free(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 300)
    engine = open_database(sqlite_url)
    practice = a_practice(engine)
    interview = begun(practice, answered=2)
    with locked(Path(make_url(sqlite_url).database)), pytest.raises(StoreUnavailable, match="cannot save"):
        practice.answer(ANA, interview.id, 3, "Answer 3")
    assert practice.answer(ANA, interview.id, 3, "Answer 3").questions_answered == 3
    engine.dispose()


@pytest.fixture
def far_away(new_postgres: Callable[[], str], tmp_path: Path) -> Iterator[FarAway]:
    """A server, a model that takes its time, and a database at the end of a wire."""
    address = make_url(new_postgres())
    with (
        Wire(address.port) as wire,
        InterviewServer(ChatWire("openrouter"), pause=0.1) as model,
        QuickServer(
            tmp_path / "data",
            environ={
                **model.environ,
                "DATABASE_URL": address.set(port=wire.port).render_as_string(hide_password=False),
            },
        ) as server,
        Candidate(server.url) as candidate,
    ):
        candidate.prepare()
        candidate.look()
        candidate.say(1)
        yield wire, candidate, model
        assert "Traceback" not in server.log


def test_a_database_that_goes_away_is_a_sentence_everywhere_and_on_it_goes_when_it_is_back(
    far_away: FarAway,
) -> None:
    wire, candidate, _ = far_away
    assert is_healthy(candidate)
    wire.cut()
    assert is_refused(candidate, 2)
    assert not is_healthy(candidate)
    cookie = f"session={candidate.http.cookies['session']}"
    query = f"interview={candidate.session_id}"
    assert SENTENCE in visit(str(candidate.http.base_url), "practise", query=query, cookie=cookie).text
    wire.mend()
    assert is_healthy(candidate)
    finish(candidate, after=1)


def test_what_a_model_says_while_the_database_is_away_is_kept_and_not_asked_for_again(
    far_away: FarAway,
) -> None:
    wire, candidate, model = far_away
    calls = len(model.journal)
    saying = Thread(target=candidate.send, args=(2,))
    saying.start()
    while len(model.journal) == calls:
        time.sleep(0.01)
    wire.cut()
    time.sleep(1)
    wire.mend()
    saying.join()
    seen = candidate.look()
    assert (seen["questions_answered"], len(seen["conversation"])) == (2, 3)
    assert len(model.journal) == calls + 1
