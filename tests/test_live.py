"""The real server, started in every way that the README names, from another folder."""

import http.client
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import httpx
import pytest
from sqlalchemy import create_engine, text

from interview.database import open_database
from tests.live import ROOT, Server, bootstrap, free_port, streamlit_run, uvicorn
from tests.streamlit_client import Seen, visit

pytestmark = [pytest.mark.live, pytest.mark.slow]

PAGES = ("Prepare", "Practise", "Feedback", "Progress", "Candidates", "Settings")
HIDDEN = ("Review", "Side by side", "Join a group")  # reached from others
ALONE = {  # what a newcomer reads on each page
    "": "Practise the interview before it counts",
    "practise": "No interview is under way",
    "feedback": "No feedback yet",
    "progress": "Nothing to compare yet",
    "candidates": "make a group and send its link",
    "settings": "Nothing of yours is kept yet.",
}
START = {
    "streamlit run app.py": streamlit_run,
    "uvicorn app:app": uvicorn,
}


def is_whole(seen: Seen, page: str) -> bool:
    """The page came in its frame: with the navigation, and recognised by the key in the address."""
    return ALONE[page] in seen.text and seen.pages == PAGES + HIDDEN and "key" in seen.address


@pytest.mark.parametrize("screen", ALONE)
def test_every_page_opens_by_its_address_as_the_first_request_to_a_fresh_server(
    screen: str, tmp_path: Path
) -> None:
    with Server(tmp_path / "data") as server:
        assert is_whole(visit(server.url, screen), screen)
        assert "Traceback" not in server.log


@pytest.mark.parametrize("start", START)
def test_it_starts_in_each_way_from_another_folder(start: str, tmp_path: Path) -> None:
    port = free_port()
    with Server(tmp_path / "data", port=port, command=START[start](port), cwd=tmp_path) as server:
        assert is_whole(visit(server.url, "practise"), "practise")
        assert "set-cookie" in head(server, "/practise")
        assert {path.name for path in tmp_path.iterdir()} == {"data", "data.log"}


def test_python_app_py_starts_it_as_well(tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "config.toml").write_text(f"[server]\nport = {port}\n")
    command = [sys.executable, str(ROOT / "app.py")]
    home = {"HOME": str(tmp_path)}
    with Server(tmp_path / "data", port=port, command=command, cwd=tmp_path, environ=home) as server:
        assert is_whole(visit(server.url, "practise"), "practise")


@pytest.mark.parametrize("screen", ["practise", ""])
def test_a_host_that_starts_streamlit_itself_gets_the_pages_and_the_key_outlives_a_restart(
    screen: str, tmp_path: Path
) -> None:
    port = free_port()
    with Server(tmp_path / "data", port=port, command=bootstrap(port)) as server:
        first = visit(server.url, screen)
        assert is_whole(first, screen)
        assert "Bookmark this address" in first.text
        key = first.address["key"][0]
        server.restart()
        again = visit(server.url, screen, query=f"key={key}")
        assert again.address["key"] == [key]
        assert "Traceback" not in server.log


def test_the_cookie_is_recognised_after_a_restart_and_no_key_shows(tmp_path: Path) -> None:
    with Server(tmp_path / "data") as server:
        cookie = head(server, "/")["set-cookie"].partition(";")[0]
        server.restart()
        seen = visit(server.url, cookie=cookie)
        assert "key" not in seen.address
        assert "Bookmark" not in seen.text
        whose = cookie.partition(".")[0]  # what follows is when it was made
        assert head(server, "/", cookie=cookie)["set-cookie"].startswith(f"{whose}.")


def test_a_database_out_of_reach_is_a_sentence_on_the_page_and_in_the_log(tmp_path: Path) -> None:
    environ = {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    with Server(tmp_path / "data", environ=environ) as server:
        assert "We cannot save or load right now." in visit(server.url, "practise").text
        assert "We cannot save or load right now." in server.log
        assert "Traceback" not in server.log


def test_a_database_from_a_newer_version_is_a_sentence_on_the_page_and_in_the_log(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'newer.db'}"
    open_database(url).dispose()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with Server(tmp_path / "data", environ={"DATABASE_URL": url}) as server:
        assert "newer version of Dry Run" in visit(server.url).text
        with pytest.raises(HTTPError) as health:
            urlopen(f"{server.url}/healthz")
        with health.value as reply:
            assert (reply.status, b"newer version of Dry Run" in reply.read()) == (503, True)
        assert "newer version of Dry Run" in server.log
        assert "Traceback" not in server.log


@pytest.mark.parametrize(
    ("environ", "says"),
    [
        ({"DATABASE_URL": "mysql://somewhere"}, "DATABASE_URL has to begin with"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY needs at least"),
        ({"DATA_DIR": "/dev/null/data"}, "We cannot save or load right now."),
    ],
    ids=["database", "secret", "place"],
)
def test_a_wrong_setting_is_a_sentence_on_the_page_and_in_the_log(
    environ: dict[str, str], says: str, tmp_path: Path
) -> None:
    with Server(tmp_path / "data", environ=environ) as server:
        assert says in visit(server.url, "practise").text
        assert says in server.log
        assert "Traceback" not in server.log


def test_small_replies_do_not_wait_for_an_acknowledgement(tmp_path: Path) -> None:
    """With Nagle's algorithm on, each reply on a kept connection takes 40 ms."""
    with (
        Server(tmp_path / "data") as server,
        closing(http.client.HTTPConnection("127.0.0.1", server.port)) as connection,
    ):
        times = [seconds(lambda: get(connection, "/_stcore/health")) for _ in range(31)]
    assert statistics.median(times) < 0.025


def get(connection: http.client.HTTPConnection, path: str) -> None:
    connection.request("GET", path)
    connection.getresponse().read()


def seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def head(server: Server, path: str, *, cookie: str = "") -> dict[str, str]:
    with closing(http.client.HTTPConnection("127.0.0.1", server.port)) as connection:
        connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        reply = connection.getresponse()
        reply.read()
        return {name.lower(): value for name, value in reply.getheaders()}


def test_a_server_answers_only_for_the_names_that_its_owner_allows(tmp_path: Path) -> None:
    port = free_port()
    allowed = [f"--server.allowedHosts={name}" for name in ("practise.example.org", "127.0.0.1")]
    with Server(tmp_path / "data", port=port, command=[*streamlit_run(port), *allowed]) as server:
        for path in ("/", "/healthz", "/session/1/feedback"):
            codes = {
                name: httpx.get(f"{server.url}{path}", headers={"host": name}).status_code
                for name in ("practise.example.org", "127.0.0.1", "evil.example", "practise.example.org.evil")
            }
            assert codes["practise.example.org"] == codes["127.0.0.1"] != 400, path
            assert codes["evil.example"] == codes["practise.example.org.evil"] == 400, path
