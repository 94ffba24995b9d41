"""Clocks that are set forward or back by hours cost nobody an answer, a cookie or a wait."""

from datetime import timedelta
from threading import Event

import pytest
from sqlalchemy import Engine

from interview.demo import Demo
from interview.errors import DemoLimit
from interview.leases import Leases
from interview.limits import Limits
from interview.practice import Practice
from interview.retention import Retention
from interview.rules import Interview, Question
from interview.store import Store
from interview.work import LEASE
from tests.makers import ADVERT, ANA, BEN, CV, NOW, Clock, FakeInterviewer, a_practice, a_question, begun
from web.visitors.identity import Visitors

HOUR = 3600.0
JUMPS = [-26 * HOUR, -HOUR, HOUR, 26 * HOUR]
PATIENCE = 10


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize("jump", JUMPS)
def test_an_interview_goes_on_across_a_jump_with_every_answer_in_its_place(
    engine: Engine, clock: Clock, jump: float
) -> None:
    practice = a_practice(engine, clock=clock)
    interview = begun(practice, answered=4)
    clock.forward(jump)
    for number in range(5, 9):
        practice.answer(ANA, interview.id, number, f"Answer {number}")
        practice.ask(ANA, interview.id, patience=PATIENCE)
    done = practice.complete(ANA, interview.id, patience=PATIENCE)
    assert [turn.answer for turn in done.turns] == [f"Answer {number}" for number in range(1, 9)]
    assert done.feedback


@pytest.mark.parametrize("jump", JUMPS)
def test_what_a_crash_left_under_way_is_taken_up_however_the_clock_has_jumped(
    engine: Engine, clock: Clock, jump: float
) -> None:
    practice = a_practice(engine, clock=clock)
    interview = begun(practice, answered=8)
    Leases(engine).claim(interview.id, "feedback", holder="dead", now=clock(), until=clock() + LEASE)
    clock.forward(jump)
    assert practice.complete(ANA, interview.id, patience=PATIENCE).feedback


@pytest.mark.parametrize("jump", JUMPS)
def test_a_question_that_is_being_made_while_the_clock_jumps_is_asked_once(
    engine: Engine, clock: Clock, jump: float
) -> None:
    may_go_on = Event()

    def ask(_: Interview) -> Question:
        may_go_on.wait(PATIENCE)
        return a_question(1)

    interviewer = FakeInterviewer(ask=ask)
    practice = a_practice(engine, interviewer, clock)
    interview = practice.ask(ANA, prepared(practice).id, patience=0)
    clock.forward(jump)
    practice.ask(ANA, interview.id, patience=0)
    may_go_on.set()
    assert len(practice.ask(ANA, interview.id, patience=PATIENCE).turns) == 1
    assert interviewer.asked == 1


def prepared(practice: Practice) -> Interview:
    return practice.prepare(ANA, job_title="Nurse", company_name="City", cv=CV, advert=ADVERT)


def test_small_differences_between_machines_do_not_end_a_lease(engine: Engine, clock: Clock) -> None:
    leases = Leases(engine)
    interview = begun(a_practice(engine, clock=clock), answered=8)
    assert leases.claim(interview.id, "feedback", holder="a", now=NOW, until=NOW + LEASE)
    for seconds in (-10, 10):
        now = NOW + timedelta(seconds=seconds)
        assert not leases.claim(interview.id, "feedback", holder="b", now=now, until=now + LEASE)


def test_a_double_click_on_start_is_one_interview_after_the_clock_was_set_back(
    engine: Engine, clock: Clock
) -> None:
    practice = a_practice(engine, clock=clock)
    begun(practice, answered=8)
    clock.forward(-HOUR)
    assert prepared(practice).id == prepared(practice).id


def test_a_clock_that_jumps_over_midnight_and_back_refills_no_demo(engine: Engine, clock: Clock) -> None:
    demo = Demo(engine, Limits(model_calls_total=1))
    retention = Retention(engine, None, clock)
    demo.try_model(ANA, at=clock())
    clock.forward(24 * HOUR)
    retention.sweep()
    clock.forward(-24 * HOUR)
    with pytest.raises(DemoLimit):
        demo.try_model(BEN, at=clock())


def test_interviews_are_kept_through_a_jump_of_hours(engine: Engine, clock: Clock) -> None:
    begun(a_practice(engine, clock=clock), answered=3)
    retention = Retention(engine, 2, clock)
    for jump in (26 * HOUR, -26 * HOUR, -26 * HOUR, 26 * HOUR):
        clock.forward(jump)
        retention.sweep()
    (kept,) = Store(engine).interviews_of(ANA)
    assert kept.questions_answered == 3


@pytest.mark.parametrize("jump", JUMPS)
def test_a_cookie_holds_across_a_jump(clock: Clock, jump: float) -> None:
    visitors = Visitors("a secret that is long enough", now=lambda: clock().timestamp())
    token = visitors.token(ANA)
    clock.forward(jump)
    assert visitors.person_id(token) == ANA
