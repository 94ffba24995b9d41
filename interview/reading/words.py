"""An answer cut into words: what every other reading starts from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import snowballstemmer

from interview.evidence import Sentence

_WORD = re.compile(
    r"(?P<number>[$€£]?\d+(?:[.,:/]\d+)*(?:%|[a-zA-Z]{1,3}\b)?)"
    r"|(?P<word>[^\W\d_]+(?:['’`][^\W\d_]+)*[\w]*)"
    r"|(?P<mark>[,;:()…→]|--+|->|=>|\s[-–—]\s|[–—]|[.!?]+|[\"“”])"
)
_OPENERS = {'"', "“", ":", "…", "."}  # what follows starts anew: a capital is no name
_STEMMER = snowballstemmer.stemmer("english")


def listed(text: str) -> frozenset[str]:
    """The words of a list written as plain text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark; `lower` is its plain form, with straight apostrophes."""

    lower: str
    start: int
    end: int
    kind: str  # "word", "number" or "mark"
    is_name: bool = False  # capitalised where no sentence starts


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with its words."""

    sentence: Sentence
    words: tuple[Word, ...]

    @property
    def plain(self) -> str:
        """The words alone, with one space on each side, for phrases."""
        return " " + " ".join(word.lower for word in self.words if word.kind != "mark") + " "


def read_lines(sentences: Sequence[Sentence]) -> tuple[Line, ...]:
    lines = [words_of(sentence) for sentence in sentences]
    names = {word.lower.removesuffix("'s") for words in lines for word in words if word.is_name}
    return tuple(
        Line(sentence=sentence, words=tuple(_named(word, sentence, names) for word in words))
        for sentence, words in zip(sentences, lines, strict=True)
    )


def _named(word: Word, sentence: Sentence, names: set[str]) -> Word:
    """A name stays a name where it opens a sentence, be it Will, Mark or Fred."""
    text = sentence.text[word.start - sentence.start : word.end - sentence.start]
    return replace(word, is_name=word.lower.removesuffix("'s") in names and text[:1].isupper())


def words_of(sentence: Sentence) -> list[Word]:
    words: list[Word] = []
    starts = True
    for match in _WORD.finditer(sentence.text):
        word = _word(match, sentence, starts=starts)
        starts = word.lower in _OPENERS if word.kind == "mark" else False
        starts = starts or (word.kind == "mark" and all(other.kind == "mark" for other in words[:3]))
        words.append(word)
    return words


def _word(match: re.Match[str], sentence: Sentence, *, starts: bool) -> Word:
    text, kind = match.group().strip(), match.lastgroup or "mark"
    return Word(
        lower=text.lower().replace("’", "'").replace("`", "'"),
        start=sentence.start + match.start(),
        end=sentence.start + match.end(),
        kind=kind,
        is_name=kind == "word" and not starts and _looks_named(text),
    )


def _looks_named(text: str) -> bool:
    return text[0].isupper() and text.split("'", maxsplit=1)[0].split("’", maxsplit=1)[0] != "I"


@cache
def stem(word: str) -> str:
    return str(_STEMMER.stemWord(word.removesuffix("'s")))


def count_words(lines: Sequence[Line]) -> int:
    return sum(word.kind != "mark" for line in lines for word in line.words)
