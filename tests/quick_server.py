"""The real server, made from a process that has imported everything: a crash and a new start take moments."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from tests.live import Server

PARENT = """
import importlib, logging, os, signal, sys
import uvicorn
from app import app
from web import server

for name in server._SLOW_IMPORTS:
    importlib.import_module(name)
logging.raiseExceptions = False  # a log that finds no room on a full disk is nothing to log
for _ in sys.stdin:  # a line is a start
    child = os.fork()
    if not child:
        uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
"""


class QuickServer(Server):
    """`stop` is SIGKILL, as a crash; every `start` is a process of its own, with nothing left of the last."""

    _parent: subprocess.Popen[str] | None = None
    _child = 0

    def start(self) -> None:
        if self._parent is None:
            with self._log.open("ab") as log:
                self._parent = subprocess.Popen(
                    [sys.executable, "-c", PARENT, str(self.port)],
                    cwd=self._cwd,
                    env=self._environ,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    text=True,
                )
        self._parent.stdin.write("\n")
        self._parent.stdin.flush()
        self._child = int(self._parent.stdout.readline())
        self._wait()

    @property
    def pid(self) -> int:
        return self._child

    def stop(self) -> None:
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            self._child = 0

    def __exit__(self, *error: object) -> None:
        self.stop()
        if self._parent:
            with self._parent:
                self._parent.stdin.close()
