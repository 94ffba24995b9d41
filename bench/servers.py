"""Starts what is measured, each in a process of its own: the app, the stand-in model, the bare server."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.live import Server, free_port, uvicorn

SECRET = "a secret for the benchmark alone"  # noqa: S105
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What is running."""

    app: Server
    bare: Server
    database_url: str


@contextmanager
def running(*, model_seconds: float = 0, database_url: str = "") -> Iterator[Setting]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        url = database_url or f"sqlite:///{folder / 'dry-run.db'}"
        environ = {
            "MODEL_SECONDS": str(model_seconds),
            "LOCAL_ONLY": "1",
            "DATABASE_URL": url,
            "SECRET_KEY": SECRET,
        }
        model = stack.enter_context(small("bench.model:app", folder / "model", environ))
        environ |= {"OPENROUTER_BASE_URL": model.url, "OPENROUTER_API_KEY": "key"}
        bare = stack.enter_context(small("bench.bare:app", folder / "bare", environ))
        port = free_port()
        app = Server(folder / "app", port=port, command=uvicorn(port), environ=environ)
        yield Setting(app=stack.enter_context(app), bare=bare, database_url=url)


def small(app: str, folder: Path, environ: dict[str, str]) -> Server:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", f"--port={port}", "--log-level=warning", app]
    return Server(folder, port=port, command=command, environ=environ)


def processor_seconds(server: Server) -> float:
    """What the server has used so far: other programs on the machine do not count."""
    fields = Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def megabytes(server: Server) -> float:
    """The memory that the server holds."""
    pages = int(Path(f"/proc/{server.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
