"""What server and cell say to each other: a form in JSON, and the bytes of a file after it."""

import json
from typing import Any, BinaryIO

from interview.documents import refusals
from interview.documents.document import Document
from interview.errors import DocumentRefused

Form = dict[str, Any]
MOST_FORM_BYTES = 4_000_000
MOST_WORDS = 200  # characters that a refusal may say for itself
REFUSALS: dict[str, tuple[type[DocumentRefused], tuple[type, ...]]] = {
    "WrongType": (refusals.WrongType, (str, str)),
    "TooLarge": (refusals.TooLarge, (int,)),
    "TooManyPages": (refusals.TooManyPages, (int,)),
    "TooMuchInside": (refusals.TooMuchInside, ()),
    "TooSlow": (refusals.TooSlow, ()),
    "Encrypted": (refusals.Encrypted, ()),
    "Damaged": (refusals.Damaged, ()),
    "Scanned": (refusals.Scanned, ()),
    "UnknownLetters": (refusals.UnknownLetters, ()),
    "Empty": (refusals.Empty, ()),
    "TooShort": (refusals.TooShort, (int,)),
}


class Broken(Exception):
    """The other side says what it never should."""


class Ended(Broken):
    """It says nothing more."""


def send(pipe: BinaryIO, form: Form, content: bytes = b"") -> None:
    """Raises OSError where nobody listens."""
    words = json.dumps(form).encode()
    pipe.write(len(words).to_bytes(4, "big") + len(content).to_bytes(4, "big") + words)
    pipe.write(content)
    pipe.flush()


def receive(pipe: BinaryIO, *, most: int = 0) -> tuple[Form, bytes]:
    """A form, and at most so many bytes after it. Raises Ended or Broken."""
    sizes = _exactly(pipe, 8)
    words, content = int.from_bytes(sizes[:4], "big"), int.from_bytes(sizes[4:], "big")
    if words > MOST_FORM_BYTES or content > most:
        raise Broken
    try:
        form = json.loads(_exactly(pipe, words))
    except (ValueError, RecursionError):
        raise Broken from None
    if not isinstance(form, dict):
        raise Broken
    return form, _exactly(pipe, content)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    read = pipe.read(size) if size else b""
    if len(read) != size:
        raise Ended
    return read


def form_of(read: Document | DocumentRefused) -> Form:
    if isinstance(read, DocumentRefused):
        return {"refused": type(read).__name__, "with": list(read.args)}
    return {"text": read.text, "pages": read.pages, "warnings": read.warnings, "hidden": read.hidden}


def opened(form: Form, most: int) -> Document | DocumentRefused:
    """What the form stands for. Raises Broken for anything but a document or a refusal of ours."""
    if "refused" in form:
        return _refusal(form)
    text, pages = form.get("text"), form.get("pages")
    if not (isinstance(text, str) and isinstance(pages, int) and len(text) <= most and _is_clean(text)):
        raise Broken
    return Document(text, pages, warnings=_sentences(form, "warnings"), hidden=_sentences(form, "hidden"))


def _refusal(form: Form) -> DocumentRefused:
    """Never a class that the cell names, but one of ours that goes by that name."""
    known, types = REFUSALS.get(str(form["refused"]), (None, ()))
    words = form.get("with")
    if known is None or not isinstance(words, list) or tuple(map(type, words)) != types:
        raise Broken
    if any(isinstance(word, str) and not (len(word) <= MOST_WORDS and _is_clean(word)) for word in words):
        raise Broken
    return known(*words)


def _sentences(form: Form, name: str) -> tuple[str, ...]:
    sentences = form.get(name)
    if not isinstance(sentences, list):
        raise Broken
    if not all(isinstance(sentence, str) and _is_clean(sentence) for sentence in sentences):
        raise Broken
    return tuple(sentences)


def _is_clean(text: str) -> bool:
    """Whether a database keeps it: no zero, no half of a letter."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)
