"""What the advert asks for, and where it can be seen: in an answer, proven or named in the CV, or nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.evidence import Sentence
from interview.points.cases import Case
from interview.points.quotes import cut
from interview.reading.adverts import Term, mentions, read_advert
from interview.reading.cvs import Cv
from interview.reading.words import listed
from interview.rules import Interview

_DENIED = re.compile(
    r"\b(?:never|not|no|without|lack\w*|little|limited|yet to|new to|interested in)\b|\w+n't\b", re.IGNORECASE
)
_DENIED_AFTER = re.compile(
    r"\b(?:never|not (?:yet|something|my)|isn't|(?:have|had|has) not"
    r"|(?:haven't|hadn't|didn't|don't) (?:used?|had|have|do|know|touched))\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:want|hope|wish|like|love|keen|eager|plan|willing|happy|going|need|ready|able|start|learn) to\b"
    r"|\b(?:would|could|should|will|if i)\b|\b\w+'(?:ll|d)\b|\bI (?:want|hope|wish|need)\b",
    re.IGNORECASE,
)
_BARELY = re.compile(
    r"\b(?:known?|used?|using|learn\w*|started|have had|been on)\b.{0,30}\b(?:for|since) (?:only |just )?"
    r"(?:a|one|two|three|four|five|six|a few|some|\d) (?:days?|weeks?)\b"
    r"|\b(?:read|heard|know|knew) (?:\w+ ){0,4}(?:about|of)\b|\bfan of\b"
    r"|\b(?:only|just) (?:just|started|begun|begin\w*|know|knew|touched)\b|\bstill learning\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"[,;–-]?\s+but\s+(?=I\b)")
_REAL_WORDS = 25  # of an answer that is about something
_OWN = re.compile(r"\bI\b")
_CLOSE = 6  # words around a term in which a denial concerns it
_LEAST_LEVEL = 3
_OWN_LEVEL = 4
_OTHERS = re.compile(
    r"\b(?:we|they|he|she|team|colleagues?|manager|boss|company|department|people|somebody|someone|everyone"
    r"|who|our|their)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z0-9][A-Za-z0-9/+#-]{2,}")
_FEW_WORDS = 3
_SAYS_LITTLE = listed(
    "care rounds records record rules software system systems certificate certification card awareness"
    " regulations procedures protocols equipment apps app tool tools"
)
_TOO_WIDE = listed(
    "customer patient client guest personal health social child resident medical primary after computer"
    " house company own basic internal work quality business office accounting information ordering safety"
)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One of the advert's terms, and the best place where it can be seen."""

    term: Term
    shown: tuple[Case, Sentence] | None
    spoken_of: tuple[Case, Sentence] | None  # named in an answer, but not as one's own work
    was_turn: bool  # a whole turn was about it, answered for real
    cv_line: str
    proof: str


def standings(interview: Interview, cases: Sequence[Case], cv: Cv) -> tuple[Standing, ...]:
    """The advert's terms, must-haves first."""
    terms = sorted(read_advert(interview.advert).terms, key=lambda term: not term.is_must)
    proofs = "\n".join(cv.proofs)
    return tuple(_standing(interview, cases, cv, proofs, term) for term in terms)


def _standing(interview: Interview, cases: Sequence[Case], cv: Cv, proofs: str, term: Term) -> Standing:
    said = tuple(_said(cases, term.name))
    return Standing(
        term=term,
        shown=_shown(said, term.name),
        spoken_of=next(iter(said), None),
        was_turn=any(_is_turn_on(case, term.name) for case in cases),
        cv_line=_line_of(cv, interview.cv, term.name),
        proof=line_with(proofs, term.name),
    )


def _is_turn_on(case: Case, name: str) -> bool:
    is_about = case.question.topic.casefold() == name.casefold()
    return is_about and not case.unanswered and len(case.answer.split()) >= _REAL_WORDS


