"""What the owner has set, read once from the environment.

| setting | what it is for | default |
|---|---|---|
| GEMINI_API_KEY, GEMINI_MODEL, GEMINI_BASE_URL | Google's Gemini | used with a key |
| OPENROUTER_API_KEY, OPENROUTER_MODEL, OPENROUTER_BASE_URL | OpenRouter | used with a key |
| OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_API_KEY | Ollama, LM Studio, vLLM … | used with address and model |
| GEMINI_AUDIO_MODEL, OPENROUTER_AUDIO_MODEL, OPENAI_AUDIO_MODEL | writes down spoken answers | GEMINI_MODEL |
| ACTIVE_PROVIDERS | which of them may be used, in this order | gemini,openrouter,openai |
| LOCAL_ONLY | 1: call no other machine than this one | 0 |
| TURN_SECONDS | how long one question, or the rating, may take | 60 |
| LEASE_SECONDS | how long after a crash a question or rating may be begun anew | 15 |
| DATA_DIR | where our own files are kept | data |
| DATABASE_URL | sqlite:///… or postgresql://… | a SQLite file in DATA_DIR |
| SECRET_KEY | signs the cookies | made once, kept in DATA_DIR |
| DEMO_INTERVIEWS_PER_DAY, DEMO_INTERVIEWS_PER_DAY_TOTAL | with a model: a visitor's, everybody's | no limit |
| DEMO_MODEL_CALLS_PER_DAY, DEMO_MODEL_CALLS_PER_DAY_TOTAL | model calls: nine an interview | no limit |
| RETENTION_DAYS | how long an interview is kept | for ever |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from interview.errors import Refused
from interview.limits import Limits
from interview.providers.known import KNOWN
from interview.providers.service import NO, Kind, Secret, Service, is_local, is_local_only

DATABASES = ("sqlite:///", "postgresql://", "postgresql+pg8000://", "postgres://")
YES = {"1", "yes", "on", "true"}
TURN_SECONDS = (5.0, 600.0)
LEASE_SECONDS = (1.0, 600.0)
SECRET_LENGTH = 16
MOST = 36_500  # of a limit or of days: a hundred years


class SettingRefused(Refused):
    """A setting cannot be what it is. The sentence names it and never repeats a secret."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    data_dir: Path
    database_url: str = field(repr=False)  # may hold a password
    secret_key: str | None = field(repr=False)  # None: identity makes one and keeps it in data_dir
    turn_seconds: float
    lease: timedelta  # how long work counts as under way after its last sign of life
    local_only: bool  # no other machine is called
    services: tuple[Service, ...]  # those that can be used, in their order
    advice: tuple[str, ...]  # what the others need, a sentence for each
    limits: Limits  # what visitors of a public demo may use of models in a day
    retention_days: int | None  # None: what is made is kept for ever

    @classmethod
    def from_env(cls, environ: Mapping[str, str], known: Sequence[Kind] = KNOWN) -> Settings:
        """Raises SettingRefused."""
        data_dir = Path(_text(environ, "DATA_DIR", "data")).expanduser()
        services = [_service(environ, kind) for kind in _active(environ, known)]
        local_only = _is_local_only(environ)
        obstacles = {service.name: _obstacle(service, local_only=local_only) for service in services}
        return cls(
            data_dir=data_dir,
            database_url=_database_url(environ, data_dir),
            secret_key=_secret_key(environ),
            turn_seconds=_seconds(environ, "TURN_SECONDS", "60", TURN_SECONDS),
            lease=timedelta(seconds=_seconds(environ, "LEASE_SECONDS", "15", LEASE_SECONDS)),
            local_only=local_only,
            services=tuple(service for service in services if not obstacles[service.name]),
            advice=tuple(obstacle for obstacle in obstacles.values() if obstacle),
            limits=_limits(environ),
            retention_days=_count(environ, "RETENTION_DAYS"),
        )


def _text(environ: Mapping[str, str], name: str, default: str = "") -> str:
    return environ.get(name, "").strip() or default


