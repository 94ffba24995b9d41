"""A quote is cut so that what matters stays in view."""

from interview.points.quotes import cut


def test_a_long_quote_is_cut_between_words_and_says_so() -> None:
    words = [f"word{n}" for n in range(40)]
    quote = cut(" ".join(words) + ".")
    assert quote.endswith("…")
    assert quote.removesuffix("…").split() == words[:25]


def test_what_matters_stays_in_view_of_a_cut() -> None:
    sentence = " ".join(["before"] * 40) + " and fell to 80 ms at last."
    assert "80 ms" in cut(sentence, keep="80")
    assert cut(sentence, keep="80").startswith("…")


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert len(cut("x" * 9000)) <= 201


def test_dots_that_were_all_of_an_answer_stay() -> None:
    assert cut("...") == "..."


def test_a_bullet_is_no_part_of_the_quote() -> None:
    assert cut("- Held the next pour.") == "Held the next pour"


# wordings
