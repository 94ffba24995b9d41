"""What is read from a file, and how much a file may hold."""

from dataclasses import dataclass

CV_FILE_BYTES = 10 * 1024 * 1024
CV_FILE_PAGES = 30


@dataclass(frozen=True)
class Document:
    """The text of a file, ready to be shown for confirmation."""

    text: str
    pages: int
    warnings: tuple[str, ...] = ()  # sentences on what was cut, left out or guessed
    hidden: tuple[str, ...] = ()  # passages that a reader of the file cannot see; not part of the text


@dataclass(frozen=True)
class Extract:
    """What a file of one kind gives, before it is tidied and cut."""

    text: str
    pages: int = 1
    warnings: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
