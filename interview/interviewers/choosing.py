"""Chooses among what could be asked, so that nothing is asked twice."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from interview.interviewers.question_bank import AGAIN
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Question


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Something to ask about, in one of several phrasings."""

    topic: str
    kind: str
    reason: str
    phrasings: tuple[str, ...]  # with the words for the gaps already in
    patterns: tuple[str, ...]  # the same before that, to notice a phrasing used for another topic
    mark: str  # what shows in an earlier question that it was about this


def choice_of(
    *, topic: str, kind: str, reason: str, patterns: tuple[str, ...], mark: str, **words: str
) -> Choice:
    phrasings = tuple(_opened(pattern.format(**words)) for pattern in patterns)
    return Choice(topic=topic, kind=kind, reason=reason, phrasings=phrasings, patterns=patterns, mark=mark)


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]


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