def _line_of(cv: Cv, text: str, name: str) -> str:
    """The CV's line with the term: a content line where there is one."""
    return line_with("\n".join(cv.lines), name) or line_with(text, name)


def line_with(text: str, name: str) -> str:
    """The line that mentions the term or, where that says as much, what is left of it without its frame."""
    cores = (core for core in (name, _core(name), _names_in(name)) if core)
    return next((line for core in cores if (line := mentions(text, core))), "")


def _core(name: str) -> str:
    """What says it without the last word, as in "dementia care"; nothing where that would be too wide."""
    first, _, last = name.rpartition(" ")
    if last.casefold() not in _SAYS_LITTLE or not first or first.casefold() in _TOO_WIDE:
        return ""
    return first


def _names_in(name: str) -> str:
    """The names that a term is about, as in "SBAR handover" and "CI/CD pipelines"."""
    words = name.split()
    named = [word for word in words if _ACRONYM.fullmatch(word)]
    return " ".join(named) if named and len(named) < len(words) <= _FEW_WORDS else ""


def _shown(said: Sequence[tuple[Case, Sentence]], name: str) -> tuple[Case, Sentence] | None:
    """Where somebody tells of it as part of their own work, the best answer's sentence first."""
    found = [pair for pair in said if pair[0].is_open_to_praise and _is_own(*pair, name)]
    return max(found, key=lambda pair: _worth(*pair), default=None)


def _said(cases: Sequence[Case], name: str) -> Iterator[tuple[Case, Sentence]]:
    for case in cases:
        for sentence in case.sentences if line_with(case.answer, name) else ():
            if line_with(sentence.text, name):
                yield case, sentence


def _is_own(case: Case, sentence: Sentence, name: str) -> bool:
    if is_denied(sentence.text, name) or _BARELY.search(sentence.text.replace("’", "'")):
        return False
    if case.findings(sentence, ("action",)):
        return True
    if _is_within_own_work(case, sentence):
        return True
    if _WISHED.search(sentence.text.replace("’", "'")) or not _OWN.search(sentence.text):
        return False
    return max(case.level("ownership"), case.level("specificity")) >= _LEAST_LEVEL


def _is_within_own_work(case: Case, sentence: Sentence) -> bool:
    """Nobody else is its subject, and an act of one's own comes next: "NEWS2 went from 3 to 7. I …"."""
    if _OTHERS.search(sentence.text) or _WISHED.search(sentence.text.replace("’", "'")):
        return False
    after = case.sentences[case.sentences.index(sentence) + 1 :][:1]
    is_own_answer = case.level("ownership") >= _OWN_LEVEL and case.is_own_rating
    return is_own_answer and any(case.findings(s, ("action",)) for s in after)


def is_denied(text: str, name: str) -> bool:
    """Whether the sentence says that one has not done it: "I haven't got …", "… I have never used"."""
    before, _, after = text.replace("’", "'").partition(word_of(text, name) or name)
    lead, trail = " ".join(before.split()[-_CLOSE:]), " ".join(after.split()[:_CLOSE])
    return any((_DENIED.search(lead), _WISHED.search(lead), _DENIED_AFTER.search(trail)))


def clause_with(text: str, word: str) -> str:
    """The sentence to quote for the term; without what its writer denies before "but I …"."""
    at = text.find(word)
    turns = (
        [turn for turn in _BUT.finditer(text[:at]) if _DENIED.search(text[: turn.start()])] if word else []
    )
    return f"…{cut(text[turns[-1].end() :], keep=word)}" if turns else cut(text, keep=word)


def word_of(line: str, name: str) -> str:
    """The first word of the term as the line has it."""
    at = line.casefold().find(name[:5].casefold().split(maxsplit=1)[0])
    return line[at:].split(maxsplit=1)[0] if at >= 0 else ""


def _worth(case: Case, sentence: Sentence) -> tuple[float, ...]:
    return (len(case.findings(sentence, ("action",))) > 0, case.facts_in(sentence), case.rating.score)
