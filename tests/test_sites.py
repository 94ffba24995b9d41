"""Other sites stay outside: no page of theirs opens a connection of ours, and cookies over TLS stay there."""

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from web.headers import SafeHeaders
from web.sites import POLICY_VIOLATION, OwnPagesOnly


async def connection(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.close()


async def signed_in(_request: Request) -> Response:
    response = Response("well")
    response.set_cookie("_streamlit_user", "x", httponly=True)
    response.set_cookie("session", "x", secure=True)
    return response


def a_client(base_url: str = "http://testserver") -> TestClient:
    routes = [WebSocketRoute("/_stcore/stream", connection), Route("/oauth2callback", signed_in)]
    middleware = [Middleware(SafeHeaders), Middleware(OwnPagesOnly)]
    return TestClient(Starlette(routes=routes, middleware=middleware), base_url=base_url)


def is_let_in(origin: str | None) -> bool:
    headers = {"origin": origin} if origin is not None else {}
    try:
        with a_client().websocket_connect("/_stcore/stream", headers=headers):
            return True
    except WebSocketDisconnect as refused:
        return refused.code != POLICY_VIOLATION


@pytest.mark.parametrize("origin", [None, "http://testserver", "https://testserver"])
def test_our_own_pages_and_programs_connect(origin: str | None) -> None:
    assert is_let_in(origin)


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "http://testserver:9999",
        "http://localhost:8501",
        "http://127.0.0.1:8501",
        "http://testserver.evil.example",
        "null",
        "",
        "http://[",
    ],
)
def test_no_page_of_another_site_or_port_connects(origin: str) -> None:
    assert not is_let_in(origin)


def test_the_owner_can_name_others() -> None:
    before = st.get_option("server.corsAllowedOrigins")
    st.config.set_option("server.corsAllowedOrigins", ["https://pages.example.org"])
    try:
        assert is_let_in("https://pages.example.org")
        assert not is_let_in("https://evil.example")
    finally:
        st.config.set_option("server.corsAllowedOrigins", before)


@pytest.mark.parametrize(("base_url", "count"), [("https://testserver", 2), ("http://testserver", 1)])
def test_over_tls_every_cookie_stays_there_whoever_sets_it(base_url: str, count: int) -> None:
    taken = a_client(base_url).get("/oauth2callback").headers.get_list("set-cookie")
    assert [cookie.lower().count("; secure") for cookie in taken].count(1) == count
