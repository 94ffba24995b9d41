"""What is kept of each interview for a history: scores and levels, the oldest first."""

import pytest

from interview.history import origin_label
from interview.scoring import DIMENSIONS, AnswerRating, Level, Origin
from tests.histories import GEMINI, dimension_trends, rated, rating, scores


class TestScores:
    def test_come_oldest_first_whatever_order_they_are_given_in(self):
        history = scores([rated(1, 5, day=9), rated(2, 7, day=1), rated(3, 6, day=4)])
        assert [row.interview_id for row in history] == [2, 3, 1]

    def test_carry_band_origin_sample_and_self_rating(self):
        (row,) = scores([rated(1, 7, is_sample=True, self_rating=9, origin=GEMINI)])
        assert (row.band, row.is_sample, row.self_rating) == ("Good", True, 9)
        assert row.origin == "Gemini, gemini-2.5-flash, prompt 3, rubric 2"

    @pytest.mark.parametrize(
        "other",
        [
            Origin(interviewer="Gemini", model="m", prompt_version="1", rubric_version="1"),
            Origin(interviewer="Built-in interviewer", model="m", prompt_version="1", rubric_version="1"),
            Origin(interviewer="Gemini", model="n", prompt_version="1", rubric_version="1"),
            Origin(interviewer="Gemini", model="m", prompt_version="2", rubric_version="1"),
        ],
    )
    def test_of_different_origins_never_share_a_label(self, other):
        one = Origin(interviewer="Gemini", model="m", prompt_version="1", rubric_version="2")
        assert origin_label(one) != origin_label(other)


class TestDimensionTrends:
    def test_are_the_mean_over_the_answers_of_each_interview(self):
        answers = [rating(1, 2, result=1), rating(2, 4, result=4)]
        (row,) = dimension_trends([rated(1, 5, answers=answers)])
        levels = row.levels
        assert levels["result"] == 2.5
        assert levels["structure"] == 3.0

    def test_come_in_the_order_of_the_rubric(self):
        trend = dimension_trends([rated(1, 5), rated(2, 5)])
        assert [list(row.levels) for row in trend] == [[d.name for d in DIMENSIONS]] * 2

    def test_skip_what_was_never_rated(self):
        bare = AnswerRating(number=1, score=1.0, levels=(Level(dimension="result", level=1),))
        (row,) = dimension_trends([rated(1, 1, answers=[bare])])
        assert list(row.levels) == ["result"]
