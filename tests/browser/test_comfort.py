"""Practising in a browser: the pace of an answer while it is typed, keys that send, notes that stay."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import ANSWER, NewContext, box, is_calm, messages, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live]


def test_words_and_seconds_show_while_typing_and_ctrl_enter_sends(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    started(page, server)
    expect(page.get_by_text("Around 200 words are plenty: 90 seconds, said aloud. Enter")).to_be_visible()
    box(page, 1).fill("one")
    expect(page.get_by_text("1 word · a few seconds to say")).to_be_visible()
    box(page, 1).fill(ANSWER)
    expect(page.get_by_text(re.compile(r"^5\d words · about 20 seconds to say$"))).to_be_visible()
    box(page, 1).press("Shift+Enter")
    box(page, 1).press_sequentially("And a second line.")
    box(page, 1).press("Control+Enter")
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    expect(page.get_by_text("Around 200 words are plenty")).to_be_visible()
    assert f"{ANSWER}\nAnd a second line." in messages(page)


def test_notes_outlive_a_pause_a_reload_and_the_next_question(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    started(page, server)
    box(page, 1).fill("Half an answer")
    page.get_by_role("button", name="Notes").click()
    page.get_by_label("Notes for yourself").press_sequentially("The night shift")
    expect(page.get_by_text("Press Ctrl+Enter to apply")).to_be_attached()
    expect(page.get_by_text("Press Ctrl+Enter to apply")).to_be_hidden()  # it is kept without that
    page.reload()  # with the cursor still in the field
    page.get_by_role("button", name="Notes").click()
    expect(page.get_by_label("Notes for yourself")).to_have_value("The night shift")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Paused.")).to_be_visible()
    page.get_by_role("button", name="Go on").click()
    expect(box(page, 1)).to_have_value("Half an answer")
    page.get_by_role("button", name="Notes").click()
    expect(page.get_by_label("Notes for yourself")).to_have_value("The night shift")


SHIFTS = """() => {
    window.shifts = [];
    const note = ({ startTime, value }) => window.shifts.push({ at: startTime - window.asked, value });
    window.asked = performance.now();
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "layout-shift" });
}"""
SETTLED = 400  # milliseconds: by then the answer stands in the transcript and its box is small again
SEEN = 0.01  # a tenth of what counts as good


@pytest.mark.parametrize("by", ["server", "hearing"])  # the built-in interviewer, and a model that is slow
def test_nothing_jumps_while_a_question_comes(
    by: str, request: pytest.FixtureRequest, new_context: NewContext
) -> None:
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    started(page, request.getfixturevalue(by))
    expect(box(page, 1)).to_be_editable()
    box(page, 1).fill(ANSWER)
    page.evaluate(SHIFTS)
    box(page, 1).press("Enter")
    expect(box(page, 2)).to_be_editable()
    is_calm(page)
    page.wait_for_timeout(300)
    assert sum(shift["value"] for shift in page.evaluate("window.shifts") if shift["at"] > SETTLED) < SEEN
