"""What the owner sets, what is made of nothing, and what a mistake is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview.errors import Refused
from interview.limits import Limits
from interview.settings import SettingRefused, Settings


def read(**environ: str) -> Settings:
    return Settings.from_env(environ)


def test_nothing_has_to_be_set() -> None:
    settings = read()
    assert settings.services == ()
    assert settings.data_dir == Path("data")
    assert settings.database_url == "sqlite:///data/dry-run.db"
    assert settings.secret_key is None
    assert settings.turn_seconds == 60


def test_what_is_missing_is_said_with_the_way_to_get_it() -> None:
    gemini, openrouter, local = read().advice
    assert "Gemini needs GEMINI_API_KEY" in gemini
    assert "https://aistudio.google.com/apikey" in gemini
    assert "OpenRouter needs OPENROUTER_API_KEY" in openrouter
    assert "https://openrouter.ai/keys" in openrouter
    assert "OPENAI_BASE_URL and OPENAI_MODEL" in local
    assert "ollama serve" in local


def test_a_key_is_all_that_gemini_and_openrouter_need() -> None:
    settings = read(GEMINI_API_KEY=" g ", OPENROUTER_API_KEY="o")
    gemini, openrouter = settings.services
    assert (gemini.name, gemini.base_url) == ("Gemini", "https://generativelanguage.googleapis.com")
    assert (openrouter.name, openrouter.base_url) == ("OpenRouter", "https://openrouter.ai/api/v1")
    assert gemini.model
    assert openrouter.model
    assert gemini.api_key.reveal() == "g"


def test_a_server_of_ones_own_needs_no_key() -> None:
    (local,) = read(OPENAI_BASE_URL="http://localhost:11434/v1", OPENAI_MODEL="qwen3").services
    assert (local.model, local.base_url, local.api_key.reveal()) == ("qwen3", "http://localhost:11434/v1", "")


def test_a_server_of_ones_own_may_have_a_key() -> None:
    settings = read(OPENAI_BASE_URL="http://localhost:1", OPENAI_MODEL="m", OPENAI_API_KEY="k")
    assert settings.services[0].api_key.reveal() == "k"


def test_models_and_addresses_can_be_chosen() -> None:
    (gemini,) = read(
        GEMINI_API_KEY="g", GEMINI_MODEL="gemini-x", GEMINI_BASE_URL="http://127.0.0.1:8000"
    ).services
    assert (gemini.model, gemini.base_url) == ("gemini-x", "http://127.0.0.1:8000")


def test_providers_are_used_in_the_order_of_active_providers() -> None:
    settings = read(
        GEMINI_API_KEY="g", OPENROUTER_API_KEY="o", ACTIVE_PROVIDERS=" OpenRouter, gemini,,gemini"
    )
    assert [service.name for service in settings.services] == ["OpenRouter", "Gemini"]


def test_a_provider_that_is_not_active_is_neither_used_nor_advised() -> None:
    settings = read(GEMINI_API_KEY="g", OPENROUTER_API_KEY="o", ACTIVE_PROVIDERS="openrouter")
    assert [service.name for service in settings.services] == ["OpenRouter"]
    assert settings.advice == ()


def test_local_only_leaves_out_what_is_elsewhere_and_says_so() -> None:
    settings = read(
        LOCAL_ONLY="1", GEMINI_API_KEY="g", OPENAI_BASE_URL="http://localhost:11434/v1", OPENAI_MODEL="m"
    )
    assert [service.name for service in settings.services] == ["OpenAI-compatible server"]
    assert "Gemini is not used: LOCAL_ONLY allows this machine alone." in settings.advice


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]"])
def test_this_machine_has_several_names(host: str) -> None:
    assert read(LOCAL_ONLY="yes", OPENAI_BASE_URL=f"http://{host}:1", OPENAI_MODEL="m").services


@pytest.mark.parametrize(
    "host", ["192.168.1.7", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1"]
)
def test_other_machines_are_not_this_one(host: str) -> None:
    assert not read(LOCAL_ONLY="on", OPENAI_BASE_URL=f"http://{host}:1", OPENAI_MODEL="m").services


def test_the_database_stands_in_the_data_folder_unless_it_is_set() -> None:
    assert read(DATA_DIR="/srv/dry-run").database_url == "sqlite:////srv/dry-run/dry-run.db"
    url = "postgresql://user:pass@db/dryrun"
    assert read(DATA_DIR="/srv", DATABASE_URL=url).database_url == url


def test_settings_show_no_secret() -> None:
    settings = read(
        GEMINI_API_KEY="secret-1",
        OPENROUTER_API_KEY="secret-2",
        SECRET_KEY="secret-3-long-enough",
        DATABASE_URL="postgresql://user:secret-4@db/x",
    )
    assert settings.secret_key == "secret-3-long-enough"
    assert "secret-" not in f"{settings!r} {settings}"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("ACTIVE_PROVIDERS", "gemini,clod", "names clod; it can hold gemini, openrouter, openai"),
        ("TURN_SECONDS", "soon", "TURN_SECONDS is a number from 5 to 600"),
        ("TURN_SECONDS", "0", "TURN_SECONDS is a number from 5 to 600"),
        ("TURN_SECONDS", "nan", "TURN_SECONDS is a number from 5 to 600"),
        ("TURN_SECONDS", "inf", "TURN_SECONDS is a number from 5 to 600"),
        ("LEASE_SECONDS", "0.5", "LEASE_SECONDS is a number from 1 to 600"),
        ("GEMINI_BASE_URL", "generativelanguage.googleapis.com", "GEMINI_BASE_URL has to be an address"),
        ("OPENAI_BASE_URL", "http://", "OPENAI_BASE_URL has to be an address"),
        ("OPENAI_BASE_URL", "http://[::1", "OPENAI_BASE_URL has to be an address"),
        ("OPENAI_BASE_URL", "http://localhost:99999", "OPENAI_BASE_URL has to be an address"),
        ("OPENROUTER_BASE_URL", "https://hidden@host/v1", "a key has its own setting"),
        ("GEMINI_BASE_URL", "https://host/?key=hidden", "a key has its own setting"),
        ("GEMINI_API_KEY", "hidden hidden", "GEMINI_API_KEY holds a character that no key has"),
        ("GEMINI_API_KEY", "hidden\nx", "GEMINI_API_KEY holds a character that no key has"),
        ("OPENAI_API_KEY", "hiddén", "OPENAI_API_KEY holds a character that no key has"),
        ("DATABASE_URL", "mysql://u:hidden@db/x", "has to begin with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "hidden.db", "has to begin with sqlite:/// or postgresql://"),
        ("SECRET_KEY", "hidden", "SECRET_KEY needs at least 16 characters"),
        ("LOCAL_ONLY", "maybe", "LOCAL_ONLY is either 1 or 0"),
    ],
)
def test_a_mistake_is_told_in_a_sentence_that_shows_no_secret(name: str, value: str, sentence: str) -> None:
    with pytest.raises(SettingRefused) as caught:
        read(**{name: value})
    assert sentence in str(caught.value)
    assert "hidd" not in str(caught.value)
    assert isinstance(caught.value, Refused)


def test_empty_settings_count_as_not_set() -> None:
    assert read(GEMINI_API_KEY=" ", TURN_SECONDS="", DATABASE_URL="", SECRET_KEY="", LOCAL_ONLY="") == read()


def test_settings_do_not_change() -> None:
    with pytest.raises(AttributeError):
        read().turn_seconds = 5


def test_a_public_demo_has_its_limits_and_others_have_none() -> None:
    assert read().limits == Limits()
    assert read().retention_days is None
    settings = read(
        DEMO_INTERVIEWS_PER_DAY="2",
        DEMO_INTERVIEWS_PER_DAY_TOTAL="50",
        DEMO_MODEL_CALLS_PER_DAY="20",
        DEMO_MODEL_CALLS_PER_DAY_TOTAL="500",
        RETENTION_DAYS="30",
    )
    assert settings.limits == Limits(interviews=2, interviews_total=50, model_calls=20, model_calls_total=500)
    assert settings.retention_days == 30


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5", "99999999999", "²"])
def test_a_limit_is_a_whole_number(value: str) -> None:
    with pytest.raises(SettingRefused, match="RETENTION_DAYS is a whole number from 1"):
        read(RETENTION_DAYS=value)
