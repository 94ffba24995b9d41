"""Signing in and out at a real provider: what was made comes along, and nothing stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.visitor import (
    ANSWER,
    NewContext,
    account_button,
    box,
    is_calm,
    named,
    picture,
    send,
    sign_in,
    sign_out,
    started,
)
from tests.live import Server
from tests.provider import running_provider, server_with_accounts, server_without_our_cookie

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]
ROLE = "Customer Support Team Lead"
CLOSED = "This interview belongs to somebody else."


@pytest.fixture(scope="session")
def provider() -> Iterator[str]:
    with running_provider() as address:
        yield address


@pytest.fixture(scope="session")
def server(provider: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_accounts(tmp_path_factory.mktemp("accounts"), provider) as started_:
        yield started_


def kept_texts(page: Page) -> str:
    return str(page.evaluate("Object.keys(localStorage).filter(n => n.startsWith('dry-run ')).join()"))


def status(context: BrowserContext, server: Server, interview: str) -> int:
    """Over HTTP, with the cookies of this browser."""
    return context.request.get(f"{server.url}/session/{interview}/interview").status


def test_the_way_to_sign_in_stands_below_the_header_and_above_the_page(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    page.goto(server.url)
    title = page.get_by_role("heading", name="Practise the interview before it counts")
    expect(title).to_be_visible()
    is_calm(page)
    for width in (390, 768, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(300)
        places = [
            place.bounding_box()
            for place in (page.get_by_test_id("stHeader"), account_button(page, "Sign in"), title)
        ]
        header, button, heading = (at for at in places if at)
        assert header["y"] + header["height"] <= button["y"] + 1, width
        assert button["y"] + button["height"] <= heading["y"] + 1, width


def test_what_was_made_before_comes_along_everywhere_and_nothing_stays_after_signing_out(
    server: Server, new_context: NewContext
) -> None:
    context = new_context(viewport={"width": 1280, "height": 900})
    practising = context.new_page()
    interview = started(practising, server)
    send(practising, 1, ANSWER)
    expect(box(practising, 2)).to_be_visible()
    is_calm(practising)
    box(practising, 2).fill("Half an answer")

    # Another tab signs in: this one becomes the account's as well, with what is typed in it.
    other = context.new_page()
    other.goto(server.url)
    sign_in(other, "ana")
    picture(other, "account-signed-in")
    expect(other.get_by_text(ROLE)).to_be_visible()
    expect(account_button(practising, "Sign out")).to_be_visible()
    expect(box(practising, 2)).to_have_value("Half an answer")
    assert named(practising) == interview
    other.reload()
    expect(other.get_by_text(ROLE)).to_be_visible()
    assert status(context, server, interview) == 200

    # So it is in another browser, and one can go on there.
    elsewhere = new_context(viewport={"width": 390, "height": 844})
    phone = elsewhere.new_page()
    phone.goto(f"{server.url}/practise?interview={interview}")
    expect(phone.get_by_text(CLOSED)).to_be_visible()
    assert status(elsewhere, server, interview) == 403
    sign_in(phone, "ana")
    picture(phone, "account-phone")
    expect(phone.get_by_text(ROLE)).to_be_visible()
    assert status(elsewhere, server, interview) == 200

    # Signing out in one tab is signing out of the browser; the other browser stays as it is.
    sign_out(other)
    expect(other.get_by_text(ROLE)).to_be_hidden()
    expect(account_button(practising, "Sign in")).to_be_visible()
    expect(practising.get_by_text(CLOSED)).to_be_visible()
    assert status(context, server, interview) == 403
    assert kept_texts(other) == ""
    assert {cookie["name"] for cookie in context.cookies(server.url)} <= {"session", "_streamlit_xsrf"}
    phone.reload()
    expect(phone.get_by_text(ROLE)).to_be_visible()


def test_two_drafts_that_meet_are_both_there_and_the_other_can_be_taken(
    server: Server, new_context: NewContext
) -> None:
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    for typed in ("Typed at home", "Typed elsewhere"):
        page.goto(server.url)
        page.get_by_label("Advert text").fill(typed)
        page.get_by_label("Advert text").press("Control+Enter")
        is_calm(page)
        sign_in(page, "ana")
        expect(page.get_by_label("Advert text")).to_have_value(typed)
        sign_out(page) if typed == "Typed at home" else None
    page.get_by_text("Look at the other draft").click()
    expect(page.get_by_test_id("stCode")).to_have_text("Typed at home")
    page.get_by_role("button", name="Put this advert text into the field").click()
    for _ in range(2):
        expect(page.get_by_label("Advert text")).to_have_value("Typed at home")
        expect(page.get_by_test_id("stCode")).to_have_text("Typed elsewhere")
        is_calm(page)
        page.reload()
    page.get_by_role("button", name="Let it go").click()
    expect(page.get_by_text("Two drafts met")).to_be_hidden()
    expect(page.get_by_label("Advert text")).to_have_value("Typed at home")


def test_settings_say_who_one_is_and_who_sees_what(server: Server, new_context: NewContext) -> None:
    page = new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{server.url}/settings")
    expect(page.get_by_text("You are not signed in")).to_be_visible()
    picture(page, "account-settings-out")
    sign_in(page, "ana")
    page.get_by_role("link", name="Settings").click()
    expect(page.get_by_text("You are signed in as Ana.")).to_be_visible()
    is_calm(page)
    picture(page, "account-settings")


def test_an_account_whose_provider_tells_much_works_as_well_and_can_delete_everything(
    server: Server, new_context: NewContext
) -> None:
    """Streamlit splits what it keeps over several cookies then."""
    context = new_context()
    page = context.new_page()
    interview = started(page, server)
    page.goto(server.url)
    sign_in(page, "long")
    assert "_streamlit_user_1" in {cookie["name"] for cookie in context.cookies(server.url)}
    assert status(context, server, interview) == 200
    page.goto(f"{server.url}/settings")
    page.get_by_role("button", name="Delete everything", exact=True).click()
    page.get_by_role("button", name="Delete everything for good").click()
    expect(page.get_by_text("Nothing of yours is kept yet.")).to_be_visible()
    assert status(context, server, interview) == 404
    sign_out(page)


def test_who_changes_their_mind_at_the_provider_is_the_visitor_they_were(
    server: Server, new_context: NewContext
) -> None:
    context = new_context()
    page = context.new_page()
    interview = started(page, server)
    page.goto(server.url)
    account_button(page, "Sign in").click()
    page.get_by_role("button", name="Deny").click()
    expect(account_button(page, "Sign in")).to_be_visible()
    expect(page.get_by_text(ROLE)).to_be_visible()
    assert status(context, server, interview) == 200


def test_where_no_cookie_of_ours_arrives_what_was_made_comes_along_as_well(
    provider: str, new_context: NewContext, tmp_path: Path
) -> None:
    with server_without_our_cookie(tmp_path, provider) as host:
        page = new_context().new_page()
        page.goto(host.url)
        page.get_by_role("button", name="Try the sample").click()
        expect(page.get_by_test_id("stChatInputTextArea").first).to_be_visible()
        sign_in(page, "ana")
        expect(page.get_by_text(ROLE)).to_be_visible()
        assert "key=" not in page.url
        account_button(page, "Sign out").click()
        page.get_by_role("button", name="End session").click()
        expect(account_button(page, "Sign in")).to_be_visible()
        expect(page.get_by_text(ROLE)).to_be_hidden()
