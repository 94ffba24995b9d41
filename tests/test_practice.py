"""The promises under abuse: two tabs, double clicks, crashes, and everybody at once."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from interview import errors
from interview.leases import Leases
from interview.practice import Practice
from interview.rules import Interview, Question
from interview.scoring import Assessment
from interview.store import Store
from interview.work import LEASE, UNEXPECTED, Work
from tests.conftest import rows_of
from tests.makers import (
    ADVERT,
    ANA,
    BEN,
    CV,
    Clock,
    FakeInterviewer,
    a_practice,
    a_question,
    an_assessment,
    begun,
)

PATIENCE = 20.0


def done_at_once(times: int, do: Callable[[], object]) -> list[object]:
    """What each of many simultaneous callers got: a result or the error."""
    barrier = threading.Barrier(times)

    def one(_: int) -> object:
        barrier.wait()
        try:
            return do()
        except errors.InterviewError as error:
            return error

    with ThreadPoolExecutor(times) as threads:
        return list(threads.map(one, range(times)))


def slow_rate(_: Interview) -> Assessment:
    time.sleep(0.3)
    return an_assessment()


def slow_ask(interview: Interview) -> Question:
    time.sleep(0.3)
    return a_question(len(interview.turns) + 1)


def test_a_whole_interview_ends_with_one_feedback(engine: Engine) -> None:
    interviewer = FakeInterviewer()
    practice = a_practice(engine, interviewer)
    interview = begun(practice, answered=8)
    assert interview.is_over
    assert practice.complete(ANA, interview.id, patience=PATIENCE).feedback
    assert (interviewer.asked, interviewer.rated) == (8, 1)


def test_feedback_asked_for_fifty_times_at_once_is_made_once(engine: Engine) -> None:
    interviewer = FakeInterviewer(rate=slow_rate)
    practice = a_practice(engine, interviewer)
    interview = begun(practice, answered=8)
    got = done_at_once(50, lambda: practice.complete(ANA, interview.id, patience=PATIENCE))
    given = {i.feedback.id for i in got if isinstance(i, Interview) and i.feedback}
    assert len(given) == 1
    assert all(isinstance(g, Interview | errors.FeedbackExists) for g in got)
    assert interviewer.rated == 1
    assert rows_of(engine, "feedback") == 1


def test_feedback_asked_for_in_two_processes_is_made_once(engine: Engine) -> None:
    """Two Practice objects share nothing but the database, as two processes do."""
    interviewers = [FakeInterviewer(rate=slow_rate), FakeInterviewer(rate=slow_rate)]
    first, second = (a_practice(engine, interviewer) for interviewer in interviewers)
    interview = begun(first, answered=8)
    turns = iter([first, second] * 5)
    done_at_once(10, lambda: next(turns).complete(ANA, interview.id, patience=PATIENCE))
    assert sum(interviewer.rated for interviewer in interviewers) == 1
    assert rows_of(engine, "feedback") == 1


def test_a_second_feedback_is_refused_and_costs_no_call(engine: Engine) -> None:
    interviewer = FakeInterviewer()
    practice = a_practice(engine, interviewer)
    interview = begun(practice, answered=8)
    practice.complete(ANA, interview.id, patience=PATIENCE)
    with pytest.raises(errors.FeedbackExists):
        practice.complete(ANA, interview.id, patience=PATIENCE)
    assert interviewer.rated == 1


def test_the_first_question_opened_twenty_times_at_once_is_asked_once(engine: Engine) -> None:
    interviewer = FakeInterviewer(ask=slow_ask)
    practice = a_practice(engine, interviewer)
    interview = practice.prepare(ANA, job_title="Nurse", company_name="City", cv=CV, advert=ADVERT)
    got = done_at_once(20, lambda: practice.ask(ANA, interview.id, patience=PATIENCE))
    assert {i.turns for i in got if isinstance(i, Interview)} == {practice.open(ANA, interview.id).turns}
    assert interviewer.asked == 1


def test_twenty_identical_answers_are_one(engine: Engine) -> None:
    practice = a_practice(engine)
    interview = begun(practice)
    got = done_at_once(20, lambda: practice.answer(ANA, interview.id, 1, "The same words"))
    assert all(isinstance(i, Interview) for i in got)
    assert practice.open(ANA, interview.id).questions_answered == 1


def test_of_two_different_answers_one_stays_and_the_other_is_told(engine: Engine) -> None:
    practice = a_practice(engine)
    interview = begun(practice)
    texts = iter(["From the first tab", "From the second tab"])
    got = done_at_once(2, lambda: practice.answer(ANA, interview.id, 1, next(texts)))
    assert sum(isinstance(g, errors.AlreadyAnswered) for g in got) == 1
    assert practice.open(ANA, interview.id).questions_answered == 1


def test_a_reload_while_a_question_is_made_finds_the_same_one_being_made(engine: Engine) -> None:
    go_on = threading.Event()

    def ask(_: Interview) -> Question:
        go_on.wait(PATIENCE)
        return a_question(1)

    interviewer = FakeInterviewer(ask=ask)
    practice = a_practice(engine, interviewer)
    interview = practice.prepare(ANA, job_title="Nurse", company_name="City", cv=CV, advert=ADVERT)
    for _ in range(3):
        interview = practice.ask(ANA, interview.id, patience=0.05)
        assert interview.open_turn is None
    work = practice.at_work(interview)
    assert work is not None
    assert work.words == "Question"
    go_on.set()
    assert practice.ask(ANA, interview.id, patience=PATIENCE).open_turn
    assert interviewer.asked == 1


def test_a_question_stays_the_same_however_often_one_comes_back(engine: Engine) -> None:
    interviewer = FakeInterviewer()
    practice = a_practice(engine, interviewer)
    interview = begun(practice)
    assert practice.ask(ANA, interview.id) == practice.ask(ANA, interview.id) == interview
    assert interviewer.asked == 1


def test_after_a_crash_the_work_is_taken_up_once_its_lease_has_run_out(engine: Engine) -> None:
    clock = Clock()
    interviewer = FakeInterviewer()
    practice = a_practice(engine, interviewer, clock)
    interview = begun(practice, answered=8)
    Leases(engine).claim(interview.id, "feedback", holder="dead", now=clock(), until=clock() + LEASE)
    assert practice.complete(ANA, interview.id, patience=0.1).feedback is None
    clock.forward(LEASE.total_seconds() + 1)
    assert practice.complete(ANA, interview.id, patience=PATIENCE).feedback


def test_an_interviewer_that_fails_loses_nothing_and_can_be_asked_again(engine: Engine) -> None:
    failing = [True]

    def ask(interview: Interview) -> Question:
        if failing[0]:
            raise errors.InterviewerUnavailable("Gemini does not answer.")
        return slow_ask(interview)

    interviewer = FakeInterviewer(ask=ask)
    practice = a_practice(engine, interviewer)
    interview = practice.prepare(ANA, job_title="Nurse", company_name="City", cv=CV, advert=ADVERT)
    interview = practice.ask(ANA, interview.id, patience=PATIENCE)
    practice.ask(ANA, interview.id, patience=PATIENCE)
    work = practice.at_work(interview)
    assert work is not None
    assert work.failure == "Gemini does not answer."
    assert interviewer.asked == 1
    failing[0] = False
    assert practice.ask(ANA, interview.id, patience=PATIENCE, retry=True).open_turn


def test_a_defect_of_ours_is_shown_in_our_words(engine: Engine) -> None:
    def rate(_: Interview) -> Assessment:
        raise KeyError("/home/secret/path")

    practice = a_practice(engine, FakeInterviewer(rate=rate))
    interview = begun(practice, answered=8)
    practice.complete(ANA, interview.id, patience=PATIENCE)
    work = practice.at_work(interview)
    assert work is not None
    assert work.failure == UNEXPECTED


def test_nothing_is_scored_by_default_when_rating_fails(engine: Engine) -> None:
    def rate(_: Interview) -> Assessment:
        raise errors.NotAssessed

    practice = a_practice(engine, FakeInterviewer(rate=rate))
    interview = begun(practice, answered=8)
    assert practice.complete(ANA, interview.id, patience=PATIENCE).feedback is None
    with pytest.raises(errors.FeedbackNotFound):
        practice.feedback(ANA, interview.id)


STEPS: dict[str, Callable[[Practice, int], object]] = {
    "open": lambda p, i: p.open(BEN, i),
    "ask": lambda p, i: p.ask(BEN, i),
    "answer": lambda p, i: p.answer(BEN, i, 1, "Mine now"),
    "complete": lambda p, i: p.complete(BEN, i),
    "feedback": lambda p, i: p.feedback(BEN, i),
    "rate oneself": lambda p, i: p.rate_oneself(BEN, i, 9),
    "add a CV": lambda p, i: p.add_cv(BEN, i, CV),
    "add an advert": lambda p, i: p.add_advert(BEN, i, ADVERT),
    "practise again": lambda p, i: p.practise_again(BEN, i),
    "change the interviewer": lambda p, i: p.change_interviewer(BEN, i, "built-in"),
    "delete": lambda p, i: p.delete(BEN, i),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_stranger_can_do_nothing_with_an_interview(sqlite_engine: Engine, step: str) -> None:
    practice = a_practice(sqlite_engine)
    interview = begun(practice)
    with pytest.raises(errors.NotYours):
        STEPS[step](practice, interview.id)
    assert practice.open(ANA, interview.id) == interview
    assert practice.interviews(BEN) == ()


def test_a_double_click_on_start_prepares_one_interview(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    assert begun(practice).id == begun(practice).id
    assert len(practice.interviews(ANA)) == 1


def test_practising_again_brings_the_same_material_and_tells_what_was_asked(sqlite_engine: Engine) -> None:
    interviewer = FakeInterviewer()
    practice = a_practice(sqlite_engine, interviewer)
    first = begun(practice, answered=8)
    again = practice.practise_again(ANA, first.id)
    practice.ask(ANA, again.id, patience=PATIENCE)
    assert (again.cv, again.advert) == (first.cv, first.advert)
    assert again.id != first.id
    assert interviewer.asked_before == tuple(turn.question.text for turn in first.turns)


def test_cv_and_advert_stay_once_a_question_has_been_asked(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    interview = begun(practice)
    for change in (practice.add_cv, practice.add_advert):
        with pytest.raises(errors.InterviewBegun):
            change(ANA, interview.id, CV + " and more")


def test_an_interview_made_step_by_step_is_ready_when_both_documents_are_there(
    sqlite_engine: Engine,
) -> None:
    practice = a_practice(sqlite_engine)
    interview = practice.create(ANA, job_title="Nurse", company_name="City")
    practice.add_cv(ANA, interview.id, CV)
    with pytest.raises(errors.NotReady):
        practice.ask(ANA, interview.id)
    practice.add_advert(ANA, interview.id, ADVERT)
    assert practice.ask(ANA, interview.id, patience=PATIENCE).open_turn


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("job_title", "  ", "job title is empty"),
        ("company_name", "x" * 201, "at most 200"),
        ("cv", "short", "at least 50"),
        ("advert", "x" * 10_001, "at most 10,000"),
    ],
)
def test_a_rejected_field_says_why_and_what_to_do(
    sqlite_engine: Engine, name: str, value: str, words: str
) -> None:
    fields = {"job_title": "Nurse", "company_name": "City", "cv": CV, "advert": ADVERT, name: value}
    with pytest.raises(errors.InvalidInput, match=words):
        a_practice(sqlite_engine).prepare(ANA, **fields)


def test_ones_own_rating_is_taken_before_the_reveal_only(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    interview = begun(practice, answered=8)
    practice.rate_oneself(ANA, interview.id, 6)
    with pytest.raises(errors.InvalidInput):
        practice.rate_oneself(ANA, interview.id, 11)
    done = practice.complete(ANA, interview.id, patience=PATIENCE)
    assert done.self_rating == 6
    with pytest.raises(errors.FeedbackExists):
        practice.rate_oneself(ANA, interview.id, 9)


def test_what_is_deleted_is_gone(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    first = begun(practice, answered=8)
    second = begun(practice)
    practice.delete(ANA, first.id)
    with pytest.raises(errors.InterviewNotFound):
        practice.open(ANA, first.id)
    assert [i.id for i in practice.interviews(ANA)] == [second.id]
    practice.delete_everything(ANA)
    assert practice.interviews(ANA) == ()


def test_what_one_interviewer_cannot_assess_another_may_rate(sqlite_engine: Engine) -> None:
    def gives_up(_: Interview) -> Assessment:
        raise errors.NotAssessed

    both = {"built-in": FakeInterviewer(rate=gives_up), "model": FakeInterviewer()}
    clock = Clock()
    practice = Practice(
        store=Store(sqlite_engine), work=Work(Leases(sqlite_engine), clock), interviewers=both, now=clock
    )
    interview = begun(practice, answered=8)
    assert practice.complete(ANA, interview.id, patience=PATIENCE).feedback is None
    work = practice.at_work(practice.open(ANA, interview.id))
    assert work is not None
    assert "Another interviewer can rate your answers" in (work.failure or "")
    practice.change_interviewer(ANA, interview.id, "model")
    rated = practice.complete(ANA, interview.id, patience=PATIENCE, retry=True)
    assert rated.feedback is not None
    assert [turn.answer for turn in rated.turns] == [turn.answer for turn in interview.turns]
    with pytest.raises(errors.FeedbackExists):
        practice.change_interviewer(ANA, interview.id, "built-in")


def test_nobody_unknown_goes_on_with_an_interview(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    with pytest.raises(errors.InvalidInput, match="one of: built-in"):
        practice.change_interviewer(ANA, begun(practice).id, "nobody")
