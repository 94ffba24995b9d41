"""Keys travel in headers and nowhere else; what vendors say reaches nobody."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator

import pytest

from interview.providers.failover import Failover
from interview.providers.faults import NoModelAnswered
from interview.providers.known import open_providers
from interview.providers.service import Secret
from interview.settings import Settings
from tests.model_answers import breaks_off, is_silent, page, refuses, says, stumbles
from tests.model_servers import ASK, GOOD, FakeTime, ModelServer, failover_to
from tests.model_wires import LEAK, ChatWire, GeminiWire

KEY_HEADERS = {"gemini": "x-goog-api-key", "openrouter": "authorization", "openai": "authorization"}


@pytest.fixture(params=KEY_HEADERS)
def server(request: pytest.FixtureRequest) -> Iterator[ModelServer]:
    with ModelServer(GeminiWire() if request.param == "gemini" else ChatWire(request.param)) as running:
        yield running


def test_the_key_stands_in_one_header_and_nowhere_else(server: ModelServer) -> None:
    failover_to(server.will(says(GOOD))).complete(ASK)
    seen = server.journal[0]
    key = f"key-of-{server.wire.id}"
    holding = [name for name, value in seen.headers.items() if key in value]
    assert holding == [KEY_HEADERS[server.wire.id]]
    assert key not in seen.text


BAD = {
    "refused": refuses(401),
    "busy": refuses(429, wait=100),
    "failing": refuses(500),
    "a page": page(),
    "cut": breaks_off("{"),
    "stumbling": stumbles("{"),
    "unusable": says("no"),
    "silent": is_silent(20),
}


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD)
def test_no_key_and_no_word_of_a_vendor_reaches_a_log_an_error_or_its_traces(
    server: ModelServer, answer: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.will(answer)
    seconds = 0.3 if answer is BAD["silent"] else 60
    with pytest.raises(NoModelAnswered) as caught:
        failover_to(server, time=None if seconds < 1 else FakeTime(), turn_seconds=seconds).complete(ASK)
    error = caught.value
    faults = [error, *error.faults]
    told = [caplog.text, repr(error.attempts), *map(str, faults), *map(repr, faults)]
    told += ["".join(traceback.format_exception(fault)) for fault in faults]
    told += [repr(vars(fault)) for fault in faults]
    everything = "\n".join(told)
    assert f"key-of-{server.wire.id}" not in everything
    assert LEAK not in everything
    assert "trains" not in caplog.text  # nor a word of the CV


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD)
def test_an_error_does_not_carry_a_vendors_error_along(server: ModelServer, answer: object) -> None:
    server.will(answer)
    seconds = 0.3 if answer is BAD["silent"] else 60
    with pytest.raises(NoModelAnswered) as caught:
        failover_to(server, time=None if seconds < 1 else FakeTime(), turn_seconds=seconds).complete(ASK)
    seen: list[BaseException] = [caught.value, *caught.value.faults]
    for error in seen:
        seen += [below for below in (error.__cause__, error.__context__) if below and below not in seen]
    libraries = {type(error).__module__.partition(".")[0] for error in seen}
    assert libraries.isdisjoint({"httpx", "httpcore", "google", "pydantic", "pydantic_core", "json"})


def test_a_secret_shows_itself_only_where_it_is_asked_to() -> None:
    secret = Secret("key-1")
    assert "key-1" not in f"{secret!r} {secret} {[secret]}"
    assert secret.reveal() == "key-1"
    assert bool(secret)
    assert not Secret("")


def test_a_provider_does_not_show_its_key(server: ModelServer) -> None:
    settings = Settings.from_env(server.environ)
    shown = repr(settings) + repr(open_providers(settings.services)) + repr(settings.services)
    assert "key-of-" not in shown


def test_with_local_only_no_other_machine_is_called(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The switch that keeps a test run from real models holds beneath every provider."""
    name = server.wire.id.upper()
    environ = {**server.environ, f"{name}_BASE_URL": "http://models.invalid"}
    providers = open_providers(Settings.from_env(environ).services)
    monkeypatch.setenv("LOCAL_ONLY", "1")
    with pytest.raises(NoModelAnswered, match="LOCAL_ONLY allows this machine alone") as caught:
        Failover(providers, sleep=FakeTime().sleep).complete(ASK)
    assert len(caught.value.attempts) == 1


def test_with_local_only_this_machine_can_be_called(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_ONLY", "1")
    assert failover_to(server.will(says(GOOD))).complete(ASK).value.level == 3


def test_a_proxy_is_not_asked_for_this_machine(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.invalid:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    providers = open_providers(Settings.from_env(server.will(says(GOOD)).environ).services)
    assert Failover(providers).complete(ASK).value.level == 3


def test_vendors_libraries_are_loaded_at_the_first_call_and_quietly() -> None:
    """A visitor who practises with the built-in interviewer does not wait for them."""
    program = (
        "import sys; import interview.settings, interview.providers.failover;"
        "assert not [name for name in sys.modules if name.startswith('google')];"
        "import google.genai, httpx"
    )
    environ = {**os.environ, "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
