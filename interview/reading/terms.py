"""Terms in a line of an advert: tools, methods, certificates and duties, as short noun phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.reading.general_words import EMPTY, GENERAL, LOOSE, TRAITS
from interview.reading.names import is_name, is_title_case
from interview.reading.term_words import (
    CREDENTIALS,
    CUTS,
    HEADS,
    LEADS,
    NOUNS_TOO,
    PAIRS,
    PARTICLES,
    RELATIVES,
    TAILS,
    VERBS,
)

_MOST_WORDS = 4
_MOST_OF_CREDENTIAL = 7
_BREAKS = re.compile(
    r"[,;:()\[\]|•!?“”\"…=>→]|\.(?:\s|$)|\s[–—\-/*~]+\s|\be\.g\.|\bi\.e\.|\betc\b\.?"
    r"|\b(?:such as|as well as|for example|acc\. to|including|incl\.)(?=\s)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s(?:and/or|and|or|plus|nor|und|oder)\s|\s[+]\s|\s&\s(?!(?-i:[A-Z]))|(?<=[a-zA-Z]{3})/(?=[a-zA-Z]{3})",
    re.IGNORECASE,
)
_KEPT_PAIRS = re.compile("|".join(re.escape(pair) for pair in PAIRS), re.IGNORECASE)
_NOISE = re.compile(
    r"\b(?:\d{1,2}|one|two|three|five)\s?(?:\+|-|–|to)?\s?\d{0,2}\+?\s?(?:years?|yrs?|months?)(?:['’]s?)?\b"
    r"|\bup[ -]to[ -]date\b|\breporting (?:directly )?(?:in)?to (?:the |our )?(?-i:[A-Z][\w&]*\s?)+"
    r"|\bto join\b.*|\binside out\b|\b[Ii]n this role\b",
    re.IGNORECASE,
)
_CONTRACTION = re.compile(
    r"\b(?:i|you|we|they|it|he|she|that|there|who|what|here|let)['’](?:d|ll|re|ve|s|m)\b|\b\w+n['’]t\b",
    re.IGNORECASE,
)
_GLUE = "\u2060"  # holds "moving and handling" together as one word
_NUMBER = re.compile(r"^[\d.,%+£$€–-]+(?:k|ish|x)?$")
_NUMBERED = re.compile(r"level|band|grade|cat|category|class|part|stage|step|type|tier|ks|key", re.IGNORECASE)
_VERSIONED = frozenset({"microsoft", "office", "windows", "dynamics", "sage", "isa", "section"})
_CODE = re.compile(r"^(?!19|20)\d{4}$")
_ADJECTIVES = ("able", "ful", "ous", "ive", "ed", "ial", "ical")
_TOLD = frozenset(
    [
        "getting",
        "done",
        "held",
        "written",
        "known",
        "given",
        "offered",
        "provided",
        "completed",
        "taken",
        "used",
        "made",
        "kept",
        "found",
        "seen",
        "put",
        "going",
        "coming",
        "together",
        "again",
        "once",
        "twice",
        "soon",
        "currently",
    ]
)
_NOUNS_IN_LY = frozenset({"supply", "family", "assembly", "anomaly", "monthly", "weekly", "early"})
_JOINTS = frozenset({"in", "with", "for", "of", "the", "a", "or", "and", "to"})


@dataclass(frozen=True, slots=True)
class Phrase:
    text: str
    is_whole: bool  # nothing but lead-in stands beside it, as in a list
    is_named: bool  # written like a name, and not because a sentence opens with it


def phrases_in(line: str) -> Iterator[Phrase]:
    """The phrases of the line that may be terms, in its order and spelling."""
    opening = line.split(maxsplit=1)[0] if line.strip() else ""
    is_plain = is_title_case(line)
    for piece in _pieces(line):
        chunks = [(chunk, cut) for chunk, cut in _chunks(piece) if chunk]
        kept = [(_trimmed(chunk), cut) for chunk, cut in chunks]
        filled = [phrase for phrase, _ in kept if phrase]
        for place, (phrase, cut) in enumerate(kept):
            named = any(
                _CODE.match(word) or is_name(word, opens=is_plain or word == opening) for word in phrase
            )
            if phrase and not _is_general(phrase, named=named) and (named or _may_follow(cut, phrase, place)):
                text = " ".join(phrase).replace(_GLUE, " ")
                yield Phrase(text=text, is_whole=len(filled) == 1, is_named=named)


def plain_words(line: str) -> list[str]:
    """The words that are left when nothing reads like a term, most telling last."""
    words = [word.strip("'’.,;:!?()<>*\"“”") for word in line.split()]
    known = LEADS | CUTS | TAILS | VERBS
    long = [word for word in words if len(word) > 3 and word.casefold() not in known]
    return sorted(long, key=lambda word: (word.casefold() not in GENERAL, len(word)))


def _pieces(line: str) -> Iterator[list[str]]:
    line = _CONTRACTION.sub(" , ", _NOISE.sub(" ", line.replace(" w/ ", " with ")))
    line = _KEPT_PAIRS.sub(lambda pair: pair[0].replace(" ", _GLUE), line)
    for clause in _BREAKS.split(line):
        for piece in _JOINED.split(clause):
            words = [word.strip("'’.,*<>") for word in piece.split()]
            yield [word for word in words if word]


def _chunks(words: Sequence[str]) -> Iterator[tuple[list[str], str]]:
    """Cut before prepositions, but not inside "degree in nursing"; each with the word that cut it off."""
    chunk: list[str] = []
    before = ""
    for word in words:
        plain = word.casefold()
        holds_on = plain in {"in", "with", "for"} and _is_credential(chunk)
        cuts = plain in CUTS and not (word.isupper() and len(word) > 1)
        if (cuts or (plain.isdigit() and not _belongs(chunk, word))) and not holds_on:
            yield chunk, before
            chunk, before = [], plain
        else:
            chunk.append(word)
    yield chunk, before


def _belongs(chunk: Sequence[str], number: str) -> bool:
    """The 3 of "Level 3" and "NVQ 3", and a code that stands alone: 2391."""
    if not chunk:
        return bool(_CODE.match(number))
    if chunk[-1].isupper() or _NUMBERED.fullmatch(chunk[-1]):
        return True
    return number.isdigit() and len(number) <= 3 and chunk[-1].casefold() in _VERSIONED


def _may_follow(cut: str, phrase: Sequence[str], place: int) -> bool:
    """A lone plain word after a preposition, or the end of a relative clause, is no term."""
    return cut not in RELATIVES and (place == 0 or len(phrase) > 1 or _is_credential(phrase))


def _trimmed(words: list[str]) -> list[str]:
    if len(words) > 1 and words[0].casefold() in VERBS and words[1].split("/")[0].casefold() in PARTICLES:
        words = words[2:]
    words = _without_tails(_without_leads(words))
    most = _MOST_OF_CREDENTIAL if _is_credential(words) else _MOST_WORDS
    if len(words) <= most:
        return words
    if _is_credential(words) and "in" in words[1:]:
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
        return not _belongs(words[:-1], last)
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
        or bool(_NUMBER.match(word) and not _CODE.match(word))
    )


def _is_credential(words: Sequence[str]) -> bool:
    return any(word.casefold() in CREDENTIALS for word in words)


def _is_general(words: Sequence[str], *, named: bool) -> bool:
    plain = [word.casefold() for word in words]
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
