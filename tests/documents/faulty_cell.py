"""The inside of a cell whose reader does what the file says: how parsers go wrong, on demand."""

import ctypes
import logging
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

from interview.documents.cell import child, limits
from interview.documents.document import Document

MEMORY = 200 * 1024**2


def read(content: bytes, name: str, most: int) -> Document:
    word, _, rest = content.decode().partition(" ")
    return Document(text=str(FAULTS[word](rest)), pages=1)


def spin(_):
    while True:
        pass


def spin_outside_python(_):
    re.match(r"(a+)+$", "a" * 60 + "b")


def dive(_):
    return dive(_)


def dive_outside_python(_):
    """Deeper than the stack of the process: nothing in Python notices."""
    sys.setrecursionlimit(10**9)
    one, other = [], []
    for _ in range(3 * 10**5):
        one, other = [one], [other]
    return one == other


def crash(_):
    return ctypes.string_at(0)


def leave(code):
    os._exit(int(code))


def fill(_):
    kept = []
    while True:
        kept.append(bytearray(10**6))


def fill_and_catch(_):
    try:
        fill(_)
    except MemoryError:
        return "done"


def watched(_):
    limits.watch_memory(100 * 1024**2)
    kept = bytearray(150 * 1024**2)
    time.sleep(5)
    return len(kept)


def speak(words):
    sys.stdout.write(words)
    sys.stdout.flush()
    os.write(1, words.encode())
    os.write(2, words.encode())
    logging.getLogger("pypdf").error(words)
    return words


def tried(do):
    """What the cell answers to something that no document needs."""

    def trying(argument):
        try:
            do(argument)
        except OSError as error:
            return type(error).__name__
        return "allowed"

    return trying


FAULTS = {
    "say": lambda words: words,
    "spin": spin,
    "spin-outside-python": spin_outside_python,
    "dive": dive,
    "dive-outside-python": dive_outside_python,
    "crash": crash,
    "leave": leave,
    "fill": fill,
    "fill-and-catch": fill_and_catch,
    "watched": watched,
    "speak": speak,
    "too-long": lambda _: "x" * 100_000,
    "zero": lambda _: "a\0b",
    "who": lambda _: os.getpid(),
    "who-slowly": lambda seconds: time.sleep(float(seconds)) or os.getpid(),
    "slowly": lambda seconds: time.sleep(float(seconds)) or "done",
    "environment": lambda _: sorted(os.environ),
    "files": lambda _: sorted(Path("/proc/self/fd").iterdir()),
    "connect": tried(lambda port: socket.create_connection(("127.0.0.1", int(port)))),
    "start": tried(lambda program: subprocess.run([program], check=False)),
    "fork": tried(lambda _: os.fork() or os._exit(0)),
    "write": tried(lambda path: Path(path).write_text("x")),
    "open": tried(lambda path: os.open(path, os.O_CREAT | os.O_WRONLY)),
    "remove": tried(os.remove),
}


def serve() -> None:
    child.serve(read, MEMORY)
