"""The facts panel: each answer with what code found in it, marked in the person's own text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import streamlit as st

from interview.evidence import Sentence
from interview.reading import Facts, Finding, Reading, readings_of
from interview.rules import Interview, Turn
from web.parts import as_typed, escaped

_SHOWN = {  # what is marked, the more telling kind first: how, and what it is called
    "action": (":blue-background[▸ {}]", "own actions"),
    "result": (":green-background[✓ {}]", "results"),
    "lesson": (":violet-background[★ {}]", "lessons"),
    "number": (":orange-background[№ {}]", "numbers"),
    "hedge": (":gray-background[≈ {}]", "hedges and fillers"),
    "filler": (":gray-background[≈ {}]", "hedges and fillers"),
    "slogan": (":gray-background[≈ {}]", "hedges and fillers"),
    "we": (":yellow-background[∞ {}]", "“we”"),
    "i": (":blue[{}]", "“I”"),
}
_PARTS = {"situation": "Situation", "task": "Task", "action": "Action", "result": "Result"}
_NOT_COUNTED = ":gray[{}] :gray-badge[not counted]"
_ENGLISH_ALONE = (
    "Not assessed: the built-in interviewer reads English only. Nothing was counted here, for or against you."
)

Span = tuple[int, int, str]  # where in the answer, and how it is shown


def transcript(interview: Interview, beside: Callable[[int], None]) -> None:
    """`beside` shows what else belongs to the answer of that number."""
    st.subheader("Your answers, with what we counted", anchor=False)
    signs = dict.fromkeys(shown.format(name) for shown, name in _SHOWN.values())
    st.markdown(f"Counted by code, without any model: {' '.join(signs)}")
    badges = " ".join(f":gray-badge[{name}]" for name in _PARTS.values())
    st.markdown(f"{badges} stand where that part of a story begins.")
    for turn, reading in zip(interview.turns, readings_of(interview), strict=True):
        st.markdown(f"#### Answer {turn.number}")
        _answer(turn, reading)
        beside(turn.number)


def _answer(turn: Turn, reading: Reading) -> None:
    answer = turn.answer or ""
    with st.container(border=True):
        st.markdown(f"*{as_typed(turn.question.text)}*")
        if not reading.is_assessed:
            st.markdown(marked(answer, ()))
            st.caption(_ENGLISH_ALONE)
            return
        st.markdown(marked(answer, reading.facts.findings, reading.not_counted))
        st.caption(summary(reading.facts))
        if reading.not_counted:
            st.caption("Not counted: what is pasted, repeated, or addressed to whoever rates it.")


def summary(facts: Facts) -> str:
    parts = ", ".join(facts.parts) or "none"
    words = "1 word" if facts.words == 1 else f"{facts.words} words"
    return (
        f"{words} · story parts found: {parts} · numbers: {facts.numbers} · "
        f"“I” {facts.i_count}, “we” {facts.we_count} · hedges and fillers: {facts.hedges}"
    )


def marked(answer: str, findings: Sequence[Finding], not_counted: Sequence[Sentence] = ()) -> str:
    """The answer as Markdown with its findings in colour, and the parts of a story where they begin."""
    spans = _without_overlaps([*_left_out(not_counted), *_found(findings)])
    badges = _badges(findings, spans)
    pieces, at = [], 0
    for start, end, shown in spans:
        inside = escaped(" ".join(answer[start:end].split()))
        pieces += [_between(answer, at, start, badges), *badges.pop(start, ()), shown.format(inside)]
        at = end
    return "".join([*pieces, _between(answer, at, len(answer), badges)])


def _left_out(not_counted: Sequence[Sentence]) -> Iterator[Span]:
    for sentence in not_counted:
        yield sentence.start, sentence.end, _NOT_COUNTED


def _found(findings: Sequence[Finding]) -> Iterator[Span]:
    order = list(_SHOWN)
    wanted = sorted((f for f in findings if f.kind in _SHOWN), key=lambda f: (order.index(f.kind), f.start))
    for finding in wanted:
        yield finding.start, finding.end, _SHOWN[finding.kind][0]


def _without_overlaps(spans: Sequence[Span]) -> list[Span]:
    """Where two overlap, the first shows; in the order of the answer."""
    kept: list[Span] = []
    for span in spans:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in kept):
            kept.append(span)
    return sorted(kept)


def _badges(findings: Sequence[Finding], spans: Sequence[Span]) -> dict[int, list[str]]:
    """By place; never within a span."""
    badges: defaultdict[int, list[str]] = defaultdict(list)
    for kind, name in _PARTS.items():
        first = min((finding.start for finding in findings if finding.kind == kind), default=None)
        if first is not None:
            place = next((start for start, end, _ in spans if start < first < end), first)
            badges[place].append(f":gray-badge[{name}] ")
    return dict(badges)


def _between(answer: str, start: int, end: int, badges: dict[int, list[str]]) -> str:
    places = sorted(place for place in badges if start <= place < end)
    cuts = [start, *places, end]
    pieces = []
    for one, other in pairwise(cuts):
        pieces += [*badges.pop(one, ()), _lines(answer[one:other])]
    return "".join(pieces)


def _lines(text: str) -> str:
    return "  \n".join(escaped(line) for line in text.split("\n"))
