"""The calls that ask: the same material first, then the conversation, which only grows at its end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from interview import prompts
from interview.interviewers.asked import Asked, QuestionCheck, line_behind
from interview.interviewers.opening import Opening
from interview.masking import Found, masked
from interview.providers import Call, Message
from interview.rules import Interview, Question

Mask = Callable[[str], str]


def mask_for(interview: Interview) -> Mask:
    """Takes contact details out of a text, those of the CV and the advert wherever they turn up."""
    if not interview.is_masked:
        return lambda text: text
    known: tuple[Found, ...] = (*masked(interview.cv).found, *masked(interview.advert).found)
    return lambda text: masked(text, known).text


def call_to_ask(interview: Interview, opening: Opening, asked_before: Sequence[str]) -> Call[Asked]:
    """Everything that the call before said, byte for byte, the last answer, and the wish for a question.

    It depends on nothing but what is stored, so that it is the same after a restart.
    """
    taken = [*asked_before, *opening.asked_before, *(turn.question.text for turn in interview.turns)]
    return Call(
        instructions=prompts.conducting(),
        messages=tuple(_messages(interview, opening, mask_for(interview))),
        shape=Asked,
        check=QuestionCheck(taken=taken, fence=opening.fence),
    )


def repeated_characters(call: Call[Asked]) -> int:
    """How much of the call repeats the one before."""
    fresh = call.messages[-2:]
    if len(call.messages) == 1:
        return 0
    return call.characters - sum(len(message.text) for message in fresh)


def job_of(interview: Interview) -> str:
    return f"{interview.job_title} at {interview.company_name}"


def _messages(interview: Interview, opening: Opening, mask: Mask) -> Iterator[Message]:
    yield Message(role="user", text=_first(interview, opening, mask))
    for turn in interview.turns:
        yield Message(role="model", text=_reply(turn.question))
        answer = mask(turn.answer or "")
        text = prompts.next_question(fence=opening.fence, answer=answer, number=turn.number + 1)
        yield Message(role="user", text=text)


def _first(interview: Interview, opening: Opening, mask: Mask) -> str:
    parts = {
        "job": job_of(interview),
        "CV": interview.cv,
        "advert": interview.advert,
        "questions of earlier interviews": "\n".join(opening.asked_before),
    }
    masked_parts = {name: mask(text) for name, text in parts.items()}
    return prompts.opening(fence=opening.fence, parts=masked_parts, language=interview.language)


def _reply(question: Question) -> str:
    """The model's reply, as far as it was kept; its notes on the CV need not be said again."""
    asked = {
        "question": question.text,
        "line": line_behind(question),
        "kind": question.kind,
        "topic": question.topic,
        "follow_up": question.follow_up,
        "cv_notes": [],
    }
    return json.dumps(asked, ensure_ascii=False)
