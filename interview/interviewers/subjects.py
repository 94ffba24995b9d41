"""What there is to ask about: lines of the CV, terms of the advert, competencies."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from interview.evidence import number_sentences
from interview.reading.adverts import Advert, Term, mentions, read_advert
from interview.reading.competencies import competencies_of
from interview.reading.cvs import read_cv, tells_a_deed
from interview.reading.language import is_other_language
from interview.reading.lines import shortened
from interview.reading.mentions import stems_of
from interview.reading.words import read_lines
from interview.rules import Interview

_GENDERS = re.compile(r"\(\s*(?:[a-z]\s*/\s*)+[a-z*]\s*\)|\(all genders\)|\ball genders\b", re.IGNORECASE)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_GREETS = re.compile(r"my name is|dear |hello|hi,|born |i am \w+$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|we|our|us)\b")
_LEAST_TERMS = 3
_LEAST_WITHIN = 3
_MOST_LINES = 24
_QUOTED_WORDS = 13
_QUOTED_LETTERS = 110
_FOR_LANGUAGE = 600  # characters that show in which language a CV is written
_PEOPLE = {
    "patients": "your patients",
    "residents": "your residents",
    "children": "the children in your care",
    "pupils": "your pupils",
    "students": "your students",
    "learners": "your learners",
    "guests": "your guests",
    "passengers": "your passengers",
    "callers": "your callers",
    "tenants": "your tenants",
    "clients": "your clients",
    "customers": "your customers",
    "users": "your users",
}
_SERVED = re.compile(r"\b(" + "|".join(people[:-1] for people in _PEOPLE) + ")")


@dataclass(frozen=True, kw_only=True)
class CvLine:
    whole: str  # as the CV has it, for the reason
    spoken: str  # as the interviewer says it

    is_deed: bool


@dataclass(frozen=True, kw_only=True)
class Subjects:
    cv_lines: tuple[CvLine, ...]  # best first
    shown: tuple[Term, ...]  # terms of the advert that the CV mentions, most important first
    missing: tuple[Term, ...]
    competencies: tuple[str, ...]
    people: str
    cv_is_english: bool
    cv: str
    advert: Advert

    def proof_of(self, term: Term) -> str:
        """The line of the CV that mentions the term, or nothing."""
        return spoken(mentions(self.cv, term.name) or "", most=24)

    def line_on(self, competency: str) -> str:
        """The line of the advert that asks for the competency, or nothing."""
        lines = self.advert.lines
        first = [line for line in lines if competencies_of(line)[:1] == (competency,)]
        named = first or [line for line in lines if competency in competencies_of(line)]
        return named[0] if named else ""


def read_subjects(interview: Interview) -> Subjects:
    return _read(interview.cv, interview.advert, interview.job_title)


@lru_cache(maxsize=32)
def _read(cv: str, advert_text: str, job_title: str) -> Subjects:
    advert = read_advert(advert_text)
    terms = _askable(advert.terms, job_title)
    shown = [term for term in terms if mentions(cv, term.name) or _is_within(term, cv)]
    return Subjects(
        cv_lines=_cv_lines(cv),
        shown=tuple(shown),
        missing=tuple(term for term in terms if term not in shown),
        competencies=advert.competencies,
        people=_people(advert_text),
        cv_is_english=not is_other_language(read_lines(number_sentences(cv[:_FOR_LANGUAGE], 1))),
        cv=cv,
        advert=advert,
    )


def _is_within(term: Term, cv: str) -> bool:
    """Nobody is told that SQL is missing from a CV with PostgreSQL."""
    return term.is_tool and len(term.name) >= _LEAST_WITHIN and term.name.casefold() in cv.casefold()


def _askable(terms: tuple[Term, ...], job_title: str) -> list[Term]:
    """Those first that one can tell a story about; the job's own title is none."""
    title = set(stems_of(job_title))
    others = [term for term in terms if not set(stems_of(term.name)) <= title]
    own = Term(name=plain_title(job_title), line=job_title, is_must=False)
    enough = others if len(others) >= _LEAST_TERMS else [*others, own]
    return sorted(enough, key=lambda term: (_hardly_askable(term), not term.is_must))


def _hardly_askable(term: Term) -> int:
    if term.is_credential or term.is_language:
        return 3
    if term.is_tool or term.is_skill:
        return 0
    return 1 if term.is_name else 2


def plain_title(job_title: str) -> str:
    """The job title without "(m/f/d)" and the like."""
    return spoken(_GENDERS.sub(" ", job_title), most=7) or spoken(job_title, most=7)


def plain_company(name: str) -> str:
    """The company without a trailing remark in brackets: "Example Ltd (sample)"."""
    return spoken(_REMARK.sub("", name), most=7) or spoken(name, most=7)


def spoken(text: str, *, most: int) -> str:
    """Short enough to be said, without quotes that would close ours."""
    text = re.sub(r"\s+", " ", re.sub(r"[“”\"„]", "", text)).strip()
    short = shortened(text, most=most)
    if len(short) > most * 9:
        short = short[: most * 9].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
    return short.rstrip(".,;: ") if short == text else short


def _cv_lines(cv: str) -> tuple[CvLine, ...]:
    read = read_cv(cv)
    telling = [line for line in read.lines if len(line.split()) >= 4 and not _GREETS.match(line)]
    telling.sort(
        key=lambda line: (line not in read.work, not tells_a_deed(_without_i(line)), len(line.split()) < 6)
    )
    lines = dict.fromkeys([*read.proofs, *telling] or [*read.lines[:3], cv.strip()])
    return tuple(_cv_line(line) for line in list(lines)[:_MOST_LINES])


def _without_i(line: str) -> str:
    """So that "I have led" is told as "you led"."""
    return re.sub(r"^I(?:['’]ve| have)? (?=[a-z]+)", "", line)


def _cv_line(line: str) -> CvLine:
    said = _without_i(line)
    is_deed = tells_a_deed(said) and not _FIRST_PERSON.search(said)
    said = said if is_deed else line
    if sum(letter.isupper() for letter in said) > 0.6 * sum(letter.isalpha() for letter in said):
        said = said.lower()
    if is_deed:
        said = said[:1].lower() + said[1:]
    said = spoken(said, most=_QUOTED_WORDS)
    return CvLine(whole=spoken(line, most=40), spoken=said[:_QUOTED_LETTERS], is_deed=is_deed)


def _people(advert: str) -> str:
    """Whom the work is for, in the advert's own word."""
    plain = advert.casefold()
    named = Counter(_SERVED.findall(plain))
    return (
        max(_PEOPLE.items(), key=lambda people: named[people[0][:-1]], default=("", ""))[1]
        if named
        else "your customers"
    )
