"""A public demo: what visitors may use of the owner's models in a day."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.testclient import TestClient

from interview.database import open_database
from interview.demo import INTERVIEWS, Demo
from interview.errors import DemoLimit, InterviewNotFound
from interview.leases import Leases
from interview.limits import Left, Limits
from interview.practice import Practice
from interview.store import Store
from interview.work import Work
from tests.conftest import rows_of
from tests.makers import ADVERT, ANA, BEN, CV, NOW, Clock, FakeInterviewer
from web.door.api import Api
from web.visitors.identity import Visitors

DAY = 24 * 3600


def a_demo(engine: Engine, clock: Clock | None = None, **limits: int) -> Practice:
    """A model conducts, unless one asks for the built-in interviewer."""
    now = clock or Clock()
    return Practice(
        store=Store(engine),
        work=Work(Leases(engine), now),
        interviewers={"model": FakeInterviewer(), "built-in": FakeInterviewer()},
        now=now,
        demo=Demo(engine, Limits(**limits)),
    )


def begun(practice: Practice, person_id: str = ANA, **values: str) -> int:
    made = practice.create(person_id, job_title="Nurse", company_name="City", **values)
    practice.add_cv(person_id, made.id, CV)
    practice.add_advert(person_id, made.id, ADVERT)
    return made.id


def test_without_limits_nothing_is_counted(engine: Engine) -> None:
    practice = a_demo(engine)
    practice.ask(ANA, begun(practice), patience=10)
    assert practice.left_today(ANA) == Left(interviews=None, model_calls=None)
    assert rows_of(engine, "visitor_counts") == rows_of(engine, "total_counts") == 0


def test_a_visitor_begins_so_many_interviews_a_day(engine: Engine) -> None:
    clock = Clock()
    practice = a_demo(engine, clock, interviews=2)
    begun(practice)
    begun(practice)
    with pytest.raises(DemoLimit, match="built-in interviewer"):
        begun(practice)
    begun(practice, BEN)
    clock.forward(DAY)
    begun(practice)
    assert len(practice.interviews(ANA)) == 3


def test_the_built_in_interviewer_is_the_way_on(engine: Engine) -> None:
    practice = a_demo(engine, interviews=1, model_calls=1)
    practice.ask(ANA, begun(practice), patience=10)
    for _ in range(2):
        interview_id = begun(practice, interviewer="built-in")
        assert practice.ask(ANA, interview_id, patience=10).open_turn


def test_all_visitors_share_a_total(engine: Engine) -> None:
    practice = a_demo(engine, interviews=2, interviews_total=3)
    begun(practice, ANA)
    begun(practice, ANA)
    begun(practice, BEN)
    with pytest.raises(DemoLimit):
        begun(practice, BEN)


def test_what_the_total_refuses_is_not_counted_for_the_visitor(engine: Engine) -> None:
    practice = a_demo(engine, interviews=2, interviews_total=1)
    begun(practice, ANA)
    with pytest.raises(DemoLimit):
        begun(practice, BEN)
    assert rows_of(engine, "visitor_counts") == 1


def test_model_calls_are_counted_and_a_refused_one_loses_no_answer(engine: Engine) -> None:
    practice = a_demo(engine, model_calls=2)
    interview_id = begun(practice)
    for number in (1, 2):
        practice.ask(ANA, interview_id, patience=10)
        practice.answer(ANA, interview_id, number, f"Answer {number}")
    with pytest.raises(DemoLimit, match="model calls"):
        practice.ask(ANA, interview_id, patience=10)
    assert practice.open(ANA, interview_id).questions_answered == 2
    assert practice.left_today(ANA).model_calls == 0


def test_deleting_interviews_brings_nothing_back(engine: Engine) -> None:
    practice = a_demo(engine, interviews=1)
    practice.delete(ANA, begun(practice))
    with pytest.raises(DemoLimit):
        begun(practice)


def test_deleting_everything_leaves_the_total_as_it_is(engine: Engine) -> None:
    practice = a_demo(engine, interviews_total=1)
    begun(practice)
    practice.delete_everything(ANA)
    with pytest.raises(DemoLimit):
        begun(practice)


def test_trying_a_model_out_counts_as_a_call(engine: Engine) -> None:
    practice = a_demo(engine, model_calls=1)
    practice.count_try(ANA)
    with pytest.raises(DemoLimit):
        practice.count_try(ANA)
    with pytest.raises(DemoLimit):
        practice.ask(ANA, begun(practice), patience=10)


def test_a_call_for_somebody_who_has_left_makes_them_no_row(engine: Engine) -> None:
    with pytest.raises(InterviewNotFound):
        Demo(engine, Limits(model_calls=5)).call_model(ANA, "model", at=NOW)
    assert rows_of(engine, "people") == 0


def test_of_many_at_once_no_more_than_the_limit_get_through(engine: Engine) -> None:
    demo = Demo(engine, Limits(interviews=5, interviews_total=7))

    def try_it(person_id: str) -> bool:
        try:
            demo.begin_interview(person_id, "model", at=NOW)
        except DemoLimit:
            return False
        return True

    with ThreadPoolExecutor(12) as threads:
        through = list(threads.map(try_it, [ANA, BEN] * 12))
    assert sum(through) == 7
    assert sum(through[0::2]) <= 5
    assert sum(through[1::2]) <= 5


def try_in_another_process(url: str, tries: int) -> int:
    demo = Demo(open_database(url), Limits(interviews_total=5))
    through = 0
    for number in range(tries):
        with suppress(DemoLimit):
            demo.begin_interview(f"person {number}", "model", at=NOW)
            through += 1
    return through


def test_the_total_holds_over_several_processes(database_url: str) -> None:
    open_database(database_url).dispose()
    context = multiprocessing.get_context("spawn")
    with context.Pool(3) as processes:
        through = processes.starmap(try_in_another_process, [(database_url, 4)] * 3, chunksize=1)
    assert sum(through) == 5


def test_what_is_left_is_the_smaller_of_both_limits(engine: Engine) -> None:
    demo = Demo(engine, Limits(interviews=5, interviews_total=2))
    demo.begin_interview(BEN, "model", at=NOW)
    assert demo.left(ANA, at=NOW) == Left(interviews=1, model_calls=None)


def test_over_http_it_is_429_with_the_way_on(sqlite_engine: Engine) -> None:
    practice = a_demo(sqlite_engine, interviews=1, model_calls=1)
    api = Api(lambda: practice, lambda: Visitors("a secret"), patience=lambda: 20)
    client = TestClient(Starlette(routes=api.routes()))
    fields = {"job_title": "Nurse", "company_name": "City"}
    where = f"/session/{client.post('/session/create', json=fields).json()['session_id']}"
    client.post(f"{where}/upload-cv", files={"cv_file": ("cv.txt", CV.encode())})
    client.post(f"{where}/upload-job", json={"job_description": ADVERT})
    client.get(f"{where}/interview")
    for reply in (
        client.post("/session/create", json=fields),
        client.post(f"{where}/message", json={"answer": "Mine"}),
    ):
        assert reply.status_code == 429
        assert "built-in interviewer" in reply.json()["error"]
    assert client.post("/session/create", json={**fields, "interviewer": "built-in"}).status_code == 201
    assert client.post("/session/create", json={**fields, "interviewer": "nobody"}).status_code == 400
    assert str(DemoLimit(INTERVIEWS)).startswith("Today's interviews")
