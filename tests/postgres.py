"""A throw-away PostgreSQL of the tests' own, on a free port of the loopback interface."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


@contextmanager
def running_postgres(programs: Path) -> Iterator[str]:
    """Yields the address of a fresh server; it and its files are gone afterwards."""
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="dry-run-pg-"))
    if user:
        shutil.chown(folder, user)
    cluster, port = folder / "cluster", free_port()
    try:
        subprocess.run(
            [programs / "initdb", "-D", cluster, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"],
            user=user,
            cwd=folder,
            check=True,
            capture_output=True,
        )
        server = subprocess.Popen(
            [programs / "postgres", "-D", cluster, "-p", str(port), "-h", "127.0.0.1", "-k", folder, *FAST],
            user=user,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_until_ready(programs, port)
            yield f"postgresql://tester@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until_ready(programs: Path, port: int) -> None:
    for _ in range(300):
        ready = subprocess.run(
            [programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)], check=False
        )
        if ready.returncode == 0:
            return
        time.sleep(0.1)
    raise TimeoutError("PostgreSQL did not start")
