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
    TOOLS,
)
from interview.interviewers.subjects import Subjects, read_subjects, spoken
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
    choices = list(_choices(interview, subjects, slot))
    return best_of(choices, interview, asked_before)


def best_of(choices: Sequence[Choice], interview: Interview, asked_before: Sequence[str]) -> Question:
    """The first fresh choice in its first fresh phrasing; what is fresh gives way before anything comes twice."""
    here = [turn.question.text for turn in interview.turns]
    before = "\n".join(asked_before).casefold()
    start = _start(interview, asked_before)
    ranked = []
    for rank, choice in enumerate(choices):
        for number, text in enumerate(choice.phrasings):
            worn = _is_used(choice.patterns[number], here)
            is_known_topic = choice.mark.casefold() in before if choice.mark else False
            is_known_phrasing = _is_used(choice.patterns[number], asked_before)
            turn = (number - start - len(here)) % len(choice.phrasings)
            ranked.append(((worn, is_known_topic, is_known_phrasing, rank, turn), text, choice))
    ranked.sort(key=lambda entry: entry[0])
    taken = {*here, *asked_before}
    _, text, choice = next((entry for entry in ranked if entry[1] not in taken), ranked[0])
    text = text if text not in taken else _again(text, taken)
    return Question(text=text, reason=choice.reason, kind=choice.kind, topic=choice.topic)


def _again(text: str, taken: set[str]) -> str:
    count = 2
    while (said := AGAIN.format(count=count, question=text)) in taken:
        count += 1
    return said


def _start(interview: Interview, asked_before: Sequence[str]) -> int:
    """Where the phrasings begin: other for another job, and for another interview for the same one."""
    job = f"{interview.job_title}|{interview.company_name}|{interview.advert}".encode()
    return zlib.crc32(job) + len(asked_before) // QUESTIONS_PER_INTERVIEW


def _is_used(pattern: str, texts: Sequence[str]) -> bool:
    fixed = max(re.split(r"\{\w+\}", pattern), key=len)
    return any(fixed in text for text in texts)


def _choices(interview: Interview, subjects: Subjects, slot: int) -> Iterator[Choice]:
    used = {turn.question.topic for turn in interview.turns}
    if slot == 1:
        yield from _openers(subjects)
    elif slot in {2, 3}:
        yield from _about_terms(subjects, [*subjects.shown, *subjects.missing], used)
    elif slot == 4:
        yield from _about_terms(subjects, [*subjects.missing, *subjects.shown], used)
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


def _about_terms(subjects: Subjects, terms: Sequence[Term], used: set[str]) -> Iterator[Choice]:
    for term in terms:
        if term.name in used:
            continue
        proof = subjects.proof_of(term)
        said = f" Your CV says: “{proof}”" if proof else ""
        yield _choice(
            topic=term.name,
            kind="technical" if proof else "behavioural",
            reason=f"The advert asks for: “{spoken(term.line, most=30)}”{said}",
            patterns=_patterns_for(term, subjects, is_shown=bool(proof)),
            mark=term.name,
            term=term.name,
        )


def _patterns_for(term: Term, subjects: Subjects, *, is_shown: bool) -> tuple[str, ...]:
    if term.is_credential:
        return CREDENTIALS
    if not is_shown:
        return MISSING if subjects.cv_is_english else ASKED_FOR
    return TOOLS if term.is_name else ACTIVITIES


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
            else f"Most jobs call for {name}.",
            patterns=BEHAVIOURAL[name],
            mark="",
            people=subjects.people,
        )


def _failure() -> Choice:
    reason = "Almost every interviewer asks what did not work, and what came of it."
    return _choice(topic=FAILURE, kind="behavioural", reason=reason, patterns=FAILURES, mark="")


def _motivation(interview: Interview) -> Choice:
    title, company = spoken(interview.job_title, most=7), spoken(interview.company_name, most=7)
    return _choice(
        topic=MOTIVATION,
        kind="motivation",
        reason=f"You are applying to {company} as {title}.",
        patterns=MOTIVATIONS,
        mark="",
        title=title,
        company=company,
    )
