"""What is yours is yours: nobody else reaches it, it can be taken away, and it can be deleted for good."""

import io
import json
import re
import zipfile
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, Table, func, select
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from interview.coaching.group_store import GroupStore
from interview.coaching.review_store import ReviewStore
from interview.conversations import Conversations
from interview.demo import Demo
from interview.errors import InterviewNotFound
from interview.handover.handovers import Handovers
from interview.handover.store import HandoverStore
from interview.interviewers.opening import Opening
from interview.interviewers.spending import Request
from interview.leases import Leases
from interview.limits import Limits
from interview.practice import Practice
from interview.rules import Interview, Question
from interview.scoring import Assessment
from interview.store import Store
from interview.tables import metadata, total_counts
from interview.work import Work
from tests.makers import ANA, BEN, NOW, Clock, FakeInterviewer, a_coaching, a_question, an_assessment, begun
from web.door.api import METHODS, Api
from web.visitors.identity import COOKIE, KEPT_SECONDS, Visitors

VISITORS = Visitors("a secret of more than sixteen characters")
YEAR_2026 = 1_767_225_600.0
NOT_YOURS = {"error": "You don't have access to this session"}
OPEN_TO_ALL = {"/healthz", "/openapi.json", "/session/create", "/session/{rest:path}"}
OF_THE_CALLER = {"/session/export", "/session/all"}


@pytest.fixture
def practice(engine: Engine) -> Practice:
    return practice_with(engine, FakeInterviewer())


def practice_with(engine: Engine, model: FakeInterviewer) -> Practice:
    clock = Clock()
    return Practice(
        store=Store(engine),
        work=Work(Leases(engine), clock),
        interviewers={"model": model, "built-in": FakeInterviewer()},
        now=clock,
        demo=Demo(engine, Limits(interviews=50, model_calls=500)),
    )


def api_of(practice: Practice) -> Api:
    return Api(lambda: practice, lambda: VISITORS, patience=lambda: 20)


def client_of(practice: Practice, person_id: str = "", token: str = "") -> TestClient:
    client = TestClient(Starlette(routes=api_of(practice).routes()), follow_redirects=False)
    if person_id or token:
        client.cookies.set(COOKIE, token or VISITORS.token(person_id))
    return client


def fill_every_table(engine: Engine, practice: Practice, person_id: str) -> int:
    """A finished interview with all that can be kept of it, and of its person."""
    interview = begun(practice, answered=8, person_id=person_id)
    practice.complete(person_id, interview.id, patience=10)
    practice.keep_drafts(person_id, job_title="Nurse")
    practice.keep_notes(person_id, practice.interviews(person_id)[0].id, "Breathe")
    talk = Conversations(engine)
    talk.begin(interview.id, Opening(fence="fence", asked_before=(), cv_notes=()))
    request = Request(call=1, provider="p", model="m", characters=1, fresh_characters=1)
    talk.add_requests(interview.id, [request])
    Leases(engine).claim(interview.id, "question 1", holder="h", now=NOW, until=NOW)
    fill_coach_tables(engine, person_id, interview.id)
    return interview.id


def fill_coach_tables(engine: Engine, person_id: str, interview_id: int) -> None:
    """Coach and candidate in one, as where several people share one machine."""
    Store(engine).change_interview(interview_id, candidate_name="Somebody")
    coaching = a_coaching(engine)
    group = coaching.make_group(person_id, name="Evening class", coach_name="C")
    GroupStore(engine).join(group.id, person_id, "M", at=NOW)
    coaching.comment(person_id, interview_id, "Clear.", number=1)
    coaching.finish(person_id, interview_id)
    handovers = Handovers(
        store=Store(engine), passages=HandoverStore(engine), reviews=ReviewStore(engine), now=lambda: NOW
    )
    handovers.take_over(person_id, handovers.hand_over(person_id, interview_id, name="M"))


def rows(engine: Engine) -> dict[str, int]:
    """How many each table has; what everybody used together is nobody's."""
    tables: list[Table] = [table for table in metadata.sorted_tables if table is not total_counts]
    with engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables
        }


