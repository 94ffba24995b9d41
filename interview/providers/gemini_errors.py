"""What Google's errors mean: the waits and quotas are in the body's details, not in headers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

from interview.providers import faults, wire
from interview.providers.faults import Fault, Named

KEY_REASONS = {"API_KEY_INVALID", "API_KEY_EXPIRED", "API_KEY_SERVICE_BLOCKED"}


def gemini_fault(error: Exception, provider: Named) -> Fault:
    """What an error out of Google's library means."""
    from google.genai import errors  # noqa: PLC0415 - loaded at the first call, like the library

    if isinstance(error, errors.APIError):
        return _api_fault(error, provider)
    if isinstance(error, (errors.UnknownApiResponseError, json.JSONDecodeError, UnicodeDecodeError)):
        return faults.Garbled(provider)
    # Anything else is the library stumbling over a reply that it did not expect.
    return wire.connection_fault(error, provider) or faults.Interrupted(provider)


def _api_fault(error: Any, provider: Named) -> Fault:  # noqa: ANN401 - the library's, see above
    details = list(_details(error.details))
    if _reasons(details) & KEY_REASONS:
        return faults.KeyRefused(provider)
    if error.code == 429 and _is_daily(details):
        return faults.DayQuotaUsed(provider)
    if not isinstance(error.response, httpx.Response):  # an event within a success
        return faults.Interrupted(provider)
    asked = _retry_delay(details)
    wait = wire.retry_after(error.response.headers) if asked is None else asked
    return wire.status_fault(error.code, wait, provider)


def _details(body: object) -> Iterator[dict[str, Any]]:
    error = body.get("error", body) if isinstance(body, dict) else None
    yield from _objects(error.get("details") if isinstance(error, dict) else None)


def _objects(things: object) -> Iterator[dict[str, Any]]:
    if isinstance(things, list):
        yield from (thing for thing in things if isinstance(thing, dict))


def _reasons(details: list[dict[str, Any]]) -> set[str]:
    return {str(detail.get("reason")) for detail in details}


def _is_daily(details: list[dict[str, Any]]) -> bool:
    """Whether a quota per day is among those that are used up."""
    limits = [str(quota.get("quotaId")) for detail in details for quota in _objects(detail.get("violations"))]
    return any("perday" in limit.lower().replace("_", "") for limit in limits)


def _retry_delay(details: list[dict[str, Any]]) -> float | None:
    delays = (detail.get("retryDelay") for detail in details)
    return next((wire.read_seconds(delay) for delay in delays if isinstance(delay, str)), None)
