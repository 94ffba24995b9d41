"""What an advert asks for: its terms, and the competencies behind it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from interview.reading.competencies import COMPETENCIES, competencies_of
from interview.reading.mentions import mentions, stems_of
from interview.reading.sections import AdvertLine, Section, advert_lines
from interview.reading.term_words import CREDENTIALS
from interview.reading.terms import is_name, phrases_in

__all__ = ["Advert", "Term", "mentions", "read_advert"]

_MOST_TERMS = 14
_LEAST_TERMS = 3
_WORTH = {Section.MUST: 3.0, Section.OPEN: 1.6, Section.DUTIES: 1.5, Section.NICE: 1.0}
_MUST_WORDS = re.compile(r"\bmust\b|essential|\brequired?\b|mandatory", re.IGNORECASE)
_ORDINARY = (
    "ing",
    "ment",
    "tion",
    "sion",
    "ity",
    "ness",
    "ance",
    "ence",
    "ery",
    "ship",
    "ics",
    "ology",
    "ies",
    "ent",
    "al",
)


@dataclass(frozen=True, kw_only=True)
class Term:
    """What a recruiter would write in a list of skills, and the advert's own line."""

    name: str
    line: str
    is_must: bool

    @property
    def is_name(self) -> bool:
        """Written like a name: SQL, Power BI."""
        return any(is_name(word) for word in self.name.split())

    @property
    def is_credential(self) -> bool:
        return any(word.casefold() in CREDENTIALS for word in self.name.split())


@dataclass(frozen=True, kw_only=True)
class Advert:
    terms: tuple[Term, ...]  # most important first
    competencies: tuple[str, ...]  # most prominent first
    lines: tuple[str, ...]  # what it says about the work and the candidate


@lru_cache(maxsize=64)
def read_advert(text: str) -> Advert:
    lines = advert_lines(text)
    terms = _terms(lines)
    if len(terms) < _LEAST_TERMS:  # a very short advert, or one that speaks of the employer alone
        everything = tuple(
            AdvertLine(text=line.strip(), section=Section.OPEN) for line in text.splitlines() if line.strip()
        )
        known = {term.name.casefold() for term in terms}
        terms += tuple(term for term in _terms(everything) if term.name.casefold() not in known)
    about = " ".join(line.text for line in lines) or text
    named = competencies_of(about)
    return Advert(
        terms=terms[:_MOST_TERMS],
        competencies=named + tuple(name for name in COMPETENCIES if name not in named),
        lines=tuple(line.text for line in lines),
    )


def _terms(lines: tuple[AdvertLine, ...]) -> tuple[Term, ...]:
    found: dict[frozenset[str], Term] = {}
    worth: defaultdict[frozenset[str], float] = defaultdict(float)
    for place, line in enumerate(lines):
        for phrase in phrases_in(line.text):
            key = frozenset(stems_of(phrase))
            if not key:
                continue
            worth[key] += _worth(phrase, line, place, len(lines)) if key not in found else 0.5
            found.setdefault(key, _term(phrase, line))
    ranked = sorted(found, key=lambda key: -worth[key])
    kept: list[frozenset[str]] = []
    for key in ranked:
        if not any(key <= other or other <= key for other in kept):
            kept.append(key)
    return tuple(found[key] for key in kept)


def _term(phrase: str, line: AdvertLine) -> Term:
    is_must = line.section is Section.MUST or (
        line.section is not Section.NICE and bool(_MUST_WORDS.search(line.text))
    )
    return Term(name=_as_listed(phrase, line.text), line=line.text, is_must=is_must)


def _worth(phrase: str, line: AdvertLine, place: int, places: int) -> float:
    words = phrase.split()
    worth = _WORTH[line.section] - 0.5 * place / places
    if any(is_name(word) for word in words[1:]) or is_name(words[0][1:]) or not line.text.startswith(phrase):
        worth += 0.8 * any(is_name(word) for word in words)
    if len(words) in {2, 3}:
        worth += 0.5
    return worth


def _as_listed(phrase: str, line: str) -> str:
    """In lower case where the capital only opens a sentence; names keep theirs."""
    first, *rest = phrase.split()
    if first[1:] != first[1:].lower() or not first[:1].isupper() or not line.startswith(first):
        return phrase
    if any(is_name(word) for word in rest) or not first.casefold().endswith(_ORDINARY):
        return phrase
    return " ".join([first.lower(), *rest])
