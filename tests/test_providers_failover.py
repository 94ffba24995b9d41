"""Several providers as one: their order, the breaker, the test of a connection, and many callers at once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from interview.providers import Call, Finish, Message, Usage
from interview.providers.breaker import FAILURES, REST_SECONDS, Breaker
from interview.providers.failover import Failover
from interview.providers.faults import Fault, NoModelAnswered, ServerFailed
from interview.providers.line import Line
from tests.model_answers import blocks_prompt, refuses, says
from tests.model_servers import ASK, GOOD, Asked, FakeTime, ModelServer, failover_to
from tests.model_wires import ChatWire, GeminiWire


@pytest.fixture
def gemini() -> Iterator[ModelServer]:
    with ModelServer(GeminiWire()) as server:
        yield server


@pytest.fixture
def openrouter() -> Iterator[ModelServer]:
    with ModelServer(ChatWire("openrouter")) as server:
        yield server.will(says(GOOD))


def test_the_first_provider_answers_and_the_others_hear_nothing(
    gemini: ModelServer, openrouter: ModelServer
) -> None:
    reply = failover_to(gemini.will(says(GOOD)), openrouter).complete(ASK)
    assert reply.provider == "Gemini"
    assert openrouter.journal == []


def test_when_all_fail_each_reason_is_given(gemini: ModelServer, openrouter: ModelServer) -> None:
    gemini.will(refuses(401))
    openrouter.will(refuses(402))
    with pytest.raises(NoModelAnswered) as caught:
        failover_to(gemini, openrouter).complete(ASK)
    assert str(caught.value) == (
        "No model could answer. Gemini refused the key in GEMINI_API_KEY. "
        "OpenRouter has no credit left for the key in OPENROUTER_API_KEY."
    )


def test_all_three_are_tried_in_their_order(gemini: ModelServer, openrouter: ModelServer) -> None:
    with ModelServer(ChatWire("openai")) as local:
        local.will(says(GOOD))
        gemini.will(refuses(401))
        openrouter.will(refuses(401))
        notices: list[str] = []
        reply = failover_to(gemini, openrouter, local).complete(ASK, on_notice=notices.append)
    assert notices == ["Switching to OpenRouter", "Switching to OpenAI-compatible server"]
    assert [attempt.provider for attempt in reply.attempts] == [
        "Gemini",
        "OpenRouter",
        "OpenAI-compatible server",
    ]


def test_a_provider_that_keeps_failing_is_left_alone_for_a_while(
    gemini: ModelServer, openrouter: ModelServer
) -> None:
    gemini.will(refuses(401))
    time = FakeTime()
    failover = failover_to(gemini, openrouter, time=time)
    for _ in range(FAILURES + 2):
        failover.complete(ASK)
    assert len(gemini.journal) == FAILURES
    assert failover.standings[0].rests == REST_SECONDS
    assert failover.standings[1].rests == 0


def test_one_success_after_the_rest_closes_the_breaker_again(
    gemini: ModelServer, openrouter: ModelServer
) -> None:
    gemini.will(*[refuses(401)] * FAILURES, says(GOOD), refuses(401), says(GOOD))
    time = FakeTime()
    failover = failover_to(gemini, openrouter, time=time)
    for _ in range(FAILURES):
        failover.complete(ASK)
    time.sleep(REST_SECONDS)
    assert [failover.complete(ASK).provider for _ in range(3)] == ["Gemini", "OpenRouter", "Gemini"]


def test_a_failed_trial_means_another_rest(gemini: ModelServer, openrouter: ModelServer) -> None:
    gemini.will(refuses(401))
    time = FakeTime()
    failover = failover_to(gemini, openrouter, time=time)
    for _ in range(FAILURES):
        failover.complete(ASK)
    time.sleep(REST_SECONDS)
    for _ in range(3):
        failover.complete(ASK)
    assert len(gemini.journal) == FAILURES + 1


def test_after_a_rest_a_single_caller_tries_and_the_others_wait_for_the_outcome() -> None:
    time = FakeTime()
    breaker = Breaker(time.clock)
    for _ in range(FAILURES):
        breaker.failed()
    assert not breaker.admits()
    time.sleep(REST_SECONDS)
    assert [breaker.admits() for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert breaker.admits()


def test_retry_always_tries_somebody(gemini: ModelServer, openrouter: ModelServer) -> None:
    gemini.will(refuses(401))
    openrouter.will(refuses(401))
    failover = failover_to(gemini, openrouter, time=FakeTime())
    for _ in range(FAILURES):
        with pytest.raises(NoModelAnswered):
            failover.complete(ASK)
    with pytest.raises(NoModelAnswered, match=r"Gemini refused the key .* OpenRouter .* left alone"):
        failover.complete(ASK)
    gemini.will(says(GOOD))
    assert failover.complete(ASK).provider == "Gemini"


def test_one_persons_blocked_text_does_not_close_a_provider_to_others(
    gemini: ModelServer, openrouter: ModelServer
) -> None:
    gemini.will(blocks_prompt())
    failover = failover_to(gemini, openrouter)
    for _ in range(FAILURES + 1):
        failover.complete(ASK)
    assert len(gemini.journal) == FAILURES + 1


def test_many_interviews_use_the_same_providers_at_once() -> None:
    class Same(Asked):
        pass

    with ExitStack() as stack:
        gemini = stack.enter_context(ModelServer(GeminiWire()))
        local = stack.enter_context(ModelServer(ChatWire("openai")))
        gemini.will(refuses(401))
        local.will(says(GOOD, pause=0.02))
        failover = failover_to(gemini, local)

        def interview(number: int) -> tuple[str, str]:
            texts: list[str] = []
            call = Call(
                instructions="Ask.",
                messages=(Message(role="user", text=f"CV number {number}."),),
                shape=Same,
            )
            reply = failover.complete(call, on_text=texts.append)
            return reply.value.question, texts[-1]

        with ThreadPoolExecutor(40) as pool:
            replies = list(pool.map(interview, range(40)))
        assert replies == [(GOOD["question"],) * 2] * 40
        cvs = {seen.body["messages"][1]["content"] for seen in local.journal}
        assert cvs == {f"CV number {number}." for number in range(40)}
        assert len(local.journal) == 40


def test_a_connection_can_be_tested(gemini: ModelServer, openrouter: ModelServer) -> None:
    gemini.will(says({"greeting": "Hello"}))
    tested = failover_to(gemini, openrouter).test("Gemini")
    assert tested.is_fine
    assert tested.sentence == "Gemini answered within 1 second. Model: stand-in-1."
    assert (len(gemini.journal), len(openrouter.journal)) == (1, 0)


@pytest.mark.parametrize("status", [401, 429, 500])
def test_a_test_that_fails_says_why_after_one_request(gemini: ModelServer, status: int) -> None:
    gemini.will(refuses(status))
    tested = failover_to(gemini, time=FakeTime()).test("Gemini")
    assert not tested.is_fine
    assert tested.sentence.startswith("Gemini ")
    assert len(gemini.journal) == 1


def test_a_test_that_succeeds_ends_a_rest(gemini: ModelServer, openrouter: ModelServer) -> None:
    gemini.will(*[refuses(401)] * FAILURES, says({"greeting": "Hello"}), says(GOOD))
    failover = failover_to(gemini, openrouter, time=FakeTime())
    for _ in range(FAILURES):
        failover.complete(ASK)
    assert failover.test("Gemini").is_fine
    assert failover.complete(ASK).provider == "Gemini"


@dataclass
class Scripted:
    """A provider without a network: all that one has to write for a new one."""

    pieces: list[str | Finish | Fault]
    name: str = "Scripted"
    key_name: str = "SCRIPTED_API_KEY"
    model: str = "script-1"
    hears: bool = False

    def stream(self, _call: Call, _line: Line) -> Iterator[str | Finish]:
        for piece in self.pieces:
            if isinstance(piece, Fault):
                raise piece
            yield piece


def test_a_provider_is_a_name_and_one_verb() -> None:
    finish = Finish(usage=Usage(), model="script-1")
    provider = Scripted(['{"question": "Why?", ', '"level": 2}', finish])
    assert Failover([provider]).complete(ASK).value == Asked(question="Why?", level=2)


def test_a_provider_that_forgets_to_finish_is_not_believed() -> None:
    time = FakeTime()
    provider = Scripted(['{"question": "Why?", "level": 2}'])
    with pytest.raises(NoModelAnswered, match="broke off"):
        Failover([provider], clock=time.clock, sleep=time.sleep).complete(ASK)


def test_a_mistake_of_ours_is_not_taken_for_a_fault_of_a_provider() -> None:
    provider = Scripted([None, Finish(usage=Usage(), model="")])
    with pytest.raises(TypeError):
        Failover([provider]).complete(ASK)


def test_a_fault_of_one_provider_may_be_shown_to_people() -> None:
    assert str(ServerFailed(Scripted([]))) == "Scripted has trouble on its side."
