"""The eight slots of an interview, filled from the advert and the CV."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interview.interviewers.behavioural_bank import BEHAVIOURAL
from interview.interviewers.choosing import Choice, best_of, choice_of
from interview.interviewers.question_bank import (
    ACTIVITIES,
    ASKED_FOR,
    CREDENTIALS,
    DEEDS,
    FAILURES,
    LINES,
    MISSING,
    MOTIVATIONS,
    NAMED,
    TONGUES,
    TOOLS,
    WORDS,
)
from interview.interviewers.subjects import Subjects, plain_company, plain_title, read_subjects, spoken
from interview.reading.adverts import Term
from interview.rules import Interview, Question

FAILURE = "learning from failure"
MOTIVATION = "motivation"
EXPERIENCE = "experience"
_NEEDS_NO_ARTICLE = (
    *("ing", "ment", "care", "control", "safety", "hygiene", "work", "analysis", "administration", "data"),
    *("maintenance", "compliance", "software", "resolution", "satisfaction", "equipment", "legislation"),
)


def planned_question(interview: Interview, asked_before: Sequence[str]) -> Question:
    """The question that belongs in the next slot."""
    subjects = read_subjects(interview)
    slot = len(interview.turns) + 1
    used = {turn.question.topic for turn in interview.turns}
    choices = list(_choices(interview, subjects, slot, used)) or list(_behavioural(subjects, used))
    return best_of(choices, interview, asked_before)


def _choices(interview: Interview, subjects: Subjects, slot: int, used: set[str]) -> Iterator[Choice]:
    if slot == 1:
        yield from _openers(subjects)
    elif slot in {2, 3}:
        yield from _about_terms(subjects, [*subjects.shown, *subjects.missing], used, is_gap=False)
    elif slot == 4:
        yield from _about_terms(subjects, _gaps(subjects, used), used, is_gap=True)
    elif slot in {5, 6}:
        yield from _behavioural(subjects, used)
    elif slot == 7:
        yield _failure()
    else:
        yield _motivation(interview)


def _openers(subjects: Subjects) -> Iterator[Choice]:
    for line in subjects.cv_lines:
        yield choice_of(
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
        patterns = _patterns_for(term, subjects, is_shown=bool(proof), is_gap=is_gap)
        said = f". Your CV says: “{proof}”" if proof else ""
        yield choice_of(
            topic=term.name,
            kind="technical" if proof else "behavioural",
            reason=f"The advert asks for: “{spoken(term.line, most=30)}”{said}",
            patterns=patterns,
            mark=term.name,
            term=_said(term, patterns),
        )


def _gaps(subjects: Subjects, used: set[str]) -> Sequence[Term]:
    """A gap that an earlier interview asked about is asked about again before anything else."""
    return [term for term in subjects.missing if term.name not in used] or subjects.shown


def _patterns_for(term: Term, subjects: Subjects, *, is_shown: bool, is_gap: bool) -> tuple[str, ...]:
    if term.is_credential:
        return CREDENTIALS
    if term.is_language:
        return TONGUES
    if term.is_plain_word:
        return WORDS
    if not is_shown:
        return MISSING if is_gap and subjects.cv_is_english else ASKED_FOR
    if term.is_tool:
        return TOOLS
    return NAMED if term.is_name else ACTIVITIES


def _said(term: Term, patterns: tuple[str, ...]) -> str:
    """In quotes where it may lack its article: “assessment unit”."""
    is_sure = term.is_tool or term.is_plural or term.name.endswith(_NEEDS_NO_ARTICLE)
    return term.name if is_sure or patterns not in {MISSING, ASKED_FOR, ACTIVITIES} else f"“{term.name}”"


def _behavioural(subjects: Subjects, used: set[str]) -> Iterator[Choice]:
    for name in subjects.competencies:
        if name in used:
            continue
        line = subjects.line_on(name)
        yield choice_of(
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
    return choice_of(topic=FAILURE, kind="behavioural", reason=reason, patterns=FAILURES, mark="")


def _motivation(interview: Interview) -> Choice:
    title, company = plain_title(interview.job_title), plain_company(interview.company_name)
    return choice_of(
        topic=MOTIVATION,
        kind="motivation",
        reason=f"You are applying to {company} as {title}.",
        patterns=MOTIVATIONS,
        mark="",
        title=title,
        company=company,
    )
