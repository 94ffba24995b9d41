"""How likely a phrase of an advert is what a recruiter would list.

The weights are those of a logistic regression on the adverts of `evals/dev`, rounded and without those that
moved little; a term of worth 0 is as likely listed as not.
"""

from __future__ import annotations

import re

from interview.reading.gazetteer import is_known, known_in
from interview.reading.headings import Section
from interview.reading.names import NAMES
from interview.reading.sections import AdvertLine
from interview.reading.term_words import CREDENTIALS, HEADS, VERBS
from interview.reading.terms import Phrase

AGAIN = 0.2  # for each further line that names it
LEAST_WORTH = -1.1  # one in four
_BASE = -2.4
_AFTER_PREPOSITION = re.compile(r"\b(?:in|with|for|of|on|at|to|by|from)\s+$", re.IGNORECASE)
_SHORT = 5  # words; what a line of so few holds beside a skill is mostly a wish


def worth_of(phrase: Phrase, line: AdvertLine, *, depth: float, opens: bool, is_aside: bool) -> float:
    """`depth`: where in the advert, from 0 to 1; `opens`: first in its line; `is_aside`: under no heading."""
    return (
        _BASE + _of_itself(phrase) + _of_its_place(phrase, line, opens=opens) - 0.3 * depth - 0.4 * is_aside
    )


def _of_itself(phrase: Phrase) -> float:
    words = phrase.text.split()
    plain = [word.casefold() for word in words]
    is_plain_word = len(words) == 1 and not phrase.is_named
    worth = 2.7 if is_known(phrase.text) else 2.2 if known_in(phrase.text) else 0.0
    worth += 0.8 * any(word in NAMES for word in plain) + 0.6 * (plain[-1] in HEADS) + 0.6 * phrase.is_named
    worth += 0.4 * (len(words) == 3) + 0.2 * any(word in CREDENTIALS for word in plain)
    return worth - 0.4 * (len(words) == 1) - 0.5 * is_plain_word


def _of_its_place(phrase: Phrase, line: AdvertLine, *, opens: bool) -> float:
    before = line.text.partition(phrase.text)[0]
    led_by = before.split()[-1].casefold().strip("(,") if before.split() else ""
    is_after_verb = led_by in VERBS or led_by.removesuffix("s") in VERBS
    worth = 0.8 * opens + 0.6 * is_after_verb - 0.8 * (before.count("(") > before.count(")"))
    worth += 0.6 * (" " not in phrase.text and bool(_AFTER_PREPOSITION.search(before)))
    return worth - 0.6 * (len(line.text.split()) <= _SHORT) - 0.2 * (line.section is Section.OPEN)
