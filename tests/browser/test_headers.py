"""What browsers are told to refuse, and that our own pages get by with the rest."""

import http.client
from pathlib import Path

import pytest
from playwright.sync_api import ConsoleMessage, Page, expect

from tests.live import Server
from tests.makers import CV
from web.headers import content_policy


@pytest.fixture
def refused(page: Page) -> list[str]:
    """What Chromium says about things that our policy does not let it do."""
    found: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            found.append(message.text)

    page.on("console", listen)
    return found


def test_scripts_in_the_page_are_known_by_their_hashes_and_no_others_run() -> None:
    policy = content_policy("<html><script>one()</script><script src='x.js'></script></html>")
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert scripts == "script-src 'self' blob: 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='"
    assert "frame-ancestors 'self'" in policy


@pytest.mark.live
@pytest.mark.parametrize("path", ["/", "/healthz", "/session/1", "/no-such-page", "/static/none.js"])
def test_every_reply_carries_the_headers(server: Server, path: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", path)
    headers = connection.getresponse().headers
    connection.close()
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "frame-ancestors 'self'" in headers["content-security-policy"]


@pytest.mark.live
@pytest.mark.parametrize(("scheme", "is_secure"), [("https", True), ("http", False)])
def test_behind_tls_the_cookie_is_secure(server: Server, scheme: str, is_secure: bool) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", "/", headers={"X-Forwarded-Proto": scheme})
    cookie = connection.getresponse().headers["set-cookie"]
    connection.close()
    assert ("; Secure" in cookie) == is_secure


@pytest.mark.live
@pytest.mark.browser
def test_chat_and_draft_work_under_the_policy(page: Page, refused: list[str]) -> None:
    page.goto("/")
    page.get_by_role("button", name="Try the sample").click()
    box = page.get_by_test_id("stChatInputTextArea").first
    box.fill("Half an answer")
    page.wait_for_timeout(500)  # the browser keeps it a moment after the last key
    page.reload()
    expect(page.get_by_test_id("stChatInputTextArea").first).to_have_value("Half an answer")
    assert not refused


@pytest.mark.live
@pytest.mark.browser
def test_upload_works_under_the_policy(page: Page, refused: list[str], tmp_path: Path) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text(CV)
    page.goto("/")
    page.locator("input[type=file]").first.set_input_files(cv)
    page.get_by_text("cv.txt").first.wait_for()
    assert not refused


@pytest.mark.live
@pytest.mark.browser
def test_charts_work_under_the_policy(page: Page, refused: list[str]) -> None:
    page.goto("/settings")
    page.get_by_role("button", name="Load five sample interviews").click()
    page.get_by_role("button", name="Remove the sample interviews").wait_for()
    page.goto("/progress")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    assert not refused


@pytest.mark.live
@pytest.mark.browser
def test_a_script_that_somebody_smuggles_in_does_not_run(page: Page, refused: list[str]) -> None:
    page.goto("/")
    page.get_by_role("button", name="Try the sample").wait_for()
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'window.smuggled = 1';"
        " document.body.append(s); }"
    )
    assert page.evaluate("window.smuggled") is None
    assert refused
