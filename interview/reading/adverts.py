"""What an advert asks for: its terms, and the competencies behind it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from interview.reading.competencies import COMPETENCIES, competencies_of
from interview.reading.gazetteer import is_known
from interview.reading.headings import Section
from interview.reading.lines import unmarked
from interview.reading.mentions import mentions, stems_of
from interview.reading.names import LANGUAGES, NAMES, is_name
from interview.reading.ranking import AGAIN, LEAST_WORTH, worth_of
from interview.reading.sections import AdvertLine, advert_lines
from interview.reading.term_words import CREDENTIALS, HEADS
from interview.reading.terms import phrases_in, plain_words

__all__ = ["Advert", "Term", "mentions", "read_advert"]

_MOST_TERMS = 15
_LEAST_TERMS = 3
_LEAST_STRUCTURED = 4
_SURE = 7  # so many are kept, whatever their worth
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
    def is_tool(self) -> bool:
        """A product or language that we know by name: SQL, Power BI."""
        words = self.name.casefold().split()
        return any(word in NAMES for word in words) and not self._is_activity

    @property
    def _is_activity(self) -> bool:
        """What is done with a tool is no tool: "Excel reporting", "Lean training"."""
        words = self.name.casefold().split()
        return len(words) > 1 and words[-1] not in NAMES and (words[-1] in HEADS or words[-1].endswith("ing"))

    @property
    def is_name(self) -> bool:
        return any(is_name(word, opens=False) for word in self.name.split())

    @property
    def is_skill(self) -> bool:
        """Something that one does, as far as its words tell: wound care, stock control."""
        words = self.name.casefold().split()
        is_one = len(words) == 1 and (words[0] in HEADS or words[0].endswith("ing") or is_known(self.name))
        return not self.is_name and (len(words) > 1 or is_one)

    @property
    def is_plain_word(self) -> bool:
        """One word that may mean anything; it is best put in quotes."""
        return " " not in self.name and not (self.is_tool or self.is_name or self.is_skill)

    @property
    def is_plural(self) -> bool:
        return self.name.endswith("s") and not self.name.endswith("ss")

    @property
    def is_language(self) -> bool:
        return self.name.casefold() in LANGUAGES

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
    is_structured = _is_structured(lines)
    named = competencies_of(" ".join(line.text for line in lines) or text)
    return Advert(
        terms=_enough(_terms(lines), text)[:_MOST_TERMS],
        competencies=named + tuple(name for name in COMPETENCIES if name not in named),
        lines=tuple(line.text for line in lines if not is_structured or line.section is not Section.OPEN),
    )


def _enough(terms: tuple[Term, ...], text: str) -> tuple[Term, ...]:
    """A very short advert, or one that speaks of the employer alone, still gives something to ask about."""
    if len(terms) >= _LEAST_TERMS:
        return terms
    everything = tuple(AdvertLine(text=unmarked(raw), section=Section.MUST) for raw in text.splitlines())
    words = (
        Term(name=word, line=line.text, is_must=False)
        for line in everything
        for word in plain_words(line.text)
    )
    found = {term.name.casefold(): term for term in (*words, *_terms(everything), *terms)}
    return tuple(reversed(found.values()))


def _terms(lines: tuple[AdvertLine, ...]) -> tuple[Term, ...]:
    found: dict[frozenset[str], Term] = {}
    worth: defaultdict[frozenset[str], float] = defaultdict(float)
    is_structured = _is_structured(lines)
    for place, line in enumerate(lines):
        phrases = phrases_in(line.text)
        for phrase in phrases:
            key = frozenset(stems_of(phrase.text))
            worth[key] += (
                AGAIN
                if key in found
                else worth_of(
                    phrase,
                    line,
                    depth=place / len(lines),
                    opens=phrase is phrases[0],
                    is_aside=is_structured and line.section is Section.OPEN,
                )
            )
            found.setdefault(key, _term(phrase.text, line))
    ranked = _without_overlaps(sorted((key for key in found if key), key=lambda key: -worth[key]))
    return tuple(found[key] for place, key in enumerate(ranked) if place < _SURE or worth[key] >= LEAST_WORTH)


def _is_structured(lines: tuple[AdvertLine, ...]) -> bool:
    """Enough stands under headings that we know; what does not is then mostly about the employer."""
    return sum(line.section is not Section.OPEN for line in lines) >= _LEAST_STRUCTURED


def _without_overlaps(ranked: list[frozenset[str]]) -> list[frozenset[str]]:
    kept: list[frozenset[str]] = []
    for key in ranked:
        if not any(key <= other or other <= key for other in kept):
            kept.append(key)
    return kept


def _term(phrase: str, line: AdvertLine) -> Term:
    is_must = line.section is Section.MUST or (
        line.section is not Section.NICE and bool(_MUST_WORDS.search(line.text))
    )
    return Term(name=_as_listed(phrase, line.text), line=line.text, is_must=is_must)


def _as_listed(phrase: str, line: str) -> str:
    """In lower case where the capital only opens a sentence; names keep theirs."""
    first, *rest = phrase.split()
    if first[1:] != first[1:].lower() or not first[:1].isupper() or not line.startswith(first):
        return phrase
    if any(is_name(word, opens=False) for word in rest) or first.casefold() in NAMES | CREDENTIALS:
        return phrase
    if not rest and not first.casefold().endswith(_ORDINARY):
        return phrase
    return " ".join([first.lower(), *rest])
