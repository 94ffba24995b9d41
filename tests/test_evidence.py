"""A claim can only point at what the answer says."""

import re

from hypothesis import given
from hypothesis import strategies as st

from interview.evidence import find_quote, number_sentences


def texts(answer: str) -> list[str]:
    return [sentence.text for sentence in number_sentences(answer, 1)]


def test_sentences_are_numbered_within_their_answer():
    assert [sentence.id for sentence in number_sentences("I called. She came.", 3)] == ["A3.S1", "A3.S2"]


def test_a_sentence_is_the_answers_own_text():
    answer = "  I called.\n\nShe came!  "
    assert all(answer[s.start : s.end] == s.text for s in number_sentences(answer, 1))


def test_a_point_inside_a_number_ends_no_sentence():
    assert texts("It fell from 2.4 seconds to 0.8. Then we left.") == [
        "It fell from 2.4 seconds to 0.8.",
        "Then we left.",
    ]


def test_abbreviations_end_no_sentence():
    assert (
        len(
            texts("Tools, e.g. the drill, were gone. Dr. Osei and J. Smith came at 7 a.m. with i.e. nothing.")
        )
        == 2
    )


def test_a_number_word_no_at_the_end_ends_its_sentence():
    assert texts("He said no. I left.") == ["He said no.", "I left."]


def test_lower_case_prose_is_split_too():
    assert len(texts("i rang him. he came. it worked")) == 3


def test_bullets_and_lines_are_sentences():
    assert texts("- rang the supplier\n- moved the order\n1. told Ana") == [
        "- rang the supplier",
        "- moved the order",
        "1. told Ana",
    ]


def test_a_line_broken_by_a_margin_goes_on():
    broken = "When the cold store failed on a Sunday I moved every crate to the\nneighbour and logged it."
    assert len(texts(broken)) == 1


def test_quotation_marks_close_with_their_sentence():
    assert texts('She said "stop." I stopped.') == ['She said "stop."', "I stopped."]


def test_an_empty_answer_has_no_sentences():
    assert texts(" \n ") == []


@given(st.text(max_size=300))
def test_no_text_is_lost(answer):
    sentences = number_sentences(answer, 1)
    assert re.sub(r"\s", "", "".join(s.text for s in sentences)) == re.sub(r"\s", "", answer)
    assert all(answer[s.start : s.end] == s.text for s in sentences)


ANSWER = "We cut it — p95 fell from 2.4 seconds\nto 80 ms — and “nobody” called\u00a0again."


def test_a_quote_comes_back_as_the_answer_wrote_it():
    assert find_quote('P95 fell from 2.4 seconds to 80 ms - and "nobody"', ANSWER) == (
        "p95 fell from 2.4 seconds\nto 80 ms — and “nobody”"
    )


def test_a_quote_in_quotation_marks_is_found():
    assert find_quote("“p95 fell from 2.4 seconds”", ANSWER) == "p95 fell from 2.4 seconds"


def test_a_changed_number_is_not_found():
    assert find_quote("p95 fell from 2.5 seconds", ANSWER) is None


def test_a_quote_may_not_cut_a_number():
    assert find_quote("p95 fell from 2", ANSWER) is None
    assert find_quote("4 seconds to 80 ms", ANSWER) is None


def test_a_quote_may_not_cut_a_word():
    assert find_quote("it - p95 fell from 2.4 sec", ANSWER) is None


def test_three_words_are_no_quote():
    assert find_quote("p95 fell from", ANSWER) is None


def test_a_later_whole_match_is_found_after_a_cut_one():
    assert (
        find_quote("we saved about 5 of it", "we saved about 5 of items, we saved about 5 of it") is not None
    )


@given(
    st.lists(
        st.sampled_from(["naïve", "ﬁle", "Straße", "İstanbul", "e\u0301clair", "ten", "—", "x"]), min_size=4
    )
)
def test_every_answer_quotes_itself(words):
    answer = " ".join(words)
    found = find_quote(answer, answer)
    assert found is None or found == answer.strip()
