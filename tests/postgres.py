"""A throw-away PostgreSQL of the tests' own, on a free port of the loopback interface."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

FAST = ("-c", "fsync=off", "-c", "max_connections=300")


def server_programs() -> Path | None:
    """The folder of initdb and postgres, wherever the system keeps it."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    on_path = shutil.which("initdb")
    if found:
        return found[0].parent
    return Path(on_path).resolve().parent if on_path else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _user() -> str | None:
    """PostgreSQL refuses to run as root: then the account that its package made runs it."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


class Postgres:
    """`with` starts a fresh server and takes it away with its files; it may be stopped and started."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._user = _user()
        self._port = free_port()
        self.address = f"postgresql://tester@127.0.0.1:{self._port}/postgres"

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="dry-run-pg-"))
        try:
            self._make()
            self.start()
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self) -> None:
        if self._user:
            shutil.chown(self._folder, self._user)
        subprocess.run(
            [
                *(self._programs / "initdb", "-D", self._folder / "cluster"),
                *("-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"),
            ],
            user=self._user,
            cwd=self._folder,
            check=True,
            capture_output=True,
        )

    def start(self) -> None:
        where = ("-D", self._folder / "cluster", "-p", str(self._port), "-h", "127.0.0.1", "-k", self._folder)
        self._process = subprocess.Popen(
            [self._programs / "postgres", *where, *FAST],
            user=self._user,
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait_until_ready(self._programs, self._port)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Cuts whoever is connected. SIGINT ends it in order, SIGQUIT as a crash would."""
        self._process.send_signal(how)
        self._process.wait(30)


def _wait_until_ready(programs: Path, port: int) -> None:
    for _ in range(300):
        ready = subprocess.run(
            [programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], check=False
        )
        if ready.returncode == 0:
            return
        time.sleep(0.1)
    raise TimeoutError("PostgreSQL did not start")
