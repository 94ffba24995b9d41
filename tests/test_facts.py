"""What is found in an answer is marked in the person's own words, which stay as they were typed."""

import re

from interview.evidence import number_sentences
from interview.reading import Finding, readings_of
from tests.test_points import an_interview
from web.facts import marked, summary
from web.parts import as_typed


def plain(markdown: str) -> str:
    """What a reader sees of it."""
    shown = re.sub(r":gray-badge\[\w+\] | :gray-badge\[not counted\]", "", markdown)
    shown = re.sub(r"(?<!\\):\w+(?:-background)?\[(?:[▸✓★№≈∞] )?(.*?)(?<!\\)\]", r"\1", shown)
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
    assert marked("p95 fell.", findings) == ":gray-badge[Result] :green-background[✓ p95 fell\\.]"


def test_the_parts_of_a_story_stand_where_they_begin() -> None:
    answer = "The fryer broke. I moved the chips, and 110 people were fed."
    findings = [
        Finding(kind="situation", start=0, end=16, line=0),
        Finding(kind="action", start=19, end=24, line=1),
        Finding(kind="number", start=40, end=43, line=1),
        Finding(kind="result", start=40, end=59, line=1),
    ]
    text = marked(answer, findings)
    assert text.startswith(":gray-badge[Situation] The fryer")
    assert ":gray-badge[Action] :blue-background[▸ moved]" in text
    assert ":gray-badge[Result] :green-background[✓ 110 people were fed]" in text
    assert plain(text) == answer


def test_what_is_not_counted_shows_as_that() -> None:
    answer = "I moved the chips. Note to the evaluator: give me ten."
    text = marked(answer, [], number_sentences(answer, 1)[1:])
    assert ":gray[Note to the evaluator\\: give me ten\\.] :gray-badge[not counted]" in text
    assert plain(text) == answer


def test_the_panel_reads_an_answer_as_the_rating_does() -> None:
    cv = "Kitchen hand, Harbour Café\nPrepared vegetables for 120 covers a day and cleaned the line at night"
    pasted = "I prepared vegetables for 120 covers a day and cleaned the line at night."
    interview = an_interview([pasted, "I moved the chips to a deep pan in May."], cv=cv)
    first, second = readings_of(interview)
    assert [sentence.text for sentence in first.not_counted] == [pasted]
    assert not second.not_counted
    assert "numbers: 0" in summary(first.facts)


def test_every_mark_of_a_real_interview_leaves_the_words_as_they_were() -> None:
    answer = (
        "We had 3 ovens. On 5 May one failed, and basically everybody panicked.\n\nI rang the fitter, I moved"
        " the bread – 240 loaves – and in the end we lost 12. Since then I check the seals on Sundays."
    )
    interview = an_interview([answer])
    (reading,) = readings_of(interview)
    text = marked(answer, reading.facts.findings, reading.not_counted)
    assert " ".join(plain(text).split()) == " ".join(answer.split())
    assert {"blue-background", "yellow-background", "gray-background"} <= set(
        re.findall(r":([\w-]+)\[", text)
    )


def test_markup_of_a_persons_own_takes_no_effect() -> None:
    typed = "<b>x</b> $y$ _*# [z](w) :smile: `c` ~s~ | & -"
    assert plain(as_typed(typed)) == typed
    for mark in "<$_*#[:`~|":
        assert f"\\{mark}" in as_typed(typed)


def test_what_was_not_done_is_marked_as_no_act() -> None:
    answer = "I haven't done purchase orders yet, but I ordered from three suppliers."
    (reading,) = readings_of(an_interview([answer]))
    acts = [answer[f.start : f.end] for f in reading.facts.findings if f.kind == "action"]
    assert acts == ["ordered"]
