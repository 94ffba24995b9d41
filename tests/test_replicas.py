"""Two servers behind nginx on one PostgreSQL: one stays with one of them, and loses nothing when it dies."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Thread

import httpx
import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Common_pb2 import FileURLsRequest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from tests.candidate import Candidate, answer_to
from tests.conftest import missing
from tests.model_interviews import InterviewServer
from tests.model_wires import ChatWire
from tests.nginx import program, running_nginx
from tests.quick_server import QuickServer
from tests.streamlit_client import visit

pytestmark = [pytest.mark.live, pytest.mark.slow]


@dataclass
class Site:
    """What stands behind one address."""

    url: str
    servers: list[QuickServer]
    model: InterviewServer

    def servers_of(self, candidate: Candidate) -> list[QuickServer]:
        """Those that have had a request of this candidate's interview."""
        return [server for server in self.servers if f'"{candidate.address}/' in server.log]


@pytest.fixture(scope="module")
def site(new_postgres: Callable[[], str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    nginx = program()
    if nginx is None:
        missing("nginx is missing: install the package nginx-light")
    folder = tmp_path_factory.mktemp("replicas")
    with ExitStack() as stack:
        model = stack.enter_context(InterviewServer(ChatWire("openrouter"), pause=0.1))
        shared = {
            **model.environ,
            "DATABASE_URL": new_postgres(),
            "SECRET_KEY": "one secret for both servers",
            "LEASE_SECONDS": "1",
        }
        servers = [QuickServer(folder / name, environ=shared) for name in ("one", "two")]
        for server in servers:
            stack.enter_context(server)
        yield Site(stack.enter_context(running_nginx(nginx, servers, folder)), servers, model)


@pytest.fixture
def candidate(site: Site) -> Iterator[Candidate]:
    with Candidate(site.url) as somebody:
        somebody.http.get("/")
        somebody.prepare()
        yield somebody


def cookie_of(candidate: Candidate) -> str:
    return "; ".join(f"{name}={value}" for name, value in candidate.http.cookies.items())


def test_a_page_comes_through_with_its_websocket(site: Site, candidate: Candidate) -> None:
    question = candidate.look()["conversation"][0]["question"]
    query = f"interview={candidate.session_id}"
    assert question in visit(site.url, "practise", query=query, cookie=cookie_of(candidate)).text


def test_a_visitor_stays_with_one_server_though_each_page_renews_the_cookie(
    site: Site, candidate: Candidate
) -> None:
    seen = set()
    for _ in range(3):
        time.sleep(1)  # a cookie counts seconds
        candidate.http.get("/practise")
        seen.add(candidate.http.cookies["session"])
        candidate.look()
    assert len(seen) == 3
    assert len(site.servers_of(candidate)) == 1


def test_visitors_are_spread_over_the_servers(site: Site) -> None:
    homes = set()
    for _ in range(16):
        with Candidate(site.url) as visitor:
            visitor.http.get("/")
            visitor.prepare()
            homes.update(server.port for server in site.servers_of(visitor))
    assert homes == {server.port for server in site.servers}


def test_an_upload_reaches_the_server_that_draws_the_page_even_after_the_cookie_was_renewed(
    site: Site, candidate: Candidate
) -> None:
    candidate.http.get("/_stcore/health")  # brings the cookie against forged uploads
    with connect(
        f"{site.url.replace('http', 'ws', 1)}/_stcore/stream",
        subprotocols=["streamlit", candidate.http.cookies.get("_streamlit_xsrf", "x")],
        additional_headers={"Cookie": cookie_of(candidate)},
        max_size=None,
    ) as socket:
        socket.send(BackMsg(rerun_script=ClientState()).SerializeToString())
        until(socket, "script_finished")
        wanted = FileURLsRequest(request_id="1", file_names=["cv.txt"])
        socket.send(BackMsg(file_urls_request=wanted).SerializeToString())
        (place,) = until(socket, "file_urls_response").file_urls_response.file_urls
        candidate.http.get("/practise")
        reply = candidate.http.put(
            place.upload_url,
            files={"file": ("cv.txt", b"Ward nurse, five years.")},
            headers={"X-Xsrftoken": candidate.http.cookies.get("_streamlit_xsrf", "")},
        )
    assert reply.status_code == 204, reply.text


def until(socket: object, kind: str) -> ForwardMsg:
    while True:
        message = ForwardMsg.FromString(socket.recv(timeout=30))
        if message.WhichOneof("type") == kind:
            return message


def test_behind_tls_the_cookie_stays_on_tls(site: Site) -> None:
    cookie = httpx.get(site.url, headers={"X-Forwarded-Proto": "https"}).headers["set-cookie"]
    assert "; Secure" in cookie
    assert "; Secure" not in httpx.get(site.url).headers["set-cookie"]


def test_an_interview_goes_on_at_the_other_server_when_its_own_dies_at_work(
    site: Site, candidate: Candidate
) -> None:
    candidate.look()
    candidate.say(1)
    candidate.say(2)
    (home,) = site.servers_of(candidate)
    calls = len(site.model.journal)
    replies: list[httpx.Response] = []
    saying = Thread(target=lambda: replies.append(candidate.send(3)))
    saying.start()
    while len(site.model.journal) == calls:
        time.sleep(0.01)
    home.stop()
    saying.join()
    assert replies[0].status_code == 502
    for number in range(3, 9):
        candidate.say(number)
    assert candidate.complete().status_code == 302
    assert candidate.feedback()["feedback"]["interview_score"]
    assert [turn["answer"] for turn in candidate.look()["conversation"]] == [
        answer_to(number) for number in range(1, 9)
    ]
    assert len(site.model.journal) == calls + 1 + 6  # the one that was cut, and question 4 to the rating
    query = f"interview={candidate.session_id}"
    assert answer_to(8) in visit(site.url, "practise", query=query, cookie=cookie_of(candidate)).text
    home.start()
