"""Words that were broken at the end of a line, put together where it is sure that they were one."""

import re

WORD = re.compile(r"[^\W\d_]+")
BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,})-\n([^\W\d_]{2,})(?![^\W\d_])(\S*)[ ]?(\n?)")
SOFT = re.compile("(?<![^\\W\\d_])([^\\W\\d_]+)\u00ad[ \t]?\n([^\\W\\d_]+)(\\S*)[ ]?(\n?)")
# Endings that are no words of their own: behind a hyphen at a line's end, they are the rest of a word.
ENDINGS = (
    "tion", "tions", "tional", "sion", "sions", "ment", "ments", "ence", "ences", "ance", "ances",
    "ity", "ities", "ness", "able", "ible", "ing", "ings", "ed", "er", "ers", "ly", "tive", "ture", "tures",
    "ung", "ungen", "keit", "heit", "lich", "liche", "lichen", "schaft", "schaften", "ment", "isch", "ische",
)  # fmt: skip


def joined(text: str) -> str:
    """A hyphen stays, and its line end with it, where the word may be a compound."""
    if "-\n" not in text and "\u00ad" not in text:
        return text
    known = {word.casefold() for word in WORD.findall(text)}
    text = SOFT.sub(_together, text)
    return BROKEN.sub(lambda match: _together(match) if _is_one(match, known) else match[0], text)


def _together(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}{match[3]}\n"


def _is_one(match: re.Match[str], known: set[str]) -> bool:
    first, second = match[1], match[2]
    if not (first[-1].islower() and second.islower()):
        return False
    return (first + second).casefold() in known or second in ENDINGS
