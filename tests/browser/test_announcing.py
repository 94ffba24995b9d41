"""What is read out and where the keyboard is when a page opens, a question comes or the feedback is there."""

import pytest
from playwright.sync_api import Locator, Page, expect

from docs.lines import begun, opened
from tests.browser.ears import Ears
from tests.browser.visitor import ANSWER, NewContext, box, is_calm, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

SLOW = """() => [...document.querySelectorAll("*")].flatMap((one) => {
    const { transitionDuration, animationDuration } = getComputedStyle(one);
    return `${transitionDuration},${animationDuration}`.split(",").filter((each) => parseFloat(each) > 0.01);
})"""


def region(page: Page) -> Locator:
    """Where screen readers listen: what is said there is read out."""
    return page.locator("body > [role=status]")


def heading(page: Page) -> Locator:
    return page.get_by_test_id("stMainBlockContainer").get_by_role("heading").first


def answered_once(hearing: Server, new_context: NewContext) -> Page:
    """A model makes its second question."""
    page = new_context().new_page()
    started(page, hearing)
    box(page, 1).fill(ANSWER)
    box(page, 1).press("Enter")
    return page


def test_a_models_question_is_announced_and_its_box_takes_the_keyboard(
    ears: Ears, hearing: Server, new_context: NewContext
) -> None:
    page = answered_once(hearing, new_context)
    expect(region(page)).to_contain_text("Question 2 of 8: What did you do about matter number 2")
    expect(box(page, 2)).to_be_focused()


def test_a_question_that_comes_leaves_the_keyboard_to_the_notes(
    ears: Ears, hearing: Server, new_context: NewContext
) -> None:
    page = answered_once(hearing, new_context)
    expect(box(page, 1)).to_have_count(0)
    page.get_by_role("button", name="Notes").focus()
    page.keyboard.press("Enter")
    notes = page.get_by_label("Notes for yourself")
    expect(notes).to_be_focused()  # who opened them by keyboard is in them
    page.keyboard.type("Half a")
    expect(region(page)).to_contain_text("Question 2 of 8")
    expect(box(page, 2)).to_be_editable()
    page.keyboard.type(" thought")
    expect(notes).to_have_value("Half a thought")


def test_the_feedback_is_announced_and_the_keyboard_stays_on_its_page(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    opened(page, server.url, "feedback", answers=8)
    page.get_by_role("button", name="Just get the feedback").focus()
    page.keyboard.press("Enter")
    expect(region(page)).to_contain_text("Your feedback is here.")
    expect(heading(page)).to_be_focused()
    page.get_by_role("button", name="Practise again").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/practise**")
    expect(heading(page)).to_be_focused()
    expect(region(page)).to_contain_text("Question 1 of 8")
    expect(page).to_have_title("Practise · Dry Run")
    page.get_by_role("button", name="Pause").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_title("Prepare · Dry Run")
    expect(heading(page)).to_be_focused()


def test_less_motion_and_colours_of_ones_own_are_honoured(server: Server, new_context: NewContext) -> None:
    page = new_context(reduced_motion="reduce", forced_colors="active").new_page()
    opened(page, server.url, "feedback", answers=8)
    expect(page.get_by_role("slider")).to_be_visible()
    thumb = page.get_by_test_id("stSliderThumbValue").locator("..")
    expect(thumb).to_have_css("outline-style", "solid")
    assert page.evaluate(SLOW) == []


def test_a_narrow_page_with_large_text_needs_no_sideways_scrolling(
    server: Server, new_context: NewContext
) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    begun(page, server.url, answers=2)
    for screen in ("practise", "settings", ""):
        if screen != "practise":
            page.goto(f"{server.url}/{screen}")
            heading(page).wait_for()
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        is_calm(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.get_by_test_id("stMainBlockContainer").evaluate("b => b.scrollWidth - b.clientWidth") <= 0
