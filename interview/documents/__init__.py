"""Text out of PDF, Word and plain text files, with what was cut and what looked hidden.

Every refusal is a DocumentRefused; refusals.py draws their tree. Documents and refusals can be pickled,
so that reading may happen in another process.
"""

from interview.documents.document import CV_FILE_BYTES, CV_FILE_PAGES, Document
from interview.documents.reading import read_document
from interview.documents.refusals import (
    Damaged,
    Empty,
    Encrypted,
    Scanned,
    TooLarge,
    TooManyPages,
    TooMuchInside,
    TooShort,
    UnknownLetters,
    WrongType,
)

__all__ = [
    "CV_FILE_BYTES",
    "CV_FILE_PAGES",
    "Damaged",
    "Document",
    "Empty",
    "Encrypted",
    "Scanned",
    "TooLarge",
    "TooManyPages",
    "TooMuchInside",
    "TooShort",
    "UnknownLetters",
    "WrongType",
    "read_document",
]
