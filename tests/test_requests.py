"""The log tells each request in one line of JSON, and nothing personal."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from tests.live import Server, free_port, streamlit_run, uvicorn
from web.door.api import exception_handlers
from web.requests import RequestLog, place

LINE = {"time", "method", "path", "status", "milliseconds"}


async def answer(request: Request) -> PlainTextResponse:
    if "broken" in request.url.path:
        raise RuntimeError("a secret of /srv/somewhere")
    return PlainTextResponse("well", status_code=201)


@pytest.fixture
def client() -> TestClient:
    app = Starlette(
        routes=[Route("/{path:path}", answer, methods=["GET", "POST"])],
        middleware=[Middleware(RequestLog)],
        exception_handlers=exception_handlers(),
    )
    return TestClient(app, raise_server_exceptions=False)


def test_a_request_is_one_line(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "web.requests")
    client.post("/session/12/message?key=personal", json={"answer": "personal"})
    (told,) = [record.getMessage() for record in caplog.records if record.name == "web.requests"]
    line = json.loads(told)
    assert set(line) == LINE
    assert (line["method"], line["path"], line["status"]) == ("POST", "/session/12/message", 201)
    assert "personal" not in told


def test_what_fails_unexpectedly_is_told_as_500_and_the_reply_says_nothing_of_it(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "web.requests")
    reply = client.get("/session/broken")
    assert (reply.status_code, set(reply.json())) == (500, {"error"})
    assert "secret" not in reply.text
    assert json.loads(caplog.records[-1].getMessage())["status"] == 500


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/", "/"),
        ("/practise", "/practise"),
        ("/session/12", "/session/12"),
        ("/auth/login", "/auth/login"),
        ("/oauth2callback", "/oauth2callback"),
        ("/session/create", "/session/create"),
        ("/session/12/upload-cv", "/session/12/upload-cv"),
        ("/session/ana@example.org", "…"),
        ("/Ana Smith", "…"),
        ("/_stcore/upload_file/one/two", "/_stcore/upload_file/…"),
        ("/media/abc.pdf", "/media/…"),
    ],
)
def test_of_a_path_only_what_we_know_is_told(path: str, told: str) -> None:
    assert place(path) == told


@pytest.mark.live
@pytest.mark.parametrize("start", [streamlit_run, uvicorn])
def test_the_server_writes_the_lines_and_no_address_with_a_key(
    start: Callable[[int], list[str]], tmp_path: Path
) -> None:
    port = free_port()
    with Server(tmp_path / "data", port=port, command=start(port)) as server:
        httpx2.get(f"{server.url}/progress?key=personal")
        httpx2.get(f"{server.url}/session/7/feedback?key=personal")
        lines = [json.loads(line) for line in server.log.splitlines() if line.startswith("{")]
        assert "personal" not in server.log
    told = [(line["path"], line["status"]) for line in lines]
    assert ("/progress", 200) in told
    assert ("/session/7/feedback", 404) in told
