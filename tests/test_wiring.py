"""Who interviews follows from what the owner has set."""

from __future__ import annotations

from pathlib import Path

from interview import wiring
from interview.settings import Settings
from tests.model_answers import refuses, says
from tests.model_servers import ModelServer
from tests.model_wires import ChatWire, GeminiWire


def test_without_a_key_the_built_in_interviewer_is_alone_and_advice_says_what_is_missing(
    tmp_path: Path,
) -> None:
    chosen = Settings.from_env({"DATA_DIR": str(tmp_path)})
    assert list(wiring.build_practice(chosen).interviewers) == ["built-in"]
    assert wiring.recipients(chosen) == ()
    assert "GEMINI_API_KEY=<your key>" in chosen.advice[0]


def test_with_a_service_the_model_is_the_default_and_one_sees_where_texts_go(tmp_path: Path) -> None:
    with ModelServer(GeminiWire()) as gemini:
        environ = {
            "DATA_DIR": str(tmp_path), "OPENROUTER_API_KEY": "key", **gemini.environ,
        }  # fmt: skip
        chosen = Settings.from_env(environ)
        assert list(wiring.build_practice(chosen).interviewers) == ["model", "built-in"]
        first, second = wiring.recipients(chosen)
        assert (first.name, first.model, first.is_local, first.rests) == ("Gemini", "model-1", True, 0)
        assert first.host == gemini.url.removeprefix("http://")
        assert (second.name, second.host, second.is_local) == ("OpenRouter", "openrouter.ai", False)


def test_a_connection_is_tested_with_one_request_and_never_names_the_key(tmp_path: Path) -> None:
    with ModelServer(ChatWire("openrouter")) as server:
        chosen = Settings.from_env({"DATA_DIR": str(tmp_path), **server.environ})
        server.will(refuses(401), says({"greeting": "Hello"}))
        refused = wiring.try_connection("OpenRouter", chosen)
        assert not refused.is_fine
        assert refused.sentence == "OpenRouter refused the key in OPENROUTER_API_KEY."
        fine = wiring.try_connection("OpenRouter", chosen)
        assert fine.is_fine
        assert len(server.journal) == 2
