"""Terms in a line of an advert: tools, methods, certificates and duties, as short noun phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interview.reading.term_words import CREDENTIALS, CUTS, GENERAL, LEADS, PAIRS, TAILS, TRAITS, VERBS

_MOST_WORDS = 4
_MOST_OF_CREDENTIAL = 6
_BREAKS = re.compile(
    r"[,;:()\[\]|•!?“”\"…]|\.(?:\s|$)|\s[–—\-/]+\s|\be\.g\.|\bi\.e\.|\betc\b\.?|\bsuch as\b|\bas well as\b|\bfor example\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s(?:and/or|and|or|&|plus|nor|und)\s|(?<=[a-zA-Z]{3})/(?=[a-zA-Z]{3})", re.IGNORECASE)
_KEPT_PAIRS = re.compile("|".join(re.escape(pair) for pair in PAIRS), re.IGNORECASE)
_YEARS = re.compile(
    r"\b(?:\d+|one|two|three|five)\s*(?:\+|-|–|to)?\s*\d*\+?\s*(?:years?|yrs?|months?)(?:['’]s?)?\b",
    re.IGNORECASE,
)
_HIDDEN_AND = "\u2060and\u2060"
_NUMBER = re.compile(r"^[\d.,%+£$€-]+k?$")


def phrases_in(line: str) -> Iterator[str]:
    """The phrases of the line that may be terms, in its order and spelling."""
    line = _KEPT_PAIRS.sub(
        lambda pair: re.sub(r"(?i) and ", f" {_HIDDEN_AND} ", pair[0]), _YEARS.sub(" ", line)
    )
    for clause in _BREAKS.split(line):
        for piece in _JOINED.split(clause):
            yield from (phrase.replace(_HIDDEN_AND, "and") for phrase in _phrases(piece.split()))


def is_name(word: str) -> bool:
    """Written like a name: SQL, PostgreSQL, C++, Python, B2."""
    return any(letter.isupper() for letter in word) or ("+" in word or "#" in word)


def _phrases(words: list[str]) -> Iterator[str]:
    words = [word.strip("'’.,*") for word in words]
    for chunk in _chunks([word for word in words if word]):
        phrase = _trimmed(chunk)
        if phrase and not _is_general(phrase):
            yield " ".join(phrase)


def _chunks(words: list[str]) -> Iterator[list[str]]:
    """Cut before prepositions and the like, but not inside "degree in nursing"."""
    chunk: list[str] = []
    for word in words:
        plain = word.casefold()
        holds_on = plain in {"in", "with", "for"} and any(w.casefold() in CREDENTIALS for w in chunk)
        if plain in CUTS and not holds_on:
            yield chunk
            chunk = []
        else:
            chunk.append(word)
    yield chunk


def _trimmed(words: list[str]) -> list[str]:
    words = _without_leads(words)
    while words and (words[-1].casefold() in TAILS or _NUMBER.match(words[-1])) and not _is_credential(words):
        words = words[:-1]
    while words and words[-1].casefold() in {"in", "with", "for", "of", "the", "a", "or", "and"}:
        words = words[:-1]
    most = _MOST_OF_CREDENTIAL if _is_credential(words) else _MOST_WORDS
    if len(words) > most:
        words = _without_leads(words[-most:] if "of" not in words else words[:most])
    return words


def _without_leads(words: list[str]) -> list[str]:
    while words and _leads(words[0]):
        words = words[1:]
    return words


def _leads(word: str) -> bool:
    plain = word.casefold()
    if word.isupper() and len(word) > 1 and not plain.isdigit():
        return False
    return plain in LEADS or plain in VERBS or plain.endswith("ly") or bool(_NUMBER.match(word))


def _is_credential(words: list[str]) -> bool:
    return any(word.casefold() in CREDENTIALS for word in words)


def _is_general(words: list[str]) -> bool:
    plain = [word.casefold() for word in words]
    if any(word in TRAITS for word in plain):
        return True
    if len(plain) == 1 and not is_name(words[0]):
        return (
            len(plain[0]) < 5 or plain[0] in GENERAL or plain[0].endswith(("able", "ful", "ous", "ive", "ed"))
        )
    return all(word in GENERAL or word in LEADS or word in TAILS for word in plain)
