"""One cell as the server sees it: started, asked, and ended when its time is up."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import BinaryIO, cast

from interview.documents.cell.limits import OUT_OF_MEMORY, SECONDS
from interview.documents.cell.messages import Broken, Ended, opened, receive, send
from interview.documents.document import Document
from interview.documents.refusals import BreaksReader, TooMuchInside, TooSlow
from interview.errors import DocumentRefused, ReaderUnavailable

INSIDE = "interview.documents.cell.child"
START = (
    "import sys; inside, *sys.path = sys.argv[1:]; import importlib; importlib.import_module(inside).serve()"
)
ROOT = Path(__file__).resolve().parents[3]
START_SECONDS = 60
LAST_SECONDS = 2  # for a cell to go by itself
DOCUMENTS = 50  # that one cell reads
# All that a cell learns of the server's environment: no key, no address of a database.
ENVIRONMENT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "TZ")


class Gone(Exception):
    """The cell had ended before it was asked: the file is not to blame."""


class Cell:
    def __init__(self, inside: str = INSIDE, seconds: float = SECONDS) -> None:
        """Starts it and does not wait. Raises ReaderUnavailable where the system starts no process."""
        self._seconds = seconds
        self._left = DOCUMENTS
        self._is_ready = self._is_cut_off = False
        command = [sys.executable, "-I", "-c", START, inside, str(ROOT), *map(os.path.abspath, sys.path)]
        try:
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter and our own words
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=_environment(),
                start_new_session=True,  # Ctrl-C in the terminal is for the server
            )
        except OSError:
            raise ReaderUnavailable from None

    @property
    def is_fit(self) -> bool:
        return self._left > 0 and not self._is_cut_off and self._process.poll() is None

    def read(self, content: bytes, name: str, most: int) -> Document:
        """Raises DocumentRefused; Gone where the cell had ended already."""
        with self._time_limit(START_SECONDS):
            self._get_ready()
        with self._time_limit(self._seconds):
            self._ask(content, name, most)
            read = self._answer(most)
        if isinstance(read, Document):
            return read
        if isinstance(read, TooMuchInside):
            self._left = 0  # its memory is in pieces
        raise read

    def close(self) -> None:
        with suppress(OSError):
            self._questions.close()
        self._ended()
        self._answers.close()

    @property
    def _questions(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdin)

    @property
    def _answers(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)

    def _get_ready(self) -> None:
        if self._is_ready:
            return
        try:
            receive(self._answers)
        except Broken:
            raise Gone from None
        self._is_ready = True

    def _ask(self, content: bytes, name: str, most: int) -> None:
        self._left -= 1
        try:
            send(self._questions, {"name": name, "most": most}, content)
        except OSError:
            raise (TooSlow() if self._is_cut_off else Gone()) from None

    def _answer(self, most: int) -> Document | DocumentRefused:
        try:
            return opened(receive(self._answers)[0], most)
        except Ended:
            return self._reason()
        except Broken:
            self._left = 0  # nobody knows who speaks there
            return BreaksReader()

    def _reason(self) -> DocumentRefused:
        """Why there is no answer."""
        self._left = 0
        code = self._ended()
        if self._is_cut_off or code == -getattr(signal, "SIGXCPU", 0):
            return TooSlow()
        if code in (OUT_OF_MEMORY, -getattr(signal, "SIGKILL", 0)):  # the second: by a system without memory
            return TooMuchInside()
        return BreaksReader()

    def _ended(self) -> int:
        try:
            return self._process.wait(LAST_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    @contextmanager
    def _time_limit(self, seconds: float) -> Iterator[None]:
        """Reading from a cell that is ended here comes to an end as well."""
        timer = Timer(seconds, self._cut_off)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cut_off(self) -> None:
        self._is_cut_off = True
        self._process.kill()


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    return {**kept, "MALLOC_ARENA_MAX": "1"}  # address space that glibc would keep for threads counts as used
