"""The shape of what a question may ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview.reading.findings import find_all
from interview.reading.words import Line

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, kw_only=True)
class Intent:
    """`asked` finds what a question wants; `met` finds it in an answer; two `hints` do as well.

    An answer that holds nothing at all of an essential intent answers another question.
    """

    name: str
    asked: re.Pattern[str]
    met: re.Pattern[str]
    hints: re.Pattern[str] = _NOTHING
    is_essential: bool = True
    kinds: tuple[str, ...] = ("behavioural", "technical", "motivation")

    def hits(self, lines: Sequence[Line]) -> int:
        """How many sentences speak of it."""
        hinted = {finding.line for finding in find_all(self.name, self.hints, lines)}
        met = {finding.line for finding in find_all(self.name, self.met, lines)}
        return len(met | hinted)
