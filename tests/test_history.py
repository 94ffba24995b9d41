"""What a person's interviews say together: trends, weaknesses that come back, comparisons."""

from datetime import UTC, datetime, timedelta

import pytest

from interview import history, patterns, selection
from interview.comparison import compare, what_changed
from interview.errors import FeedbackNotFound
from interview.history import job_key, origin_label, outline
from interview.patterns import attempts_like, term_coverage
from interview.rules import Interview, Question, Turn
from interview.scoring import DIMENSIONS, AnswerRating, Assessment, Feedback, Level, Origin, Point
from interview.selection import Choices, Filter
from interview.trends import comparable, self_rating_gap, trend_sentence

BUILT_IN = Origin(interviewer="Built-in interviewer")
GEMINI = Origin(interviewer="Gemini", model="gemini-2.5-flash", prompt_version="3")
START = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)


def rating(number, level, **levels):
    wanted = {dimension.name: levels.get(dimension.name, level) for dimension in DIMENSIONS}
    found = tuple(Level(dimension=name, level=value) for name, value in wanted.items())
    return AnswerRating(number=number, score=float(level * 2), levels=found)


def weakness(dimension, *, answer=1, text="No outcome", quote="it went well"):
    return Point(text=text, quote=quote, answer=answer, dimension=dimension, advice="Name the result.")


def unrated(id_, **values):
    turns = tuple(
        Turn(number=n, question=Question(text=f"Question {n}?"), answer=f"Answer {n} of {id_}")
        for n in range(1, 9)
    )
    told = {
        "job_title": "Nurse",
        "company_name": "City Hospital",
        "advert": "We need a nurse.",
        "turns": turns,
    }
    return Interview(id=id_, person_id="ana", created_at=START, **(told | values))


def rated(id_, score, *, level=3, answers=(), origin=BUILT_IN, weaknesses=(), day=None, **values):
    assessment = Assessment(
        interview_score=score,
        answers=tuple(answers) or tuple(rating(n, level) for n in range(1, 9)),
        strengths=(),
        weaknesses=tuple(weaknesses),
        cv_improvements=(),
        origin=origin,
    )
    feedback = Feedback(
        id=id_,
        interview_id=id_,
        interview_score=score,
        strengths="",
        weaknesses="",
        cv_improvements="",
        created_at=START + timedelta(days=id_ if day is None else day),
        assessment=assessment,
    )
    return unrated(id_, feedback=feedback, **values)


def outlines(interviews):
    return [outline(one, one.feedback) for one in interviews if one.feedback]


def scores(interviews):
    return history.scores(outlines(interviews))


def dimension_trends(interviews):
    return history.dimension_trends(outlines(interviews))


def recurring_weaknesses(interviews):
    return patterns.recurring_weaknesses(outlines(interviews))


def rows(*points, **values):
    return scores([rated(id_, score, **values) for id_, score in enumerate(points, start=1)])


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


class TestFilters:
    mixed = (
        rated(1, 5, job_title="Data Analyst", company_name="Acme"),
        rated(2, 6, job_title="data  analyst", company_name="Borealis", origin=GEMINI),
        rated(3, 7, job_title="Nurse", company_name="Acme"),
    )

    @pytest.mark.parametrize(
        ("filter_", "ids"),
        [
            (Filter(), [1, 2, 3]),
            (Filter(role="Data Analyst"), [1, 2]),
            (Filter(company="acme "), [1, 3]),
            (Filter(interviewer="Gemini"), [2]),
            (Filter(role="Nurse", company="Acme", interviewer="Built-in interviewer"), [3]),
            (Filter(role="Nurse", company="Borealis"), []),
        ],
    )
    def test_let_through_what_fits_in_every_way(self, filter_, ids):
        assert [interview.id for interview in selection.chosen(outlines(self.mixed), filter_)] == ids

    def test_offer_each_choice_once_in_its_latest_spelling(self):
        assert selection.choices(outlines(self.mixed)) == Choices(
            roles=("data  analyst", "Nurse"),
            companies=("Acme", "Borealis"),
            interviewers=("Built-in interviewer", "Gemini"),
        )

    def test_travel_through_the_address_and_back(self):
        filter_ = Filter(role="Nurse & Midwife", interviewer="Gemini")
        assert filter_.to_query() == {"role": "Nurse & Midwife", "interviewer": "Gemini"}
        assert Filter.from_query(filter_.to_query() | {"interview": "7"}) == filter_

    def test_drop_from_an_old_link_what_is_no_longer_there(self):
        old = Filter(role="Astronaut", company="ACME")
        assert old.within(selection.choices(outlines(self.mixed))) == Filter(company="Acme")


