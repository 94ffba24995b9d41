"""The inside of a cell: warms up, locks itself in, then reads one file after the other."""

import gc
import logging
import os
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import BinaryIO

from interview.documents.cell import limits
from interview.documents.cell.messages import Broken, Form, form_of, receive, send
from interview.documents.document import CV_FILE_BYTES, Document
from interview.documents.reading import import_readers, read_here
from interview.errors import DocumentRefused

Read = Callable[[bytes, str, int], Document]
STACK = 512 * 1024


def serve(read: Read = read_here, memory: int = limits.MEMORY) -> None:
    """Never returns: the process ends with the server, whatever it is doing then."""
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    import_readers()
    gc.freeze()
    _fall_silent()
    waiting: SimpleQueue[tuple[Form, bytes]] = SimpleQueue()
    threading.stack_size(STACK)
    threading.Thread(target=_listen, args=(questions, waiting), daemon=True).start()
    limits.set_limits(memory)
    send(answers, {"ready": True})
    while True:
        form, content = waiting.get()
        limits.renew_time()
        send(answers, _answer(read, form, content))


def _fall_silent() -> None:
    """What libraries print or log goes nowhere: it may quote the file, and the pipe is for answers alone."""
    logging.disable()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _listen(questions: BinaryIO, waiting: SimpleQueue[tuple[Form, bytes]]) -> None:
    """In a thread, so that the end of the server is heard in the middle of a file too."""
    try:
        while True:
            waiting.put(receive(questions, most=CV_FILE_BYTES))
    except Broken:
        os._exit(0)


def _answer(read: Read, form: Form, content: bytes) -> Form:
    try:
        return form_of(read(content, form["name"], form["most"]))
    except DocumentRefused as refused:
        return form_of(refused)
    except MemoryError:
        os._exit(limits.OUT_OF_MEMORY)
