"""What models are told. The words stand in the .md files beside this one; what goes into their gaps, here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from interview.evidence import Sentence
from interview.rules import QUESTIONS_PER_INTERVIEW

PROMPT_VERSION = "1"
"""Goes up with every change of the words: scores of two versions are not comparable."""

LANGUAGES = (
    "English", "Arabic", "Bengali", "Bulgarian", "Chinese", "Croatian", "Czech", "Danish", "Dutch",
    "Estonian", "Finnish", "French", "German", "Greek", "Hebrew", "Hindi", "Hungarian", "Indonesian",
    "Italian", "Japanese", "Korean", "Latvian", "Lithuanian", "Norwegian", "Persian", "Polish",
    "Portuguese", "Romanian", "Russian", "Serbian", "Slovak", "Slovenian", "Spanish", "Swahili",
    "Swedish", "Thai", "Turkish", "Ukrainian", "Urdu", "Vietnamese",
)  # fmt: skip
"""In which an interview can be held by a model: a closed list, because it stands outside the fence."""

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One question, and the numbered sentences of its answer that are to be observed."""

    number: int
    question: str
    sentences: tuple[Sentence, ...]


def conducting() -> str:
    """The instructions of the calls that ask: the same for every interview."""
    return _filled("conducting", total=QUESTIONS_PER_INTERVIEW)


def opening(*, fence: str, parts: Mapping[str, str], language: str) -> str:
    """The first message: `parts` are texts from people by their name, such as "CV"."""
    return _filled(
        "opening",
        fence=fence,
        material=_material(fence, parts),
        language=language if language in LANGUAGES else LANGUAGES[0],
        total=QUESTIONS_PER_INTERVIEW,
    )


def next_question(*, fence: str, answer: str, number: int) -> str:
    """The message that brings an answer and asks for question `number`."""
    return _filled(
        "next_question",
        answer=fenced(fence, f"answer {number - 1}", answer),
        number=number,
        total=QUESTIONS_PER_INTERVIEW,
    )


def rating() -> str:
    """The instructions of the call that rates."""
    return _filled("rating")


def dictation() -> str:
    """The instructions of the call that writes down a recording."""
    return _filled("dictation")


def answers(*, fence: str, job: str, answered: Sequence[Answered]) -> str:
    """The message with all answers, sentence by sentence. CV and advert have no place in it."""
    parts = {"job": job, **{f"answer {one.number}": _numbered(one) for one in answered}}
    return _filled(
        "answers",
        fence=fence,
        material=_material(fence, parts),
        first=answered[0].number,
        last=answered[-1].number,
    )


@cache
def control() -> tuple[str, str]:
    """A question, and an answer that says nothing: whoever rates it highly does not rate at all."""
    question, _, answer = _words("control").partition("\n\n")
    return question, answer


def fenced(fence: str, name: str, text: str) -> str:
    """The text between its fence, which it cannot close: the fence word is taken out of it."""
    return f"{fence} {name}\n{_without(fence, text)}\n{fence} end"


def _without(fence: str, text: str) -> str:
    while fence in text:
        text = text.replace(fence, "")
    return text


def _material(fence: str, parts: Mapping[str, str]) -> str:
    return "\n\n".join(fenced(fence, name, text) for name, text in parts.items() if text)


def _numbered(answered: Answered) -> str:
    said: Iterable[str] = (f"{s.id} {' '.join(s.text.split())}" for s in answered.sentences)
    return "\n".join([f"Question: {answered.question}", *said])


def _filled(name: str, **gaps: object) -> str:
    return Template(_words(name)).substitute(gaps)


@cache
def _words(name: str) -> str:
    return (_FOLDER / f"{name}.md").read_text(encoding="utf-8").rstrip()
