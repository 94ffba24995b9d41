"""Waiting: what is waited for, how long, and the deadline that nothing outlasts."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise

import pytest

from interview.providers.failover import Failover
from interview.providers.faults import NoModelAnswered, in_words
from interview.providers.known import open_providers
from interview.providers.line import Deadline, Line, TimeIsUp, listen
from interview.settings import Settings
from tests.model_answers import is_silent, refuses, says, trickles
from tests.model_servers import ASK, GOOD, FakeTime, ModelServer, failover_to
from tests.model_wires import ChatWire, GeminiWire


@pytest.fixture(params=["gemini", "openrouter"])
def server(request: pytest.FixtureRequest) -> Iterator[ModelServer]:
    with ModelServer(GeminiWire() if request.param == "gemini" else ChatWire("openrouter")) as running:
        yield running


@pytest.fixture
def other() -> Iterator[ModelServer]:
    with ModelServer(ChatWire("openai")) as running:
        yield running.will(says(GOOD))


def test_a_short_wait_is_kept_in_real_time(server: ModelServer) -> None:
    server.will(refuses(429, wait=0.3), says(GOOD))
    failover_to(server).complete(ASK)
    (waited,) = server.waits
    assert 0.3 <= waited < 1.5


def test_a_wait_is_kept_to_the_fraction_and_counted_down(server: ModelServer) -> None:
    server.will(refuses(429, wait=12.7), says(GOOD))
    clock, notices = FakeTime(), []
    failover_to(server, time=clock).complete(ASK, on_notice=notices.append)
    assert 12.7 <= sum(clock.slept) <= 13
    assert notices[0] == "Retrying in 12 seconds"
    assert notices[-2:] == ["Retrying in 2 seconds", "Retrying in 1 second"]
    assert len(notices) == 12


def test_without_a_stated_wait_the_pauses_grow_and_are_not_all_alike(server: ModelServer) -> None:
    server.will(refuses(500))
    pauses = []
    for _ in range(6):
        clock = FakeTime()
        with pytest.raises(NoModelAnswered):
            failover_to(server, time=clock).complete(ASK)
        pauses.append(clock.slept)
    assert all(0.5 <= first <= 1.0 <= second <= 1.5 for first, second in pauses)
    assert len({first for first, _ in pauses}) > 1


def test_a_wait_beyond_the_deadline_is_not_begun(server: ModelServer, other: ModelServer) -> None:
    server.will(refuses(429, wait=50))
    clock = FakeTime()
    failover_to(server, other, time=clock).complete(ASK)
    assert clock.slept == []
    assert (len(server.journal), len(other.journal)) == (1, 1)


def test_where_nobody_else_is_left_the_wait_is_told(server: ModelServer) -> None:
    server.will(refuses(429, wait=90))
    with pytest.raises(NoModelAnswered, match="is busy and asks to wait 90 seconds"):
        failover_to(server, time=FakeTime()).complete(ASK)


def test_waits_leave_the_next_provider_its_time(server: ModelServer, other: ModelServer) -> None:
    server.will(refuses(429, wait=25))
    clock = FakeTime()
    failover_to(server, other, time=clock).complete(ASK)
    assert 25 <= sum(clock.slept) <= 40  # of 60 seconds; a second wait would leave nothing
    assert (len(server.journal), len(other.journal)) == (2, 1)


@pytest.mark.parametrize("slow", [is_silent(30), trickles('{"question": "Wh')], ids=["silent", "trickling"])
def test_a_slow_provider_is_cut_off_and_the_next_one_asked(
    server: ModelServer, other: ModelServer, slow: object
) -> None:
    server.will(slow)
    started = time.monotonic()
    reply = failover_to(server, other, turn_seconds=1.8).complete(ASK)
    took = time.monotonic() - started
    assert reply.provider == "OpenAI-compatible server"
    assert (len(server.journal), len(other.journal)) == (1, 1)
    assert 1.1 <= took < 1.8


def test_a_trickling_provider_is_hung_up_on(server: ModelServer) -> None:
    server.will(trickles('{"question": "Wh', every=0.02))
    with pytest.raises(NoModelAnswered, match="took too long"):
        failover_to(server, turn_seconds=1).complete(ASK)
    assert server.hung_up.wait(5)


def test_the_whole_turn_is_bounded_when_all_are_slow(server: ModelServer, other: ModelServer) -> None:
    server.will(is_silent(30))
    other.will(trickles('{"question": "Wh'))
    started = time.monotonic()
    with pytest.raises(NoModelAnswered) as caught:
        failover_to(server, other, turn_seconds=0.9).complete(ASK)
    assert time.monotonic() - started < 1.9
    assert str(caught.value).count("took too long") == 2


def test_headers_that_trickle_are_bounded_too() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        threading.Thread(target=_trickle_headers, args=(listener,), daemon=True).start()
        environ = {"OPENAI_BASE_URL": f"http://127.0.0.1:{port}", "OPENAI_MODEL": "model-1"}
        providers = open_providers(Settings.from_env(environ).services)
        started = time.monotonic()
        with pytest.raises(NoModelAnswered, match="took too long"):
            Failover(providers, turn_seconds=0.6).complete(ASK)
        assert time.monotonic() - started < 1.6


def _trickle_headers(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        try:
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while True:
                connection.sendall(b"x")
                time.sleep(0.05)
        except OSError:
            return


@pytest.mark.parametrize("name", ["gemini", "openai"])
def test_a_connection_that_is_never_made_is_given_up(name: str) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as deaf, ExitStack() as callers:
        address = deaf.getsockname()
        for _ in range(3):  # the queue is full after them
            caller = callers.enter_context(socket.socket())
            caller.settimeout(0)
            caller.connect_ex(address)
        capital = name.upper()
        environ = {
            f"{capital}_BASE_URL": f"http://127.0.0.1:{address[1]}",
            f"{capital}_MODEL": "model-1",
            f"{capital}_API_KEY": "x",
        }
        (provider,) = open_providers(Settings.from_env(environ).services)
        before = set(threading.enumerate())
        with pytest.raises(NoModelAnswered, match=r"took too long|could not be reached"):
            Failover([provider], turn_seconds=0.5).complete(ASK)
        for thread in set(threading.enumerate()) - before:
            thread.join(2)
            assert not thread.is_alive()


def test_what_hangs_before_any_connection_is_bounded_too() -> None:
    """Looking up a name has no timeout of its own."""
    released = threading.Event()

    def look_up() -> Iterator[str]:
        released.wait(5)
        yield "late"

    started = time.monotonic()
    with pytest.raises(TimeIsUp):
        list(listen(look_up, Line(Deadline(0.2))))
    assert time.monotonic() - started < 1.2
    released.set()


def test_nothing_is_sent_when_the_time_is_up_already() -> None:
    sent: list[str] = []

    def speak() -> Iterator[str]:
        sent.append("request")
        yield "reply"

    with pytest.raises(TimeIsUp):
        list(listen(speak, Line(Deadline(0))))
    time.sleep(0.05)
    assert sent == []


def test_a_listener_that_gives_up_ends_the_request(server: ModelServer) -> None:
    server.will(says(GOOD, pause=0.3))

    def give_up(_: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        failover_to(server).complete(ASK, on_text=give_up)
    assert server.hung_up.wait(5)


def test_words_arrive_before_the_reply_is_complete(server: ModelServer) -> None:
    server.will(says(GOOD, pause=0.15))
    heard: list[tuple[float, str]] = []
    started = time.monotonic()
    failover_to(server).complete(ASK, on_text=lambda text: heard.append((time.monotonic() - started, text)))
    took = time.monotonic() - started
    assert len(heard) > 1
    assert heard[0][0] < took - 0.3
    assert all(later.startswith(earlier) for (_, earlier), (_, later) in pairwise(heard))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 second"),
        (1, "1 second"),
        (11.2, "12 seconds"),
        (120, "120 seconds"),
        (150, "3 minutes"),
        (50_000, "14 hours"),
    ],
)
def test_a_wait_is_said_as_people_say_it(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
