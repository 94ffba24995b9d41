"""What came of it: outcomes after an own act, and how they can be known."""

from __future__ import annotations

from collections.abc import Sequence

from interview.reading.actions import OTHERS, OWN, SHARED, Event
from interview.reading.findings import Finding, find_all, phrases
from interview.reading.words import Line, listed

_AMOUNT = (
    r"[$€£]?\d[\d.,]*|none|nothing|nobody|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|half|all"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday"
    "|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter"
)

CHANGE = listed(
    "rose fell dropped went grew shrank halved doubled tripled cut saved reduced increased stopped"
    " started ended finished opened closed passed failed signed agreed returned recovered came stayed left"
    " kept held won lost shipped arrived landed ran worked thanked apologised apologized accepted approved"
    " adopted asked called wrote said told became reached hit met beat bought paid renewed ordered booked"
    " moved got gave took made improved cleared settled calmed slept ate walked smiled laughed spoke"
    " learned learnt qualified graduated promoted survived lasted tripped shortened lowered raised turned"
    " disappeared vanished dried reopened used copied picked chose hired extended confirmed noticed"
    " admitted slid climbed jumped eased slipped sold"
)
"""Past verbs with which a change of things or people is told."""

OUTCOME = phrases(
    "as a result|in the end|eventually|by the end|the result|the outcome",
    "which (?:meant|cut|saved|brought|gave|led)|since then|ever since|after that|from then on",
    "afterwards|so far|to this day|still (?:use|used|run|runs|in use|there)|no longer",
    "not (?:one|a single|once)|never (?:again|happened|came back|had)",
    "no (?:more|further|complaints?|one|repeat|injuries)|without (?:a|any|one|losing|missing)|on time",
    "in time|under budget|ahead of|(?:down|up) (?:from|to|by)|from .{1,40}? to|instead of",
    "for the first time|(?:weeks?|months?|days?|years?|hours?|minutes?) (?:later|early|late)",
    r"the next (?:day|week|month|morning|year)|within (?:a|an|the|two|three|four|five|six|\d+)|now",
    "it (?:worked|held|stayed|took|cost|saved)|lost (?:nothing|no|only)|nobody|no one|none of",
    "all of (?:them|it)|every(?:one| one)? of|zero|that (?:year|season|term|quarter)|kept the|back to",
    "came back|went back|cost us|we (?:lost|kept|won|finished|opened|shipped|made)",
)
COMPARED = phrases(
    rf"now [^.]{{0,40}}?(?:{_AMOUNT})\b[^.]{{0,30}} (?:was|were|from|used to)\b[^.]{{0,30}}?(?:{_AMOUNT})",
    rf"(?:was|were|used to \w+) [^.]{{0,40}}?(?:{_AMOUNT})\b[^.]{{0,30}} now [^.]{{0,30}}?(?:{_AMOUNT})",
    "(?:fell|dropped|rose|went|came down|up|down)"
    rf" [^.]{{0,30}}?from [^.]{{0,20}}?(?:{_AMOUNT})\b[^.]{{0,20}} to",
)
"""Before and after side by side: an outcome wherever it stands, first sentence or last."""
NOTED = phrases(
    "(?:since(?: then)?|after|now|today|from then on|by|down to|up to)[ :,-]+[^.]{0,40}?"
    rf"(?:{_AMOUNT})",
    rf"(?:{_MONTHS}) (?:{_AMOUNT})|not (?:one|a single|once)|none|never since|back to|the same since",
)
"""A result without a verb."""
VAGUE_OUTCOME = phrases(
    "(?:it )?(?:all )?(?:went|worked out|turned out|ended up) (?:really |very |pretty |quite |so |"
    r"just )?(?:well|great|fine|good|ok|okay|smoothly|perfectly|successful\w*|better)",
    "(?:was|were|is|are|being) (?:really |very |quite |so |extremely |all |super |both )?(?:happy|"
    "pleased|satisfied|successful|a (?:big |great |huge |real )?success|impressed|great|good|fine|"
    "better|sorted|resolved)",
    "success(?:ful|fully)?|positive (?:outcome|result|feedback|impact)",
    "great (?:result|feedback|success|outcome)s?|good results?|everyone (?:was|felt|loved|liked)",
    "the (?:problem|issue|situation|conflict) (?:was|got) (?:solved|resolved|fixed|sorted)",
    "exceeded (?:all )?expectations|significant(?:ly)?|dramatic(?:ally)?|massive(?:ly)?|huge(?:ly)?",
    "tremendous(?:ly)?",
)


def outcomes_of(lines: Sequence[Line], events: Sequence[Event]) -> tuple[Finding, ...]:
    """Sentences that tell what changed, from the first own act on."""
    acts = [event for event in events if event.subject in {OWN, SHARED} and event.weight]
    if not acts:
        return ()
    compared = {finding.line for finding in find_all("compared", COMPARED, lines)}
    first = acts[0].line
    return tuple(
        Finding(kind="result", start=line.sentence.start, end=line.sentence.end, line=place)
        for place, line in enumerate(lines)
        if place in compared or (place >= first and _tells_change(place, lines, events, after=acts[0].start))
    )


def _tells_change(place: int, lines: Sequence[Line], events: Sequence[Event], *, after: int) -> bool:
    changes = [
        event
        for event in events
        if event.line == place and event.start > after and event.subject == OTHERS and event.verb in CHANGE
    ]
    cues = find_all("cue", OUTCOME, lines[place : place + 1])
    told = [e for e in events if e.line == place and e.start >= after and e.tense in {"past", "passive"}]
    return bool(changes) or bool(cues and told) or _is_note(place, lines[place], events)


def _is_note(place: int, line: Line, events: Sequence[Event]) -> bool:
    """A bare result, as notes have it: "Since November: none.", "April two, May none"."""
    return not any(event.line == place for event in events) and bool(find_all("note", NOTED, [line]))
