"""What comes back over several interviews: weaknesses, and the terms of an advert."""

from interview.history import job_key
from interview.patterns import attempts_like, term_coverage
from tests.histories import outlines, rated, recurring_weaknesses, weakness


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
