"""HTTP as we use it with every provider: one request is one request, and its faults are in our words."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime

import httpx

from interview.providers import faults
from interview.providers.faults import Fault, Named
from interview.providers.line import Line
from interview.providers.service import Service, is_local, is_local_only

CONNECT_SECONDS = 10.0

# The first row that fits decides, so a child stands above its parent.
FAULTS: tuple[tuple[type[Exception], type[Fault]], ...] = (
    (httpx.ConnectTimeout, faults.Unreachable),
    (httpx.TimeoutException, faults.TooSlow),
    (httpx.ConnectError, faults.Unreachable),
    (httpx.ProxyError, faults.Unreachable),
    (httpx.UnsupportedProtocol, faults.Unreachable),
    (httpx.TransportError, faults.BrokeOff),
    (httpx.DecodingError, faults.Garbled),
    (httpx.StreamError, faults.BrokeOff),
    (httpx.HTTPError, faults.Garbled),
    (httpx.InvalidURL, faults.Unreachable),
)

STATUSES: dict[int, type[Fault]] = {
    401: faults.KeyRefused,
    402: faults.NoCredit,
    403: faults.KeyRefused,
    404: faults.ModelUnknown,
    408: faults.ServerFailed,
}


def open_client(service: Service, *hooks: Callable[[httpx.Request], None]) -> httpx.Client:
    """A client for one provider, to be kept. Its connections end with their request, so that a line can cut
    them without harm to another, and so that no request meets a connection that has died in the meantime.
    """

    def stay_near(request: httpx.Request) -> None:
        if is_local_only(os.environ) and not is_local(str(request.url)):
            raise faults.TooFar(service)

    return httpx.Client(
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        follow_redirects=False,
        trust_env=not is_local(service.base_url),  # a proxy knows nothing of this machine
        event_hooks={"request": [stay_near, *hooks]},
    )


def timeouts(line: Line) -> httpx.Timeout:
    left = max(line.left(), 0.001)
    return httpx.Timeout(left, connect=min(left, CONNECT_SECONDS))


def connection_fault(error: Exception, provider: Named) -> Fault | None:
    """What an error of httpx means; None where it is none of httpx's."""
    fitting = (fault for kind, fault in FAULTS if isinstance(error, kind))
    found = next(fitting, None)
    return found(provider) if found else None


def status_fault(status: int, wait: float | None, provider: Named) -> Fault:
    """What an HTTP status means."""
    if status == 429 or (status >= 500 and wait is not None):
        return faults.Busy(provider, wait)
    if status >= 500:
        return faults.ServerFailed(provider)
    return STATUSES.get(status, faults.RequestRefused)(provider)


def retry_after(headers: httpx.Headers) -> float | None:
    """The wait that a response asks for: seconds, or a date."""
    text = headers.get("retry-after", "")
    return read_seconds(text) if text[:1].isdigit() else _until(text)


def read_seconds(text: str) -> float | None:
    """Seconds as "12", or as Google writes them: "45.837906927s"."""
    try:
        seconds = float(text.strip().removesuffix("s"))
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def _until(date: str) -> float | None:
    try:
        return max(0.0, parsedate_to_datetime(date).timestamp() - time.time())
    except ValueError:
        return None
