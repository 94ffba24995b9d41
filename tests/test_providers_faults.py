"""What each fault of a model does: attempts, waits and order, as the servers' journals saw them.

A new provider is one row in WIRES.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import pytest

from interview.errors import InterviewerUnavailable
from interview.providers import Reply
from interview.providers.failover import Failover
from interview.providers.faults import NoModelAnswered
from interview.providers.known import open_providers
from interview.settings import Settings
from tests.model_answers import (
    Answer,
    blocks_prompt,
    breaks_off,
    ends,
    fails_inside_success,
    has_no_candidates,
    never_finishes,
    page,
    redirects,
    refuses,
    refuses_with,
    says,
    stumbles,
)
from tests.model_servers import ASK, GOOD, Asked, FakeTime, ModelServer, failover_to
from tests.model_wires import LEAK, ChatWire, GeminiWire

WIRES = {
    "gemini": GeminiWire,
    "openrouter": lambda: ChatWire("openrouter"),
    "openai": lambda: ChatWire("openai"),
}
HALF = '{"question": "What bro'


@dataclass
class Stage:
    """A first provider that fails and a second that answers, and what a person got to see."""

    first: ModelServer
    second: ModelServer
    time: FakeTime = field(default_factory=FakeTime)
    texts: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def ask(self) -> Reply[Asked]:
        failover = failover_to(self.first, self.second, time=self.time)
        return failover.complete(ASK, on_text=self.texts.append, on_notice=self.notices.append)

    @property
    def requests(self) -> tuple[int, int]:
        return len(self.first.journal), len(self.second.journal)


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, ModelServer]]:
    with ExitStack() as stack:
        yield {name: stack.enter_context(ModelServer(wire())) for name, wire in WIRES.items()}


@pytest.fixture(params=WIRES)
def stage(request: pytest.FixtureRequest, servers: dict[str, ModelServer]) -> Stage:
    """Each test that asks for it runs with every provider as the one that fails."""
    other = "gemini" if request.param != "gemini" else "openrouter"
    for server in servers.values():
        server.journal.clear()
    return Stage(servers[request.param], servers[other].will(says(GOOD)))


PASSING = {
    "500": refuses(500),
    "502": refuses(502),
    "503": refuses(503),
    "408": refuses(408),
    "busy without a wait": refuses(429),
    "busy with a wait": refuses(429, wait=0.4),
    "overloaded with a wait": refuses(503, wait=0.4),
    "a web page": page(),
    "a web page with 502": page(502),
    "cut before the first word": Answer(body=lambda _, __: iter([b""]), is_cut=True),
    "cut in mid-reply": breaks_off(HALF),
    "no finish reason": never_finishes(HALF),
    "no finish reason though complete": never_finishes('{"question": "Whole?", "level": 3}'),
}


@pytest.mark.parametrize("answer", PASSING.values(), ids=PASSING)
def test_what_may_pass_is_tried_three_times_and_then_the_next_provider(stage: Stage, answer: Answer) -> None:
    stage.first.will(answer)
    reply = stage.ask()
    assert stage.requests == (3, 1)
    assert reply.value == Asked(**GOOD)
    assert [bool(attempt.fault) for attempt in reply.attempts] == [True, True, True, False]
    assert stage.notices[-1] == f"Switching to {reply.provider}"
    assert any(notice.startswith("Retrying in") for notice in stage.notices)


@pytest.mark.parametrize("answer", PASSING.values(), ids=PASSING)
def test_one_retry_is_enough_where_the_fault_has_passed(stage: Stage, answer: Answer) -> None:
    stage.first.will(answer, says(GOOD))
    reply = stage.ask()
    assert stage.requests == (2, 0)
    assert reply.value == Asked(**GOOD)


UNPAID = {"error": {"code": "insufficient_quota", "message": LEAK, "type": "insufficient_quota"}}

FINAL = {
    "400": (refuses(400), "did not accept the request"),
    "401": (refuses(401), "refused the key in {key}"),
    "402": (refuses(402), "no credit left for the key in {key}"),
    "403": (refuses(403), "refused the key in {key}"),
    "404": (refuses(404), "has no model model-1"),
    "a redirect": (refuses(302), "did not accept the request"),
    "429 per day": (refuses(429, daily=True), "daily quota of the key in {key}"),
    "429 per day with a wait": (refuses(429, daily=True, wait=2), "daily quota of the key in {key}"),
    "an error event in mid-stream": (stumbles(HALF), "reported an error in the middle"),
    "an error without a code in mid-stream": (stumbles(HALF, status=None), "reported an error in the middle"),
    "an error within HTTP 200": (fails_inside_success(), "reported an error"),
    "a prompt blocked": (blocks_prompt(), "filters"),
    "a reply blocked": (ends("filtered"), "filters"),
    "a reply blocked half way": (ends("filtered", HALF), "filters"),
    "no candidates": (has_no_candidates(), "empty reply"),
    "null content": (ends("stop"), "empty reply"),
    "out of tokens while thinking": (ends("length"), "ran out of room"),
    "out of tokens half way": (ends("length", HALF), "ran out of room"),
}


@pytest.mark.parametrize(("answer", "reason"), FINAL.values(), ids=FINAL)
def test_what_will_not_pass_goes_to_the_next_provider_at_once(
    stage: Stage, answer: Answer, reason: str
) -> None:
    stage.first.will(answer)
    reply = stage.ask()
    assert stage.requests == (1, 1)
    assert stage.time.slept == []
    assert reply.value == Asked(**GOOD)
    assert stage.notices == [f"Switching to {reply.provider}"]


@pytest.mark.parametrize(("answer", "reason"), FINAL.values(), ids=FINAL)
def test_people_are_told_why_in_our_words(stage: Stage, answer: Answer, reason: str) -> None:
    stage.first.will(answer)
    stage.second.will(refuses(401))
    with pytest.raises(InterviewerUnavailable) as caught:
        stage.ask()
    key = f"{stage.first.wire.id.upper()}_API_KEY"
    assert reason.format(key=key) in str(caught.value)
    assert LEAK not in str(caught.value)
    assert "key-of-" not in str(caught.value)


UNUSABLE = {
    "broken JSON": ('{"question": "Why", "level"', "JSON"),
    "no JSON": ("I would ask about trains.", "JSON"),
    "a field is missing": ({"question": "Why?"}, "level: Field required"),
    "a wrong type": ({"question": "Why?", "level": "high"}, "level: Input should be a valid integer"),
    "out of range": ({"question": "Why?", "level": 99}, "Level 99 is not between 1 and 5."),
}


@pytest.mark.parametrize(("reply", "wrong"), UNUSABLE.values(), ids=UNUSABLE)
def test_the_model_is_told_once_what_was_wrong_and_may_do_better(
    stage: Stage, reply: object, wrong: str
) -> None:
    stage.first.will(says(reply), says(GOOD))
    assert stage.ask().value == Asked(**GOOD)
    assert stage.requests == (2, 0)
    before, after = (seen.text for seen in stage.first.journal)
    assert wrong in after
    assert wrong not in before
    assert "I keep trains running." in after  # the second request repeats the first and adds to it


@pytest.mark.parametrize(("reply", "wrong"), UNUSABLE.values(), ids=UNUSABLE)
def test_a_second_unusable_reply_goes_to_the_next_provider(stage: Stage, reply: object, wrong: str) -> None:
    stage.first.will(says(reply))
    assert stage.ask().value == Asked(**GOOD)
    assert stage.requests == (2, 1)
    assert wrong not in stage.second.journal[0].text  # the next one starts from the question as it was


HALF_SAID = {"cut": breaks_off(HALF), "no end": never_finishes(HALF), "an error": stumbles(HALF)}


@pytest.mark.parametrize("answer", HALF_SAID.values(), ids=HALF_SAID)
def test_half_a_question_is_shown_and_taken_back(stage: Stage, answer: Answer) -> None:
    stage.first.will(answer)
    stage.ask()
    assert stage.texts[:2] == ["What bro", ""]
    assert stage.texts[-1] == GOOD["question"]


def test_a_refused_connection_is_tried_three_times(stage: Stage) -> None:
    stage.first.will(says(GOOD))
    environ = {
        **stage.first.environ,
        **stage.second.environ,
        **_nowhere(stage),
        "ACTIVE_PROVIDERS": f"{stage.first.wire.id},{stage.second.wire.id}",
    }
    providers = open_providers(Settings.from_env(environ).services)
    reply = Failover(providers, clock=stage.time.clock, sleep=stage.time.sleep).complete(ASK)
    assert stage.requests == (0, 1)
    assert [attempt.fault for attempt in reply.attempts[:3]] == [reply.attempts[0].fault] * 3
    assert "could not be reached" in reply.attempts[0].fault


def _nowhere(stage: Stage) -> dict[str, str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {f"{stage.first.wire.id.upper()}_BASE_URL": f"http://127.0.0.1:{port}"}


def test_a_name_that_does_not_exist_cannot_be_reached(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOCAL_ONLY", raising=False)  # the name belongs to nobody, by RFC 6761
    name = stage.first.wire.id.upper()
    environ = {**stage.first.environ, f"{name}_BASE_URL": "http://models.invalid"}
    providers = open_providers(Settings.from_env(environ).services)
    with pytest.raises(NoModelAnswered, match="could not be reached") as caught:
        Failover(providers, clock=stage.time.clock, sleep=stage.time.sleep).complete(ASK)
    assert len(caught.value.attempts) == 3


def test_openrouter_says_per_moderation_that_the_text_was_flagged() -> None:
    flagged = {"error": {"code": 403, "message": LEAK, "metadata": {"reasons": ["x"], "flagged_input": "y"}}}
    with ModelServer(ChatWire("openrouter")) as server:
        server.will(refuses_with(403, flagged))
        with pytest.raises(NoModelAnswered, match="its filters objected"):
            failover_to(server).complete(ASK)


def test_an_account_without_money_is_not_asked_again() -> None:
    with ModelServer(ChatWire("openai")) as server:
        server.will(refuses_with(429, UNPAID))
        with pytest.raises(NoModelAnswered, match="no credit left for the key in OPENAI_API_KEY"):
            failover_to(server).complete(ASK)
        assert len(server.journal) == 1


def test_an_empty_account_is_named_even_inside_a_success() -> None:
    with ModelServer(ChatWire("openrouter")) as server:
        server.will(fails_inside_success(402))
        with pytest.raises(NoModelAnswered, match="no credit left for the key in OPENROUTER_API_KEY"):
            failover_to(server).complete(ASK)


def test_a_redirect_is_not_followed_with_somebodys_cv(stage: Stage) -> None:
    stage.first.will(redirects(307, stage.second.url + "/elsewhere"))
    assert stage.ask().value == Asked(**GOOD)
    assert "/elsewhere" not in [seen.path for seen in stage.second.journal]


def test_googles_library_does_not_carry_on_a_reply_by_itself() -> None:
    def resumable(wire: GeminiWire) -> bytes:
        event = wire.piece(HALF)
        event["candidates"][0]["continuationToken"] = "dG9rZW4="
        return f"data: {json.dumps(event)}\n\n".encode()

    with ModelServer(GeminiWire()) as server:
        server.will(Answer(body=lambda wire, _: iter([resumable(wire)]), is_cut=True))
        with pytest.raises(NoModelAnswered, match="broke off"):
            failover_to(server, time=FakeTime()).complete(ASK)
        assert len(server.journal) == 3
        assert not any("continuationToken" in seen.text for seen in server.journal)


def test_google_calls_a_wrong_key_a_bad_request() -> None:
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]
    with ModelServer(GeminiWire()) as server:
        server.will(refuses_with(400, {"error": {"code": 400, "message": LEAK, "details": details}}))
        with pytest.raises(NoModelAnswered, match="refused the key in GEMINI_API_KEY"):
            failover_to(server).complete(ASK)


def test_without_any_provider_people_are_told_so() -> None:
    with pytest.raises(NoModelAnswered, match="None is set up"):
        Failover(()).complete(ASK)
