"""What is left of the words of a phrase, once what leads up to it and trails after it is taken off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview.reading.general_words import EMPTY, GENERAL, LOOSE, TRAITS
from interview.reading.names import LANGUAGES
from interview.reading.term_words import CREDENTIALS, HEADS, LEADS, NOUNS_TOO, PARTICLES, TAILS, VERBS
from interview.reading.words import listed

_MOST_WORDS = 4
_MOST_OF_CREDENTIAL = 7
_NUMBER = re.compile(r"^[\d.,%+£$€–-]+(?:k|ish|x)?$")
_NUMBERED = re.compile(r"level|band|grade|cat|category|class|part|stage|step|type|tier|ks|key", re.IGNORECASE)
_VERSIONED = frozenset({"microsoft", "office", "windows", "dynamics", "sage", "isa", "section"})
CODE = re.compile(r"^(?!19|20)\d{4}$")
_ADJECTIVES = ("able", "ful", "ous", "ive", "ed", "ial", "ical")
_TOLD = listed(
    "getting done held written known given offered provided completed taken used made kept found seen put"
    " going coming together again once twice soon currently"
)
_NOUNS_IN_LY = frozenset({"supply", "family", "assembly", "anomaly", "monthly", "weekly", "early"})
_JOINTS = frozenset({"in", "with", "for", "of", "the", "a", "or", "and", "to"})


def belongs(chunk: Sequence[str], number: str) -> bool:
    """The 3 of "Level 3" and "NVQ 3", and a code that stands alone: 2391."""
    if not chunk:
        return bool(CODE.match(number))
    if chunk[-1].isupper() or _NUMBERED.fullmatch(chunk[-1]):
        return True
    return number.isdigit() and len(number) <= 3 and chunk[-1].casefold() in _VERSIONED


def trimmed(words: list[str]) -> list[str]:
    if len(words) > 1 and words[0].casefold() in VERBS and words[1].split("/")[0].casefold() in PARTICLES:
        words = words[2:]
    words = _without_tails(_without_leads(words))
    most = _MOST_OF_CREDENTIAL if is_credential(words) else _MOST_WORDS
    if len(words) <= most:
        return words
    if is_credential(words) and "in" in words[1:]:
        return words[: words.index("in", 1)]
    return _without_tails(words[:most]) if "of" in words[:most] else _without_leads(words[-most:])


def _without_leads(words: list[str]) -> list[str]:
    while words and _leads(words[0], is_last=len(words) == 1) and not _opens_a_name(words):
        words = words[1:]
    return words


def _opens_a_name(words: Sequence[str]) -> bool:
    """As in "Level 2 Food Hygiene" and "knowledge base"."""
    if len(words) > 1 and words[0].casefold() in NOUNS_TOO:
        return words[1].casefold() not in _JOINTS and not _leads(words[1], is_last=len(words) == 2)
    if len(words) > 1 and words[0].casefold() in {"order", "report"}:
        return words[1].endswith("ing")
    return len(words) > 2 and words[1].isdigit() and bool(_NUMBERED.fullmatch(words[0]))


def _without_tails(words: list[str]) -> list[str]:
    while words and _trails(words):
        words = words[:-1]
    return words


def _trails(words: Sequence[str]) -> bool:
    last = words[-1].casefold()
    if _NUMBER.match(last):
        return not belongs(words[:-1], last)
    return last in TAILS or last in _JOINTS or (len(words) > 1 and _is_told(last))


def _is_told(word: str) -> bool:
    """How a thing is done or what is done with it is no part of its name: "complaints calmly"."""
    return word in _TOLD or (word.endswith("ly") and word not in _NOUNS_IN_LY)


def _leads(word: str, *, is_last: bool) -> bool:
    plain = word.casefold()
    if word.isupper() and len(word) > 1 and not _NUMBER.match(word):
        return False
    if not is_last and (plain.removesuffix("s") in VERBS or plain.removesuffix("es") in VERBS):
        return True
    return (
        plain in LEADS
        or plain in VERBS
        or plain.endswith("ly")
        or bool(_NUMBER.match(word) and not CODE.match(word))
    )


def is_credential(words: Sequence[str]) -> bool:
    return any(word.casefold() in CREDENTIALS for word in words)


def is_general(words: Sequence[str], *, named: bool) -> bool:
    plain = [word.casefold() for word in words]
    if len(plain) == 1 and plain[0] in LANGUAGES:
        return False
    if any(word in TRAITS for word in plain) or plain[-1] in EMPTY:
        return True
    if len(plain) == 1 and not named:
        return (
            len(plain[0]) < 5
            or plain[0] in GENERAL
            or plain[0] in CREDENTIALS
            or plain[0].endswith(_ADJECTIVES)
        )
    if (
        len(plain) > 1
        and plain[-1] in HEADS
        and not any(word in LEADS - NOUNS_TOO or word in TAILS for word in plain[:-1])
    ):
        return False
    return all(word in GENERAL or word in LEADS or word in TAILS for word in plain) and not all(
        word in LOOSE for word in plain
    )
