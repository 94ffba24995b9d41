"""Terms in a line of an advert: tools, methods, certificates and duties, as short noun phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interview.reading.gazetteer import known_in
from interview.reading.general_words import GENERAL
from interview.reading.names import is_name, is_title_case
from interview.reading.term_words import CUTS, HEADS, LEADS, PAIRS, RELATIVES, TAILS, VERBS
from interview.reading.trimming import CODE, belongs, is_credential, is_general, trimmed

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
_LONG = 4
_CONJUNCTIONS = frozenset({"and", "or", "plus", "und", "oder"})
_GOES_ON = frozenset({"of", "with", "in", "for", "according", "yourself", "themselves", "using", "across"})
_GLUE = "\u2060"  # holds "moving and handling" together as one word


@dataclass(frozen=True, slots=True)
class Phrase:
    text: str
    is_named: bool  # written like a name, and not because a sentence opens with it


def phrases_in(line: str) -> tuple[Phrase, ...]:
    """The phrases of the line that may be terms, in its order and spelling."""
    known = known_in(line)
    found = [_without_rest(phrase, known) for phrase in _noun_phrases(line)]
    texts = [phrase.text.casefold() for phrase in found]
    missed = [skill for skill in known if not any(skill.casefold() in text for text in texts)]
    missed = [skill for skill in missed if " " in skill or not _leads_a_compound(skill, line)]
    return (
        *found,
        *(Phrase(text=skill, is_named=skill != skill.lower()) for skill in missed),
    )


def _leads_a_compound(word: str, line: str) -> bool:
    """As in "the assessment unit": it is the unit that is meant."""
    if is_name(word, opens=True):
        return False
    after = re.match(r"[ -](?P<next>[a-z]+)\b", line.partition(word)[2])
    return after is not None and not (
        after["next"] in CUTS | TAILS | LEADS | _CONJUNCTIONS or after["next"].endswith("ly")
    )


def _without_rest(phrase: Phrase, known: Sequence[str]) -> Phrase:
    """The known skill alone, where it opens a phrase ("commissioning of …") or stands within a long one."""
    words = phrase.text.split()
    if is_credential(words):
        return phrase
    for skill in known:
        rest = phrase.text.removeprefix(skill).split()
        if phrase.text.startswith(skill) and rest and rest[0].casefold() in _GOES_ON:
            return replace(phrase, text=skill)
    if len(words) < _LONG or words[-1].casefold() in HEADS:
        return phrase
    within = [skill for skill in known if " " in skill and skill in phrase.text]
    return replace(phrase, text=max(within, key=len)) if within else phrase


def _noun_phrases(line: str) -> Iterator[Phrase]:
    opening = line.split(maxsplit=1)[0] if line.strip() else ""
    is_plain = is_title_case(line)
    for piece in _pieces(line):
        chunks = [(chunk, cut) for chunk, cut in _chunks(piece) if chunk]
        kept = [(trimmed(chunk), cut) for chunk, cut in chunks]
        for phrase, cut in kept:
            named = any(
                CODE.match(word) or is_name(word, opens=is_plain or word == opening) for word in phrase
            )
            if phrase and not is_general(phrase, named=named) and (named or cut not in RELATIVES):
                yield Phrase(text=" ".join(phrase).replace(_GLUE, " "), is_named=named)


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
            words = [_bare(word) for word in piece.split()]
            yield [word for word in words if word]


def _bare(word: str) -> str:
    """Without the marks around it; the apostrophe of "drivers' hours" stays."""
    bare = word.strip("'’.,*<>")
    return bare + word[-1] if word.endswith(("s'", "s’")) and word[:1].isalnum() else bare


def _chunks(words: Sequence[str]) -> Iterator[tuple[list[str], str]]:
    """Cut before prepositions, but not inside "degree in nursing"; each with the word that cut it off."""
    chunk: list[str] = []
    before = ""
    for word in words:
        plain = word.casefold()
        holds_on = plain in {"in", "with", "for"} and is_credential(chunk)
        cuts = plain in CUTS and not (word.isupper() and len(word) > 1)
        if (cuts or (plain.isdigit() and not belongs(chunk, word))) and not holds_on:
            yield chunk, before
            chunk, before = [], plain
        else:
            chunk.append(word)
    yield chunk, before
