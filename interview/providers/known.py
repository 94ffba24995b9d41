"""The providers that there are, in their usual order. A new one is its own file and a line here."""

from __future__ import annotations

from collections.abc import Iterable

from interview.providers import Provider
from interview.providers.gemini import GEMINI
from interview.providers.openai_wire import OPENAI, OPENROUTER
from interview.providers.service import Kind, Service

KNOWN: tuple[Kind, ...] = (
    GEMINI,
    OPENROUTER,
    OPENAI,
)


def open_providers(services: Iterable[Service]) -> tuple[Provider, ...]:
    """Ready to be asked; nothing is loaded or connected before the first call."""
    return tuple(service.kind.open(service) for service in services)
