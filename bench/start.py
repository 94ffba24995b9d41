"""From nothing to the first reply: the app, with all that it warms up, beside a bare server."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.servers import small
from bench.tables import milliseconds, quantile, table
from tests.live import Server

STARTS = 3


def start() -> Iterator[str]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        bare = small("bench.bare:app", folder / "bare", {"OPENROUTER_BASE_URL": "http://127.0.0.1:1"})
        rows = [
            (label, *(milliseconds(quantile(seconds, share)) for share in (0.5, 1)))
            for label, seconds in (
                ("bare server", _starts(bare)),
                ("streamlit run app.py", _starts(Server(folder / "app"))),
            )
        ]
    yield from table("A cold start", ("", "median", "worst"), rows)


def _starts(server: Server) -> list[float]:
    taken = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        with server:
            taken.append(time.perf_counter() - begun)
    return taken
