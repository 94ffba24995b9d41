"""Words in an answer that a coach would put a finger on, and what is said about them."""

from __future__ import annotations

import re
from dataclasses import dataclass

EVERY_KIND = frozenset({"behavioural", "technical", "motivation"})
STORIES = frozenset({"behavioural"})


@dataclass(frozen=True, kw_only=True)
class Hook:
    """`{word}` in a claim or step stands for the word that was found, as it was typed."""

    dimension: str
    pattern: re.Pattern[str]
    claims: tuple[str, ...]
    steps: tuple[str, ...]
    kinds: frozenset[str] = EVERY_KIND


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(alternatives)})(?![\w'’-])", re.IGNORECASE)


HOOKS = (
    Hook(
        dimension="structure",
        kinds=STORIES,
        pattern=re.compile(
            r"(?:\b(?:I|[Ww]e|[Yy]ou)(?:['’]ll|['’]d)?\s+(?:would |will |also )?(?=\w)|^)"
            r"(?P<word>always|usually|normally|generally|typically|in general)\b",
            re.IGNORECASE,
        ),
        claims=(
            "“{word}” describes a habit, and the question was after one occasion",
            "With “{word}” the answer leaves the one occasion that was asked for",
            "“{word}” keeps us from seeing a particular day",
        ),
        steps=(
            "Follow “{word}” with “for example, last month”, and stay with that time.",
            "Swap “{word}” for one date, and tell what happened then.",
            "Take the last time it came up, and tell only that.",
        ),
    ),
    Hook(
        dimension="ownership",
        kinds=STORIES,
        pattern=_words(
            "you should",
            "one should",
            "people should",
            "everyone should",
            "you need to",
            "you have to",
            "you must",
            "we should",
            "it is important to",
            "it's important to",
        ),
        claims=(
            "“{word}” is advice; the question was what you did",
            "This says how it ought to be done, not how you did it",
            "A rule where your own story would count for more",
        ),
        steps=(
            "Turn “{word}” into “I did”, and tell one time when you kept to it.",
            "Leave the rule out, and tell the day on which it helped you.",
            "Say which part of that you did yourself, and when.",
        ),
    ),
    Hook(
        dimension="ownership",
        kinds=frozenset({"behavioural", "technical"}),
        pattern=re.compile(
            r"(?<![\w'’-])(?P<word>we|our team|the team)(?= (?:all |then |also |just |both |finally |soon )?"
            r"(?:[a-z]{3,}ed|did|made|got|went|took|put|ran|built|found|set|sent|gave|fixed|held|kept|brought|wrote"
            r"|told|cut|came|began|drove|spoke|dealt|sold|bought|met|rang|chose|tried)(?![\w'’]))",
            re.IGNORECASE,
        ),
        claims=(
            "“{word}” hides what you did",
            "Behind “{word}” your own part cannot be seen",
            "An interviewer will wonder who “{word}” was",
            "“{word}” did this, and you are not in the picture",
        ),
        steps=(
            "Say “I” for your own part, and keep “we” for what was truly shared.",
            "Name what you did and what the others did, one sentence each.",
            "Ask yourself who held the pen, the phone or the tool, and say it.",
            "Split it up: I did this, my colleague did that.",
        ),
    ),
    Hook(
        dimension="result",
        pattern=_words(
            "(?:it |that |everything |all )?went (?:really |very |quite )?(?:well|fine|smoothly)",
            "(?:it|that|things|everything|all) (?:all )?worked out(?: well| fine| in the end)?",
            "(?:was|were) (?:really |very |quite |all )?(?:happy|pleased|satisfied|successful)",
            "a (?:big |great |real |huge )?success",
            "(?:good|great|positive) feedback",
            "all good",
            "a (?:good|great) (?:outcome|result)",
        ),
        claims=(
            "“{word}” is all we hear of the outcome",
            "“{word}” is a feeling, not yet an outcome",
            "What does “{word}” mean here? The listener cannot tell",
            "The outcome hides behind “{word}”",
        ),
        steps=(
            "Say how one could see that, and what had been different before.",
            "Put in its place what was different the week after.",
            "Add who noticed it, and what they said or did.",
            "Look for the number behind it: how many, how fast, how often.",
        ),
    ),
    Hook(
        dimension="specificity",
        pattern=_words(
            "(?<!learn )(?<!learned )(?<!learnt )(?<!mean )(?<!means )(?<!meant )(?<!thanks )a lot(?: of)?",
            "lots of",
            "loads of",
            "plenty of",
            "(?<!how )(?<!too )(?<!as )(?<!so )many",
            "(?<!or )several",
            "various",
            "a few",
            "a number of",
            "all sorts of",
            "all kinds of",
            "different things",
            "stuff",
            "things like that",
            "often",
            "quickly",
            "significantly",
        ),
        claims=(
            "“{word}” leaves the listener guessing",
            "One would like to know what is behind “{word}”",
            "“{word}” stands where a fact could stand",
            "No picture forms yet at “{word}”",
        ),
        steps=(
            "Put a number or a name in the place of “{word}”; a rough one will do.",
            "Where you say “{word}”, give one example and count the rest.",
            "Ask yourself “how much exactly?” at “{word}”, and say the answer.",
            "Leave “{word}” out, and say the thing itself.",
        ),
    ),
    Hook(
        dimension="reflection",
        pattern=_words(
            "(?:his|her|their|the manager's|somebody else's|someone else's) (?:own )?fault",
            "not my fault",
            "nothing i could (?:have )?do(?:ne)?",
            "wouldn't change (?:anything|a thing)",
            "can't think of (?:any|one|a)",
        ),
        claims=(
            "With “{word}” the look back ends too early",
            "“{word}” may be true, and still your own lesson goes missing",
            "“{word}” closes the door on what you could show here",
        ),
        steps=(
            "Name one small thing that you would do differently, whoever was to blame.",
            "Say what you watch for since then.",
            "Ask what was in your own hands, and tell that.",
        ),
    ),
    Hook(
        dimension="communication",
        pattern=_words(
            "basically",
            r"(?<!that )(?<!this )(?<!what )(?<!any )(?<!some )(?<!the )(?<!a )(?:sort|kind) of(?! thing)",
            "kinda",
            "i guess",
            "i suppose",
            "you know",
            "i mean",
            "like i said",
            "to be honest",
            "honestly",
            "maybe",
            "probably",
            "somehow",
            "or something",
            "and so on",
            "i would say",
            "i'd say",
            "at the end of the day",
            "um+",
        ),
        claims=(
            "“{word}” takes force out of what you say",
            "“{word}” makes you sound less sure than you need to",
            "The sentence is stronger than “{word}” lets it be",
            "“{word}” adds nothing, and the ear stumbles over it",
        ),
        steps=(
            "Say the sentence again without “{word}”; it stands by itself.",
            "Replace “{word}” by a pause.",
            "Listen for “{word}” when you practise aloud, and leave it out.",
            "Drop “{word}”, and put the main point first.",
        ),
    ),
)


def hooks_for(dimension: str, kind: str) -> tuple[Hook, ...]:
    return tuple(hook for hook in HOOKS if hook.dimension == dimension and kind in hook.kinds)


def word_in(hook: Hook, text: str) -> str:
    """The word as it was typed, or nothing."""
    match = hook.pattern.search(text)
    if not match:
        return ""
    return match.group("word") if "word" in hook.pattern.groupindex else match.group()
