"""Whether a text mentions a term, however it is inflected or spelled."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from interview.reading.lines import sentences
from interview.reading.spellings import SAME
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
_OTHERWISE_MEANT = listed("goods means arms works customs glasses")  # without the s they are other words
_LEAST_FOR_FUZZY = 5
_CLOSE = 88.0
_WINDOW = 9
_NEAR = 4
_BETWEEN = listed("a an the of for in on our my your their his her its all new daily weekly monthly this")
_DONE = ("ing", "ed", "er", "ment", "tion", "wrote", "written", "taught", "led", "built", "bought", "sold")


class _Text:
    """A text made ready for many questions: its sentences, and on demand their words."""

    def __init__(self, text: str) -> None:
        self.sentences = [sentence for raw in text.splitlines() for sentence in sentences(raw)]
        self._plain = [sentence.casefold() for sentence in self.sentences]
        self._words: dict[int, list[str]] = {}

    def with_all(self, starts: list[tuple[str, ...]]) -> list[int]:
        """Where each word may stand, by how words begin: cheap, and sure only to miss nothing."""
        places = list(range(len(self._plain)))
        for first, *others in starts:
            places = [
                place
                for place in places
                if first in self._plain[place] or any(start in self._plain[place] for start in others)
            ]
        return places

    def words(self, place: int) -> list[str]:
        if place not in self._words:
            self._words[place] = _TOKEN.findall(self.sentences[place])
        return self._words[place]


def mentions(text: str, term: str) -> str | None:
    """The sentence or line of the text that mentions the term."""
    wanted = _wanted(term)
    if not wanted:
        return None
    read = _read(text)
    for place in read.with_all([_starts(word) for word in wanted]):
        if _stands_in(wanted, read.words(place)) and _is_meant(term, wanted, read, place):
            return read.sentences[place]
    return None


def _is_meant(term: str, wanted: list[str], read: _Text, place: int) -> bool:
    """Not "nobody picks it" for picking, nor any goods for "goods in"."""
    if len(wanted) > 1:
        return True
    if wanted[0] != term and any(word.casefold() in _SMALL for word in term.split()):
        return term.casefold() in read.sentences[place].casefold()
    if not wanted[0].endswith("ing"):
        return True
    same = (word for word in read.words(place) if _is_same(wanted[0], word))
    return any(word.casefold().rstrip("s").endswith(_DONE) for word in same)


def stems_of(term: str) -> tuple[str, ...]:
    """The stems of the words that matter, for comparing terms."""
    return tuple(_plain_stem(word) for word in _TOKEN.findall(term) if word.casefold() not in _SMALL)


def _wanted(term: str) -> list[str]:
    words = [word for word in _TOKEN.findall(term) if word.casefold() not in _SMALL]
    needed = [word for word in words if word.casefold() not in _OPTIONAL]
    return needed or words


@lru_cache(maxsize=32)
def _read(text: str) -> _Text:
    return _Text(text)


def _starts(word: str) -> tuple[str, ...]:
    """How the word, or another spelling of it, may begin."""
    plain = SAME.get(word.casefold(), word.casefold())
    others = [other for other, same in SAME.items() if same == plain]
    return tuple({spelling[:3]: None for spelling in (plain, *others)})


def _parts(word: str) -> tuple[str, ...]:
    return (word, *word.split("-")) if "-" in word else (word,)


def _stands_in(wanted: list[str], words: list[str]) -> bool:
    """All of the wanted words, near one another."""
    places = [[place for place, word in enumerate(words) if _is_same(want, word)] for want in wanted]
    if not all(places):
        return False
    if len(wanted) == 2:
        return any(_belong(one, other, words) for one in places[0] for other in places[1])
    return any(all(any(abs(p - first) <= _WINDOW for p in other) for other in places) for first in places[0])


def _belong(one: int, other: int, words: list[str]) -> bool:
    """The second soon after the first; before it only as in "assessed the risk" and "control of stock"."""
    if one <= other:
        return other - one <= _NEAR
    between = words[other + 1 : one]
    is_deed = words[other].casefold().endswith(_DONE)
    return len(between) <= _NEAR and (is_deed or all(word.casefold() in _BETWEEN for word in between))


def _is_same(want: str, word: str) -> bool:
    if "-" in want + word and _glued(want) == _glued(word):
        return True
    return any(_is_same_word(want, part) for part in _parts(word))


def _glued(word: str) -> str:
    return word.casefold().replace("-", "")


def _is_same_word(want: str, word: str) -> bool:
    if want == word:
        return True
    if want in _WORDLIKE or (word in _WORDLIKE and len(word) <= 2):
        return want.casefold() == word.casefold() and word.isupper() and len(word) > 2
    plain, other = SAME.get(want.casefold(), want.casefold()), SAME.get(word.casefold(), word.casefold())
    if plain == other:
        return len(want) > 2 or want == word or want.isupper() == word.isupper()
    return _is_inflected(want, plain, other)


def _is_inflected(want: str, plain: str, other: str) -> bool:
    if plain in _OTHERWISE_MEANT or other in _OTHERWISE_MEANT:
        return False
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
    plain = SAME.get(word.casefold(), word.casefold())
    if not plain.isalpha():
        return plain
    return stem(plain.replace("isation", "ization").replace("ise", "ize") if len(plain) > 6 else plain)
