"""One file in, one document out, in this process: the checks in order, and the border to the libraries."""

from collections.abc import Callable

from interview.documents.document import CV_FILE_BYTES, CV_FILE_PAGES, Document, Extract
from interview.documents.kinds import Kind, kind_of
from interview.documents.refusals import Damaged, Empty, TooLarge, TooManyPages, TooMuchInside, TooShort
from interview.documents.tidy import cut, cut_warning, tidied
from interview.errors import DocumentRefused
from interview.rules import CV

HIDDEN_PASSAGES = 50
HIDDEN_CHARACTERS = 500
NAME_CHARACTERS = 60


def read_here(content: bytes, name: str = "", most: int = CV.most) -> Document:
    """As `read_document` of the cell, but nothing ends it when it goes wrong. Raises DocumentRefused."""
    check_size(content)
    extract = _extract(content, _shown(name))
    if extract.pages > CV_FILE_PAGES:
        raise TooManyPages(extract.pages)
    return _document(extract, most)


def check_size(content: bytes) -> None:
    """Raises TooLarge or Empty."""
    if len(content) > CV_FILE_BYTES:
        raise TooLarge(len(content))
    if not content.strip():
        raise Empty


def import_readers() -> None:
    """What else the first file of each kind would wait for."""
    for kind in Kind:
        _reader(kind)


def _document(extract: Extract, most: int) -> Document:
    text = tidied(extract.text)
    hidden = tuple(filter(None, (_passage(passage) for passage in extract.hidden[:HIDDEN_PASSAGES])))
    if not text:
        raise Empty
    if len(text) < CV.least:
        raise TooShort(len(text))
    used, rest = cut(text, most)
    warnings = list(extract.warnings)
    if rest:
        warnings.append(cut_warning(rest))
    return Document(text=used, pages=extract.pages, warnings=tuple(warnings), hidden=hidden)


def _extract(content: bytes, name: str) -> Extract:
    """Whatever a library stumbles over is a damaged file; its own words are never shown."""
    try:
        return _reader(kind_of(content, name))(content, name)
    except DocumentRefused:
        raise
    except MemoryError:
        raise TooMuchInside from None
    except Exception:  # noqa: BLE001  # the libraries raise whatever the broken file provokes
        raise Damaged from None


def _reader(kind: Kind) -> Callable[[bytes, str], Extract]:
    """The libraries are heavy: each is imported with the first file that needs it."""
    if kind is Kind.PDF:
        from interview.documents.pdf import read_pdf  # noqa: PLC0415  # see above

        return read_pdf
    if kind is Kind.WORD:
        from interview.documents.word import read_word  # noqa: PLC0415  # see above

        return read_word
    from interview.documents.plain import read_plain  # noqa: PLC0415  # see above

    return read_plain


def _shown(name: str) -> str:
    """A file's name without folders and without anything that could disturb a sentence."""
    name = tidied(name.replace("\\", "/").rsplit("/", 1)[-1]).replace("\n", " ")
    return name if len(name) <= NAME_CHARACTERS else f"{name[:NAME_CHARACTERS]}…"


def _passage(text: str) -> str:
    passage = " ".join(tidied(text).split())
    return passage if len(passage) <= HIDDEN_CHARACTERS else f"{passage[:HIDDEN_CHARACTERS]} …"
