"""Starts the real server on a free port, with a place of its own for what it keeps, and stops it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self
from urllib.error import URLError

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
BOOTSTRAP = """
from streamlit.web import bootstrap
bootstrap.load_config_options({{"server_port": {port}, "server_headless": True}})
bootstrap.run("app.py", False, [], {{}})
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def streamlit_run(port: int) -> list[str]:
    return [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), f"--server.port={port}"]


def uvicorn(port: int) -> list[str]:
    return [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT), f"--port={port}", "app:app"]


def bootstrap(port: int) -> list[str]:
    """A host that starts Streamlit itself and knows nothing of our server."""
    return [sys.executable, "-c", BOOTSTRAP.format(port=port)]


class Server:
    """One server; `with` starts and stops it, `restart` keeps port and DATA_DIR."""

    def __init__(
        self,
        data_dir: Path,
        *,
        port: int | None = None,
        command: Sequence[str] | None = None,
        cwd: Path = ROOT,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._command = command or streamlit_run(self.port)
        self.data_dir = data_dir
        self._cwd = cwd
        self._environ = {**os.environ, "DATA_DIR": str(data_dir), **(environ or {})}
        self._log = data_dir.with_name(f"{data_dir.name}.log")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def log(self) -> str:
        return self._log.read_text()

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=self._cwd, env=self._environ, stdout=log, stderr=log
            )
        self._wait()

    def stop(self) -> None:
        """As a crash would: nothing is told to it first."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def restart(self) -> None:
        self.stop()
        self.start()

    def _wait(self) -> None:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if self._process and self._process.poll() is not None:
                break
            if self._answers():
                return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the server did not start:\n{self.log}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2) as reply:
                return reply.status == 200
        except (URLError, OSError):
            return False