def test_after_deletion_no_row_of_that_person_remains_in_any_table(
    engine: Engine, practice: Practice
) -> None:
    fill_every_table(engine, practice, BEN)
    of_ben = rows(engine)
    fill_every_table(engine, practice, ANA)
    assert all(rows(engine)[name] > count > 0 for name, count in of_ben.items()), "a table is not filled"
    assert client_of(practice, ANA).delete("/session/all").status_code == 204
    assert rows(engine) == of_ben
    practice.delete_everything(BEN)
    assert set(rows(engine).values()) == {0}


def test_no_table_but_the_totals_is_without_an_owner() -> None:
    """What is not tied to a person would outlive them."""
    tied = {"people"}
    for table in metadata.sorted_tables:
        owners = {key.column.table.name for key in table.foreign_keys if key.ondelete == "CASCADE"}
        if owners & tied:
            tied.add(table.name)
    assert {table.name for table in metadata.sorted_tables} - tied == {"total_counts"}


@pytest.mark.parametrize("step", ["question", "feedback"])
def test_deleting_while_a_model_is_at_work_leaves_nothing(engine: Engine, step: str) -> None:
    deleting = [step == "question"]

    def ask(interview: Interview) -> Question:
        if deleting[0]:
            practice.delete_everything(ANA)
        return a_question(len(interview.turns) + 1)

    def rate(_: Interview) -> Assessment:
        practice.delete_everything(ANA)
        return an_assessment()

    practice = practice_with(engine, FakeInterviewer(ask=ask, rate=rate))
    with pytest.raises(InterviewNotFound):
        practice.complete(ANA, begun(practice, answered=8).id, patience=10)
    assert set(rows(engine).values()) == {0}


def test_one_interview_goes_with_all_that_is_its_own(engine: Engine, practice: Practice) -> None:
    session_id = fill_every_table(engine, practice, ANA)
    (taken_over,) = (one.id for one in practice.standings(ANA) if one.is_taken_over)
    for number in (session_id, taken_over):
        assert client_of(practice, ANA).delete(f"/session/{number}").status_code == 204
    left = {name for name, count in rows(engine).items() if count}
    assert left == {"people", "drafts", "visitor_counts", "groups", "members"}


def test_deleting_everything_takes_the_cookie_along(practice: Practice) -> None:
    client = client_of(practice, ANA)
    reply = client.delete("/session/all")
    assert reply.headers["set-cookie"].startswith(f'{COOKIE}=""')
    assert "max-age=0" in reply.headers["set-cookie"].lower()


def test_a_cookie_replayed_after_deletion_is_a_new_visitor(engine: Engine, practice: Practice) -> None:
    session_id = fill_every_table(engine, practice, ANA)
    client_of(practice, ANA).delete("/session/all")
    again = client_of(practice, ANA)
    assert again.get(f"/session/{session_id}/feedback").status_code == 404
    assert again.delete("/session/all").status_code == 204
    assert names_in(again.get("/session/export").content) == ["drafts.json"]
    fields = {"job_title": "Nurse", "company_name": "City"}
    assert again.post("/session/create", json=fields).status_code == 201


