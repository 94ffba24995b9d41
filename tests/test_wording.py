"""The public texts: Markdown lists in which people's words show as they typed them."""

import html
import re

import pytest
from markdown_it import MarkdownIt

from interview.caps import Cap
from interview.scoring import Assessment, Origin, Point
from interview.wording import in_one_line, public_texts, why_not_higher

MARKDOWN = MarkdownIt("commonmark").enable("strikethrough").enable("table")


def texts(
    strengths: tuple[Point, ...] = (), weaknesses: tuple[Point, ...] = (), cv: tuple[Point, ...] = ()
) -> tuple[str, str, str]:
    return public_texts(
        Assessment(
            interview_score=5,
            answers=(),
            strengths=strengths,
            weaknesses=weaknesses,
            cv_improvements=cv,
            origin=Origin(interviewer="Built-in interviewer"),
        )
    )


OUTCOME = Point(
    text="States an outcome that can be checked", quote="p95 fell from 2.4 seconds to 80 ms", answer=3
)


def test_what_holds_a_score_down_is_said_once_with_all_its_reasons() -> None:
    caps = (
        Cap(name="short", most=0.4, reason="Fewer than 30 words."),
        Cap(name="facts", most=0.3, reason="It holds almost no facts."),
    )
    assert why_not_higher(()) == ""
    assert why_not_higher(caps) == (
        "Why the score is not higher: Fewer than 30 words. It holds almost no facts."
    )


def test_a_strength_names_its_answer_and_quotes_it() -> None:
    assert texts(strengths=(OUTCOME,))[0] == (
        "- (Answer 3) States an outcome that can be checked: “p95 fell from 2.4 seconds to 80 ms”."
    )


def test_the_next_step_follows_the_quote() -> None:
    point = Point(
        text="The ending is missing", quote="We met on Monday", answer=2, advice="Say how it ended."
    )
    assert texts(weaknesses=(point,))[1] == (
        "- (Answer 2) The ending is missing: “We met on Monday”. Say how it ended."
    )


def test_cv_improvements_are_numbered_and_name_the_answer_that_they_quote() -> None:
    shown = Point(text="Your CV leaves out “SQL”", quote="I wrote the SQL", answer=4, advice="Add a line.")
    plain = Point(text="Give each job a line", advice="Begin with a verb.")
    assert texts(cv=(shown, plain))[2].splitlines() == [
        "1. Your CV leaves out “SQL” (Answer 4): “I wrote the SQL”. Add a line.",
        "2. Give each job a line. Begin with a verb.",
    ]


@pytest.mark.parametrize("ending", ["!", "?", "…"])
def test_a_quote_with_its_own_end_gets_no_second_full_stop(ending: str) -> None:
    line = texts(strengths=(Point(text="Asks back", quote=f"And then{ending}", answer=1),))[0]
    assert line.endswith(f"“And then{ending}”")


@pytest.mark.parametrize(
    "typed",
    [
        "**bold** and _thin_ and `code`",
        "it cost $5 and then $7",
        "<script>alert(1)</script>",
        "[a link](http://example.org) and ![a picture](x)",
        "# not a heading",
        ":red[not red] and :material/home:",
        r"C:\temp\new ~~gone~~ | cell | &lt;",
        "> no quote, + no list",
        "snake_case and _under_ and R&D at P&L",
    ],
)
def test_what_win_one_line_shows_in_one_line(typed: str) -> None:
    point = Point(text=typed, quote=typed, answer=1, advice=typed)
    for text in texts(strengths=(point,), weaknesses=(point,), cv=(point,)):
        shown = html.unescape(re.sub(r"</?(?:ul|ol|li|p)>", "", MARKDOWN.render(text)))
        assert shown.count(typed) == 3


def test_a_backslash_before_a_special_sign_does_not_set_it_free() -> None:
    assert in_one_line(r"\*a\*") == r"\\\*a\\\*"


def test_a_point_never_breaks_its_line() -> None:
    point = Point(text="Line\nbreak", quote="- one\n- two", answer=1, advice="Say\n\n# this")
    assert all(len(text.splitlines()) == 1 for text in texts((point,), (point,), (point,)))


def test_ordinary_words_stay_free_of_backslashes() -> None:
    plain = "At 10:30 we (all three) moved 40% of it for $50 – didn't we, with pg_upgrade, for the P&L?"
    assert in_one_line(plain) == plain
