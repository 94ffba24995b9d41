"""Time: one deadline for a whole turn, and a line to a provider that is cut when it has passed."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")

Clock = Callable[[], float]

CONNECTED = {"connection.connect_tcp.complete", "connection.start_tls.complete"}


class Deadline:
    """A moment that nothing may outlast."""

    def __init__(self, seconds: float, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def left(self) -> float:
        return self._end - self._clock()

    def share(self, waiting: int) -> Deadline:
        """An earlier one for the first of `waiting` providers: twice what each later one would get."""
        return Deadline(self.left() * 2 / (waiting + 1), self._clock)


class Line:
    """One request's connection, and the way to cut it while another thread is reading from it."""

    def __init__(self, deadline: Deadline) -> None:
        self.left = deadline.left
        self.is_cut = False
        self._socket: socket.socket | None = None

    def trace(self, event: str, facts: Mapping[str, Any]) -> None:
        """Takes note of the connection: httpx calls this when it is given as the extension `trace`."""
        if event not in CONNECTED:
            return
        self._socket = facts["return_value"].get_extra_info("socket")
        if self.is_cut:
            self.cut()

    def cut(self) -> None:
        """Ends the connection. A thread that waits for its next byte wakes up at once."""
        self.is_cut = True
        if self._socket is not None:
            with suppress(OSError):  # closed already
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


class TimeIsUp(Exception):
    """The deadline has passed."""


class _Failed:
    def __init__(self, error: BaseException) -> None:
        self.error = error


_END = object()


def listen(speak: Callable[[], Iterator[T]], line: Line) -> Generator[T, None, None]:
    """What `speak` yields, until the line's deadline: then TimeIsUp, and the line is cut.

    `speak` runs in a thread of its own. Timeouts of a socket count from byte to byte and know nothing of
    looking up a name, so only somebody outside can keep the time.
    """
    if line.left() <= 0:
        raise TimeIsUp
    arrived: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_speak, args=(speak, arrived, line), daemon=True, name="model").start()
    try:
        while (piece := _next(arrived, line)) is not _END:
            yield piece
    finally:
        line.cut()


def _speak(speak: Callable[[], Iterator[T]], arrived: SimpleQueue[Any], line: Line) -> None:
    try:
        for piece in speak():
            arrived.put(piece)
            if line.is_cut:
                return
        arrived.put(_END)
    except BaseException as error:  # noqa: BLE001 - raised again where somebody listens
        arrived.put(_Failed(error))


def _next(arrived: SimpleQueue[Any], line: Line) -> Any:  # noqa: ANN401 - whatever is spoken, or the end
    left = line.left()
    if left <= 0:
        raise TimeIsUp
    try:
        piece = arrived.get(timeout=left)
    except Empty:
        raise TimeIsUp from None
    if isinstance(piece, _Failed):
        raise _bare(piece.error)
    return piece


def _bare(error: BaseException) -> BaseException:
    """The error alone: what it came from, and the frames it went through, hold keys and vendors' words."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
