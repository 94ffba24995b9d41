"""Who is asking: signed tokens, the cookie, and the secret behind them."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from interview.errors import StoreUnavailable
from web.visitors.identity import COOKIE, KEPT_SECONDS, VisitorCookie, Visitors, kept_secret

SECRET = "a secret of more than sixteen characters"
VISITORS = Visitors(SECRET)


def page(_request: Request) -> Response:
    return HTMLResponse("<p>a page</p>")


def script(_request: Request) -> Response:
    return Response("x", media_type="text/javascript")


def unchanged(_request: Request) -> Response:
    return Response(status_code=304)


def api(_request: Request) -> Response:
    return JSONResponse({})


def a_server(visitors: object = lambda: VISITORS, base_url: str = "http://testserver") -> TestClient:
    routes = [
        Route("/", page),
        Route("/practise", page),
        Route("/unchanged", unchanged),
        Route("/session/1", api),
        Route("/static/x.js", script),
        Route("/_stcore/health", page),
        Route("/save", page, methods=["POST"]),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(VisitorCookie, visitors=visitors)])
    return TestClient(app, base_url=base_url)


@pytest.fixture
def client() -> Iterator[TestClient]:
    with a_server() as opened:
        yield opened


def whose(client: TestClient) -> str | None:
    return VISITORS.person_id(client.cookies.get(COOKIE, ""))


def test_a_token_says_whose_it_is() -> None:
    assert VISITORS.person_id(VISITORS.token("ana")) == "ana"


def test_a_token_holds_across_restarts_with_the_same_secret() -> None:
    assert Visitors(SECRET).person_id(VISITORS.token("ana")) == "ana"


def test_a_token_signed_with_another_secret_is_nobodys() -> None:
    assert VISITORS.person_id(Visitors("another secret altogether").token("ana")) is None


@pytest.mark.parametrize("length", range(len(VISITORS.token("ana"))))
def test_a_token_cut_off_anywhere_is_nobodys(length: int) -> None:
    assert VISITORS.person_id(VISITORS.token("ana")[:length]) is None


@pytest.mark.parametrize("at", range(len(VISITORS.token("ana")) - 1))  # the last one carries spare bits
def test_a_token_with_one_character_changed_is_nobodys(at: int) -> None:
    token = VISITORS.token("ana")
    other = "A" if token[at] != "A" else "B"
    changed = token[:at] + other + token[at + 1 :]
    assert VISITORS.person_id(changed) is None


@pytest.mark.parametrize("token", ["", ".", "ana", "é", "\0", "a.b", '"ana".x', "x" * 100_000])
def test_rubbish_is_nobodys(token: str) -> None:
    assert VISITORS.person_id(token) is None


def test_new_visitors_are_never_the_same() -> None:
    assert len({VISITORS.person_id(VISITORS.new()) for _ in range(1000)}) == 1000


@pytest.mark.parametrize("address", ["/", "/practise", "/practise?interview=1", "/unchanged"])
def test_the_first_page_brings_the_cookie_whichever_it_is(client: TestClient, address: str) -> None:
    reply = client.get(address)
    assert whose(client)
    assert reply.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("address", ["/static/x.js", "/_stcore/health", "/session/1"])
def test_nothing_but_a_page_brings_a_cookie(client: TestClient, address: str) -> None:
    assert "set-cookie" not in client.get(address).headers


def test_a_form_brings_no_cookie(client: TestClient) -> None:
    assert "set-cookie" not in client.post("/save").headers


def test_who_comes_back_stays_who_they_are_and_the_cookie_begins_anew(client: TestClient) -> None:
    client.get("/")
    first = whose(client)
    assert f"max-age={KEPT_SECONDS}" in client.get("/practise").headers["set-cookie"].lower()
    assert whose(client) == first


@pytest.mark.parametrize(
    "wrong", ["forged", VISITORS.token("ana")[:-2], ""], ids=["forged", "cut off", "empty"]
)
def test_a_forged_cookie_is_replaced_by_that_of_a_new_visitor(client: TestClient, wrong: str) -> None:
    reply = client.get("/", headers={"cookie": f"{COOKIE}={wrong}"})
    fresh = SimpleCookie(reply.headers["set-cookie"])[COOKIE].value
    assert VISITORS.person_id(fresh) not in (None, "ana")


def test_no_script_and_no_other_site_gets_the_cookie(client: TestClient) -> None:
    cookie = client.get("/").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "secure" not in cookie


def test_over_https_the_cookie_stays_on_https() -> None:
    with a_server(base_url="https://testserver") as client:
        assert "secure" in client.get("/").headers["set-cookie"].lower()


def test_where_nobody_can_be_recognised_the_page_still_comes() -> None:
    def none() -> Visitors:
        raise StoreUnavailable

    with a_server(none) as client:
        reply = client.get("/")
    assert reply.status_code == 200
    assert "set-cookie" not in reply.headers


def test_the_secret_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    place = tmp_path / "new" / "place"
    secret = kept_secret(place)
    assert kept_secret(place) == secret
    assert len(secret) >= 43
    assert (place / "secret").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in place.iterdir()] == ["secret"]


def test_two_processes_that_start_at_once_sign_with_the_same_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        secrets = set(pool.map(lambda _: kept_secret(tmp_path), range(64)))
    assert len(secrets) == 1


def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable):
        kept_secret(tmp_path / "file" / "place")
