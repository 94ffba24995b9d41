"""Spoken answers: what goes over the wire, who is asked, and that nothing of a recording stays."""

import base64
import logging
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from interview.errors import DemoLimit, InvalidInput, NobodyListens
from interview.interviewers.dictation import MOST_BYTES, Dictation
from interview.practice import Practice
from interview.providers.failover import Failover
from interview.providers.faults import NoModelAnswered
from interview.providers.known import open_providers
from interview.settings import Settings
from interview.wiring import build_practice
from tests.model_answers import is_silent, refuses, refuses_with, says
from tests.model_interviews import (
    PERSON,
    InterviewServer,
    answered,
    completed,
    material,
    practice_with,
    prepared,
)
from tests.model_servers import FakeTime, ModelServer
from tests.model_wires import ChatWire, GeminiWire

MARK = b"sound-4711"
RECORDING = b"RIFF\x34\x00\x00\x00WAVEfmt " + MARK * 8
SAID = {"text": "I led the handover. 夜勤."}
WORDS = "I led the handover. 夜勤."
HEARS = {"OPENROUTER_AUDIO_MODEL": "ears-1", "OPENAI_AUDIO_MODEL": "whisper-1"}


@pytest.fixture
def servers() -> Iterator[dict[str, ModelServer]]:
    with ExitStack() as stack:
        wires = (GeminiWire(), ChatWire("openrouter"), ChatWire("openai"))
        yield {wire.id: stack.enter_context(ModelServer(wire)) for wire in wires}


def dictation(*servers: ModelServer, turn_seconds: float = 60, **environ: str) -> Dictation:
    names = ",".join(server.wire.id for server in servers)
    given = {"ACTIVE_PROVIDERS": names, **environ}
    for server in servers:
        given |= server.environ
    faked = FakeTime()
    clocks = {} if turn_seconds < 60 else {"clock": faked.clock, "sleep": faked.sleep}
    services = Settings.from_env(given).services
    return Dictation(Failover(open_providers(services), turn_seconds=turn_seconds, **clocks))


def written(heard: Dictation, notices: list[str] | None = None) -> str:
    told = notices if notices is not None else []
    return heard.write_down(RECORDING, lambda _: None, told.append)


def test_gemini_gets_the_recording_inside_the_message(servers: dict[str, ModelServer]) -> None:
    server = servers["gemini"].will(says(SAID))
    assert written(dictation(server)) == WORDS
    (seen,) = server.journal
    assert seen.path.startswith("/v1beta/models/model-1:")
    _, audio = seen.body["contents"][0]["parts"]
    assert audio["inlineData"]["mime_type"] == "audio/wav"
    assert base64.urlsafe_b64decode(audio["inlineData"]["data"]) == RECORDING


def test_openrouter_gets_it_as_input_audio_for_the_model_that_hears(servers: dict[str, ModelServer]) -> None:
    server = servers["openrouter"].will(says(SAID))
    assert written(dictation(server, **HEARS)) == WORDS
    (seen,) = server.journal
    assert seen.path == "/api/v1/chat/completions"
    assert seen.body["model"] == "ears-1"
    text, audio = seen.body["messages"][-1]["content"]
    assert text["type"] == "text"
    assert audio["type"] == "input_audio"
    assert audio["input_audio"]["format"] == "wav"
    assert base64.b64decode(audio["input_audio"]["data"]) == RECORDING


def test_an_openai_compatible_server_gets_a_file(servers: dict[str, ModelServer]) -> None:
    server = servers["openai"].will(refuses_with(200, {**SAID, "usage": {"seconds": 2}}))
    assert written(dictation(server, **HEARS)) == WORDS
    (seen,) = server.journal
    assert seen.path == "/v1/audio/transcriptions"
    upload = seen.body["upload"]
    assert 'name="file"; filename="answer.wav"' in upload
    assert 'name="model"\r\n\r\nwhisper-1' in upload
    assert MARK.decode() * 8 in upload
    assert seen.headers["authorization"] == "Bearer key-of-openai"


def test_who_does_not_hear_is_not_asked(servers: dict[str, ModelServer]) -> None:
    deaf = servers["openrouter"].will(says(SAID))
    hears = servers["openai"].will(refuses_with(200, SAID))
    assert written(dictation(deaf, hears, OPENAI_AUDIO_MODEL="whisper-1")) == WORDS
    assert not deaf.journal
    assert not dictation(deaf).is_possible
    assert dictation(servers["gemini"]).is_possible


