"""Cells that are kept warm: files that come together are read side by side, up to a few."""

import logging
from threading import BoundedSemaphore, Lock
from time import monotonic

from interview.documents.cell.limits import SECONDS
from interview.documents.cell.process import INSIDE, Cell, Gone
from interview.documents.document import Document
from interview.errors import ReaderUnavailable

AT_ONCE = 4
IDLE_SECONDS = 60  # after which all but one are closed
QUEUE_SECONDS = 30

log = logging.getLogger(__name__)


class Cells:
    """`inside` is the module that a cell runs."""

    def __init__(
        self,
        *,
        inside: str = INSIDE,
        seconds: float = SECONDS,
        queue_seconds: float = QUEUE_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._inside, self._seconds = inside, seconds
        self._queue_seconds, self._idle_seconds = queue_seconds, idle_seconds
        self._places = BoundedSemaphore(AT_ONCE)
        self._lock = Lock()
        self._warm: list[tuple[Cell, float]] = []  # since when each waits, the longest first

    def read(self, content: bytes, name: str, most: int) -> Document:
        """Raises DocumentRefused, or ReaderUnavailable where no cell can be had."""
        if not self._places.acquire(timeout=self._queue_seconds):
            raise ReaderUnavailable
        try:
            return self._read(content, name, most)
        finally:
            self._places.release()

    def _read(self, content: bytes, name: str, most: int) -> Document:
        for cell in (self._take, self._start):
            taken = cell()
            try:
                return taken.read(content, name, most)
            except Gone:
                continue
            finally:
                self._give_back(taken)
        log.error("A process that reads documents ends as soon as it is started: pages can take text alone.")
        raise ReaderUnavailable

    def warm_up(self) -> None:
        """One is there for the next file, or on its way."""
        with self._lock:
            if self._warm:
                return
            try:
                self._warm.append((self._start(), monotonic()))
            except ReaderUnavailable:
                log.error("No process can be started to read documents in: pages can take text alone.")  # noqa: TRY400

    def close(self) -> None:
        with self._lock:
            while self._warm:
                self._warm.pop()[0].close()

    def _start(self) -> Cell:
        return Cell(self._inside, self._seconds)

    def _take(self) -> Cell:
        with self._lock:
            while self._warm:
                cell, _ = self._warm.pop()
                if cell.is_fit:
                    return cell
                cell.close()
        return self._start()

    def _give_back(self, cell: Cell) -> None:
        """Those that a rush of files has left over go; one stays for the next file."""
        over = [] if cell.is_fit else [cell]
        with self._lock:
            if cell.is_fit:
                self._warm.append((cell, monotonic()))
            while len(self._warm) > 1 and self._warm[0][1] < monotonic() - self._idle_seconds:
                over.append(self._warm.pop(0)[0])
        for one in over:
            one.close()
        self.warm_up()
