"""Whether an answer is readable English, another language, or no language at all."""

from __future__ import annotations

from collections.abc import Sequence

from interview.reading.small_words import EITHER, ENGLISH, FOREIGN
from interview.reading.words import Line, Word, listed

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")
_MASHED = 0.2
_PARTICLES = listed("de la el las los del y e da do dos di du le von van")
_LEAST_WORDS = 8  # a shorter text tells no language
_LEAST_ENGLISH = (
    0.1  # terse English notes still hold a quarter of small words; a pile of keywords a thirtieth
)
_LEAST_FOREIGN = 0.12
_SHORT_FOREIGN = 0.3  # of a text too short to count on, in which no word is English
_MIXED = 0.2  # from so much on, what is said in English is not all that was said
_ENGLISH_BESIDE = 1.2  # times as many small words: an English text with names and quotations


def english_share(lines: Sequence[Line]) -> float:
    words = _plain_words(lines)
    return sum(word in ENGLISH for word in words) / len(words) if words else 0.0


def is_other_language(lines: Sequence[Line]) -> bool:
    """True where the words are language, but not English, or not enough of it to go by.

    It shows in the script, in another tongue's small words, in letters that English lacks; names say nothing.
    """
    words = [word for line in lines for word in line.words if word.kind == "word"]
    if not words:
        return False
    if sum(not word.lower.isascii() and not _is_latin(word.lower) for word in words) / len(words) > 0.5:
        return True
    sure = sum(word.lower in ENGLISH - EITHER for word in words)
    english = (sure + sum(word.lower in EITHER for word in words) / 2) / len(words)
    foreign = sum(_is_foreign(words, place) for place in range(len(words))) / len(words)
    if len(words) < _LEAST_WORDS:
        return not sure and foreign >= _SHORT_FOREIGN
    if english < foreign:
        return foreign >= _LEAST_FOREIGN
    return foreign >= _MIXED and english < _ENGLISH_BESIDE * foreign


def _is_foreign(words: Sequence[Word], place: int) -> bool:
    word = words[place]
    if word.lower in _PARTICLES and _leads_a_name(words, place):
        return False
    return word.lower in FOREIGN or (not word.is_name and not word.lower.replace("'", "").isascii())


def _leads_a_name(words: Sequence[Word], place: int) -> bool:
    """As in "Ana de la Cruz"."""
    after = next((word for word in words[place:] if word.lower not in _PARTICLES), None)
    return after is not None and after.is_name


def is_unreadable(lines: Sequence[Line]) -> bool:
    """True where hardly a word joins the others: keyboard noise, a pile of keywords, filler text."""
    words = _plain_words(lines)
    if not words:
        return True
    return (len(words) >= _LEAST_WORDS and english_share(lines) < _LEAST_ENGLISH) or _is_mashed(words)


def _is_mashed(words: Sequence[str]) -> bool:
    struck = sum(len(word) > 3 and any(word in row for row in _KEYS) for word in words)
    return sum(map(_is_noise, words)) / len(words) > 0.5 or struck > _MASHED * len(words)


def _is_noise(word: str) -> bool:
    vowels = sum(letter in "aeiouyäöüáéíóúàèìòùâêîôû" for letter in word)
    return len(word) > 3 and (vowels / len(word) < 0.2 or len(set(word)) <= 2)


def _is_latin(word: str) -> bool:
    return all(letter < "ɐ" for letter in word)


def _plain_words(lines: Sequence[Line]) -> list[str]:
    return [word.lower for line in lines for word in line.words if word.kind == "word"]
