"""Whether a text mentions a term, however it is inflected or spelled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from interview.reading.lines import sentences
from interview.reading.words import listed, stem

_TOKEN = re.compile(r"\.?[^\W_][\w+#]*(?:[.'’&\-][\w+#]+)*")
_SMALL = listed("a an the of and or in on for to with at as by from & e.g etc")
# Little is lost without them: "SQL skills" is mentioned by "SQL".
_OPTIONAL = listed(
    "skills skill experience knowledge tools tool software system systems environment certification"
    " certificate qualification licence license registration registered diploma level framework"
    " frameworks language languages library practices practice techniques methods methodology"
    " principles processes procedures full valid clean current advanced"
)
# Products named like ordinary words: only the very word, capital and all, is a mention.
_WORDLIKE = listed(
    "Excel Word Access Teams Outlook Spring Swift Go Rust Sage Slack Express Unity Flask Rails Ruby R C D"
)
_SAME = {
    "js": "javascript",
    "k8s": "kubernetes",
    "golang": "go",
    "postgres": "postgresql",
    "licence": "license",
    "licences": "license",
    "centre": "center",
    "programme": "program",
    "programmes": "program",
    "labour": "labor",
    "colour": "color",
    "behaviour": "behavior",
    "behavioural": "behavioral",
    "theatre": "theater",
    "tyre": "tire",
    "mentorship": "mentor",
    "maths": "math",
    "mathematics": "math",
}
_LEAST_FOR_FUZZY = 5
_CLOSE = 88.0
_WINDOW = 9


@dataclass(frozen=True, slots=True)
class _Text:
    """A text made ready for many questions: its sentences with their words, and where words begin so."""

    sentences: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    by_start: dict[str, tuple[int, ...]]


def mentions(text: str, term: str) -> str | None:
    """The sentence or line of the text that mentions the term."""
    wanted = _wanted(term)
    if not wanted:
        return None
    read = _read(text)
    places = set.intersection(*(set(read.by_start.get(_start(word), ())) for word in wanted))
    for place in sorted(places):
        if _stands_in(wanted, read.words[place]):
            return read.sentences[place]
    return None


def stems_of(term: str) -> tuple[str, ...]:
    """The stems of the words that matter, for comparing terms."""
    return tuple(_plain_stem(word) for word in _TOKEN.findall(term) if word.casefold() not in _SMALL)


def _wanted(term: str) -> list[str]:
    words = [word for word in _TOKEN.findall(term) if word.casefold() not in _SMALL]
    needed = [word for word in words if word.casefold() not in _OPTIONAL]
    return needed or words


@lru_cache(maxsize=32)
def _read(text: str) -> _Text:
    lines = [sentence for raw in text.splitlines() for sentence in sentences(raw)]
    words = tuple(tuple(_TOKEN.findall(line)) for line in lines)
    by_start: dict[str, set[int]] = {}
    for place, line in enumerate(words):
        for word in line:
            for part in _parts(word):
                by_start.setdefault(_start(part), set()).add(place)
    ordered = {start: tuple(sorted(places)) for start, places in by_start.items()}
    return _Text(sentences=tuple(lines), words=words, by_start=ordered)


def _parts(word: str) -> tuple[str, ...]:
    return (word, *word.split("-")) if "-" in word else (word,)


def _start(word: str) -> str:
    return _SAME.get(word.casefold(), word.casefold())[:3]


def _stands_in(wanted: list[str], words: tuple[str, ...]) -> bool:
    """All of the wanted words, near one another."""
    places = [[place for place, word in enumerate(words) if _is_same(want, word)] for want in wanted]
    if not all(places):
        return False
    return any(all(any(abs(p - first) <= _WINDOW for p in other) for other in places) for first in places[0])


def _is_same(want: str, word: str) -> bool:
    return any(_is_same_word(want, part) for part in _parts(word)) or _glued(want) == _glued(word)


def _glued(word: str) -> str:
    return word.casefold().replace("-", "")


def _is_same_word(want: str, word: str) -> bool:
    if want == word:
        return True
    if want in _WORDLIKE or word in _WORDLIKE and len(word) <= 2:
        return want.casefold() == word.casefold() and word.isupper() and len(word) > 2
    plain, other = _SAME.get(want.casefold(), want.casefold()), _SAME.get(word.casefold(), word.casefold())
    if plain == other:
        return len(want) > 2 or want == word or want.isupper() == word.isupper()
    if min(len(plain), len(other)) < 4 or not (plain.isalpha() and other.isalpha()):
        return plain.rstrip("s") == other.rstrip("s") and min(len(plain), len(other)) >= 3
    if _plain_stem(plain) == _plain_stem(other):
        return True
    return _is_name_spelled_otherwise(want, plain, other)


def _is_name_spelled_otherwise(want: str, plain: str, other: str) -> bool:
    """Kubernetes and Kubernets; ordinary words are too alike for this (contact, contract)."""
    if want == want.lower() or min(len(plain), len(other)) < _LEAST_FOR_FUZZY or plain[:4] != other[:4]:
        return False
    return fuzz.ratio(plain, other) >= _CLOSE


@lru_cache(maxsize=20_000)
def _plain_stem(word: str) -> str:
    plain = _SAME.get(word.casefold(), word.casefold())
    if not plain.isalpha():
        return plain
    return stem(plain.replace("isation", "ization").replace("ise", "ize") if len(plain) > 6 else plain)
