"""Accounts: who is signed in says a signed cookie of Streamlit's, to pages and routes alike."""

import json
from collections.abc import Iterator, Mapping

import pytest
from itsdangerous import TimestampSigner, URLSafeTimedSerializer
from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from interview.settings import SettingRefused
from tests.makers import ANA, FakeInterviewer
from tests.test_privacy import VISITORS, practice_with, rows
from web.door.api import Api
from web.visitors import accounts
from web.visitors.accounts import COOKIE, SignIn, account_id, read_sign_in
from web.visitors.identity import COOKIE as VISITOR
from web.visitors.leaving import PATH, Leaving

SECRET = "a cookie secret for tests only"
OFFER = SignIn(providers=("default",), origin="http://testserver", secret=SECRET)
CLAIMS = {
    "iss": "https://accounts.example.org",
    "sub": "1234",
    "email": "ana@example.org",
    "is_logged_in": True,
    "origin": "http://testserver",
}
ACCOUNT = account_id(CLAIMS)
PROVIDER = {
    "client_id": "dry-run",
    "client_secret": "x",
    "server_metadata_url": "https://accounts.example.org/.well-known/openid-configuration",
}
SECTION = {"redirect_uri": "http://localhost:8501/oauth2callback", "cookie_secret": SECRET, **PROVIDER}


def signed(value: str, *, name: str = COOKIE, secret: str = SECRET, days_ago: float = 0) -> str:
    class Signer(TimestampSigner):
        def get_timestamp(self) -> int:
            return super().get_timestamp() - int(days_ago * 86400)

    return URLSafeTimedSerializer(secret, salt=name, signer=Signer).dumps(value)


def cookies(**changed: object) -> dict[str, str]:
    return {COOKIE: signed(json.dumps({**CLAIMS, **changed}))}


def test_an_account_is_an_issuer_and_a_subject_whatever_else_is_told() -> None:
    assert account_id({**CLAIMS, "email": "another@example.org", "name": "Ana"}) == ACCOUNT
    others = ({**CLAIMS, "sub": "1235"}, {**CLAIMS, "iss": "https://accounts.example.com"})
    assert len({ACCOUNT, *(account_id(other) for other in others)}) == 3


def test_its_id_gives_nothing_away_and_fits_where_ids_are_kept() -> None:
    assert len(ACCOUNT) == 64
    assert not any(str(value) in ACCOUNT for value in CLAIMS.values())


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": None},
        {"iss": ""},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"is_logged_in": False},
        {"is_logged_in": "yes"},
    ],
)
def test_whoever_is_not_told_in_full_is_nobody(changed: dict[str, object]) -> None:
    assert account_id({**CLAIMS, **changed}) is None


def test_the_cookie_says_who_is_signed_in() -> None:
    assert OFFER.account_of(cookies()) == ACCOUNT
    assert OFFER.account_of({}) is None


def test_a_cookie_that_is_split_is_put_together_again() -> None:
    text = json.dumps({**CLAIMS, "picture": "x" * 5000})
    parts = {
        f"{COOKIE}_{n}": signed(text[(n - 1) * 2500 : n * 2500], name=f"{COOKIE}_{n}") for n in (1, 2, 3)
    }
    whole = {COOKIE: signed("chunks-3"), **parts}
    assert OFFER.account_of(whole) == ACCOUNT
    for missing in parts:
        assert OFFER.account_of({name: value for name, value in whole.items() if name != missing}) is None
    swapped = {**whole, f"{COOKIE}_1": whole[f"{COOKIE}_2"]}
    assert OFFER.account_of(swapped) is None


TOKEN = cookies()[COOKIE]
WRONG = {
    "forged": "forged",
    "empty": "",
    "odd": "é\0",
    "of another secret": signed(json.dumps(CLAIMS), secret="another secret entirely"),
    "of another cookie": signed(json.dumps(CLAIMS), name="_streamlit_user_tokens"),
    "of another server": signed(json.dumps({**CLAIMS, "origin": "http://testserver:81"})),
    "too old": signed(json.dumps(CLAIMS), days_ago=32),
    "no object": signed("[]"),
    "no JSON": signed("{"),
    "deep": signed("[" * 100_000),
    "chunks without end": signed("chunks-99999999999"),
    "cut off": TOKEN[:-1],
    "cut in half": TOKEN[: len(TOKEN) // 2],
    "changed": ("B" if TOKEN[5] == "A" else "A").join((TOKEN[:5], TOKEN[6:])),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_cookie_is_nobodys(wrong: str) -> None:
    assert OFFER.account_of({COOKIE: wrong}) is None


def test_where_the_owner_offers_no_sign_in_no_cookie_counts() -> None:
    assert accounts.offered() is None
    assert accounts.account_of_cookies(cookies()) is None


def test_one_provider_or_several_can_be_named() -> None:
    unnamed = read_sign_in(SECTION)
    assert (unnamed.providers, unnamed.origin) == (("default",), "http://localhost:8501")
    general = {name: SECTION[name] for name in ("redirect_uri", "cookie_secret")}
    assert read_sign_in({**general, "google": PROVIDER, "work": PROVIDER}).providers == ("google", "work")
    assert SECRET not in repr(unnamed)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"cookie_secret": "short"}, "cookie_secret"),
        ({"redirect_uri": "http://localhost:8501/"}, "redirect_uri"),
        ({"redirect_uri": ""}, "/oauth2callback"),
        ({"client_id": ""}, "client_id"),
        ({"server_metadata_url": ""}, "server_metadata_url"),
        ({"google": {"client_id": "x"}}, r"\[auth.google\].*client_secret and server_metadata_url"),
        ({"my_work": PROVIDER}, "underscore"),
        (dict.fromkeys(PROVIDER, ""), "needs client_id"),
    ],
)
def test_what_is_missing_in_the_secrets_is_said_in_a_sentence(changed: dict[str, object], words: str) -> None:
    with pytest.raises(SettingRefused, match=words) as refusal:
        read_sign_in({**SECTION, **changed})
    assert SECRET not in str(refusal.value)


