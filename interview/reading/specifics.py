"""What could be checked: numbers, times, names, things with a label, words that somebody said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview.reading.findings import Finding, find_all, phrases
from interview.reading.words import Line, listed

_COUNT = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
)
_UNIT = (
    "seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?"
    "|shifts?|quarters?|terms?|summer|winter|spring|autumn|seasons?"
)
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTH = "january|february|march|april|june|july|august|september|october|november|december|christmas|easter"

NUMBER_WORD = phrases(
    rf"(?:{_COUNT})(?:[ -](?:{_COUNT}))*",
    "a dozen|dozens of|half (?:of|a|an|the)|halved|doubled|tripled|twice|a third",
    "a quarter of|two thirds|zero",
    "a (?:couple|handful) of|the (?:second|third|fourth|fifth|sixth)",
)
TIME = phrases(
    _DAY,
    _MONTH,
    "in may",
    rf"(?:last|next|one|the following|the same|every other|this) (?:{_UNIT}|{_DAY})",
    rf"(?:{_UNIT}) (?:later|earlier|before|after|ago|in|into)",
    rf"(?:within|after|over|for|in) (?:a|an|the|{_COUNT}|\d+) (?:\w+ )?(?:{_UNIT})",
    "yesterday|tonight|overnight|midnight|midday|noon|at lunch|at dawn",
    "(?:mid|early|late)[- ](?:shift|week|season|term)",
    "the (?:next|following|same) (?:day|morning|week|month|night|evening)",
    rf"(?:first|second|last|final) (?:{_UNIT})",
    r"\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)",
    "(?:at|by|before|after|around|until) (?:half past |quarter (?:past|to) )?"
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)",
)
_SPEECH = re.compile(r"[\"“][^\"“”]{4,200}[\"”]")
_LABEL = re.compile(
    r"(?<!\w)(?:[A-Z]{2,}\d*s?|\w*[a-z][A-Z]\w*|\w+_\w+|[A-Za-z]+\d+\w*|\w+(?:[./\\]\w+)+)(?!\w)"
)
_SHOUTED = listed(
    "I AND THE TO OF A IS IN IT YOU NOT OK PLEASE VERY NEVER ALWAYS NO YES WE MY"
    " STAR SITUATION TASK ACTION RESULT LEARNING LESSON"
    " CONTEXT OUTCOME REFLECTION"
)
_NUMBERED_STEP = re.compile(r"^\s*\(?\d{1,2}[.)]\s")


def specifics_of(lines: Sequence[Line]) -> tuple[Finding, ...]:
    """Every checkable detail once: the same number or name said again adds nothing."""
    found = [
        *_digits(lines),
        *find_all("number", NUMBER_WORD, lines),
        *find_all("time", TIME, lines),
        *_names(lines),
        *_labels(lines),
        *find_all("speech", _SPEECH, lines),
    ]
    return _distinct(found, lines)


def _digits(lines: Sequence[Line]) -> list[Finding]:
    return [
        Finding(kind="number", start=word.start, end=word.end, line=place)
        for place, line in enumerate(lines)
        for word in line.words
        if word.kind == "number" and not _is_step_number(line, word.start)
    ]


def _is_step_number(line: Line, start: int) -> bool:
    step = _NUMBERED_STEP.match(line.sentence.text)
    return step is not None and start < line.sentence.start + step.end()


def _names(lines: Sequence[Line]) -> list[Finding]:
    return [
        Finding(kind="name", start=word.start, end=word.end, line=place)
        for place, line in enumerate(lines)
        for word in line.words
        if word.is_name
    ]


def _labels(lines: Sequence[Line]) -> list[Finding]:
    return [
        finding
        for finding in find_all("label", _LABEL, lines)
        if _text(finding, lines).upper() not in _SHOUTED or _text(finding, lines) == "OK"
    ]


def _text(finding: Finding, lines: Sequence[Line]) -> str:
    sentence = lines[finding.line].sentence
    return sentence.text[finding.start - sentence.start : finding.end - sentence.start]


def _distinct(found: Sequence[Finding], lines: Sequence[Line]) -> tuple[Finding, ...]:
    """Longest first, none inside another, none said before."""
    kept: list[Finding] = []
    said: set[str] = set()
    for finding in sorted(found, key=lambda f: (f.start - f.end, f.start, f.kind)):
        text = _text(finding, lines).lower()
        if text in said or any(finding.start < other.end and other.start < finding.end for other in kept):
            continue
        said.add(text)
        kept.append(finding)
    return tuple(sorted(kept, key=lambda f: f.start))
