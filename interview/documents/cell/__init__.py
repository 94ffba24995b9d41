"""Files are read in a process of their own, a cell: what breaks in there costs a sentence, never the server.

pool.py keeps cells warm, process.py is one of them as the server sees it, child.py is its inside, limits.py
what it may use up, messages.py what both say to each other: a cell is trusted like any stranger.
"""

import atexit
from functools import cache

from interview.documents.cell.pool import Cells
from interview.documents.document import Document
from interview.documents.reading import check_size
from interview.rules import CV


@cache
def cells() -> Cells:
    """Those of this process."""
    kept = Cells()
    atexit.register(kept.close)
    return kept


def read_document(content: bytes, name: str = "", most: int = CV.most) -> Document:
    """The text of a PDF, Word or plain text file, at most `most` characters of it.

    `name` is used in sentences only; the content alone says what the file is. Raises DocumentRefused, or
    ReaderUnavailable where no cell can be had.
    """
    check_size(content)
    return cells().read(content, name, most)


def warm_up() -> None:
    """Starts a cell, so that the first file finds it ready. Waits for nothing."""
    cells().warm_up()
