"""On a phone: fingertips find what they press, Enter sends no half an answer, and the question stays."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visitor import NewContext, box, is_calm, messages, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live]

PRESSED = (
    ".stButton button, .stFormSubmitButton button, .stDownloadButton button, .stPopover button, "
    ".stSelectbox input, .stExpander summary, "
    "[data-testid=stTextInputRootElement], [data-testid=stChatInputSubmitButton], "
    "[data-testid=stExpandSidebarButton], [data-testid=stSidebarNavLink]"
)
FINGERTIP = 44  # pixels
KEYBOARD = 334  # with its row of suggestions


def on_a_phone(new_context: NewContext) -> Page:
    return new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).new_page()


def heights(page: Page) -> list[float]:
    measured: list[float] = page.locator(PRESSED).evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height).filter(height => height > 0)"
    )
    return measured


def test_whatever_is_pressed_on_a_phone_is_as_high_as_a_fingertip(
    server: Server, new_context: NewContext
) -> None:
    page = on_a_phone(new_context)
    started(page, server)
    aloud = page.get_by_role("button", name="Read aloud").bounding_box()
    assert aloud is not None
    assert aloud["height"] >= FINGERTIP
    seen = heights(page)
    page.goto(f"{server.url}/progress")
    page.get_by_role("button", name="Load five sample interviews").tap()
    page.get_by_role("combobox", name="Role").wait_for()
    seen += heights(page)
    page.goto(f"{server.url}/candidates")
    page.get_by_role("button", name="Make a group").wait_for()
    seen += heights(page)
    page.goto(server.url)
    page.get_by_role("button", name="Go on").wait_for()
    is_calm(page)
    seen += heights(page)
    page.get_by_test_id("stExpandSidebarButton").tap()
    page.get_by_test_id("stSidebarNavLink").first.wait_for()
    seen += heights(page)
    assert len(seen) >= 30
    assert min(seen) >= FINGERTIP


def test_on_a_phone_enter_begins_a_new_line_and_the_arrow_sends(
    server: Server, new_context: NewContext
) -> None:
    page = on_a_phone(new_context)
    interview = started(page, server)
    box(page, 1).press_sequentially("One line")
    box(page, 1).press("Enter")
    box(page, 1).press_sequentially("and another.")
    expect(box(page, 1)).to_have_value("One line\nand another.")
    page.locator(f".st-key-answer-{interview}-1").get_by_test_id("stChatInputSubmitButton").tap()
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    assert "One line\nand another." in messages(page)


def test_on_a_phone_the_question_is_in_view_above_the_keyboard(
    server: Server, new_context: NewContext
) -> None:
    page = on_a_phone(new_context)
    started(page, server)
    page.set_viewport_size({"width": 390, "height": 844 - KEYBOARD})
    box(page, 1).fill("A first line\nand another")
    page.wait_for_timeout(500)
    question = page.get_by_test_id("stChatMessage").last.get_by_test_id("stText").first.bounding_box()
    header = page.get_by_test_id("stHeader").bounding_box()
    assert question is not None
    assert header is not None
    assert question["y"] >= header["y"] + header["height"]
