"""What a history of scores honestly says, and how people see themselves."""

import pytest

from interview.history import origin_label
from interview.trends import comparable, self_rating_gap, trend_sentence
from tests.histories import GEMINI, rated, rows, scores


class TestTheTrendSentence:
    def test_invites_whoever_has_no_score_yet(self):
        assert (
            trend_sentence(())
            == "No score yet. The first one comes with the feedback of your first interview."
        )

    def test_sees_no_trend_in_one_interview(self):
        assert trend_sentence(rows(6)) == (
            "A first score: 6 (Adequate). A second interview shows what practice changes."
        )

    @pytest.mark.parametrize(
        ("points", "start"),
        [
            ((5, 7), "Up 2 points since the first interview. "),
            ((5, 6), "Up 1 point since the first interview. "),
            ((7, 4), "Down 3 points since the first interview. "),
            ((7, 7), "The same score as in the first interview. "),
        ],
    )
    def test_calls_two_interviews_a_difference_and_not_a_trend(self, points, start):
        assert trend_sentence(rows(*points)) == start + "Two interviews show a difference, not yet a trend."

    def test_says_over_how_many_interviews_it_looks(self):
        assert trend_sentence(rows(4, 9, 6)) == "Up 2 points since the first interview, over 3 interviews."

    def test_compares_means_once_there_are_enough_so_that_one_lucky_evening_counts_little(self):
        sentence = trend_sentence(rows(4, 4, 4, 5, 4, 4, 10))
        assert sentence == "Up 2 points: the first three interviews average 4.0, the last three 6.0."

    def test_finds_a_small_change_of_means_to_be_none(self):
        assert trend_sentence(rows(5, 5, 5, 5, 5, 6)).startswith("About the same: ")

    def test_counts_only_what_the_latest_interviewer_rated(self):
        history = scores([rated(1, 2), rated(2, 5, origin=GEMINI), rated(3, 6, origin=GEMINI)])
        sentence = trend_sentence(history)
        assert sentence.startswith("Up 1 point since the first interview.")
        assert sentence.endswith(
            f"Only interviews rated by {origin_label(GEMINI)} count here: others are not comparable."
        )

    def test_leaves_samples_aside_once_there_is_an_interview_of_ones_own(self):
        history = scores([rated(1, 1, is_sample=True), rated(2, 8)])
        assert trend_sentence(history).startswith("A first score: 8 (Good).")

    def test_says_so_when_there_are_only_samples(self):
        assert trend_sentence(rows(3, 5, is_sample=True)).endswith(" These are sample interviews.")


class TestSelfRating:
    def test_gap_is_unknown_until_somebody_rates_themselves(self):
        assert self_rating_gap(rows(5, 6)) is None

    def test_gap_is_the_mean_of_own_rating_less_score(self):
        history = scores([rated(1, 5, self_rating=8), rated(2, 6, self_rating=6), rated(3, 7)])
        gap = self_rating_gap(history)
        assert (gap.interviews, gap.mean_gap) == (2, 1.5)
        assert (
            gap.sentence()
            == "Over 2 interviews, you rated yourself 1.5 points above the interviewer on average."
        )

    @pytest.mark.parametrize(
        ("own", "sentence"),
        [
            (4, "You rated yourself 1 point below the interviewer."),
            (5, "You rated yourself as the interviewer did."),
            (7, "You rated yourself 2 points above the interviewer."),
        ],
    )
    def test_of_one_interview_speaks_of_no_average(self, own, sentence):
        assert self_rating_gap(scores([rated(1, 5, self_rating=own)])).sentence() == sentence

    def test_gap_mixes_no_interviewers(self):
        history = scores([rated(1, 1, self_rating=10), rated(2, 6, self_rating=6, origin=GEMINI)])
        assert [row.interview_id for row in comparable(history)] == [2]
        assert self_rating_gap(history).mean_gap == 0
