"""What goes over the wire to each provider, and what is understood of what comes back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from threading import Event
from typing import Any

import httpx
import pytest
from pydantic import BaseModel, Field

from interview.providers import Call, Message, ReplyRefused
from interview.providers.failover import Failover
from interview.providers.faults import Fault, NoModelAnswered
from interview.providers.known import open_providers
from interview.providers.replies import json_schema, read_reply
from interview.providers.wire import connection_fault, read_seconds, retry_after
from interview.settings import Settings
from tests.model_answers import Answer, refuses_with, says
from tests.model_servers import ASK, GOOD, Asked, FakeTime, ModelServer, failover_to
from tests.model_wires import ChatWire, GeminiWire


class Item(BaseModel):
    answer: int
    title: str = Field(default="", description="A few words.")


class Rating(BaseModel):
    items: list[Item]


TALK = Call(
    instructions="Be brief.",
    messages=(
        Message(role="user", text="the CV"),
        Message(role="model", text='{"question": "Why?"}'),
        Message(role="user", text="Because – “naïve” 🚆."),
    ),
    shape=Asked,
    temperature=0.2,
    max_output_tokens=900,
)


def sent_by(server: ModelServer, call: Call[Any] = TALK) -> dict[str, Any]:
    failover_to(server.will(says(GOOD))).complete(call)
    return server.journal[-1].body


@pytest.fixture
def gemini() -> Iterator[ModelServer]:
    with ModelServer(GeminiWire()) as server:
        yield server


@pytest.fixture(params=["openrouter", "openai"])
def chat(request: pytest.FixtureRequest) -> Iterator[ModelServer]:
    with ModelServer(ChatWire(request.param)) as server:
        yield server


def test_gemini_gets_the_conversation_and_the_form_of_the_reply(gemini: ModelServer) -> None:
    body = sent_by(gemini)
    assert gemini.journal[-1].path == "/v1beta/models/model-1:streamGenerateContent?alt=sse"
    assert body["systemInstruction"]["parts"] == [{"text": "Be brief."}]
    assert [(turn["role"], turn["parts"][0]["text"]) for turn in body["contents"]] == [
        (message.role, message.text) for message in TALK.messages
    ]
    assert body["generationConfig"] == {
        "temperature": 0.2,
        "maxOutputTokens": 900,
        "responseMimeType": "application/json",
        "responseJsonSchema": json_schema(Asked),
    }


def test_a_chat_server_gets_the_conversation_and_the_form_of_the_reply(chat: ModelServer) -> None:
    body = sent_by(chat)
    assert body["model"] == "model-1"
    assert body["stream"] is True
    assert (body["temperature"], body["max_tokens"]) == (0.2, 900)
    assert body["response_format"]["json_schema"] == {
        "name": "reply",
        "strict": True,
        "schema": json_schema(Asked),
    }
    assert [(turn["role"], turn["content"]) for turn in body["messages"]] == [
        ("system", "Be brief."),
        ("user", "the CV"),
        ("assistant", '{"question": "Why?"}'),
        ("user", "Because – “naïve” 🚆."),
    ]


def test_the_next_call_repeats_the_one_before_it_and_adds_to_it(chat: ModelServer) -> None:
    first = json.dumps(sent_by(chat))
    longer = Call(
        instructions=TALK.instructions,
        messages=(*TALK.messages, Message(role="user", text="More.")),
        shape=Asked,
        temperature=0.2,
        max_output_tokens=900,
    )
    assert json.dumps(sent_by(chat, longer)).startswith(first.removesuffix("]}"))


@pytest.mark.parametrize(
    ("name", "base", "path"),
    [
        ("openrouter", "", "/api/v1/chat/completions"),
        ("openrouter", "/api/v1", "/api/v1/chat/completions"),
        ("openai", "", "/v1/chat/completions"),
        ("openai", "/v1/", "/v1/chat/completions"),
        ("openai", "/engines/x", "/engines/x/chat/completions"),
    ],
)
def test_a_base_url_may_name_the_host_alone(name: str, base: str, path: str) -> None:
    with ModelServer(ChatWire(name)) as server:
        environ = {**server.environ, f"{name.upper()}_BASE_URL": server.url + base}
        (provider,) = open_providers(Settings.from_env(environ).services)
        server.will(says(GOOD))
        Failover([provider]).complete(ASK)
        assert server.journal[0].path == path


def test_every_part_of_a_form_is_required_and_nothing_else_is_allowed() -> None:
    schema = json_schema(Rating)
    item = schema["$defs"]["Item"]
    assert item["required"] == ["answer", "title"]
    assert item["additionalProperties"] is schema["additionalProperties"] is False
    assert item["properties"] == {
        "answer": {"type": "integer"},
        "title": {"type": "string", "description": "A few words."},
    }


def test_tokens_are_counted_as_reported_and_the_model_is_the_one_that_answered(
    gemini: ModelServer, chat: ModelServer
) -> None:
    for server in (gemini, chat):
        reply = failover_to(server.will(says(GOOD))).complete(TALK)
        assert reply.model == "stand-in-1"
        usage = reply.usage
        assert (usage.input_tokens, usage.cached_tokens, usage.output_tokens) == (100, 60, 25)
        assert usage.input_characters == TALK.characters


def test_the_cost_of_a_correction_is_counted_too(chat: ModelServer) -> None:
    chat.will(says("no"), says(GOOD))
    reply = failover_to(chat).complete(TALK)
    assert len(reply.attempts) == 2
    assert reply.usage.input_tokens == 200
    assert reply.usage.input_characters > 2 * TALK.characters


def test_thoughts_are_no_part_of_the_reply(gemini: ModelServer, chat: ModelServer) -> None:
    for server in (gemini, chat):
        heard: list[str] = []
        failover_to(server.will(says(GOOD))).complete(ASK, on_text=heard.append)
        assert not any("let me think" in text for text in heard)


def test_the_whole_reply_so_far_can_be_followed(chat: ModelServer) -> None:
    rated = {"items": [{"answer": number, "title": "x"} for number in range(1, 9)]}
    call = Call(instructions="Rate.", messages=TALK.messages, shape=Rating)
    counts: list[int] = []
    texts: list[str] = []
    failover_to(chat.will(says(rated))).complete(
        call, on_partial=lambda part: counts.append(len(part.get("items", []))), on_text=texts.append
    )
    assert counts == sorted(counts)
    assert counts[0] < 8 == counts[-1]
    assert texts == []  # the first field is no text


@pytest.mark.parametrize(
    "wrapped",
    [
        '```json\n{"question": "Why?", "level": 2}\n```',
        'Sure! {"question": "Why?", "level": 2}',
        '\ufeff{"question": "Why?", "level": 2}\n\n',
    ],
)
def test_json_in_wrapping_is_unwrapped(wrapped: str) -> None:
    assert read_reply(ASK, wrapped) == Asked(question="Why?", level=2)


def test_line_breaks_of_unicode_do_not_break_a_reply(gemini: ModelServer, chat: ModelServer) -> None:
    odd = {"question": "One\u2028two\u0085three\x0bfour 🚆", "level": 3}
    for server in (gemini, chat):
        assert failover_to(server.will(says(odd))).complete(ASK).value == Asked(**odd)


def test_a_server_that_does_not_stream_is_understood(chat: ModelServer) -> None:
    message = {"role": "assistant", "content": json.dumps(GOOD)}
    body = {"choices": [{"message": message, "finish_reason": "stop"}], "usage": {"prompt_tokens": 7}}
    chat.will(refuses_with(200, body))
    reply = failover_to(chat).complete(ASK)
    assert reply.value == Asked(**GOOD)
    assert reply.usage.input_tokens == 7


@pytest.mark.parametrize("body", [None, [], "x", 7, {"choices": "x"}, {"choices": [7]}, {"error": "no"}])
def test_strange_json_is_a_fault_and_no_crash(chat: ModelServer, body: object) -> None:
    chat.will(refuses_with(200, body))
    with pytest.raises(NoModelAnswered):
        failover_to(chat, time=FakeTime()).complete(ASK)


STRANGE = [
    b"data: 7\n\n",
    b"data: {]\n\n",
    b'data: {"candidates": 7}\n\n',
    b'data: {"error": 7}\n\n',
    b"\xff\xfe",
]


@pytest.mark.parametrize("body", STRANGE)
def test_strange_events_are_a_fault_and_no_crash(gemini: ModelServer, chat: ModelServer, body: bytes) -> None:
    for server in (gemini, chat):
        server.will(Answer(body=lambda _, __: iter([body])))
        with pytest.raises(NoModelAnswered):
            failover_to(server, time=FakeTime()).complete(ASK)


@pytest.mark.parametrize(
    "body", [b"[]", b"7", b'"x"', b"[[]]", b"\xff", b'{"error": "x"}', b'{"error": {"details": 1}}']
)
@pytest.mark.parametrize("status", [400, 429, 500])
def test_strange_refusals_are_a_fault_and_no_crash(
    gemini: ModelServer, chat: ModelServer, status: int, body: bytes
) -> None:
    for server in (gemini, chat):
        server.will(Answer(status=status, kind="application/json", body=lambda _, __: iter([body])))
        with pytest.raises(NoModelAnswered):
            failover_to(server, time=FakeTime()).complete(ASK)


def test_openrouters_free_models_say_when_they_are_free_again() -> None:
    soon = str(int((time.time() + 0.6) * 1000))
    limited = {"code": 429, "message": "x", "metadata": {"headers": {"X-RateLimit-Reset": soon}}}
    with ModelServer(ChatWire("openrouter")) as server:
        server.will(refuses_with(429, {"error": limited}), says(GOOD))
        failover_to(server).complete(ASK)
        assert 0.2 <= server.waits[0] < 2


def test_each_request_has_a_connection_of_its_own(gemini: ModelServer, chat: ModelServer) -> None:
    """So that one can be cut without harm to another."""
    for server in (gemini, chat):
        for _ in range(3):
            failover_to(server.will(says(GOOD))).complete(ASK)
        assert len({seen.port for seen in server.journal}) == 3


def test_a_reply_without_end_is_stopped(chat: ModelServer) -> None:
    def body(wire: Any, stop: Event) -> Iterator[bytes]:
        while not stop.is_set():
            yield f"data: {json.dumps(wire.piece('x' * 50_000))}\n\n".encode()

    chat.will(Answer(body=body))
    with pytest.raises(NoModelAnswered, match="ran out of room"):
        failover_to(chat, turn_seconds=10).complete(ASK)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("12", 12),
        ("0", 0),
        ("45.837906927s", 45.837906927),
        ("inf", None),
        ("nan", None),
        ("-1", None),
        ("x", None),
    ],
)
def test_waits_are_read_as_they_are_written(text: str, seconds: float | None) -> None:
    assert read_seconds(text) == seconds


def test_a_wait_may_be_a_date() -> None:
    assert retry_after(httpx.Headers({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})) == 0
    later = retry_after(httpx.Headers({"Retry-After": "Wed, 21 Oct 2099 07:28:00 GMT"}))
    assert later is not None
    assert later > 1_000_000
    assert retry_after(httpx.Headers({"Retry-After": "tomorrow"})) is None
    assert retry_after(httpx.Headers()) is None


def children(kind: type[Exception]) -> Iterator[type[Exception]]:
    for child in kind.__subclasses__():
        yield child
        yield from children(child)


@pytest.mark.parametrize("kind", [*children(httpx.HTTPError), *children(httpx.StreamError), httpx.InvalidURL])
def test_every_error_of_httpx_has_a_meaning(kind: type[Exception]) -> None:
    """Fails when the library grows an error that we do not know."""
    provider = open_providers(
        Settings.from_env({"OPENAI_BASE_URL": "http://127.0.0.1:9", "OPENAI_MODEL": "m"}).services
    )[0]
    assert isinstance(connection_fault(kind.__new__(kind), provider), Fault)


def test_a_check_says_what_is_wrong() -> None:
    with pytest.raises(ReplyRefused, match="Level 9 is not between 1 and 5"):
        read_reply(ASK, '{"question": "Why?", "level": 9}')
