"""The lines of an advert, each with the section that it stands in; lines about the employer are left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from interview.reading.lines import sentences, unmarked


class Section(Enum):
    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    OPEN = "open"  # under no heading that we know
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True)
class AdvertLine:
    text: str
    section: Section


# First that fits. "Desirable skills" is nice to have although it says skills; "What we offer" is not about the candidate.
_HEADINGS = (
    (
        Section.NICE,
        r"desirable|nice.to.ha|bonus|preferred|\ba plus\b|plus points|advantag|would be (?:great|good)|extra credit",
    ),
    (
        Section.MUST,
        r"look(?:ing)? for\b|about you\b|who you are|you(?:'|’)?(?:ll| will)? (?:need|have|bring|offer)|your profile|"
        r"are you\b|you are\b|we (?:need|expect|ask|require)|what it takes|person(?:al)? spec|what you must",
    ),
    (
        Section.DROPPED,
        r"benefit|perk|we offer|offer you|in it for you|what you(?:'|’)?(?:ll| will) (?:get|receive)|why (?:join|work|us|you)|"
        r"about (?:us|the (?:company|team|employer|school|trust|group|client|business|organi|firm|home|practice|restaurant))|"
        r"who we are|our (?:company|story|values|culture|mission|client|history|commitment|offer|people)|company (?:over|desc|prof)|"
        r"package|salary|compensation|\bpay\b|\bpay:|reward|remuneration|equal|divers|inclusi|accommodation|apply|applic|"
        r"next steps|process|location|where:|\bhours\b|contact|closing|deadline|start date|contract|privacy|gdpr|visa|"
        r"disclaimer|agenc|job type|schedule|reports? to|department|working pattern|reference|posted|safeguarding statement",
    ),
    (
        Section.MUST,
        r"require|essential|must|qualif|skill|experience|criteria|knowledge|competenc|background|profile|candidate|"
        r"credential|licen[cs]e|certif|education|attribute|what (?:we|you) (?:need|want)|need(?:ed)?\b|tech(?:nical)? stack|tools",
    ),
    (
        Section.DUTIES,
        r"responsib|dut(?:y|ies)|role|the job|you(?:'|’)?(?:ll| will) (?:do|be|work)|task|day.to.day|your (?:day|work|mission|job)|"
        r"job (?:desc|summ|purp)|accountab|overview|position|typical|what you do|the work|your week|main purpose|objectives",
    ),
)
_HEADINGS_READ = tuple((section, re.compile(words, re.IGNORECASE)) for section, words in _HEADINGS)
_LABEL = re.compile(r"^([^.:;]{3,45}):\s+(\S.*)$")
_EMPLOYER = re.compile(
    r"equal opportunit|regardless of|without regard|discriminat|reasonable adjust|welcomes? applica|"
    r"competitive (?:salary|pay|rate)|per annum|per hour|\bp\.?a\.?\b|pro rata|annual leave|days.{0,12}holiday|pension|"
    r"apply (?:now|by|today|via|online|here|through)|to apply|send (?:us )?(?:your|a) (?:cv|r[eé]sum[eé])|cover(?:ing)? letter|"
    r"closing date|recruitment agenc|\bwe (?:offer|provide|believe|celebrate|value|pride)\b|free parking|private medical|"
    r"founded in|established in|since (?:19|20)\d\d|^we(?:'|’| a)re (?:an?|the|proud|one|part|committed|family)\b|"
    r"is (?:an?|one of the|the) .{0,25}(?:leading|fast|grow|family|award|independent|charity|provider|compan|group|trust|academy)|"
    r"\S@\S+\.|www\.|https?:|^join (?:us|our)|interviews will|only shortlisted|no agencies|salary|\bote\b|"
    r"hours (?:a|per) week|"
    r"gym member|discount|bonus scheme|life assurance|cycle to work|sick pay|company car|subject to (?:an? )?(?:satisf|refer)",
    re.IGNORECASE,
)
_NICE_LINE = re.compile(
    r"desirable|nice.to.have|\bbonus\b|preferred|preferabl|\ba plus\b|\badvantage|\bideally\b|would be (?:good|great|helpful|use)|"
    r"helpful|not essential|not required|beneficial",
    re.IGNORECASE,
)
_MUST_LINE = re.compile(
    r"\bmust\b|essential|\brequired?\b|mandatory|necessary|\bneeds?\b|\bminimum\b", re.IGNORECASE
)


def advert_lines(text: str) -> tuple[AdvertLine, ...]:
    """What the advert says about the work and the candidate, in its order."""
    found: list[AdvertLine] = []
    section = Section.OPEN
    for raw in text.splitlines():
        heading = _heading(raw)
        if heading:
            section = heading
            continue
        found += _under(section, raw)
    return tuple(found)


def _heading(raw: str) -> Section | None:
    line = unmarked(raw)
    words = line.split()
    if not words or len(words) > 8 or line.endswith((".", ",", ";")) or _LABEL.match(line):
        return None
    known = _section_of(line.rstrip(":"))
    is_bullet = line != raw.strip().strip("*#_= ")
    if known and (line.endswith(":") or (not is_bullet and _looks_like_heading(line))):
        return known
    return Section.OPEN if line.endswith(":") and not is_bullet else None


def _looks_like_heading(line: str) -> bool:
    return "," not in line and (len(line.split()) <= 5 or line.isupper() or line.istitle())


def _section_of(heading: str) -> Section | None:
    return next((section for section, words in _HEADINGS_READ if words.search(heading)), None)


def _under(section: Section, raw: str) -> list[AdvertLine]:
    found = []
    for sentence in sentences(raw):
        label = _LABEL.match(sentence)
        named = _section_of(label[1]) if label and len(label[1].split()) <= 5 else None
        if label and named:
            section, sentence = named, label[2]  # noqa: PLW2901 - the label is read, its content remains
        if section is not Section.DROPPED and not _EMPLOYER.search(sentence):
            found.append(AdvertLine(text=sentence, section=_by_own_words(sentence, section)))
    return found


def _by_own_words(sentence: str, section: Section) -> Section:
    if _NICE_LINE.search(sentence):
        return Section.NICE
    if section is Section.OPEN and _MUST_LINE.search(sentence):
        return Section.MUST
    return section