def _active(environ: Mapping[str, str], known: Sequence[Kind]) -> list[Kind]:
    kinds = {kind.id: kind for kind in known}
    text = _text(environ, "ACTIVE_PROVIDERS", ",".join(kinds))
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in kinds]
    if unknown:
        raise SettingRefused(
            f"ACTIVE_PROVIDERS names {', '.join(unknown)}; it can hold {', '.join(kinds)}, "
            "separated by commas."
        )
    return [kinds[name] for name in dict.fromkeys(names)]


def _service(environ: Mapping[str, str], kind: Kind) -> Service:
    return Service(
        kind=kind,
        base_url=_url(environ, kind.setting("base_url"), kind.base_url),
        model=_text(environ, kind.setting("model"), kind.model),
        api_key=_key(environ, kind.setting("api_key")),
        audio_model=_text(environ, kind.setting("audio_model")),
    )


def _obstacle(service: Service, *, local_only: bool) -> str:
    """Why the service cannot be used, and what to do about it; empty where it can."""
    if service.missing:
        return f"{service.name} needs {' and '.join(service.missing)}. {service.kind.start}"
    if local_only and not is_local(service.base_url):
        return f"{service.name} is not used: LOCAL_ONLY allows this machine alone."
    return ""


def _is_local_only(environ: Mapping[str, str]) -> bool:
    if _text(environ, "LOCAL_ONLY").lower() not in YES | NO:
        raise SettingRefused("LOCAL_ONLY is either 1 or 0.")
    return is_local_only(environ)


def _url(environ: Mapping[str, str], name: str, default: str) -> str:
    text = _text(environ, name, default)
    try:
        parts = urlsplit(text)
        is_whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_whole = False
    if text and not is_whole:
        raise SettingRefused(f"{name} has to be an address such as http://localhost:11434/v1.")
    if text and (parts.username or parts.query):
        raise SettingRefused(
            f"{name} may not hold a user name or a question mark: a key has its own setting."
        )
    return text


def _key(environ: Mapping[str, str], name: str) -> Secret:
    text = _text(environ, name)
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise SettingRefused(f"{name} holds a character that no key has. Copy it again.")
    return Secret(text)


def _database_url(environ: Mapping[str, str], data_dir: Path) -> str:
    url = _text(environ, "DATABASE_URL", f"sqlite:///{data_dir / 'dry-run.db'}")
    if not url.startswith(DATABASES):
        raise SettingRefused("DATABASE_URL has to begin with sqlite:/// or postgresql://.")
    return url


def _secret_key(environ: Mapping[str, str]) -> str | None:
    text = _text(environ, "SECRET_KEY")
    if text and len(text) < SECRET_LENGTH:
        raise SettingRefused(f"SECRET_KEY needs at least {SECRET_LENGTH} characters.")
    return text or None


def _seconds(environ: Mapping[str, str], name: str, default: str, bounds: tuple[float, float]) -> float:
    least, most = bounds
    try:
        seconds = float(_text(environ, name, default))
    except ValueError:
        seconds = 0.0
    if not least <= seconds <= most:
        raise SettingRefused(f"{name} is a number from {least:.0f} to {most:.0f}.")
    return seconds


def _limits(environ: Mapping[str, str]) -> Limits:
    return Limits(
        interviews=_count(environ, "DEMO_INTERVIEWS_PER_DAY"),
        interviews_total=_count(environ, "DEMO_INTERVIEWS_PER_DAY_TOTAL"),
        model_calls=_count(environ, "DEMO_MODEL_CALLS_PER_DAY"),
        model_calls_total=_count(environ, "DEMO_MODEL_CALLS_PER_DAY_TOTAL"),
    )


def _count(environ: Mapping[str, str], name: str) -> int | None:
    text = _text(environ, name)
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 9 and 1 <= int(text) <= MOST):
        raise SettingRefused(f"{name} is a whole number from 1 to {MOST:,}; without it there is no limit.")
    return int(text)
