"""What comes back over several interviews: weaknesses, and the terms of an advert (pure)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview.history import Outline, in_order
from interview.rules import Interview
from interview.scoring import DIMENSIONS, Point

RECURS_FROM = 2  # interviews
_ORDER = {dimension.name: place for place, dimension in enumerate(DIMENSIONS)}


@dataclass(frozen=True, kw_only=True)
class Mention:
    """Where a weakness was named: which interview and answer, and the words it rests on."""

    interview_id: int
    finished_at: datetime
    job_title: str
    answer: int | None
    text: str
    quote: str
    advice: str


@dataclass(frozen=True, kw_only=True)
class RecurringWeakness:
    """A weakness of at least two interviews. `dimension` is empty where it belongs to none."""

    dimension: str
    text: str  # as the latest interview put it
    interviews: int
    of: int
    mentions: tuple[Mention, ...]  # latest first

    @property
    def one_an_interview(self) -> tuple[Mention, ...]:
        """The first mention of each interview, the latest interview first."""
        return tuple({mention.interview_id: mention for mention in reversed(self.mentions)}.values())[::-1]

    @property
    def sentence(self) -> str:
        return f"in {self.interviews} of {self.of} interviews"


@dataclass(frozen=True, kw_only=True)
class TermMention:
    """In which of an interview's answers a term was spoken of; none of them is an empty tuple."""

    interview_id: int
    answers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class TermRow:
    """One term of an advert over the attempts at it, oldest first."""

    term: str
    mentions: tuple[TermMention, ...]

    @property
    def covered_in(self) -> int:
        return sum(bool(mention.answers) for mention in self.mentions)

    @property
    def is_open(self) -> bool:
        """No attempt has spoken of it yet."""
        return self.covered_in == 0


def recurring_weaknesses(outlines: Iterable[Outline]) -> tuple[RecurringWeakness, ...]:
    """Most frequent first; nothing before two interviews, and no samples beside one's own."""
    ordered = in_order(outlines)
    counted = [one for one in ordered if not one.is_sample] or ordered
    found: dict[str, list[Mention]] = {}
    for one in reversed(counted):
        for point in one.weaknesses:
            found.setdefault(_kind(point), []).append(_mention(one, point))
    rows = [_recurring(kind, mentions, of=len(counted)) for kind, mentions in found.items()]
    often = [row for row in rows if row.interviews >= RECURS_FROM]
    return tuple(sorted(often, key=lambda row: (-row.interviews, _ORDER.get(row.dimension, len(_ORDER)))))


def _kind(point: Point) -> str:
    return point.dimension or " ".join(point.text.split()).casefold()


def _mention(one: Outline, point: Point) -> Mention:
    return Mention(
        interview_id=one.id,
        finished_at=one.finished_at,
        job_title=one.job_title,
        answer=point.answer,
        text=point.text,
        quote=point.quote,
        advice=point.advice,
    )


def _recurring(kind: str, mentions: Sequence[Mention], *, of: int) -> RecurringWeakness:
    return RecurringWeakness(
        dimension=kind if kind in _ORDER else "",
        text=mentions[0].text,
        interviews=len({mention.interview_id for mention in mentions}),
        of=of,
        mentions=tuple(mentions),
    )


def attempts_like(job: str, outlines: Iterable[Outline]) -> tuple[Outline, ...]:
    """The rated interviews for the same advert, oldest first."""
    return tuple(one for one in in_order(outlines) if one.job == job)


def term_coverage(
    attempts: Iterable[Interview], terms: Iterable[str], is_mentioned: Callable[[str, str], bool]
) -> tuple[TermRow, ...]:
    """Which answers of each attempt speak of each term; `is_mentioned(term, answer)` decides."""
    interviews = tuple(attempts)
    return tuple(
        TermRow(term=term, mentions=tuple(_term_mention(term, i, is_mentioned) for i in interviews))
        for term in terms
    )


def _term_mention(term: str, interview: Interview, is_mentioned: Callable[[str, str], bool]) -> TermMention:
    spoken = (turn.number for turn in interview.turns if turn.answer and is_mentioned(term, turn.answer))
    return TermMention(interview_id=interview.id, answers=tuple(spoken))