# The HTTP door


def client_of(engine: Engine, jar: Mapping[str, str]) -> TestClient:
    practice = practice_with(engine, FakeInterviewer())
    api = Api(lambda: practice, lambda: VISITORS, patience=lambda: 20, account_of_cookies=OFFER.account_of)
    client = TestClient(Starlette(routes=api.routes()), follow_redirects=False)
    for name, value in jar.items():
        client.cookies.set(name, value)
    return client


def created(client: TestClient) -> str:
    reply = client.post("/session/create", json={"job_title": "Nurse", "company_name": "City"})
    assert reply.status_code == 201
    return f"/session/{reply.json()['session_id']}"


def status(client: TestClient, where: str) -> int:
    """400 where it is one's own and not ready, 403 where it is not."""
    return client.get(f"{where}/interview").status_code


def test_what_a_visitor_made_is_the_accounts_from_the_first_request_on_that_names_both(
    engine: Engine,
) -> None:
    visitor = {VISITOR: VISITORS.token(ANA)}
    where = created(client_of(engine, visitor))
    assert status(client_of(engine, cookies()), where) == 403
    assert status(client_of(engine, {**visitor, **cookies()}), where) == 400
    assert status(client_of(engine, cookies()), where) == 400
    assert status(client_of(engine, visitor), where) == 403
    assert status(client_of(engine, cookies(sub="5678")), where) == 403


def test_an_account_needs_no_other_cookie_and_gets_none(sqlite_engine: Engine) -> None:
    client = client_of(sqlite_engine, cookies())
    where = created(client)
    assert VISITOR not in client.cookies
    assert status(client, where) == 400
    assert client.delete("/session/all").status_code == 204
    assert set(rows(sqlite_engine).values()) == {0}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_cookie_leaves_one_the_visitor_one_is(sqlite_engine: Engine, wrong: str) -> None:
    where = created(client_of(sqlite_engine, cookies()))
    client = client_of(sqlite_engine, {VISITOR: VISITORS.token(ANA)})
    jar = f"{VISITOR}={VISITORS.token(ANA)}; {COOKIE}={wrong}".encode()
    headers = {"cookie": jar}
    assert client.get(f"{where}/interview", headers=headers).status_code == 403
    fields = {"job_title": "Nurse", "company_name": "City"}
    own = client.post("/session/create", json=fields, headers=headers).json()["session_id"]
    assert status(client, f"/session/{own}") == 400


# Signing out


def signing_out(*, site: str = "same-origin", **jar: str) -> Response:
    def streamlits_own(_request: Request) -> Response:
        response = RedirectResponse("/", 302)
        response.delete_cookie(COOKIE)
        return response

    app = Starlette(
        routes=[Route(PATH, streamlits_own), Route("/other", streamlits_own)],
        middleware=[Middleware(Leaving, account_of_cookies=OFFER.account_of)],
    )
    client = TestClient(app, follow_redirects=False, cookies=jar)
    return client.get(PATH, headers={"sec-fetch-site": site})


def test_who_signs_out_leaves_the_visitor_and_every_text_behind() -> None:
    reply = signing_out(**cookies(), **{VISITOR: VISITORS.token(ANA)})
    assert reply.status_code == 302
    taken = reply.headers.get_list("set-cookie")
    assert [cookie.partition("=")[0] for cookie in taken if "Max-Age=0" in cookie] == [COOKIE, VISITOR]
    assert reply.headers["clear-site-data"] == '"storage"'


@pytest.mark.parametrize("wrong", [{}, {COOKIE: "forged"}])
def test_a_visitor_who_is_not_signed_in_keeps_their_only_key(wrong: dict[str, str]) -> None:
    reply = signing_out(**wrong, **{VISITOR: VISITORS.token(ANA)})
    assert reply.status_code == 302
    assert "clear-site-data" not in reply.headers
    assert [c.partition("=")[0] for c in reply.headers.get_list("set-cookie")] == [COOKIE]


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_other_site_signs_anybody_out(site: str) -> None:
    reply = signing_out(site=site, **cookies())
    assert reply.status_code == 403
    assert "set-cookie" not in reply.headers


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    accounts.offered.cache_clear()
    yield
    accounts.offered.cache_clear()
