"""The banks of sentences: enough of them, each once, each in the shape its place needs."""

from collections import Counter

from interview.points.phrases import hooks, strength_steps, strengths, weakness_steps, weaknesses
from interview.scoring import DIMENSIONS

NAMES = tuple(dimension.name for dimension in DIMENSIONS)


def test_there_are_wordings_enough_for_every_dimension() -> None:
    tables = (strengths.EXCELLENT, strengths.GOOD, strengths.RELATIVE, weaknesses.POOR, weaknesses.FAIR)
    for table in (*tables, weaknesses.POLISH, weakness_steps.NEXT_TIME, weakness_steps.POLISH):
        assert all(len(set(table[name])) >= 4 for name in NAMES if name in table)
        assert set(NAMES) <= set(table)


def test_no_sentence_stands_in_two_places() -> None:
    everything = [
        sentence
        for module in (strengths, strength_steps, weaknesses, weakness_steps)
        for name, table in vars(module).items()
        if name.isupper() and isinstance(table, dict)
        for sentences in table.values()
        for sentence in sentences
    ]
    hooked = [sentence for hook in hooks.HOOKS for sentence in (*hook.claims, *hook.steps)]
    twice = [text for text, times in Counter([*everything, *hooked]).items() if times > 1]
    assert not twice


def test_a_claim_leads_up_to_its_quote() -> None:
    tables = (strengths.EXCELLENT, strengths.GOOD, strengths.RELATIVE, weaknesses.POOR, weaknesses.FAIR)
    for table in (*tables, weaknesses.POLISH, weaknesses.UNANSWERED):
        for claim in (claim for claims in table.values() for claim in claims):
            assert ": " not in claim
            assert not claim.endswith((".", "?", "!", ":"))
