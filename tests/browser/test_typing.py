"""Everything that could lose what was typed: reload, restart, two clicks, two tabs, too much text."""

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import ANSWER, NewContext, box, is_calm, messages, picture, send, started
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]


def test_reload_and_restart_lose_no_typing_and_no_question(server: Server, new_context: NewContext) -> None:
    page = new_context().new_page()
    page.goto(server.url)
    page.get_by_label("Job title").fill("Kept")
    page.get_by_label("Advert text").press_sequentially("typed, and the cursor is still in the field")
    page.reload()
    expect(page.get_by_label("Advert text")).to_have_value("typed, and the cursor is still in the field")
    expect(page.get_by_label("Job title")).to_have_value("Kept")
    page.get_by_label("Job title").press("Enter")

    started(page, server)
    send(page, 1, "The first answer")
    expect(box(page, 2)).to_be_editable()
    is_calm(page)
    before = messages(page)
    box(page, 2).fill("A draft\n  with </script> and $x$")
    page.reload()
    expect(box(page, 2)).to_have_value("A draft\n  with </script> and $x$")
    assert messages(page) == before

    server.restart()
    page.wait_for_timeout(500)
    page.reload()
    expect(box(page, 2)).to_have_value("A draft\n  with </script> and $x$")
    assert messages(page) == before
    box(page, 2).press("Enter")
    expect(page.get_by_text("Question 3 of 8")).to_be_visible()
    assert "A draft\n  with </script> and $x$" in messages(page)
    expect(box(page, 3)).to_have_value("")


def test_a_restart_under_an_open_tab_is_survived_without_a_reload(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    started(page, server)
    box(page, 1).fill("Typed before the crash")
    server.restart()
    expect(box(page, 1)).to_be_editable(timeout=30_000)
    expect(box(page, 1)).to_have_value("Typed before the crash")
    box(page, 1).press("Enter")
    expect(page.get_by_text("Question 2 of 8")).to_be_visible(timeout=30_000)
    assert "Typed before the crash" in messages(page)


def test_a_field_in_the_middle_of_typing_outlives_the_server(server: Server, new_context: NewContext) -> None:
    page = new_context().new_page()
    page.goto(server.url)
    page.get_by_label("Advert text").fill("Known to the server")
    page.get_by_label("Job title").fill("Half")
    page.get_by_label("Company").click()
    is_calm(page)
    page.get_by_label("Job title").press("End")
    page.get_by_label("Job title").press_sequentially(" and whole")
    server.restart()
    expect(page.get_by_label("Company")).to_be_editable(timeout=30_000)
    page.get_by_label("Company").click()
    is_calm(page)
    for _ in range(2):
        expect(page.get_by_label("Job title")).to_have_value("Half and whole")
        expect(page.get_by_label("Advert text")).to_have_value("Known to the server")
        page.reload()


def test_a_double_click_starts_one_interview_and_sends_one_answer(
    server: Server, new_context: NewContext
) -> None:
    page = new_context().new_page()
    page.goto(server.url)
    page.get_by_role("button", name="Try the sample").dblclick()
    expect(box(page, 1)).to_be_editable()
    is_calm(page)
    box(page, 1).fill("Sent with two clicks")
    page.get_by_role("button", name="Send message").dblclick()
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    expect(box(page, 2)).to_have_value("")
    assert messages(page).count("Sent with two clicks") == 1
    page.goto(server.url)
    expect(page.get_by_role("button", name="Go on")).to_have_count(1)


def test_a_reload_while_a_question_is_coming_changes_nothing(server: Server, new_context: NewContext) -> None:
    page = new_context().new_page()
    number = started(page, server)
    send(page, 1, "And reload at once")
    page.reload()
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    first = messages(page)
    page.goto(f"{server.url}/practise?interview={number}")
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()
    is_calm(page)
    assert messages(page) == first
    assert len(first) >= 3


def test_of_two_tabs_the_later_answer_is_refused_and_kept(server: Server, new_context: NewContext) -> None:
    context = new_context()
    early, late = context.new_page(), context.new_page()
    number = started(early, server)
    late.goto(f"{server.url}/practise?interview={number}")
    expect(box(late, 1)).to_be_editable()
    is_calm(late)
    send(early, 1, "From the early tab")
    expect(early.get_by_text("Question 2 of 8")).to_be_visible()
    send(late, 1, "From the late tab,\n  typed with care")
    expect(late.get_by_text("already been answered")).to_be_visible()
    expect(late.get_by_test_id("stCode")).to_contain_text("typed with care")
    picture(late, "practise-two-tabs")
    late.reload()
    expect(late.get_by_test_id("stCode")).to_contain_text("typed with care")
    assert "From the early tab" in messages(late)
    assert "From the late tab,\n  typed with care" not in messages(late)


def test_too_long_an_answer_comes_back_into_its_box(server: Server, new_context: NewContext) -> None:
    page = new_context().new_page()
    started(page, server)
    send(page, 1, "x" * 10_001)
    expect(page.get_by_text("at most 10,000 fit")).to_be_visible()
    expect(box(page, 1)).to_have_value("x" * 10_001)
    send(page, 1, "x" * 10_000)
    expect(page.get_by_text("Question 2 of 8")).to_be_visible()


def test_by_keyboard_alone_the_next_box_is_ready(server: Server, new_context: NewContext) -> None:
    page = new_context().new_page()
    started(page, server)
    box(page, 1).click()
    for number in range(1, 4):
        expect(box(page, number)).to_be_focused()
        page.keyboard.type("Typed at once")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("on two lines")
        page.keyboard.press("Enter")
        expect(page.get_by_text(f"Question {number + 1} of 8")).to_be_visible()
    is_calm(page)
    assert messages(page).count("Typed at once\non two lines") == 3


def test_a_long_transcript_stands_at_its_newest_question(server: Server, new_context: NewContext) -> None:
    page = new_context(viewport={"width": 390, "height": 700}).new_page()
    started(page, server)
    for number in range(1, 4):
        expect(box(page, number)).to_be_editable()
        send(page, number, f"{ANSWER}\n\n" * 6)
        expect(page.get_by_text(f"Question {number + 1} of 8")).to_be_visible()
    is_calm(page)
    newest = page.get_by_test_id("stChatMessage").last
    expect(newest).to_be_in_viewport()
    page.reload()
    expect(page.get_by_test_id("stChatMessage").last).to_be_in_viewport()
