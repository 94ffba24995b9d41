"""The promises, as the domain keeps them."""

import pytest

from interview import errors
from interview.rules import ANSWER, QUESTIONS_PER_INTERVIEW
from interview.scoring import Feedback
from tests.makers import NOW, a_question, an_assessment, an_interview


def a_feedback() -> Feedback:
    return Feedback(
        id=1,
        interview_id=1,
        interview_score=7,
        strengths="- s",
        weaknesses="- w",
        cv_improvements="1. c",
        created_at=NOW,
        assessment=an_assessment(),
    )


def test_an_interview_has_eight_questions() -> None:
    assert QUESTIONS_PER_INTERVIEW == 8


def test_a_ninth_question_is_refused() -> None:
    with pytest.raises(errors.InterviewOver):
        an_interview(answered=8).with_question(a_question(9))


def test_an_interview_is_over_when_the_eighth_question_is_answered_not_when_it_is_asked() -> None:
    asked = an_interview(answered=7).with_question(a_question(8))
    assert not asked.is_over
    assert asked.questions_left == 1
    assert asked.with_answer(8, "The last one").is_over


def test_questions_come_one_at_a_time() -> None:
    with pytest.raises(errors.WrongTurn, match="Question 1 is open"):
        an_interview().with_question(a_question(1)).with_question(a_question(2))


def test_a_question_is_answered_once() -> None:
    with pytest.raises(errors.AlreadyAnswered):
        an_interview(answered=2).with_answer(1, "Something else")


def test_the_same_answer_again_changes_nothing() -> None:
    interview = an_interview(answered=2)
    assert interview.with_answer(1, " Answer 1 ") is interview


@pytest.mark.parametrize("number", [0, -1, 4, 9])
def test_only_the_open_question_can_be_answered(number: int) -> None:
    interview = an_interview(answered=2).with_question(a_question(3))
    with pytest.raises(errors.WrongTurn, match="Question 3 is open"):
        interview.with_answer(number, "An answer")


def test_before_the_first_question_nothing_can_be_answered() -> None:
    with pytest.raises(errors.WrongTurn, match="No question is open"):
        an_interview().with_answer(1, "An answer")


def test_after_the_eighth_answer_nothing_can_be_answered() -> None:
    with pytest.raises(errors.InterviewOver):
        an_interview(answered=8).with_answer(9, "One more")


@pytest.mark.parametrize(("answer", "words"), [("  \n ", "is empty"), ("x" * 10_001, "at most 10,000")])
def test_an_answer_that_does_not_fit_is_refused_with_what_to_do(answer: str, words: str) -> None:
    interview = an_interview().with_question(a_question(1))
    with pytest.raises(errors.InvalidInput, match=words):
        interview.with_answer(1, answer)


def test_an_answer_may_have_ten_thousand_characters() -> None:
    assert ANSWER.checked("x" * 10_000)


def test_a_question_waits_for_cv_and_advert() -> None:
    for interview in (an_interview(cv=""), an_interview(advert="")):
        with pytest.raises(errors.NotReady):
            interview.with_question(a_question(1))


def test_feedback_waits_for_the_eighth_answer() -> None:
    with pytest.raises(errors.InterviewIncomplete, match="5 of 8 questions answered"):
        an_interview(answered=5).check_feedback_allowed()


def test_an_empty_interview_gets_no_feedback() -> None:
    with pytest.raises(errors.EmptyInterview):
        an_interview().check_feedback_allowed()


def test_a_second_feedback_is_refused() -> None:
    with pytest.raises(errors.FeedbackExists):
        an_interview(answered=8, feedback=a_feedback()).check_feedback_allowed()


def test_a_character_that_no_database_keeps_is_left_out() -> None:
    assert ANSWER.checked("One\0 word") == "One word"
