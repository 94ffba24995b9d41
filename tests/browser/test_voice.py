"""An answer that is spoken, and a question that is read aloud, in a browser."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.ears import WORDS, Ears
from tests.browser.visitor import NewContext, box, is_calm, messages, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live]


def speak(page: Page) -> None:
    page.get_by_role("button", name="Start recording").click()
    page.wait_for_timeout(1000)
    page.get_by_role("button", name="Submit recording").click()


def test_what_is_said_lands_in_the_box_and_is_sent_by_hand(
    ears: Ears, hearing: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    started(page, hearing)
    expect(page.get_by_text("You can also speak: Gemini writes it down")).to_be_visible()
    box(page, 1).fill("Typed first.")
    speak(page)
    expect(page.get_by_text("Writing down what you said")).to_be_visible()
    expect(box(page, 1)).to_have_value(f"Typed first.\n\n{WORDS}")
    expect(page.get_by_text("12 words ·")).to_be_visible()
    is_calm(page)
    page.reload()
    expect(box(page, 1)).to_have_value(f"Typed first.\n\n{WORDS}")
    expect(page.get_by_text("Question 1 of 8")).to_be_visible()  # nothing has been sent

    ears.is_deaf = True
    speak(page)
    expect(page.get_by_text("The recording was not kept: please speak again, or type.")).to_be_visible()
    expect(box(page, 1)).to_have_value(f"Typed first.\n\n{WORDS}")
    box(page, 1).press("Enter")
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    assert f"Typed first.\n\n{WORDS}" in messages(page)


VOICE = """
window.spoken = [];
window.speechSynthesis.speak = (said) => window.spoken.push([said.text, said.lang]);
window.speechSynthesis.cancel = () => window.spoken.push("stopped");
"""


def test_a_question_is_read_aloud_on_a_click_and_stops_on_another(
    server: Server, new_context: NewContext
) -> None:
    context = new_context()
    context.add_init_script(VOICE)
    page = context.new_page()
    started(page, server)
    expect(page.get_by_text("Speaking is off: it needs a model")).to_be_visible()
    expect(page.get_by_role("button", name="Start recording")).to_have_count(0)
    page.get_by_role("button", name="Read aloud").click()
    assert page.evaluate("window.spoken") == ["stopped", [messages(page)[0], "en"]]
    page.get_by_role("button", name="Stop reading").click()
    expect(page.get_by_role("button", name="Read aloud")).to_be_visible()
    assert page.evaluate("window.spoken")[-1] == "stopped"