class TestRecurringWeaknesses:
    def test_need_two_interviews(self):
        twice_in_one = [weakness("result"), weakness("result", answer=2)]
        assert recurring_weaknesses([rated(1, 5, weaknesses=twice_in_one)]) == ()

    def test_need_to_come_back_in_another_interview(self):
        interviews = [
            rated(1, 5, weaknesses=[weakness("result")]),
            rated(2, 5, weaknesses=[weakness("structure")]),
        ]
        assert recurring_weaknesses(interviews) == ()

    def test_come_with_every_quote_latest_first_and_where_it_was_said(self):
        interviews = [
            rated(1, 5, weaknesses=[weakness("result", answer=2, quote="it went well")]),
            rated(
                2, 5, weaknesses=[weakness("result", answer=7, text="Outcome unclear", quote="all was fine")]
            ),
        ]
        (row,) = recurring_weaknesses(interviews)
        assert (row.dimension, row.text, row.sentence) == (
            "result",
            "Outcome unclear",
            "in 2 of 2 interviews",
        )
        assert [(m.interview_id, m.answer, m.quote) for m in row.mentions] == [
            (2, 7, "all was fine"),
            (1, 2, "it went well"),
        ]

    def test_give_one_quote_of_each_interview_latest_first(self):
        thrice = [weakness("result", answer=number) for number in (2, 5, 7)]
        (row,) = recurring_weaknesses([rated(1, 5, weaknesses=thrice), rated(2, 5, weaknesses=thrice)])
        assert [(m.interview_id, m.answer) for m in row.one_an_interview] == [(2, 2), (1, 2)]

    def test_come_most_frequent_first(self):
        often, seldom = weakness("reflection"), weakness("structure")
        interviews = [rated(1, 5, weaknesses=[often, seldom]), rated(2, 5, weaknesses=[often, seldom])]
        interviews.append(rated(3, 5, weaknesses=[often]))
        assert [row.dimension for row in recurring_weaknesses(interviews)] == ["reflection", "structure"]

    def test_without_a_dimension_are_told_apart_by_their_words(self):
        interviews = [
            rated(1, 5, weaknesses=[weakness("", text="Very  short"), weakness("", text="Only once")]),
            rated(2, 5, weaknesses=[weakness("", text="very short")]),
        ]
        assert [(row.dimension, row.text) for row in recurring_weaknesses(interviews)] == [("", "very short")]

    def test_of_samples_do_not_count_as_ones_own(self):
        sample = rated(1, 5, weaknesses=[weakness("result")], is_sample=True)
        own = rated(2, 5, weaknesses=[weakness("result")])
        assert recurring_weaknesses([sample, own]) == ()


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


class TestTermCoverage:
    def test_names_the_answers_that_speak_of_each_term(self):
        attempts = [rated(1, 5), rated(2, 6)]
        found = term_coverage(attempts, ["of 2", "triage"], lambda term, answer: term in answer)
        assert [(m.interview_id, m.answers) for m in found[0].mentions] == [(1, ()), (2, tuple(range(1, 9)))]
        assert (found[0].covered_in, found[0].is_open) == (1, False)
        assert (found[1].covered_in, found[1].is_open) == (0, True)

    def test_attempts_are_at_the_same_advert(self):
        first, again = rated(1, 5, advert="We need a nurse."), rated(2, 6, advert="We  need a nurse.\n")
        other = rated(3, 7, advert="We need a cook.")
        found = attempts_like(job_key(first.advert), outlines([again, other, first]))
        assert [one.id for one in found] == [1, 2]
