"""Runs nginx with the configuration in deploy/ before servers of the tests."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.live import ROOT, Server, free_port

TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def program() -> str | None:
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


@contextmanager
def running_nginx(nginx: str, servers: Sequence[Server], folder: Path) -> Iterator[str]:
    """Yields its address."""
    port = free_port()
    (folder / "nginx.conf").write_text(_in(folder, port))
    (folder / "replicas.conf").write_text(_before(servers))
    with (folder / "nginx.log").open("wb") as log:
        options = ["-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
        process = subprocess.Popen([nginx, "-e", "stderr", *options], stdout=log, stderr=log)
    try:
        _wait_for(port, process, folder / "nginx.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


def _in(folder: Path, port: int) -> str:
    """The configuration as it is, but for where it listens and where it writes."""
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    changes = {
        "listen 8080;": f"listen 127.0.0.1:{port};",
        "pid /tmp/nginx.pid;": f"pid {folder}/nginx.pid;",
        "http {": "http {" + "".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY),
    }
    for old, new in changes.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text


def _before(servers: Sequence[Server]) -> str:
    """The upstream as it is, but with these servers."""
    lines = (ROOT / "deploy" / "replicas.conf").read_text().splitlines()
    named = [line for line in lines if ":8501" in line]
    ours = [
        line.replace(line.split()[1], f"127.0.0.1:{one.port}")
        for line, one in zip(named, servers, strict=True)
    ]
    return "\n".join([*(line for line in lines[:-1] if line not in named), *ours, lines[-1]])


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(f"nginx did not start:\n{log.read_text()}")
