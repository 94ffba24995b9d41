"""Finds phone numbers, and leaves years, dates, sums and reference numbers alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interview.masking.links import shares_line

Span = tuple[int, int]

# Where a national number is looked up. Any country's is found when it begins with + or 00, or has a label.
REGIONS = (
    "GB", "IE", "US", "DE", "AT", "CH", "FR", "BE", "NL", "ES", "PT", "IT", "PL", "CZ", "SE", "NO", "DK",
    "FI", "IN", "PK", "BR", "MX", "AU", "NZ", "ZA", "NG", "KE", "TR", "UA", "RO", "GR", "JP", "SG", "PH",
)  # fmt: skip
_LEAST, _MOST = 7, 15  # digits

_NUMBER = re.compile(
    r"(?<![\w@#£$€%.,/-])(?:\+|\(\+?)?\d+(?:[ .()\-/\u00a0\u2011]{1,2}\d+)*(?![\w%@]|[.,]\d)"
)
_LABEL = re.compile(
    r"(?:\b(?:tel(?:ephone|efon|éfono|efono|efone|\.)?|phone|ph|mob(?:ile|il|\.)?|cell(?:ulare|phone)?|handy|fax"
    r"|telefon\w*|móvil|celular|portable|tél|téléphone|gsm|call|ring|text|whatsapp|contact|kontakt|m|t|p)"
    r"(?: (?:me|us|number|no\.?|nr\.?))?(?: (?:at|on|me on))?\s*[:.：]?\s*|[☎📞📱✆]\ufe0f?\s*)$",
    re.IGNORECASE,
)
_SHORT_LABEL = re.compile(r"\b[mtp]\s*$", re.IGNORECASE)  # "m 07…" is one only with a colon or a full stop
_DATES = re.compile(
    r"(?<!\d)\d{1,2}[./-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\s?[-/.]\s?(?:(?:19|20)\d\d|\d{1,2})(?!\d)"
    r"|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)"
)
_US = re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")


def find_phones(text: str, beside: Sequence[Span]) -> Iterator[Span]:
    """`beside` are e-mail addresses and links: what looks like a number on their line is taken for one."""
    for match in _NUMBER.finditer(text):
        digits = sum(letter.isdigit() for letter in match.group())
        if _LEAST <= digits <= _MOST and not _DATES.search(match.group()) and _is_phone(text, match, beside):
            yield match.span()


def _is_phone(text: str, match: re.Match[str], beside: Sequence[Span]) -> bool:
    number, before = match.group(), text[max(0, match.start() - 40) : match.start()]
    if _LABEL.search(before) and not _SHORT_LABEL.search(before):
        return True
    if shares_line(text, match.start(), beside):
        return True
    if number.startswith(("+", "(+")):
        return _is_possible(number)
    if number.startswith("00"):
        return _is_possible("+" + number[2:])
    if _US.fullmatch(number):
        return _is_possible("+1" + number)
    return (number.startswith(("0", "(0")) or _is_alone(text, match)) and _is_valid_somewhere(number)


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Whether nothing else stands on its line."""
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    rest = text[start : match.start()] + text[match.end() : len(text) if end < 0 else end]
    return not any(letter.isalnum() for letter in rest)


def _is_possible(number: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - only who sends something to a model needs it

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


def _is_valid_somewhere(number: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - see above

    for region in REGIONS:
        try:
            if phonenumbers.is_possible_number_for_type(
                phonenumbers.parse(number, region), phonenumbers.PhoneNumberType.MOBILE
            ) or phonenumbers.is_valid_number(phonenumbers.parse(number, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False
