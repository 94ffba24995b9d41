"""What the advert asks for, and where it can be seen: in an answer, proven or named in the CV, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.evidence import Sentence
from interview.points.cases import Case
from interview.reading.adverts import Term, mentions, read_advert
from interview.reading.cvs import Cv
from interview.rules import Interview

_NOT_MINE = re.compile(
    r"\b(?:never|not|no|n't|haven't|hadn't|don't|didn't|yet to)\b(?: \w+){0,4} "
    r"\b(?:used?|using|worked?|done|had|have|touched|experience\w*|know|knew|sure|familiar|tried|heard|held?)\b"
    r"|\b(?:no|without|little|limited) (?:\w+ ){0,2}(?:experience|knowledge|training|background)\b"
    r"|\b(?:would|i'd|could|want|hope|wish|like|love|keen|eager|plan|willing|happy|going|need|have yet) to\b"
    r"|\b(?:i'll|i will|if i)\b|\bnew to me\b|\binterested in\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:I|my|I['’](?:ve|m|d)|we|our)\b")
_LEAST_LEVEL = 3


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One of the advert's terms, and the best place where it can be seen."""

    term: Term
    shown: tuple[Case, Sentence] | None
    cv_line: str
    proof: str


def standings(interview: Interview, cases: Sequence[Case], cv: Cv) -> tuple[Standing, ...]:
    """The advert's terms, must-haves first."""
    terms = sorted(read_advert(interview.advert).terms, key=lambda term: not term.is_must)
    proofs = "\n".join(cv.proofs)
    return tuple(
        Standing(
            term=term,
            shown=shown_in(cases, term.name),
            cv_line=_line_of(cv, interview.cv, term.name),
            proof=mentions(proofs, term.name) or "",
        )
        for term in terms
    )


def _line_of(cv: Cv, text: str, name: str) -> str:
    """The CV's line with the term: a content line where there is one."""
    return mentions("\n".join(cv.lines), name) or mentions(text, name) or ""


def shown_in(cases: Sequence[Case], name: str) -> tuple[Case, Sentence] | None:
    """The sentence in which somebody tells of it as part of their own work, the best answer's first."""
    found = [pair for case in cases for pair in _shown(case, name)]
    return max(found, key=lambda pair: _worth(*pair), default=None)


def _shown(case: Case, name: str) -> Iterator[tuple[Case, Sentence]]:
    if not case.is_open_to_praise or not mentions(case.answer, name):
        return
    for sentence in case.sentences:
        if _is_own(case, sentence) and mentions(sentence.text, name):
            yield case, sentence


def _is_own(case: Case, sentence: Sentence) -> bool:
    if _NOT_MINE.search(sentence.text.replace("’", "'")):
        return False
    if case.findings(sentence, ("action",)):
        return True
    has_substance = max(case.level("ownership"), case.level("specificity")) >= _LEAST_LEVEL
    return has_substance and (bool(_OWN.search(sentence.text)) or case.reading.own_actions > 0)


def _worth(case: Case, sentence: Sentence) -> tuple[float, ...]:
    return (len(case.findings(sentence, ("action",))) > 0, case.facts_in(sentence), case.rating.score)
