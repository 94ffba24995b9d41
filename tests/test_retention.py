"""What is older than the owner wants to keep is deleted, and nothing else."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from interview.database import open_database
from interview.demo import Demo
from interview.leases import Leases
from interview.limits import Limits
from interview.practice import Practice
from interview.retention import Retention
from interview.settings import Settings
from interview.store import Store
from interview.wiring import build_practice
from interview.work import Work
from tests.conftest import rows_of
from tests.makers import ANA, BEN, NOW, Clock, FakeInterviewer, a_coaching, begun

DAY = 24 * 3600


@pytest.fixture
def clock() -> Clock:
    return Clock()


def a_practice(engine: Engine, clock: Clock, *, days: int | None, limits: Limits | None = None) -> Practice:
    return Practice(
        store=Store(engine),
        work=Work(Leases(engine), clock),
        interviewers={"model": FakeInterviewer(), "built-in": FakeInterviewer()},
        now=clock,
        demo=Demo(engine, limits or Limits()),
        retention=Retention(engine, days, clock),
    )


def test_an_interview_goes_when_its_days_are_over_and_not_before(engine: Engine, clock: Clock) -> None:
    practice = a_practice(engine, clock, days=30)
    old = begun(practice, answered=2)
    clock.forward(20 * DAY)
    young = begun(practice, person_id=BEN)
    clock.forward(10 * DAY)
    practice.forget_old()
    assert practice.interviews(ANA) == (old,)
    clock.forward(DAY)
    practice.forget_old()
    assert practice.interviews(ANA) == ()
    assert practice.interviews(BEN) == (young,)
    assert rows_of(engine, "turns") == 1
    assert rows_of(engine, "people") == 1


def test_without_the_setting_everything_is_kept(engine: Engine, clock: Clock) -> None:
    practice = a_practice(engine, clock, days=None)
    begun(practice)
    clock.forward(5000 * DAY)
    practice.forget_old()
    assert len(practice.interviews(ANA)) == 1


def test_whoever_begins_an_interview_sweeps_once_a_day(engine: Engine, clock: Clock) -> None:
    practice = a_practice(engine, clock, days=1)
    begun(practice)
    clock.forward(3 * DAY)
    begun(practice, person_id=BEN)
    assert practice.interviews(ANA) == ()


def test_a_draft_is_kept_as_long_as_an_interview(engine: Engine, clock: Clock) -> None:
    practice = a_practice(engine, clock, days=2)
    practice.keep_drafts(ANA, job_title="Nurse")
    clock.forward(2 * DAY)
    practice.keep_drafts(BEN, job_title="Cook")
    clock.forward(DAY)
    practice.forget_old()
    assert practice.drafts(ANA) == {}
    assert practice.drafts(BEN) == {"job_title": "Cook"}
    assert rows_of(engine, "people") == 1


def test_who_has_a_group_or_is_in_one_stays_when_the_interviews_go(engine: Engine, clock: Clock) -> None:
    practice, coaching = a_practice(engine, clock, days=1), a_coaching(engine, clock)
    group = coaching.make_group(BEN, name="Evening class", coach_name="Ms Carr")
    coaching.join(ANA, group.invitation, name="Ana")
    begun(practice)
    clock.forward(3 * DAY)
    practice.forget_old()
    assert practice.interviews(ANA) == ()
    assert [member.name for member in coaching.members(BEN, group.id)] == ["Ana"]


def test_counts_of_past_days_go_as_well(engine: Engine, clock: Clock) -> None:
    practice = a_practice(engine, clock, days=None, limits=Limits(interviews=5, interviews_total=9))
    begun(practice)
    assert (rows_of(engine, "visitor_counts"), rows_of(engine, "total_counts")) == (1, 1)
    clock.time = NOW + timedelta(days=2)
    practice.forget_old()
    assert (rows_of(engine, "visitor_counts"), rows_of(engine, "total_counts")) == (0, 0)


def test_a_start_sweeps(sqlite_url: str, clock: Clock) -> None:
    engine = open_database(sqlite_url)
    begun(a_practice(engine, clock, days=None))
    engine.dispose()
    long_ago = Settings.from_env({"DATABASE_URL": sqlite_url, "RETENTION_DAYS": "36500"})
    assert len(build_practice(long_ago).interviews(ANA)) == 1
    yesterday = Settings.from_env({"DATABASE_URL": sqlite_url, "RETENTION_DAYS": "1"})
    assert build_practice(yesterday).interviews(ANA) == ()
