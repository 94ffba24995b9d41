"""Everything that is measured in one answer, as plain numbers between none (0) and plenty (1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview.reading import lessons, manner, results
from interview.reading.actions import OTHERS, OWN, Event, events_of
from interview.reading.findings import Finding, find_all
from interview.reading.plainness import abstract_words, distinctive_words, loud_words
from interview.reading.relevance import Fit
from interview.reading.specifics import specifics_of
from interview.reading.words import Line, count_words, listed

ONE_PERSON = listed("he she him her his")
DEFINITE = listed("the")
_WAS = listed("was were did didn't had hadn't wasn't weren't couldn't could")
_IS = listed(
    "is are am i'm it's we're they're you're do don't does doesn't have has i've we've can will should"
    " must would i'd i'll can't won't always"
)
BEING = listed("is are am i'm it's we're they're you're isn't aren't")
_PEOPLED = 3  # times "he" or "she"; above, a tale in the present needs no other detail
_FULL, _LEAST_ROOM = 80, 0.5  # words from which plenty is the same for all, and what it is for the shortest
_SHORTEST = 45  # words; a shorter answer's densities are taken as if it had these


@dataclass(frozen=True, kw_only=True)
class Marks:
    """What was found where, in the sentences that count."""

    lines: tuple[Line, ...]
    words: int
    events: tuple[Event, ...]
    specifics: tuple[Finding, ...]
    outcomes: tuple[Finding, ...]
    lessons: tuple[Finding, ...]
    changes: tuple[Finding, ...]
    reasons: tuple[Finding, ...]
    weighing: tuple[Finding, ...]
    order: tuple[Finding, ...]
    trouble: tuple[Finding, ...]
    hedges: tuple[Finding, ...]
    fillers: tuple[Finding, ...]
    slogans: tuple[Finding, ...]
    advice: tuple[Finding, ...]
    habits: tuple[Finding, ...]
    fit: Fit

    @property
    def told(self) -> tuple[Finding, ...]:
        """Details of what is told; those of a claim ("I have used Sage 50, level 3") prove nothing."""
        claims = {finding.line for finding in find_all("claim", manner.CLAIM, self.lines)}
        return tuple(finding for finding in self.specifics if finding.line not in claims)

    @property
    def own_acts(self) -> tuple[Event, ...]:
        """Own past acts, each verb once."""
        tenses = {"past", "present"} if self.tells_in_present else {"past"}
        acts = [e for e in self.events if e.subject == OWN and e.tense in tenses and e.weight]
        return tuple({event.verb: event for event in reversed(acts)}.values())[::-1]

    @property
    def tells_in_present(self) -> bool:
        """Whether the story is told in the present, as many second-language speakers do: "I go to him"."""
        own = [e.tense for e in self.events if e.subject == OWN and e.tense in {"past", "present"}]
        times = sum(finding.kind in {"time", "speech"} for finding in self.told)
        people = count_words_among(self, ONE_PERSON)
        is_particular = people > _PEOPLED or (people + times >= 2 and len(self.told) >= 2)
        present = own.count("present")
        return present > max(1, len(own) / 2) and is_particular and len(self.advice) < 2

    @property
    def plans(self) -> tuple[Event, ...]:
        return tuple(e for e in self.events if e.subject == OWN and e.tense in {"would", "present"})

    @property
    def others_acts(self) -> tuple[Event, ...]:
        return tuple({e.verb: e for e in self.events if e.subject == OTHERS and e.weight}.values())


def marks_of(lines: Sequence[Line], fit: Fit) -> Marks:
    events = events_of(lines)
    return Marks(
        lines=tuple(lines),
        words=count_words(lines),
        events=events,
        specifics=specifics_of(lines),
        outcomes=results.outcomes_of(lines, events),
        lessons=find_all("lesson", lessons.LESSON, lines),
        changes=find_all("change", lessons.CHANGED, lines),
        reasons=find_all("reason", manner.REASON, lines),
        weighing=find_all("weighing", manner.WEIGHING, lines),
        order=find_all("order", manner.ORDER, lines),
        trouble=find_all("trouble", manner.TROUBLE, lines),
        hedges=find_all("hedge", manner.HEDGE, lines),
        fillers=find_all("filler", manner.FILLER, lines),
        slogans=(*find_all("slogan", manner.SLOGAN, lines), *find_all("slogan", manner.BOAST, lines)),
        advice=find_all("advice", manner.ADVICE, lines),
        habits=find_all("habit", manner.HABIT, lines),
        fit=fit,
    )


def signals_of(marks: Marks) -> dict[str, float]:
    """Each signal from 0 to 1. Densities are per 100 words, so that length buys nothing."""
    per_100 = 100 / max(_SHORTEST, marks.words)
    room = min(1.0, max(_LEAST_ROOM, marks.words / _FULL))
    as_past = 2 if marks.tells_in_present else 1
    acts = as_past * sum(event.weight for event in marks.own_acts)
    return {
        "acts": _upto(acts, 5 * room),
        "act_density": _upto(acts * per_100, 5),
        "others": _upto(as_past * sum(event.weight for event in marks.others_acts), 5),
        "episode": episode_share(marks),
        "specifics": _upto(len(marks.told), 8 * room),
        "specific_density": _upto(len(marks.told) * per_100, 8),
        "distinctive": _upto(distinctive_words(marks.lines) * per_100, 40),
        "outcomes": _upto(len(marks.outcomes), 3 * room),
        "checked_outcomes": _upto(_checkable(marks), 2 * room),
        "lessons": _upto(len({f.line for f in (*marks.lessons, *marks.changes)}), 2),
        "reasons": _upto(len(marks.reasons) * per_100, 3),
        "weighing": _upto(len(marks.weighing) * per_100, 3),
        "order": _upto(len(marks.order) * per_100, 5),
        "hedges": _upto(len(marks.hedges) * per_100, 2),
        "slogans": _upto(len(marks.slogans) * per_100, 2),
        "advice": _upto(len(marks.advice) * per_100, 2),
        "loud": _upto(loud_words(marks.lines) * per_100, 8),
        "abstract": _upto(abstract_words(marks.lines) * per_100, 8),
        "being": _upto(count_words_among(marks, BEING) * per_100, 5),
        "intents": marks.fit.intents,
    }


def episode_share(marks: Marks) -> float:
    """Share of the verbs that tell what happened, against what is, should be or always is."""
    if marks.tells_in_present:
        return 1.0
    told = sum(e.tense in {"past", "passive"} for e in marks.events) + count_words_among(marks, _WAS)
    said = sum(e.tense in {"present", "would"} for e in marks.events) + count_words_among(marks, _IS)
    return told / max(1, told + said)


def habit_share(marks: Marks) -> float:
    """Share of the sentences that tell what is always so; those that tell nothing do not count."""
    habitual = {finding.line for finding in marks.habits}
    return len(habitual) / max(1, len(habitual | {event.line for event in marks.events}))


def _checkable(marks: Marks) -> int:
    """Outcome sentences that also hold a number, a time, a name or somebody's words."""
    detailed = {finding.line for finding in marks.specifics}
    return sum(outcome.line in detailed for outcome in marks.outcomes)


def count_words_among(marks: Marks, wanted: frozenset[str]) -> int:
    return sum(word.lower in wanted and not word.is_name for line in marks.lines for word in line.words)


def _upto(amount: float, plenty: float) -> float:
    return min(1.0, amount / plenty)
