"""Chooses the next question: eight slots, filled from the advert and the CV, and never the same twice."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.interviewers.question_bank import (
    ACTIVITIES,
    AGAIN,
    ASKED_FOR,
    BEHAVIOURAL,
    CREDENTIALS,
    DEEDS,
    FAILURES,
    LINES,
    MISSING,
    MOTIVATIONS,
    NAMED,
    TOOLS,
    WORDS,
)
from interview.interviewers.subjects import Subjects, plain_title, read_subjects, spoken
from interview.reading.adverts import Term
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Question

FAILURE = "learning from failure"
MOTIVATION = "motivation"
EXPERIENCE = "experience"


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Something to ask about, in one of several phrasings."""

    topic: str
    kind: str
    reason: str
    phrasings: tuple[str, ...]  # with the words for the gaps already in
    patterns: tuple[str, ...]  # the same before that, to notice a phrasing used for another topic
    mark: str  # what shows in an earlier question that it was about this


def planned_question(interview: Interview, asked_before: Sequence[str]) -> Question:
    """The question that belongs in the next slot."""
    subjects = read_subjects(interview)
    slot = len(interview.turns) + 1
    used = {turn.question.topic for turn in interview.turns}
    choices = list(_choices(interview, subjects, slot, used)) or list(_behavioural(subjects, used))
    return best_of(choices, interview, asked_before)


def best_of(choices: Sequence[Choice], interview: Interview, asked_before: Sequence[str]) -> Question:
    """The first fresh choice in its first fresh phrasing; freshness gives way before anything comes twice."""
    here = [turn.question.text for turn in interview.turns]
    worn, known = _Asked(here), _Asked(asked_before)
    start = _start(interview, asked_before) + len(here)
    ranked = sorted(
        (
            (
                worn.has(pattern),
                known.is_about(choice),
                known.has(pattern),
                rank,
                (number - start) % len(choice.patterns),
                choice.phrasings[number],
            ),
            rank,
        )
        for rank, choice in enumerate(choices)
        for number, pattern in enumerate(choice.patterns)
    )
    taken = {*here, *asked_before}
    (*_, text), rank = next((entry for entry in ranked if entry[0][-1] not in taken), ranked[0])
    chosen = choices[rank]
    text = text if text not in taken else _again(text, taken)
    return Question(text=text, reason=chosen.reason, kind=chosen.kind, topic=chosen.topic)


class _Asked:
    """Questions asked already, ready to be searched for phrasings and topics."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._all = "\n".join(texts)
        self._plain = self._all.casefold()
        self._known: dict[str, bool] = {}

    def has(self, pattern: str) -> bool:
        if pattern not in self._known:
            fixed = max(re.split(r"\{\w+\}", pattern), key=len)
            self._known[pattern] = fixed in self._all
        return self._known[pattern]

    def is_about(self, choice: Choice) -> bool:
        if choice.mark:
            return choice.mark.casefold() in self._plain
        return any(self.has(pattern) for pattern in choice.patterns)


def _again(text: str, taken: set[str]) -> str:
    count = 2
    while (said := AGAIN.format(count=count, question=text)) in taken:
        count += 1
    return said


def _start(interview: Interview, asked_before: Sequence[str]) -> int:
    """Where the phrasings begin: other for another job, and for another interview for the same one."""
    job = f"{interview.job_title}|{interview.company_name}|{interview.advert}".encode()
    return zlib.crc32(job) + len(asked_before) // QUESTIONS_PER_INTERVIEW


def _choices(interview: Interview, subjects: Subjects, slot: int, used: set[str]) -> Iterator[Choice]:
    if slot == 1:
        yield from _openers(subjects)
    elif slot in {2, 3}:
        yield from _about_terms(subjects, [*subjects.shown, *subjects.missing], used, is_gap=False)
    elif slot == 4:
        yield from _about_terms(subjects, [*subjects.missing, *subjects.shown], used, is_gap=True)
    elif slot in {5, 6}:
        yield from _behavioural(subjects, used)
    elif slot == 7:
        yield _failure()
    else:
        yield _motivation(interview)


def _choice(
    *, topic: str, kind: str, reason: str, patterns: tuple[str, ...], mark: str, **words: str
) -> Choice:
    phrasings = tuple(_opened(pattern.format(**words)) for pattern in patterns)
    return Choice(topic=topic, kind=kind, reason=reason, phrasings=phrasings, patterns=patterns, mark=mark)


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


def _openers(subjects: Subjects) -> Iterator[Choice]:
    for line in subjects.cv_lines:
        yield _choice(
            topic=EXPERIENCE,
            kind="behavioural",
            reason=f"Your CV says: “{line.whole}”",
            patterns=DEEDS if line.is_deed else LINES,
            mark=line.spoken,
            line=line.spoken,
        )


def _about_terms(
    subjects: Subjects, terms: Sequence[Term], used: set[str], *, is_gap: bool
) -> Iterator[Choice]:
    for term in [term for term in terms if term.name not in used]:
        proof = subjects.proof_of(term)
        said = f". Your CV says: “{proof}”" if proof else ""
        yield _choice(
            topic=term.name,
            kind="technical" if proof else "behavioural",
            reason=f"The advert asks for: “{spoken(term.line, most=30)}”{said}",
            patterns=_patterns_for(term, subjects, is_shown=bool(proof), is_gap=is_gap),
            mark=term.name,
            term=term.name,
        )


def _patterns_for(term: Term, subjects: Subjects, *, is_shown: bool, is_gap: bool) -> tuple[str, ...]:
    if term.is_credential:
        return CREDENTIALS
    if term.is_plain_word:
        return WORDS
    if not is_shown:
        return MISSING if is_gap and subjects.cv_is_english else ASKED_FOR
    if term.is_tool:
        return TOOLS
    return NAMED if term.is_name else ACTIVITIES


def _behavioural(subjects: Subjects, used: set[str]) -> Iterator[Choice]:
    for name in subjects.competencies:
        if name in used:
            continue
        line = subjects.line_on(name)
        yield _choice(
            topic=name,
            kind="behavioural",
            reason=f"The advert asks for: “{spoken(line, most=30)}”"
            if line
            else f"Most interviewers ask about {name}.",
            patterns=BEHAVIOURAL[name],
            mark="",
            people=subjects.people,
        )


def _failure() -> Choice:
    reason = "Almost every interviewer asks what did not work, and what came of it."
    return _choice(topic=FAILURE, kind="behavioural", reason=reason, patterns=FAILURES, mark="")


def _motivation(interview: Interview) -> Choice:
    title, company = plain_title(interview.job_title), spoken(interview.company_name, most=7)
    return _choice(
        topic=MOTIVATION,
        kind="motivation",
        reason=f"You are applying to {company} as {title}.",
        patterns=MOTIVATIONS,
        mark="",
        title=title,
        company=company,
    )
