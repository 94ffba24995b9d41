"""What a sentence tells by its words alone: an outcome, a lesson, a reason, or nothing but a boast."""

from __future__ import annotations

import re

from interview.evidence import Sentence
from interview.reading.results import OUTCOME, VAGUE_OUTCOME

_LESSON = re.compile(
    r"\b(?:learn(?:ed|t)|taught me|lesson|looking back|hindsight|reali[sz]ed|differently|next time|my mistake"
    r"|i was wrong|since then|ever since|from then on|these days|nowadays|now i|i now|i still|no longer)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:since then|ever since|from then on|these days|nowadays|now i|i now|i still|no longer)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|so that|so i|otherwise|rather than|instead of|in case|unless|which means|that way|to avoid"
    r"|to make sure|trade-?offs?|since (?:the|it|they|we)|first|then|next|after that|finally|before|once)\b",
    re.IGNORECASE,
)
_ROUTINE = re.compile(r"\b(?:every|each|we|our)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|my|I['’](?:ve|m|d|ll))\b")
_WISHED = re.compile(r"\b(?:would|could|should|will|if)\b|\w['’](?:d|ll)\b", re.IGNORECASE)
_WENT_WELL = re.compile(
    r"\b(?:worked|went|did|came out) (?:\w+ )?(?:well|fine|great)\b|\bdown to\b", re.IGNORECASE
)
_NO_OUTCOME = re.compile(  # such words tell of a deed as often as of what came of it
    r"\binstead of\b|\bnow\b|\bthe next (?:day|week|month|morning|year)\b", re.IGNORECASE
)
_BOAST = re.compile(
    r"\b(?:always|never|usually|everyone|everybody|whenever|pretty much|hundreds|thousands)\b"
    r"|\bnatural(?:ly)?\b|\b(?:good|great|sharp) eye\b|\bI (?:love|thrive|haven['’]t|have never|don['’]t)\b"
    r"|\b[Ii]n my (?:view|opinion)\b|\bdeserve\b|\bappropriate (?:action|measures|steps)\b"
    r"|\b(?:good|great|solid|deep|clear|strong) (?:understanding|knowledge|feel|sense|grasp)\b"
    r"|\bI(?:['’]m| am) (?:very |quite |really |pretty |a |an |good|great|known|someone|always)",
    re.IGNORECASE,
)
_PLATITUDE = re.compile(
    r"\b(?:you can['’]?t|you cannot|you (?:just |always )?have to|nobody(?: is|['’]s) perfect|that['’]s life"
    r"|it is what it is|everybody makes (?:them|mistakes)|mistakes happen|is (?:everything|(?:the )?key))\b",
    re.IGNORECASE,
)
_NUMBERS_CHANGED = re.compile(r"\d[\d.,]*\S* ?(?:to|→|->|down to|up to) ?[£$€]?\d")
_INEXPERIENCED = re.compile(
    r"\b(?:have not|haven['’]?t|have never|never) (?:really )?(?:worked|used|done|had|touched|tried)\b"
    r"|\b(?:don['’]?t|do not) have (?:any |much |real )?experience\b",
    re.IGNORECASE,
)
_LEAST_WORDS = 4


def lessons_in(text: str) -> int:
    is_own = _OWN.search(text) or _ROUTINE.search(text)
    return len(_LESSON.findall(text)) + has_changed(text) if is_own else 0


def names_lesson(text: str) -> bool:
    return bool(_LESSON.search(text))


def reasons_in(text: str) -> int:
    return len(_REASON.findall(text))


def says_i(text: str) -> bool:
    return bool(_OWN.search(text))


def is_wished(text: str) -> bool:
    """Tells what would, could or should be."""
    return bool(_WISHED.search(text))


def is_vague_outcome(text: str) -> bool:
    return bool(VAGUE_OUTCOME.search(text) or _WENT_WELL.search(text))


def says_inexperienced(text: str) -> bool:
    return bool(_INEXPERIENCED.search(text))


def is_platitude(text: str) -> bool:
    return bool(_PLATITUDE.search(text))


def changes_numbers(text: str) -> bool:
    """As in "stops: 6 to 0"."""
    return bool(_NUMBERS_CHANGED.search(text))


def has_changed(text: str) -> bool:
    return bool(_CHANGED.search(text))


def tells_outcome(text: str) -> bool:
    """Tells what changed: not what would, and not just that it went well."""
    is_told = OUTCOME.search(_NO_OUTCOME.sub("", text))
    return bool(is_told) and not is_wished(text) and not is_vague_outcome(text)


def is_boast(text: str) -> bool:
    return bool(_BOAST.search(text))


def is_long_enough(sentence: Sentence) -> bool:
    return len(sentence.text.split()) >= _LEAST_WORDS