@pytest.mark.parametrize("name", ["gemini", "openrouter", "openai"])
def test_a_busy_provider_is_asked_again_and_a_dead_one_left(
    servers: dict[str, ModelServer], name: str
) -> None:
    good = refuses_with(200, SAID) if name == "openai" else says(SAID)
    server = servers[name].will(refuses(429, wait=7), good)
    notices: list[str] = []
    assert written(dictation(server, **HEARS), notices) == WORDS
    assert "Retrying in 7 seconds" in notices
    server.journal.clear()
    spare = servers["openai" if name != "openai" else "gemini"]
    spare.will(refuses_with(200, SAID) if spare.wire.id == "openai" else says(SAID))
    assert written(dictation(server.will(refuses(500)), spare, **HEARS), notices) == WORDS
    assert len(server.journal) == 3
    assert notices[-1].startswith("Switching to ")


@pytest.mark.parametrize("name", ["gemini", "openrouter", "openai"])
def test_a_silent_provider_is_cut_off_in_time(servers: dict[str, ModelServer], name: str) -> None:
    server = servers[name].will(is_silent(30))
    begun = time.monotonic()
    with pytest.raises(NoModelAnswered, match="took too long"):
        written(dictation(server, turn_seconds=0.5, **HEARS))
    assert time.monotonic() - begun < 5


def test_where_nothing_is_said_a_sentence_tells_so(servers: dict[str, ModelServer]) -> None:
    with pytest.raises(InvalidInput, match="We heard no words"):
        written(dictation(servers["gemini"].will(says({"text": " "}))))


class Ears(InterviewServer):
    """Conducts an interview, and writes down what it hears."""

    def take(self, seen):
        if "inlineData" not in seen.text:
            return super().take(seen)
        self.heard = getattr(self, "heard", 0) + 1
        return says(SAID)


@pytest.fixture
def ears() -> Iterator[Ears]:
    with Ears(GeminiWire()) as server:
        yield server


def write(practice: Practice, interview_id: int, recording: bytes = RECORDING) -> str:
    return practice.write_down(PERSON, interview_id, recording, lambda _: None, lambda _: None)


def test_a_spoken_answer_is_none_of_the_nine_calls(ears: Ears, tmp_path: Path) -> None:
    practice = practice_with(ears, folder=tmp_path)
    interview = prepared(practice)
    assert practice.listens(interview)
    assert write(practice, interview.id) == WORDS
    completed(practice, answered(practice, interview, material("adequate")["answers"]))
    assert (len(ears.journal), ears.heard) == (9, 1)
    assert practice.cost(PERSON, interview.id).calls == 9


def test_a_spoken_answer_counts_for_the_limits_of_a_demo(ears: Ears, tmp_path: Path) -> None:
    environ = {"DATA_DIR": str(tmp_path), "DEMO_MODEL_CALLS_PER_DAY": "1", **ears.environ}
    practice = build_practice(Settings.from_env(environ))
    interview = prepared(practice)
    write(practice, interview.id)
    with pytest.raises(DemoLimit):
        write(practice, interview.id)
    assert ears.heard == 1


def test_of_a_built_in_interview_nothing_is_sent(ears: Ears, tmp_path: Path) -> None:
    practice = practice_with(ears, folder=tmp_path)
    interview = prepared(practice, interviewer="built-in")
    assert not practice.listens(interview)
    with pytest.raises(NobodyListens):
        write(practice, interview.id)
    assert not ears.journal


@pytest.mark.parametrize(
    ("recording", "says_why"),
    [
        (b"", "is empty"),
        (b"RIFF\x24\x00\x00\x00WAVE" + b"\x00" * 32, "is empty"),
        (b"\x89PNG" + b"x" * 100, "is empty"),
        (b"RIFF\x00\x00\x00\x00WAVE" + bytes(MOST_BYTES), "longer than five minutes"),
    ],
)
def test_what_is_no_recording_costs_no_call(
    ears: Ears, tmp_path: Path, recording: bytes, says_why: str
) -> None:
    practice = practice_with(ears, folder=tmp_path)
    with pytest.raises(InvalidInput, match=says_why):
        write(practice, prepared(practice).id, recording)
    assert not hasattr(ears, "heard")


def test_nothing_of_a_recording_is_kept(ears: Ears, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    practice = practice_with(ears, folder=tmp_path)
    interview = prepared(practice)
    write(practice, interview.id)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for trace in (MARK, base64.b64encode(RECORDING)[:40], WORDS[:18].encode()):
        assert trace not in kept
        assert trace.decode() not in caplog.text
