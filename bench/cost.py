"""A whole interview over HTTP, counted from what arrived at the server."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from pathlib import Path
from typing import ClassVar

from tests.model_interviews import InterviewServer, Told, answered, completed, honest, practice_with, prepared
from tests.model_wires import ChatWire

CV_CHARACTERS, ADVERT_CHARACTERS, ANSWER_CHARACTERS = 6_000, 3_000, 800
QUESTION = (
    "You moved the night handover to paper in spring: what made you decide on that, "
    "and how did you check that it helped?"
)


@dataclass(frozen=True, kw_only=True)
class Measured:
    MOST_CALLS: ClassVar = 9
    MOST_FRESH: ClassVar = 32_000

    cv: int
    advert: int
    answer: int
    calls: int
    characters: int
    fresh: int  # what does not repeat the call before from its start
    cv_seen: float
    advert_seen: float
    forms: int

    @property
    def repeated_share(self) -> float:
        return 1 - self.fresh / self.characters

    @property
    def is_within_limits(self) -> bool:
        is_whole = self.cv_seen == self.advert_seen == 1
        return is_whole and self.calls <= self.MOST_CALLS and self.fresh <= self.MOST_FRESH


def measure() -> Measured:
    cv = _text("Led ward {} through a change of its rota", CV_CHARACTERS)
    advert = _text("You plan shift {} with the team", ADVERT_CHARACTERS)
    answers = [_text(f"In case {case} I moved bed {{}} myself", ANSWER_CHARACTERS) for case in range(8)]
    with InterviewServer(ChatWire("openrouter"), mind=_asks_at_length) as server, _folder() as folder:
        practice = practice_with(server, folder=Path(folder))
        completed(practice, answered(practice, prepared(practice, cv=cv, advert=advert), answers))
        return _measured(server.told, cv, advert)


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(ignore_cleanup_errors=True)


def _asks_at_length(told: Told) -> object:
    """Questions and reasons as long as a real model's."""
    if told.is_rating:
        return honest(told)
    line = "Led ward 7 through a change of its rota"
    return {**dict(honest(told)), "question": f"{QUESTION} ({told.number})", "line": line}


def _text(line: str, characters: int) -> str:
    """Lines that differ, cut to the length without white space at its ends."""
    text = "\n".join(line.format(number) + "." for number in range(characters // 20))
    return text[: characters - 1].rstrip().ljust(characters, ".")


def _measured(told: Sequence[Told], cv: str, advert: str) -> Measured:
    texts = ["\n".join(one.messages) for one in told]
    repeated = sum(_alike(*pair) for pair in pairwise(texts))
    characters = sum(map(len, texts))
    return Measured(
        cv=len(cv),
        advert=len(advert),
        answer=ANSWER_CHARACTERS,
        calls=len(told),
        characters=characters,
        fresh=characters - repeated,
        cv_seen=_seen(cv, texts[0]),
        advert_seen=_seen(advert, texts[0]),
        forms=sum(len(json.dumps(one.body["response_format"])) for one in told),
    )


def _seen(text: str, sent: str) -> float:
    """How much of the text, line by line, is in what was sent."""
    lines = text.splitlines()
    return sum(line in sent for line in lines) / len(lines) if text not in sent else 1.0


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
