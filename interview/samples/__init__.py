"""Sample material: a CV and an advert to try at once, and five finished interviews that show Progress."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from interview.rules import Interview, Question, Turn

_FOLDER = Path(__file__).parent
_SAYS = {"cv": "Your CV says", "advert": "The advert asks for"}


@dataclass(frozen=True, kw_only=True)
class Material:
    """All that an interview needs before its first question."""

    job_title: str
    company_name: str
    cv: str
    advert: str


def sample_material() -> Material:
    """What "Try the sample" starts from; three of the sample interviews are for the same role."""
    return _material("support")


def sample_interviews(person_id: str, now: datetime) -> tuple[Interview, ...]:
    """Five finished interviews of the six weeks before `now`, oldest first, without feedback."""
    return tuple(_interview(sample, person_id, now) for sample in _samples()["interviews"])


@cache
def _samples() -> Mapping[str, Any]:
    samples: Mapping[str, Any] = json.loads((_FOLDER / "interviews.json").read_text(encoding="utf-8"))
    return samples


@cache
def _material(name: str) -> Material:
    return Material(
        **_samples()["roles"][name], cv=_text(f"{name}_cv.txt"), advert=_text(f"{name}_advert.txt")
    )


def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8").strip()


def _interview(sample: Mapping[str, Any], person_id: str, now: datetime) -> Interview:
    material = _material(sample["role"])
    return Interview(
        id=0,
        person_id=person_id,
        job_title=material.job_title,
        company_name=material.company_name,
        created_at=now - timedelta(days=sample["days_ago"], minutes=sample["minutes"]),
        cv=material.cv,
        advert=material.advert,
        interviewer="built-in",
        is_sample=True,
        self_rating=sample["self_rating"],
        turns=tuple(_turn(number, turn) for number, turn in enumerate(sample["turns"], start=1)),
    )


def _turn(number: int, turn: Mapping[str, Any]) -> Turn:
    question = Question(
        text=turn["question"],
        reason=f"{_SAYS[turn['source']]}: “{turn['line']}”",
        kind=turn["kind"],
        topic=turn["topic"],
        follow_up=turn.get("follow_up", False),
    )
    return Turn(number=number, question=question, answer=turn["answer"])
