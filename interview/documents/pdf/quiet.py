"""Keeps the PDF library's log silent while it reads, and only then."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

LIBRARY = logging.getLogger("pypdf")
_lock = Lock()
_readers = 0
_level = logging.NOTSET


@contextmanager
def silence() -> Iterator[None]:
    """Several may read at once: the first sets the level, the last brings it back."""
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _readers, _level  # noqa: PLW0603  # a count over all threads
    with _lock:
        if _readers == 0:
            _level = LIBRARY.level
            LIBRARY.setLevel(logging.CRITICAL + 1)
        _readers += 1


def _leave() -> None:
    global _readers  # noqa: PLW0603  # see above
    with _lock:
        _readers -= 1
        if _readers == 0:
            LIBRARY.setLevel(_level)
