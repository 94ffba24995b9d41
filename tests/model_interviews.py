"""A stand-in model that takes a whole interview: what it replies depends on what it has just been told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from interview.scoring import DIMENSIONS
from tests.model_answers import Answer, says
from tests.model_servers import ModelServer, Seen

NAMES = tuple(dimension.name for dimension in DIMENSIONS)
_ID = re.compile(r"^(A(\d+)\.S\d+) (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Told:
    """What one request said."""

    body: dict[str, Any]

    @cached_property
    def messages(self) -> tuple[str, ...]:
        """The instructions first, then every message."""
        if "contents" in self.body:
            system = self.body["systemInstruction"]["parts"][0]["text"]
            return (system, *(content["parts"][0]["text"] for content in self.body["contents"]))
        return tuple(message["content"] for message in self.body["messages"])

    @property
    def text(self) -> str:
        return "\n".join(self.messages)

    @property
    def is_rating(self) -> bool:
        return "Observe all answers" in self.messages[-1]

    @property
    def number(self) -> int:
        """Which question is wished for."""
        return int(re.search(r"Ask question (\d+)", self.messages[-1])[1])

    @property
    def sentences(self) -> dict[int, list[tuple[str, str]]]:
        """The sentences that are to be observed, by their answer."""
        found: dict[int, list[tuple[str, str]]] = {
            int(number): [] for number in re.findall(r"^\S+ answer (\d+)$", self.messages[-1], re.MULTILINE)
        }
        for id_, number, text in _ID.findall(self.messages[-1]):
            found[int(number)].append((id_, text))
        return found


Mind = Callable[[Told], object]


def asks(number: int, **fields: object) -> dict[str, object]:
    """A reply with a question."""
    return {
        "question": f"What did you do about matter number {number}, and what came of it?",
        "line": "",
        "kind": "behavioural",
        "topic": "planning",
        "follow_up": False,
        "cv_notes": [],
        **fields,
    }


def observes(told: Told, level: Callable[[int], int], **fields: object) -> dict[str, object]:
    """A reply that gives each answer one level throughout, with its first three sentences as evidence."""
    return {"answers": list(_observed(told, level, **fields))}


def _observed(told: Told, level: Callable[[int], int], **fields: object) -> Iterator[dict[str, object]]:
    for number, sentences in told.sentences.items():
        seen = {"level": level(number), "evidence": [id_ for id_, _ in sentences[:3]]}
        yield {"answer": number, **dict.fromkeys(NAMES, seen), "advice": [], **fields}


def honest(told: Told) -> object:
    """Asks, and finds every answer middling but for the one that says nothing."""
    if told.is_rating:
        return observes(told, lambda number: 3 if number else 1)
    return asks(told.number)


@dataclass
class InterviewServer(ModelServer):
    """Replies what its mind makes of each request; faults of the script come first."""

    mind: Mind = field(default=honest)

    def take(self, seen: Seen) -> Answer:
        with self._lock:
            self.journal.append(seen)
            if self.script:
                return self.script.pop(0)
        reply = self.mind(Told(seen.body))
        return says(reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False))

    @property
    def told(self) -> list[Told]:
        return [Told(seen.body) for seen in self.journal]
