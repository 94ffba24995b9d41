"""A text without its contact details, and what they were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from interview.masking.addresses import find_addresses
from interview.masking.links import find_emails, find_links
from interview.masking.phones import find_phones

Span = tuple[int, int]

_LEAST_KNOWN = 5  # characters; a shorter value may be part of any word


@dataclass(frozen=True, kw_only=True)
class Found:
    """One contact detail as it stood in the text."""

    kind: str  # "e-mail", "link", "phone" or "address"
    text: str

    @property
    def placeholder(self) -> str:
        return f"[{self.kind}]"


@dataclass(frozen=True)
class Masked:
    text: str
    found: tuple[Found, ...]


def masked(text: str, known: Iterable[Found] = ()) -> Masked:
    """The text with a placeholder for each contact detail.

    `known` are details found elsewhere, in the CV for instance: they are replaced here in any case.
    """
    kept: list[tuple[Span, str]] = []
    for span, kind in _spans(text, tuple(known)):
        if not any(span[0] < end and start < span[1] for (start, end), _ in kept):
            kept.append((span, kind))
    kept.sort()
    found = tuple(Found(kind=kind, text=text[start:end]) for (start, end), kind in kept)
    return Masked(_replaced(text, kept), found)


def _spans(text: str, known: Sequence[Found]) -> Iterator[tuple[Span, str]]:
    """What is surest first: a later span that overlaps an earlier one does not count."""
    for detail in sorted(known, key=lambda detail: -len(detail.text)):
        if len(detail.text) >= _LEAST_KNOWN:
            for match in re.finditer(re.escape(detail.text), text, re.IGNORECASE):
                yield match.span(), detail.kind
    emails = list(find_emails(text))
    yield from ((span, "e-mail") for span in emails)
    links = list(find_links(text, emails))
    yield from ((span, "link") for span in links)
    yield from ((span, "phone") for span in find_phones(text, [*emails, *links]))
    yield from ((span, "address") for span in find_addresses(text))


def _replaced(text: str, kept: Sequence[tuple[Span, str]]) -> str:
    pieces, place = [], 0
    for (start, end), kind in kept:
        pieces += [text[place:start], f"[{kind}]"]
        place = end
    return "".join([*pieces, text[place:]])
