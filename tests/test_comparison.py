"""Two interviews side by side, and what changed from one attempt to the next."""

import pytest

from interview.comparison import compare, what_changed
from interview.errors import FeedbackNotFound
from interview.history import origin_label
from interview.scoring import DIMENSIONS, AnswerRating, Level
from tests.histories import BUILT_IN, GEMINI, rated, rating, unrated


class TestComparison:
    def test_puts_the_older_one_first_whichever_way_it_is_asked(self):
        old, new = rated(1, 5), rated(2, 7)
        assert compare(new, old) == compare(old, new)
        assert compare(new, old).first.interview_id == 1
        assert compare(new, old).difference == 2

    def test_gives_each_dimension_of_both_and_the_change(self):
        pairs = {p.dimension: p for p in compare(rated(1, 5, level=2), rated(2, 7, level=4)).dimensions}
        assert list(pairs) == [d.name for d in DIMENSIONS]
        assert (pairs["result"].first, pairs["result"].second, pairs["result"].difference) == (2, 4, 2)

    def test_claims_no_change_where_only_one_was_rated(self):
        bare = AnswerRating(number=1, score=4.0, levels=(Level(dimension="result", level=2),))
        pairs = {p.dimension: p for p in compare(rated(1, 4, answers=[bare]), rated(2, 7)).dimensions}
        assert pairs["structure"].first is None
        assert pairs["structure"].difference is None

    def test_sets_question_answer_score_and_levels_side_by_side(self):
        mixed = rating(1, 3, structure=5, result=1)
        pair = compare(rated(1, 5, answers=[mixed]), rated(2, 7)).answers[0]
        assert (pair.first.question, pair.first.answer, pair.first.score) == (
            "Question 1?",
            "Answer 1 of 1",
            6.0,
        )
        assert pair.first.levels == "Strong: structure. Weak: result."
        assert pair.second.answer == "Answer 1 of 2"
        assert pair.second.levels == "In the middle throughout."

    def test_says_so_where_an_answer_was_not_rated(self):
        pair = compare(rated(1, 5, answers=[rating(1, 3)]), rated(2, 7)).answers[1]
        assert (pair.first.score, pair.first.levels) == (None, "Not rated.")

    def test_of_one_origin_needs_no_caution(self):
        assert compare(rated(1, 5), rated(2, 7)).caution == ""

    def test_warns_where_the_origins_differ_and_names_both(self):
        comparison = compare(rated(1, 5), rated(2, 7, origin=GEMINI))
        assert origin_label(BUILT_IN) in comparison.caution
        assert origin_label(GEMINI) in comparison.caution

    def test_of_an_interview_without_feedback_is_refused(self):
        with pytest.raises(FeedbackNotFound):
            compare(rated(1, 5), unrated(2))


class TestWhatChanged:
    def test_names_the_dimensions_that_moved_the_largest_step_first(self):
        before = rating(1, 3)
        after = rating(1, 3, result=5, structure=4, reflection=2)
        pair = compare(rated(1, 5, answers=[before]), rated(2, 6, answers=[after]))
        assert what_changed(pair) == (
            "Better: result (3.0 → 5.0), structure (3.0 → 4.0). Weaker: reflection (3.0 → 2.0)."
        )

    def test_says_so_where_nothing_moved(self):
        assert what_changed(compare(rated(1, 5), rated(2, 5))) == "No dimension moved much."

    def test_claims_nothing_over_two_interviewers(self):
        assert what_changed(compare(rated(1, 5, level=2), rated(2, 7, level=4, origin=GEMINI))) == ""
