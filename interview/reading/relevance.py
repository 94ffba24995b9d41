"""Whether an answer answers its own question: the words and the kind of thing that the question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from interview.reading.findings import find_all
from interview.reading.intent import Intent
from interview.reading.intents import INTENTS
from interview.reading.plainness import common_stems
from interview.reading.words import Line, listed, stem

_ASKING = listed(
    "tell me about a time when you your you're the of to in on at for with and or that this it is was"
    " were are be been describe give example explain walk us through how do did does would will what which"
    " who why where have has had can could an situation most recent recently last one some any something"
    " somebody someone people person were there they their them he she his her not no did do as by from"
    " into out up so if then than more much many very really own make made take took get got go went work"
    " worked working job role company think question answer experience ever talk say handle handled"
    " handling deal dealt dealing approach happened happen happens happy use used using know need i we our"
    " my but about between during after before without while because over under only also us want wanted"
    " whole good well thing things first second look looking like ensure sure show shows"
)
_OPENING = 5  # letters
_LEAST_JOB = 2
_TELLING = 40  # different words
_PRIVATE = 3  # different words of private life
_PRIVATE_LIFE = listed(
    "cousin brother sister uncle aunt nephew niece grandfather grandmother grandma grandpa granddad"
    " girlfriend boyfriend friend flatmate roommate neighbour neighbor holiday vacation trip journey hike"
    " hiked hiking climb climbed summit mountain valley trail tent camping campsite beach lake river"
    " island bicycle bike cycling cycled football soccer tennis rugby match marathon race jog swim swam"
    " sail sailed boat ski skied skiing surf wedding bride birthday christening funeral film movie novel"
    " guitar piano choir concert festival dog cat horse pony fishing fish recipe baked cake barbecue"
    " picnic hostel hitchhiked backpack pub farm farmer village allotment attic treehouse tournament"
    " goalkeeper trophy"
)
_WORD = re.compile(r"[^\W\d_]{2,}(?:'[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Fit:
    """How an answer meets its question; `lines` are where it touches it."""

    intents: float  # share of the kinds of thing asked for that are there
    touched: float  # share of the question's own words taken up; 1 where there is nothing to take up
    is_far: bool  # it takes up no word of the question and hardly one of the job
    is_other: bool  # it answers another question
    lines: tuple[int, ...]


def topic_stems(text: str) -> frozenset[str]:
    """Stems of the words that carry a text's topic."""
    words = (word.lower() for word in _WORD.findall(text.replace("’", "'")))
    return frozenset(stem(word) for word in words if word not in _ASKING and len(word) > 2)


def fit_of(lines: Sequence[Line], *, question: str, kind: str, job_title: str, advert: str) -> Fit:
    asked = topic_stems(question) - common_stems()
    job = topic_stems(f"{job_title} {advert}")
    by_line = [_stems(line) for line in lines]
    said = frozenset().union(*by_line)
    kinds = [intent for intent in INTENTS if intent.asked.search(question)]
    met = [intent.hits(lines) for intent in kinds]
    shared = _shared(asked, said)
    is_silent = not shared
    is_far = is_silent and bool(advert) and _shared(job - common_stems(), said) < _LEAST_JOB
    return Fit(
        intents=sum(min(1.0, hits / 2) for hits in met) / len(met) if met else 0.5,
        touched=shared / len(asked) if asked else 1.0,
        is_far=is_far,
        is_other=is_silent and (_misses(kinds, met, kind) or (is_far and _is_elsewhere(kind, job, said))),
        lines=_touching(lines, by_line, asked, kinds),
    )


def _touching(
    lines: Sequence[Line], by_line: Sequence[frozenset[str]], asked: frozenset[str], kinds: Sequence[Intent]
) -> tuple[int, ...]:
    """Places of the sentences that take up the question's words, or else its kind."""
    places = [place for place, stems in enumerate(by_line) if stems & asked]
    met = [finding.line for intent in kinds for finding in find_all("kind", intent.met, lines)]
    return tuple(dict.fromkeys(places or met))


def _misses(kinds: Sequence[Intent], met: Sequence[int], kind: str) -> bool:
    """Whether something that the question cannot be answered without is nowhere in the answer."""
    return any(
        intent.is_essential and kind in intent.kinds and not hits
        for intent, hits in zip(kinds, met, strict=True)
    )


def _is_elsewhere(kind: str, job: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a far answer is long enough to tell, for a method, or comes from private life, for a story."""
    if kind == "technical":
        return len(said) >= _TELLING and not _shared(job - common_stems(), said)
    return len((said & private_stems()) - job) >= _PRIVATE


@cache
def private_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in _PRIVATE_LIFE)


def _shared(wanted: frozenset[str], said: frozenset[str]) -> int:
    """How many of the wanted stems were said, by their first letters: hazard and hazardous are one."""
    openings = {word[:_OPENING] for word in said}
    return sum(word[:_OPENING] in openings for word in wanted)


def _stems(line: Line) -> frozenset[str]:
    return frozenset(stem(word.lower) for word in line.words if word.kind == "word")
