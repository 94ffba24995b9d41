"""The facts panel: what was counted in an answer, and where."""

from __future__ import annotations

from dataclasses import dataclass

from interview.reading.actions import OWN, SHARED
from interview.reading.findings import Finding
from interview.reading.signals import Marks

PARTS = ("situation", "task", "action", "result")
_WE = {"we", "we'd", "we've", "we're", "we'll", "our", "ours", "us"}
_I = {"i", "i'd", "i've", "i'm", "i'll", "my", "me", "mine", "myself"}


@dataclass(frozen=True, kw_only=True)
class Facts:
    """`parts` are the STAR parts found; each finding has a kind and a span of the answer."""

    words: int
    parts: tuple[str, ...]
    numbers: int
    i_count: int
    we_count: int
    hedges: int
    findings: tuple[Finding, ...]


def facts_of(marks: Marks) -> Facts:
    said = [word.lower for line in marks.lines for word in line.words]
    findings = tuple(sorted(_findings(marks), key=lambda f: (f.start, f.end, f.kind)))
    kinds = {finding.kind for finding in findings}
    return Facts(
        words=marks.words,
        parts=tuple(part for part in PARTS if part in kinds),
        numbers=sum(f.kind == "number" for f in marks.specifics),
        i_count=sum(word in _I for word in said),
        we_count=sum(word in _WE for word in said),
        hedges=len(marks.hedges) + len(marks.fillers),
        findings=findings,
    )


def _findings(marks: Marks) -> list[Finding]:
    acts = [Finding(kind="action", start=e.start, end=e.end, line=e.line) for e in marks.own_acts]
    pronouns = [
        Finding(kind="we" if word.lower in _WE else "i", start=word.start, end=word.end, line=place)
        for place, line in enumerate(marks.lines)
        for word in line.words
        if word.lower in _WE | _I
    ]
    return [
        *_opening(marks),
        *acts,
        *marks.outcomes,
        *marks.specifics,
        *marks.lessons,
        *marks.hedges,
        *marks.fillers,
        *marks.slogans,
        *pronouns,
    ]


def _opening(marks: Marks) -> list[Finding]:
    """Situation: what happened up to the first own act. Task: what was wrong and had to be dealt with."""
    acts = [e.line for e in marks.events if e.subject in {OWN, SHARED} and e.weight]
    last = acts[0] if acts else len(marks.lines) - 1
    told = {f.line for f in (*marks.trouble, *marks.specifics)} | {e.line for e in marks.others_acts}
    situation = [_whole(marks, "situation", place) for place in sorted(told) if place <= last][:2]
    trouble = sorted({f.line for f in marks.trouble if f.line <= last})[:1]
    return [*situation, *(_whole(marks, "task", place) for place in trouble)]


def _whole(marks: Marks, kind: str, place: int) -> Finding:
    sentence = marks.lines[place].sentence
    return Finding(kind=kind, start=sentence.start, end=sentence.end, line=place)