def names_in(packed: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return archive.namelist()


def test_everything_can_be_taken_away_over_http_by_its_owner_alone(
    engine: Engine, practice: Practice
) -> None:
    mine = fill_every_table(engine, practice, ANA)
    fill_every_table(engine, practice, BEN)
    reply = client_of(practice, ANA).get("/session/export")
    assert reply.headers["content-type"] == "application/zip"
    assert 'filename="dry-run.zip"' in reply.headers["content-disposition"]
    kinds = (".json", ".md", "-notes.txt")
    names = [f"interview-{mine}{kind}" for kind in kinds]
    (taken_over,) = (one.id for one in practice.standings(ANA) if one.is_taken_over)
    of_review = [f"interview-{taken_over}{kind}" for kind in kinds[:2]]
    assert names_in(reply.content) == [*names, *of_review, "drafts.json"]
    with zipfile.ZipFile(io.BytesIO(reply.content)) as archive:
        (record,) = json.loads(archive.read(names[0]))["interviews"]
        assert json.loads(archive.read("drafts.json")) == {"job_title": "Nurse"}
    assert len(record["turns"]) == 8
    assert record["feedback"]["session_id"] == mine


def strangers(practice: Practice) -> Iterator[TestClient]:
    """Somebody else, nobody, and three who pretend."""
    token = VISITORS.token(ANA)
    old = Visitors("a secret of more than sixteen characters", now=lambda: YEAR_2026 - 2 * KEPT_SECONDS)
    yield client_of(practice, BEN)
    yield client_of(practice)
    for wrong in ("forged", token[:-3], Visitors("another secret entirely").token(ANA), old.token(ANA)):
        yield client_of(practice, token=wrong)


def own_routes(practice: Practice) -> list[Route]:
    return [route for route in api_of(practice).routes() if "{session_id:int}" in route.path]


def test_the_walk_below_covers_every_route(practice: Practice) -> None:
    others = {route.path for route in api_of(practice).routes()} - {r.path for r in own_routes(practice)}
    assert others == OPEN_TO_ALL | OF_THE_CALLER


def test_a_stranger_gets_nowhere_on_any_route_with_any_method(engine: Engine, practice: Practice) -> None:
    session_id = fill_every_table(engine, practice, ANA)
    before = rows(engine)
    kept = practice.open(ANA, session_id)
    for stranger in strangers(practice):
        for route in own_routes(practice):
            path = route.path.replace("{session_id:int}", str(session_id))
            replies = [stranger.request(method, path) for method in METHODS]
            assert {reply.status_code for reply in replies} == {403, 405}, path
            assert all(r.json() == NOT_YOURS for r in replies if r.status_code == 403 and r.content)
        assert names_in(stranger.get("/session/export").content) == ["drafts.json"]
        assert stranger.delete("/session/all").status_code == 204
    assert practice.open(ANA, session_id) == kept
    after = rows(engine)
    assert {name: before[name] - after[name] for name in before if before[name] != after[name]} == {}


def test_the_owner_gets_somewhere_on_each_of_these_routes(engine: Engine, practice: Practice) -> None:
    """Without this, the walk above could pass with routes that refuse everybody."""
    session_id = fill_every_table(engine, practice, ANA)
    owner = client_of(practice, ANA)
    for route in sorted(own_routes(practice), key=lambda route: "DELETE" in route.path):
        path = re.sub(r"\{.*\}", str(session_id), route.path)
        methods = [
            m for m in METHODS if m != "DELETE" and owner.request(m, path).status_code not in (403, 405)
        ]
        assert methods or path == f"/session/{session_id}"


def test_a_token_counts_for_a_year_and_each_one_made_begins_another() -> None:
    at = [YEAR_2026]
    visitors = Visitors("a secret of more than sixteen characters", now=lambda: at[0])
    token = visitors.token(ANA)
    at[0] += KEPT_SECONDS
    assert visitors.person_id(token) == ANA
    renewed = visitors.token(ANA)
    at[0] += 1
    assert visitors.person_id(token) is None
    at[0] += KEPT_SECONDS - 1
    assert visitors.person_id(renewed) == ANA


def test_a_clock_that_is_set_back_locks_nobody_out() -> None:
    at = [YEAR_2026]
    visitors = Visitors("a secret of more than sixteen characters", now=lambda: at[0])
    token = visitors.token(ANA)
    at[0] -= 7200
    assert visitors.person_id(token) == ANA


def test_a_call_with_an_old_cookie_begins_as_somebody_new(practice: Practice) -> None:
    old = Visitors("a secret of more than sixteen characters", now=lambda: YEAR_2026 - 2 * KEPT_SECONDS)
    client = client_of(practice, token=old.token(ANA))
    reply = client.post("/session/create", json={"job_title": "Nurse", "company_name": "City"})
    assert reply.status_code == 201
    assert practice.interviews(ANA) == ()
