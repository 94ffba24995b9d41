"""On a phone, what one presses is as high as a fingertip."""

import pytest
from playwright.sync_api import Page

from tests.browser.visitor import NewContext, is_calm, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live]

PRESSED = ".stButton button, .stDownloadButton button, .stPopover button, .stExpander summary"
FINGERTIP = 44  # pixels


def heights(page: Page) -> list[float]:
    measured: list[float] = page.locator(PRESSED).evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height).filter(height => height > 0)"
    )
    return measured


def test_whatever_is_pressed_on_a_phone_is_as_high_as_a_fingertip(
    server: Server, new_context: NewContext
) -> None:
    page = new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).new_page()
    started(page, server)
    seen = heights(page)
    page.goto(server.url)
    page.get_by_role("button", name="Go on").wait_for()
    is_calm(page)
    seen += heights(page)
    assert len(seen) >= 6
    assert min(seen) >= FINGERTIP
