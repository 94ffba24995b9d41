"""Follow-ups: digs where the last answer was weakest, in the person's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interview.interviewers.follow_up_bank import AFTER_NO_ANSWER, FOLLOW_UPS, WHAT_WAS_MISSING, WITHOUT_QUOTE
from interview.reading import Reading, reading_of
from interview.reading.lines import sentences
from interview.rules import Interview, Question, Turn

_SLOTS = range(3, 8)
_MOST = 3
_FEW_WORDS = 30
_WEAK = 2
_LEAST_QUOTED, _MOST_QUOTED = 4, 14
_DECLINED = re.compile(
    r"\b(?:don['’]?t know|no idea|not sure|skip|pass|n/?a|no comment|nothing comes|can['’]?t think|idk"
    r"|next question|never|rather not|prefer not|not comfortable|don['’]?t want to (?:say|answer|talk)"
    r"|can['’]?t say)\b",
    re.IGNORECASE,
)
_LONGEST_WORD = 30
_CLAUSE_END = re.compile(r"[,;:.!?…]+(?:\s|$)|\s[–—-]\s")
_PLAIN = re.compile(r"[^\W_]+(?:[’'.,%&-]+[^\W_]+|[£$€%])*(?: [£$€]?[^\W_]+(?:[’'.,%&-]+[^\W_]+|%)*)*")
_OWN = re.compile(r"\bI\b")  # "I wrote it": asking what one did oneself would sound deaf
_OF_A_THING = re.compile(r"(?:it|this|that|these)\b", re.IGNORECASE)  # no answer to who did it
_JOINS = re.compile(r"^\s*(?:(?:and|but|so|then|also|well)\s+)+", re.IGNORECASE)
# How a clause begins that can stand by itself: "we always …", "last year the team …".
_SAYS = re.compile(
    r"(?:(?:usually|always|sometimes|often|normally|generally|basically|honestly|mostly|obviously|of course"
    r"|at first|first|in the end|at the end|once|now|there|here|(?:last|every|one|that) \w+)\s+)*"
    r"(?:I|we|they|he|she|it|you|there (?:is|was|are|were|has)|everyone|everybody|people|somebody|someone"
    r"|nobody|my|our|the|this|that|these|a|an)(?:['’]\w+)?\s",
    re.IGNORECASE,
)
_TELLING = {
    "ownership": re.compile(
        r"\b(?:we|us|our|team|they|everyone|everybody|people|you|one|should)\b", re.IGNORECASE
    ),
    "specificity": re.compile(
        r"\b(?:always|often|usually|many|lots?|several|various|things?|some|every|sometimes|really)\b",
        re.IGNORECASE,
    ),
}


def follow_up(interview: Interview, asked_before: Sequence[str]) -> Question | None:
    """A question on the last answer, where one is due and allowed."""
    if not _is_allowed(interview):
        return None
    last = interview.turns[-1]
    missing = missing_in(reading_of(interview, last))
    if not missing:
        return None
    taken = {*asked_before, *(turn.question.text for turn in interview.turns)}
    text = next((text for text in _texts(missing, last) if text not in taken), None)
    if text is None:
        return None
    return Question(
        text=text,
        reason=WHAT_WAS_MISSING[missing],
        kind=last.question.kind,
        topic=last.question.topic,
        follow_up=True,
    )


def _is_allowed(interview: Interview) -> bool:
    asked = [turn.question.follow_up for turn in interview.turns]
    return len(asked) + 1 in _SLOTS and sum(asked) < _MOST and not asked[-1]


def missing_in(reading: Reading) -> str:
    """What the answer lacks, the first that fits; nothing where it is in another language."""
    levels = {level.dimension: level.level for level in reading.rating.levels}
    if not reading.is_assessed:
        return ""
    if reading.facts.words < _FEW_WORDS:
        return "steps"
    return next((name for name in ("ownership", "result", "specificity") if levels[name] <= _WEAK), "")


def _texts(missing: str, last: Turn) -> Iterator[str]:
    """What could be said, first with the person's own words; the turn's number decides where to begin."""
    answer, topic = last.answer or "", last.question.topic or "that"
    if _is_no_answer(answer):
        yield from _rotated([text.format(topic=topic) for text in AFTER_NO_ANSWER], last.number)
    elif quote := _quote(missing, answer):
        yield from _rotated([text.format(quote=quote) for text in FOLLOW_UPS[missing]], last.number)
    yield from _rotated([text.format(topic=topic) for text in WITHOUT_QUOTE[missing]], last.number)


def _is_no_answer(answer: str) -> bool:
    words = answer.split()
    return len(words) < _LEAST_QUOTED or (len(words) < _FEW_WORDS and bool(_DECLINED.search(answer)))


def _rotated(texts: list[str], by: int) -> list[str]:
    start = by % len(texts)
    return texts[start:] + texts[:start]


def _quote(missing: str, answer: str) -> str:
    """A few of the person's own words that call for the question, or nothing where none can be quoted."""
    found = [part for line in answer.splitlines() for part in sentences(line)]
    if not found:
        return ""
    telling = _TELLING.get(missing)
    plain = found[-1:] if missing == "result" else found[:1]
    fitting = [part for part in found if telling and telling.search(part)] or plain
    clauses = (clause for part in fitting for clause in _clauses(part))
    return next((said for said in clauses if missing != "ownership" or _hides_who(said)), "")


def _hides_who(said: str) -> bool:
    return not _OWN.search(said) and not _OF_A_THING.match(said)


def _clauses(sentence: str) -> Iterator[str]:
    """Its whole clauses of plain words; nothing is quoted that would be cut or holds markup."""
    for clause in _CLAUSE_END.split(sentence):
        words = _JOINS.sub("", clause).split()
        longest = max(map(len, words), default=0)
        is_short = _LEAST_QUOTED <= len(words) <= _MOST_QUOTED and longest <= _LONGEST_WORD
        said = " ".join(words)
        if is_short and _PLAIN.fullmatch(said) and _SAYS.match(said):
            yield said
