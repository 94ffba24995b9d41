"""Text out of PDF, Word and plain text files, with what was cut and what looked hidden.

Every refusal is a DocumentRefused; refusals.py draws their tree. Reading has a process of its own: cell/.
"""

from interview.documents.cell import read_document, warm_up
from interview.documents.document import CV_FILE_BYTES, CV_FILE_PAGES, Document
from interview.documents.refusals import (
    BreaksReader,
    Damaged,
    Empty,
    Encrypted,
    Scanned,
    TooLarge,
    TooManyPages,
    TooMuchInside,
    TooShort,
    TooSlow,
    UnknownLetters,
    WrongType,
)

__all__ = [
    "CV_FILE_BYTES",
    "CV_FILE_PAGES",
    "BreaksReader",
    "Damaged",
    "Document",
    "Empty",
    "Encrypted",
    "Scanned",
    "TooLarge",
    "TooManyPages",
    "TooMuchInside",
    "TooShort",
    "TooSlow",
    "UnknownLetters",
    "WrongType",
    "read_document",
    "warm_up",
]
