"""What a claim may point at: an answer's numbered sentences, and quotes found in it word for word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

SHORTEST_QUOTE = 4  # words; fewer match by accident

_ABBREVIATIONS = frozenset(
    re.split(
        " ",
        "e.g i.e eg ie etc vs approx ca cf al mr mrs ms dr prof st sr jr no nr fig inc ltd dept est min max"
        " a.m p.m u.s u.k ph.d resp incl",
    )
)
_BULLET = re.compile(r"\s*(?:[-*•‣▪–—·]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]+")
_STOP = re.compile(r"[.!?…]+[)\]\"'”’»]*(?=\s|$)")
_LAST_WORD = re.compile(r"([^\W\d_](?:[.]?[^\W\d_])*)$")
_LONGEST_WORD = 40
_ENDS_OPEN = re.compile(r"[^.!?…:;]\s*$")
_WRAPPED = 60  # a line at least this long that ends mid-sentence was broken by a margin, not by its writer

_SAME = str.maketrans(
    dict.fromkeys("‘’‚‛`´′", "'") | dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Sentence:
    """One sentence or line of an answer; `text` is `answer[start:end]`."""

    id: str
    text: str
    start: int
    end: int


def number_sentences(answer: str, number: int) -> tuple[Sentence, ...]:
    """The sentences of answer `number`, in order. Nothing but white space lies between them."""
    spans = [_trimmed(answer, *span) for line in _lines(answer) for span in _split(answer, *line)]
    return tuple(
        Sentence(id=f"A{number}.S{place}", text=answer[start:end], start=start, end=end)
        for place, (start, end) in enumerate((span for span in spans if span[0] < span[1]), start=1)
    )


def _lines(answer: str) -> list[tuple[int, int]]:
    """Spans of lines; a line that a margin broke is joined to the next."""
    spans: list[tuple[int, int]] = []
    for match in _LINE.finditer(answer):
        start, end = match.span()
        if spans and _goes_on(answer, spans[-1], (start, end)):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _goes_on(answer: str, before: tuple[int, int], after: tuple[int, int]) -> bool:
    above, below = answer[slice(*before)], answer[slice(*after)]
    last_line = re.split(r"[\r\n]", above)[-1]
    if len(last_line) < _WRAPPED or not _ENDS_OPEN.search(above) or _BULLET.match(below):
        return False
    return answer[before[1] : after[0]].count("\n") <= 1 and below.lstrip()[:1].islower()


def _split(answer: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    bullet = _BULLET.match(answer, start, end)
    search_from = bullet.end() if bullet else start
    for stop in _STOP.finditer(answer, search_from, end):
        if _is_end(answer, stop, start, end):
            yield start, stop.end()
            start = stop.end()
    yield start, end


def _is_end(answer: str, stop: re.Match[str], start: int, end: int) -> bool:
    if stop.group()[0] != "." or len(stop.group().rstrip(")]\"'”’»")) > 1:
        return True
    word = _LAST_WORD.search(answer, max(start, stop.start() - _LONGEST_WORD), stop.start())
    rest = answer[stop.end() : min(end, stop.end() + _LONGEST_WORD)].lstrip()[:1]
    if not word or not rest:
        return True
    name = word.group().lower()
    if len(name) == 1 and name != "i":  # an initial, as in "J. Smith"
        return not word.group().isupper()
    if name in {"etc", "a.m", "p.m", "no", "min", "max", "est", "al", "inc", "ltd", "u.s", "u.k"}:
        return rest.isupper()
    return name not in _ABBREVIATIONS


def _trimmed(answer: str, start: int, end: int) -> tuple[int, int]:
    piece = answer[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


def find_quote(quote: str, answer: str) -> str | None:
    """The answer's own words for `quote`, or None where it does not hold them.

    Case, white space, compatibility forms, typographic quotes and dashes may differ; nothing else may.
    A match never cuts a word or a number in two.
    """
    wanted = _plain(quote)[0].strip()
    if len(_WORD.findall(wanted)) < SHORTEST_QUOTE:
        return None
    return _find(wanted, answer) or _find(wanted.strip("\"'").strip(), answer)


def _find(wanted: str, answer: str) -> str | None:
    text, places = _plain(answer)
    at = text.find(wanted)
    while at >= 0:
        if _is_whole(text, at, at + len(wanted)):
            return answer[places[at][0] : places[at + len(wanted) - 1][1]]
        at = text.find(wanted, at + 1)
    return None


def _plain(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text in its plainest form, and for each of its characters where it came from."""
    plain: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        for char in unicodedata.normalize("NFKC", text[start:end]).translate(_SAME).casefold():
            if not char.isspace():
                plain.append(char)
                places.append((start, end))
            elif plain and plain[-1] != " ":
                plain.append(" ")
                places.append((start, end))
    return "".join(plain), places


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Spans of letters with their combining marks, which normalise as one."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, place
            start = place


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:].isalnum() and text[start].isalnum():
        return False
    if after[:1].isalnum() and text[end - 1].isalnum():
        return False
    cut_left = text[start].isdigit() and before[-1:] in {".", ","} and before[:1].isdigit()
    cut_right = text[end - 1].isdigit() and after[:1] in {".", ","} and after[1:].isdigit()
    return not (cut_left or cut_right)
