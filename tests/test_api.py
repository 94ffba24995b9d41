"""The HTTP door keeps the contract of the Feedback API, and of the three that it builds on."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.testclient import TestClient

from interview import errors
from interview.interviewers.builtin import BuiltInInterviewer
from interview.practice import Practice
from interview.rules import Interview
from interview.scoring import Assessment
from tests.makers import ADVERT, CV, RECORD, FakeInterviewer, a_practice, an_assessment
from web.door.api import Api
from web.visitors.identity import Visitors

SECRET = "a secret for tests only"


def client_of(practice: Practice) -> TestClient:
    api = Api(lambda: practice, lambda: Visitors(SECRET), patience=lambda: 20)
    return TestClient(Starlette(routes=api.routes()), follow_redirects=False)


@pytest.fixture
def client(sqlite_engine: Engine) -> Iterator[TestClient]:
    with client_of(a_practice(sqlite_engine)) as opened:
        yield opened


def created(client: TestClient, **fields: str) -> int:
    body = {"job_title": "Nurse", "company_name": "City Hospital", **fields}
    reply = client.post("/session/create", json=body)
    assert reply.status_code == 201
    return int(reply.json()["session_id"])


def ready(client: TestClient) -> int:
    session_id = created(client)
    client.post(f"/session/{session_id}/upload-cv", files={"cv_file": ("cv.txt", CV.encode())})
    client.post(f"/session/{session_id}/upload-job", json={"job_description": ADVERT})
    return session_id


def answered(client: TestClient, count: int) -> int:
    session_id = ready(client)
    client.get(f"/session/{session_id}/interview")
    for number in range(1, count + 1):
        body = {"answer": f"Answer {number}", "number": number}
        assert client.post(f"/session/{session_id}/message", json=body).status_code == 200
    return session_id


def test_the_whole_workflow_runs(client: TestClient) -> None:
    session_id = answered(client, 8)
    done = client.post(f"/session/{session_id}/complete")
    assert done.status_code == 302
    assert done.headers["location"] == f"/session/{session_id}/feedback"
    assert done.json()["redirect"] == f"/session/{session_id}/feedback"
    reply = client.get(f"/session/{session_id}/feedback").json()
    assert set(reply["feedback"]) == RECORD
    assert reply["feedback"]["id"] == done.json()["feedback_id"]
    assert reply["feedback"]["session_id"] == session_id
    assert reply["session"] == {
        "id": session_id,
        "job_title": "Nurse",
        "company_name": "City Hospital",
    }


def test_the_whole_workflow_runs_with_the_built_in_interviewer(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine, BuiltInInterviewer())
    with client_of(practice) as client:
        session_id = answered(client, 8)
        assert client.post(f"/session/{session_id}/complete").status_code == 302
        record = client.get(f"/session/{session_id}/feedback").json()["feedback"]
    assert 1 <= record["interview_score"] <= 10
    assert record["created_at"].endswith("Z")


def test_creating_gives_the_address_and_the_cookie(client: TestClient) -> None:
    reply = client.post("/session/create", json={"job_title": "Nurse", "company_name": "City"})
    session_id = reply.json()["session_id"]
    assert reply.json() == {"session_id": session_id, "redirect": f"/session/{session_id}/upload"}
    cookie = reply.headers["set-cookie"].lower()
    assert cookie.startswith("session=")
    for part in ("httponly", "samesite=lax", "max-age=31536000"):
        assert part in cookie


def test_the_same_cookie_owns_what_it_makes_next(client: TestClient) -> None:
    first, second = created(client), created(client)
    for session_id in (first, second):
        assert client.get(f"/session/{session_id}/interview").status_code == 400


def test_forms_work_like_json(client: TestClient) -> None:
    reply = client.post("/session/create", data={"job_title": "Nurse", "company_name": "City"})
    session_id = reply.json()["session_id"]
    client.post(f"/session/{session_id}/upload-cv", files={"cv_file": ("cv.txt", CV.encode())})
    job = client.post(f"/session/{session_id}/upload-job", data={"job_description": ADVERT})
    assert job.json() == {"session_id": session_id, "characters": len(ADVERT)}
    client.get(f"/session/{session_id}/interview")
    reply = client.post(f"/session/{session_id}/message", data={"answer": "Mine", "number": "1"})
    assert reply.json()["question_count"] == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"company_name": "City"}, "job title is empty"),
        ({"job_title": "x" * 201, "company_name": "City"}, "at most 200"),
        ({"job_title": 7, "company_name": "City"}, "must be text"),
        ([], "one JSON object"),
    ],
)
def test_a_session_that_cannot_be_created_says_why(client: TestClient, body: object, words: str) -> None:
    reply = client.post("/session/create", json=body)
    assert reply.status_code == 400
    assert words in reply.json()["error"]


def test_broken_json_is_refused_in_words(client: TestClient) -> None:
    reply = client.post("/session/create", content=b"{", headers={"content-type": "application/json"})
    assert (reply.status_code, set(reply.json())) == (400, {"error"})


def test_a_cv_that_cannot_be_read_is_refused(client: TestClient) -> None:
    session_id = created(client)
    where = f"/session/{session_id}/upload-cv"
    broken = client.post(where, files={"cv_file": ("cv.pdf", b"%PDF-1.7 broken")})
    assert broken.status_code == 400
    assert client.post(where, json={}).status_code == 400


def test_a_cv_that_is_too_large_is_refused_before_it_is_read(client: TestClient) -> None:
    session_id = created(client)
    big = b"x" * (11 * 1024 * 1024)
    reply = client.post(f"/session/{session_id}/upload-cv", files={"cv_file": ("cv.txt", big)})
    assert reply.status_code == 413

    def unannounced() -> Iterator[bytes]:
        for _ in range(12):
            yield b"x" * 1024 * 1024

    headers = {"content-type": "application/json"}
    reply = client.post(f"/session/{session_id}/upload-job", content=unannounced(), headers=headers)
    assert reply.status_code == 413
    assert "texts are longer" in reply.json()["error"]


def test_the_interview_waits_for_both_documents(client: TestClient) -> None:
    reply = client.get(f"/session/{created(client)}/interview")
    assert reply.status_code == 400
    assert "CV" in reply.json()["error"]


def test_the_first_look_at_the_interview_asks_the_first_question_and_the_next_shows_the_same(
    client: TestClient,
) -> None:
    session_id = ready(client)
    first = client.get(f"/session/{session_id}/interview").json()
    assert first == client.get(f"/session/{session_id}/interview").json()
    assert first["max_questions"] == 8
    assert first["questions_answered"] == 0
    assert first["is_complete"] is False
    assert first["conversation"] == [{"number": 1, "question": "Question number 1?", "answer": None}]


def test_an_answer_brings_the_next_question_and_the_last_brings_none(client: TestClient) -> None:
    session_id = answered(client, 6)
    where = f"/session/{session_id}/message"
    assert client.post(where, json={"answer": "Seven"}).json() == {
        "next_question": "Question number 8?",
        "is_complete": False,
        "question_count": 7,
    }
    assert client.post(where, json={"answer": "Eight"}).json() == {
        "next_question": None,
        "is_complete": True,
        "question_count": 8,
    }


def test_the_same_answer_sent_twice_with_its_number_counts_once(client: TestClient) -> None:
    session_id = answered(client, 2)
    body = {"answer": "Answer 2", "number": 2}
    assert client.post(f"/session/{session_id}/message", json=body).json()["question_count"] == 2


@pytest.mark.parametrize(
    "body", [{"answer": "  "}, {}, {"answer": "x", "number": 5}, {"answer": "x", "number": "two"}]
)
def test_an_answer_that_cannot_be_taken_is_refused(client: TestClient, body: dict[str, object]) -> None:
    session_id = answered(client, 1)
    assert client.post(f"/session/{session_id}/message", json=body).status_code == 400


def test_a_ninth_answer_is_refused(client: TestClient) -> None:
    session_id = answered(client, 8)
    assert client.post(f"/session/{session_id}/message", json={"answer": "Nine"}).status_code == 400


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "Cannot generate feedback for an empty interview."),
        (5, "Interview is not complete: 5 of 8 questions answered."),
    ],
)
def test_feedback_waits_for_the_eighth_answer(client: TestClient, count: int, text: str) -> None:
    reply = client.post(f"/session/{answered(client, count)}/complete")
    assert (reply.status_code, reply.json()) == (400, {"error": text})


def test_a_second_feedback_is_refused_in_the_words_of_the_contract(client: TestClient) -> None:
    session_id = answered(client, 8)
    client.post(f"/session/{session_id}/complete")
    reply = client.post(f"/session/{session_id}/complete")
    text = "Feedback has already been generated for this session."
    assert (reply.status_code, reply.json()) == (400, {"error": text})


def test_of_fifty_who_ask_for_feedback_at_once_one_gets_it(sqlite_engine: Engine) -> None:
    interviewer = FakeInterviewer()
    with client_of(a_practice(sqlite_engine, interviewer)) as client:
        session_id = answered(client, 8)
        with ThreadPoolExecutor(50) as threads:
            replies = threads.map(lambda _: client.post(f"/session/{session_id}/complete"), range(50))
            statuses = sorted(reply.status_code for reply in replies)
    assert statuses == [302] + [400] * 49
    assert interviewer.rated == 1


def test_a_feedback_that_cannot_be_made_says_so_and_can_be_asked_for_again(sqlite_engine: Engine) -> None:
    failing = [True]

    def rate(_: Interview) -> Assessment:
        if failing[0]:
            raise errors.InterviewerUnavailable("Gemini did not answer in time.")
        return an_assessment()

    with client_of(a_practice(sqlite_engine, FakeInterviewer(rate=rate))) as client:
        where = f"/session/{answered(client, 8)}/complete"
        reply = client.post(where)
        text = "Failed to generate feedback: Gemini did not answer in time."
        assert (reply.status_code, reply.json()) == (500, {"error": text})
        failing[0] = False
        assert client.post(where).status_code == 302


def test_before_there_is_feedback_it_is_not_found(client: TestClient) -> None:
    reply = client.get(f"/session/{answered(client, 2)}/feedback")
    assert (reply.status_code, reply.json()) == (404, {"error": "Feedback for session not found."})


def test_a_browser_is_sent_to_the_feedback_screen(client: TestClient) -> None:
    session_id = answered(client, 8)
    client.post(f"/session/{session_id}/complete")
    reply = client.get(f"/session/{session_id}/feedback", headers={"accept": "text/html"})
    assert reply.status_code == 302
    assert reply.headers["location"] == f"/feedback?interview={session_id}"


REQUESTS = [
    ("POST", "upload-cv"),
    ("POST", "upload-job"),
    ("GET", "interview"),
    ("POST", "message"),
    ("POST", "complete"),
    ("GET", "feedback"),
    ("DELETE", ""),
]


@pytest.mark.parametrize(("method", "step"), REQUESTS)
def test_a_stranger_gets_403_and_an_unknown_session_is_404(
    client: TestClient, sqlite_engine: Engine, method: str, step: str
) -> None:
    session_id = answered(client, 1)
    stranger = client_of(a_practice(sqlite_engine))
    created(stranger)
    for caller in (stranger, client_of(a_practice(sqlite_engine))):
        reply = caller.request(method, f"/session/{session_id}/{step}".rstrip("/"))
        assert (reply.status_code, reply.json()) == (
            403,
            {"error": "You don't have access to this session"},
        )
    reply = client.request(method, f"/session/987654/{step}".rstrip("/"))
    assert (reply.status_code, reply.json()) == (404, {"error": "Session not found"})


@pytest.mark.parametrize("path", ["/session/abc/feedback", "/session/1/other", "/session/", "/session/-1"])
def test_what_is_no_session_is_a_404_in_json(client: TestClient, path: str) -> None:
    reply = client.get(path)
    assert (reply.status_code, reply.json()) == (404, {"error": "Session not found"})


@pytest.mark.parametrize(("method", "step"), [("GET", "complete"), ("PUT", "message"), ("POST", "feedback")])
def test_a_wrong_method_is_405_in_json(client: TestClient, method: str, step: str) -> None:
    reply = client.request(method, f"/session/{created(client)}/{step}")
    assert reply.status_code == 405
    assert reply.headers["allow"]
    assert "error" in reply.json()


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://evil.example"},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://["},
        {"origin": "null"},
    ],
)
def test_a_post_from_another_site_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    session_id = answered(client, 1)
    for path in ("/session/create", f"/session/{session_id}/message"):
        assert client.post(path, json={"answer": "x"}, headers=headers).status_code == 403
    assert client.delete(f"/session/{session_id}", headers=headers).status_code == 403


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "same-origin"}, {"origin": "http://testserver"}])
def test_a_post_from_our_own_pages_is_taken(client: TestClient, headers: dict[str, str]) -> None:
    fields = {"job_title": "Nurse", "company_name": "City"}
    assert client.post("/session/create", json=fields, headers=headers).status_code == 201


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_text_that_no_database_keeps_is_refused(client: TestClient, text: str) -> None:
    body = json.dumps({"job_title": text, "company_name": "City"})
    reply = client.post("/session/create", content=body, headers={"content-type": "application/json"})
    assert reply.status_code == 400


def test_a_number_that_no_database_counts_to_is_not_found(client: TestClient) -> None:
    assert client.get(f"/session/{2**80}/interview").status_code == 404


def test_a_deleted_session_is_gone(client: TestClient) -> None:
    session_id = answered(client, 1)
    assert client.delete(f"/session/{session_id}").status_code == 204
    assert client.get(f"/session/{session_id}/interview").status_code == 404


@pytest.mark.parametrize("cookie", ["", "forged", "a.b.c", "é" * 3])
def test_a_forged_cookie_is_a_new_visitor(client: TestClient, cookie: str) -> None:
    session_id = answered(client, 1)
    client.cookies.clear()
    headers = {"cookie": f"session={cookie}".encode()}
    assert client.get(f"/session/{session_id}/interview", headers=headers).status_code == 403
    body = json.dumps({"job_title": "a", "company_name": "b"})
    reply = client.post("/session/create", content=body, headers=headers)
    assert reply.status_code == 201


def test_health_is_200_once_the_database_answers_and_503_when_it_is_gone(client: TestClient) -> None:
    assert client.get("/healthz").status_code == 200

    class Gone:
        def check(self) -> None:
            raise errors.StoreUnavailable

    api = Api(Gone, lambda: Visitors(SECRET), patience=lambda: 1)  # type: ignore[arg-type]
    assert TestClient(Starlette(routes=api.routes())).get("/healthz").status_code == 503
