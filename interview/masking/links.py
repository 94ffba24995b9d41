"""Finds e-mail addresses and links: whole ones, profiles without a scheme, and names after a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_AT = r"(?:@|＠|\s?[\[({]\s?at\s?[\])}]\s?)"
_DOT = r"(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.+%'-])[\w.+%'-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,5}}", re.IGNORECASE
)
_SPOKEN_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} at [\w-]{1,63} dot (?:[\w-]{1,63} dot )?[a-z]{2,6}\b", re.IGNORECASE
)

_END = r"[^\s<>\"“”()\[\]{}|•·,;]"
_WHOLE = re.compile(rf"\b(?:(?:https?|ftp)://|www\.|mailto:){_END}+", re.IGNORECASE)
_PLACES = (
    "linkedin|github|gitlab|bitbucket|xing|stackoverflow|medium|behance|dribbble|twitter|facebook|instagram"
    "|youtube|kaggle|orcid|researchgate|codepen|leetcode|hackerrank|vimeo|soundcloud|notion|calendly|wa|t|x"
)
_PROFILE = re.compile(
    rf"(?<![\w-])(?:[\w-]{{1,63}}\.)?(?:{_PLACES})\.(?:com|org|net|io|me|so|dev)/{_END}*", re.IGNORECASE
)
_TOP = (
    "com|org|net|io|dev|me|app|co|info|eu|uk|de|fr|es|it|nl|pl|ch|at|se|no|dk|fi|pt|br|ca|au|nz|in|ie|us|be|cz"
    "|ro|hu|gr|jp|cn|ru|ua|tr|mx|ar|cl|za|ng|ke|page|site|tech|blog|online|xyz|works|studio|design|name"
)
_WITH_PATH = re.compile(rf"(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:{_TOP})/{_END}*")
_BARE = re.compile(rf"(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:{_TOP})\b(?![\w/-]|\.\w)")
_SITE_LABEL = re.compile(
    r"\b(?:web ?site|web|homepage|home page|portfolio|blog|site|url|link|webseite|página web|sito|profile?)"
    r"\s*[:：|]?\s*$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\b(?:{_PLACES}|telegram|skype|discord|signal|whatsapp|mastodon|bluesky|wechat|threads|tiktok)\s*[:：]\s*"
    r"(?P<name>@?[\w.@/-]{3,})",
    re.IGNORECASE,
)


def find_emails(text: str) -> Iterator[Span]:
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        yield from (match.span() for match in pattern.finditer(text))


def find_links(text: str, beside: Sequence[Span]) -> Iterator[Span]:
    """`beside` are other details: a bare address on their line is taken for one as well."""
    for pattern in (_WHOLE, _PROFILE, _WITH_PATH):
        yield from (_trimmed(text, match) for match in pattern.finditer(text))
    yield from (match.span("name") for match in _NAMED.finditer(text))
    for match in _BARE.finditer(text):
        if _SITE_LABEL.search(text[: match.start()]) or shares_line(text, match.start(), beside):
            yield match.span()


def shares_line(text: str, place: int, others: Sequence[Span]) -> bool:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return any(start <= other < (len(text) if end < 0 else end) for other, _ in others)


def _trimmed(text: str, match: re.Match[str]) -> Span:
    """Without the full stop of the sentence."""
    start, end = match.span()
    return start, start + len(text[start:end].rstrip(".!?:'"))
