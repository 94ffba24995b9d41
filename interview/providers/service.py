"""What there is to set about a provider: its address, its model, its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from interview.providers import Provider

NO = {"", "0", "no", "off", "false"}


class Secret:
    """A text that shows itself only where it is asked to."""

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return "Secret(hidden)" if self else "Secret(empty)"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A provider that we can talk to. An empty default means that the owner has to set it."""

    id: str  # as in ACTIVE_PROVIDERS; in capitals it begins the names of its settings
    name: str
    open: Callable[[Service], Provider]
    base_url: str = ""
    model: str = ""
    needs_key: bool = True
    hears: bool = False  # whether any model of theirs does; else AUDIO_MODEL names the one that can
    start: str  # how one gets going with it, as a sentence

    def setting(self, what: str) -> str:
        """GEMINI_API_KEY for "api_key"."""
        return f"{self.id}_{what}".upper()


@dataclass(frozen=True, kw_only=True)
class Service:
    """A provider as the owner has set it up."""

    kind: Kind
    base_url: str
    model: str
    api_key: Secret
    audio_model: str = ""  # the one that writes down recordings, where it is another than `model`

    @property
    def hears(self) -> bool:
        return self.kind.hears or bool(self.audio_model)

    def model_for(self, *, is_spoken: bool) -> str:
        return (self.audio_model if is_spoken else "") or self.model

    @property
    def name(self) -> str:
        return self.kind.name

    @property
    def key_name(self) -> str:
        return self.kind.setting("api_key")

    @property
    def missing(self) -> tuple[str, ...]:
        """The settings without which it cannot be used."""
        needed = {"base_url": self.base_url, "model": self.model}
        if self.kind.needs_key:
            needed["api_key"] = self.api_key.reveal()
        return tuple(self.kind.setting(what) for what, value in needed.items() if not value)


def is_local(url: str) -> bool:
    """Whether the address is on this very machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def is_local_only(environ: Mapping[str, str]) -> bool:
    """Whether LOCAL_ONLY forbids to call any other machine."""
    return environ.get("LOCAL_ONLY", "").strip().lower() not in NO
