"""What a cell may use up: set once when it is warm, and tighter than a document ever needs."""

import math
import os
import sys
import threading
import time
from contextlib import suppress
from typing import Any

if sys.platform != "win32":
    import resource

SECONDS = 8
MEMORY = 512 * 1024**2
OPEN_FILES = 64
OUT_OF_MEMORY = 77  # the exit code of a cell that stopped itself
LOOKS_EVERY = 0.05  # seconds

# What no document is read with. Python asks here first; it is a second wall, not the first.
FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.kill",
    "shutil.",
    "urllib.",
    "ftplib.",
    "http.client.",
    "smtplib.",
)


def set_limits(memory: int = MEMORY) -> None:
    """From here on: little memory, no file to write, no process to start, no way out to a network."""
    sys.addaudithook(_refuse)
    if sys.platform == "win32":
        return  # the clock alone ends a cell there
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, OPEN_FILES)
    if sys.platform != "linux" or not _limit(resource.RLIMIT_AS, memory):
        watch_memory(memory)
    _limit(resource.RLIMIT_NPROC, 0)


def renew_time() -> None:
    """The next document may take as long as the one before, whoever is left to look at the clock."""
    if sys.platform != "win32":
        _limit(resource.RLIMIT_CPU, math.ceil(time.process_time()) + SECONDS + 1, is_final=False)


def watch_memory(memory: int) -> None:
    """For systems that take a limit and do not keep it: ends the cell once it has used too much."""
    threading.Thread(target=_watch, args=(memory,), daemon=True).start()


def _watch(memory: int) -> None:
    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < memory:
        time.sleep(LOOKS_EVERY)
    os._exit(OUT_OF_MEMORY)


def _limit(kind: int, most: int, *, is_final: bool = True) -> bool:
    """Whether the system took it. A limit that is lower already stays."""
    with suppress(OSError, ValueError):
        now = resource.getrlimit(kind)[1]
        most = most if now == resource.RLIM_INFINITY else min(most, now)
        resource.setrlimit(kind, (most, most if is_final else now))
        return True
    return False


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN) or (event == "open" and _writes(args)):
        raise PermissionError(event)


def _writes(args: tuple[Any, ...]) -> bool:
    mode, flags = args[1], args[2]
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
