"""A stand-in model that takes a whole interview: what it replies depends on what it has just been told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from interview import wiring
from interview.practice import Practice
from interview.rules import Interview
from interview.scoring import DIMENSIONS, Assessment
from interview.settings import Settings
from tests.model_answers import Answer, says
from tests.model_servers import ModelServer, Seen

PERSON = "ana"
PATIENCE = 30.0
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
        return int(re.findall(r"Ask question (\d+)", self.text)[-1])

    @property
    def is_correction(self) -> bool:
        return "cannot be used" in self.messages[-1]

    @property
    def fence(self) -> str:
        return re.search(r"The fence word is (\w+)\.", self.text)[1]

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
    if told.is_correction:
        return asks(told.number, question=f"What else did you do, as in case {told.fence[:6]}-{told.number}?")
    return asks(told.number)


@dataclass
class InterviewServer(ModelServer):
    """Replies what its mind makes of each request; faults of the script come first."""

    mind: Mind = field(default=honest)
    pause: float = 0.0  # between the pieces of a reply

    def take(self, seen: Seen) -> Answer:
        with self._lock:
            self.journal.append(seen)
            if self.script:
                return self.script.pop(0)
        reply = self.mind(Told(seen.body))
        text = reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False)
        return says(text, pause=self.pause)

    @property
    def told(self) -> list[Told]:
        return [Told(seen.body) for seen in self.journal]


# whole interviews

_MATERIAL = Path(__file__).resolve().parent.parent / "evals" / "dev" / "interviews.jsonl"


@cache
def material(level: str) -> dict[str, Any]:
    """A labelled interview: role, company, cv, advert, questions, kinds and answers."""
    lines = _MATERIAL.read_text(encoding="utf-8").splitlines()
    return next(one for one in map(json.loads, lines) if one["level"] == level)


def practice_with(*servers: ModelServer, folder: Path) -> Practice:
    """The product, set up as its owner would; a second one on the same folder is a restart."""
    environ = {"DATA_DIR": str(folder), "ACTIVE_PROVIDERS": ",".join(server.wire.id for server in servers)}
    for server in servers:
        environ |= server.environ
    return wiring.build_practice(Settings.from_env(environ))


def prepared(practice: Practice, level: str = "adequate", **values: object) -> Interview:
    given = material(level)
    wanted = {
        "job_title": given["role"],
        "company_name": given["company"],
        "cv": given["cv"],
        "advert": given["advert"],
    }
    return practice.prepare(PERSON, **{**wanted, **values})


def answered(
    practice: Practice, interview: Interview, answers: Sequence[str], *, until: int = 8
) -> Interview:
    """Asks and answers until so many answers are there."""
    for number in range(interview.questions_answered + 1, until + 1):
        asked = practice.ask(PERSON, interview.id, patience=PATIENCE)
        assert asked.open_turn, practice.at_work(asked)
        interview = practice.answer(PERSON, interview.id, number, answers[number - 1])
    return interview


def completed(practice: Practice, interview: Interview) -> Assessment:
    """The feedback of an interview whose eight answers are there."""
    done = practice.complete(PERSON, interview.id, patience=PATIENCE)
    assert done.feedback, practice.at_work(done)
    return done.feedback.assessment


def whole(practice: Practice, level: str = "adequate", **values: object) -> Assessment:
    """A whole interview, answered as in the material."""
    answers = values.pop("answers", material(level)["answers"])
    return completed(practice, answered(practice, prepared(practice, level, **values), answers))
