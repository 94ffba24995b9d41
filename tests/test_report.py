"""What is found in an answer is marked in the person's own words, which stay as they were typed."""

import re

from interview.reading import Finding
from web.parts import as_typed
from web.report import marked


def plain(markdown: str) -> str:
    """What a reader sees of it."""
    shown = re.sub(r"(?<!\\):\w+-background\[\S (.*?)(?<!\\)\]", r"\1", markdown)
    return re.sub(r"\\(.)", r"\1", shown)


def test_findings_are_marked_and_the_text_stays() -> None:
    answer = "I trained two nurses. It went well."
    text = marked(answer, [Finding(kind="action", start=2, end=9, line=0)])
    assert ":blue-background[▸ trained]" in text
    assert plain(text) == answer


def test_where_two_findings_overlap_the_more_telling_one_shows() -> None:
    findings = [
        Finding(kind="number", start=0, end=5, line=0),
        Finding(kind="result", start=0, end=9, line=0),
    ]
    assert marked("p95 fell.", findings) == ":green-background[✓ p95 fell\\.]"


def test_a_kind_that_is_not_shown_leaves_no_mark() -> None:
    assert "background" not in marked("Once.", [Finding(kind="situation", start=0, end=5, line=0)])


def test_markup_of_a_persons_own_takes_no_effect() -> None:
    typed = "<b>x</b> $y$ _*# [z](w) :smile: `c` ~s~ | & -"
    assert plain(as_typed(typed)) == typed
    for mark in "<$_*#[:`~|":
        assert f"\\{mark}" in as_typed(typed)
