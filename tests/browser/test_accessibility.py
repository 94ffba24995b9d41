"""Every screen in its states, looked at by axe-core; a whole interview without a mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import STREAMLITS_OWN, Obstacle, StreamlitsOwn, looked_at, ours
from tests.browser.test_coach import invited, joined, practised
from tests.browser.visitor import ANSWER, box, is_calm
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

STATES = (
    "prepare: new", "prepare: one under way", "practise: none", "practise: first question",
    "practise: notes", "practise: all answered", "feedback: none", "feedback: before", "feedback: full",
    "progress: none", "progress: full", "settings: nothing kept", "settings: full", "settings: delete",
    "no such interview", "candidates: none", "candidates: nobody yet", "join", "review",
    "candidates: nobody fits", "candidates: rename", "side by side: nobody chosen", "review: finished",
    "review: not shared", "join: dead link",
)  # fmt: skip


@dataclass
class Visit:
    """A newcomer's way to the feedback and beyond."""

    page: Page
    found: dict[str, list[Obstacle]] = field(default_factory=dict)
    left_to_review: str = ""

    def look(self, state: str) -> None:
        is_calm(self.page)
        self.found[state] = looked_at(self.page)

    def press(self, name: str) -> None:
        """Walks there by Tab, and presses it by Enter."""
        target = self.page.get_by_role("button", name=name, exact=True)
        expect(target).to_be_enabled()
        walk(self.page, f"the button {name}", lambda: target.evaluate("b => b === document.activeElement"))
        self.page.keyboard.press("Enter")


def walk(page: Page, to: str, is_there) -> None:
    for _ in range(120):
        if is_there():
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way by keyboard to {to}")


@pytest.fixture(scope="module")
def visit(server: Server, browser) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = Visit(context.new_page())
    see_what_is_empty(made, server)
    go_through_an_interview(made, server)
    see_what_is_full(made, server)
    coach_somebody(made, server)
    yield made
    context.close()


def see_what_is_empty(visit: Visit, server: Server) -> None:
    for screen, state in (
        ("practise", "none"),
        ("feedback", "none"),
        ("progress", "none"),
        ("settings", "nothing kept"),
    ):
        visit.page.goto(f"{server.url}/{screen}")
        visit.page.get_by_test_id("stMainBlockContainer").get_by_role("heading").first.wait_for()
        visit.look(f"{screen}: {state}")


def go_through_an_interview(visit: Visit, server: Server) -> None:
    """By keyboard alone."""
    page = visit.page
    page.goto(server.url)
    page.get_by_role("button", name="Try the sample").wait_for()
    visit.look("prepare: new")
    visit.press("Try the sample")
    expect(box(page, 1)).to_be_editable()
    page.get_by_role("button", name="Notes").hover()
    page.get_by_role("tooltip").wait_for()
    visit.look("practise: first question")
    visit.press("Notes")
    expect(page.get_by_label("Notes for yourself")).to_be_visible()
    visit.look("practise: notes")
    page.keyboard.press("Escape")
    walk(page, "the answer", lambda: box(page, 1).evaluate("b => b === document.activeElement"))
    for number in range(1, 9):
        expect(box(page, number)).to_be_focused()
        page.keyboard.insert_text(f"{ANSWER} Number {number}.")
        page.keyboard.press("Enter")
    expect(page.get_by_text("That was the eighth answer")).to_be_visible()
    visit.look("practise: all answered")
    visit.press("Go to the feedback")
    own_score = page.get_by_role("slider")
    expect(own_score).to_be_visible()
    visit.look("feedback: before")
    walk(page, "one's own score", lambda: own_score.evaluate("s => s === document.activeElement"))
    page.keyboard.press("ArrowRight")
    visit.press("Save my score and get the feedback")
    expect(page.get_by_test_id("stMetric").first).to_be_visible()
    expect(page.get_by_test_id("stPlotlyChart").nth(1)).to_be_visible()
    visit.look("feedback: full")
    expect(page.get_by_text("You gave yourself 6")).to_be_visible()
    with page.expect_download():
        visit.press("Markdown")
    visit.press("Practise again: same CV and advert, new questions")
    expect(page.get_by_text("Question 1 of 8")).to_be_visible()
    expect(box(page, 1)).to_be_editable()


def see_what_is_full(visit: Visit, server: Server) -> None:
    page = visit.page
    page.goto(f"{server.url}/settings")
    page.get_by_role("button", name="Load five sample interviews").click()
    page.get_by_role("button", name="Remove the sample interviews").wait_for()
    visit.look("settings: full")
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("dialog").wait_for()
    visit.look("settings: delete")
    page.goto(f"{server.url}/progress")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    visit.look("progress: full")
    page.goto(f"{server.url}/practise?interview=999999")
    page.get_by_text("no such interview").wait_for()
    visit.look("no such interview")
    page.goto(server.url)
    page.get_by_role("button", name="Go on").wait_for()
    visit.look("prepare: one under way")


def coach_somebody(visit: Visit, server: Server) -> None:
    coach, browser = visit.page, visit.page.context.browser
    coach.goto(f"{server.url}/candidates")
    coach.get_by_role("button", name="Make a group").wait_for()
    visit.look("candidates: none")
    link = invited(coach, server)
    visit.look("candidates: nobody yet")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    candidate = Visit(context.new_page(), visit.found)
    candidate.page.goto(link)
    candidate.page.get_by_role("button", name="Accept and share my interviews").wait_for()
    candidate.look("join")
    joined(candidate.page, link, "Ana")
    second = browser.new_context()
    joined(second.new_page(), link, "Ben")  # one alone is not searched for
    second.close()
    number = practised(context, server)
    coach.goto(f"{server.url}/candidates")
    coach.get_by_test_id("stDataFrame").wait_for()
    coach.goto(f"{server.url}/candidates?name=zzz")
    coach.get_by_text("Nobody fits").wait_for()
    visit.look("candidates: nobody fits")
    coach.get_by_role("button", name="Show everybody").click()
    coach.get_by_test_id("stDataFrame").wait_for()
    review_by_keyboard(visit)
    candidate.page.goto(server.url)
    candidate.page.get_by_role("button", name="Stop sharing").click()
    expect(candidate.page.get_by_text("sees nothing of yours any more")).to_be_visible()
    context.close()
    see_what_coaches_meet_besides(visit, server, number)


def review_by_keyboard(visit: Visit) -> None:
    """From the roster to a review that is sent, and back."""
    coach = visit.page
    visit.press("Review the next one")
    comment = coach.get_by_label("Your comment on answer 1")
    comment.wait_for()
    visit.look("review")
    walk(coach, "a comment", lambda: comment.evaluate("b => b === document.activeElement"))
    coach.keyboard.insert_text("Say what came of it.")
    coach.keyboard.press("Control+Enter")
    is_calm(coach)
    visit.press("Show it without a score of mine")
    coach.get_by_test_id("stMetric").first.wait_for()
    visit.press("Finish, and send Ana the comments")
    expect(coach.get_by_text("Ana has your comments")).to_be_visible()
    visit.look("review: finished")
    visit.press("Roster")
    coach.get_by_test_id("stDataFrame").wait_for()
    visit.left_to_review = coach.get_by_text("to review.").inner_text()


def see_what_coaches_meet_besides(visit: Visit, server: Server, withdrawn: int) -> None:
    coach = visit.page
    for address, words, state in (
        (f"review?interview={withdrawn}", "may have stopped sharing", "review: not shared"),
        ("compare", "Choose two to five candidates", "side by side: nobody chosen"),
        ("join?invitation=x", "no longer works", "join: dead link"),
    ):
        coach.goto(f"{server.url}/{address}")
        coach.get_by_text(words).wait_for()
        visit.look(state)
    coach.goto(f"{server.url}/candidates")
    coach.get_by_text("Invitation link and members").click()
    coach.get_by_role("button", name="Rename this group").click()
    coach.get_by_label("New name").wait_for()
    visit.look("candidates: rename")


@pytest.mark.parametrize("state", STATES)
def test_nothing_of_ours_keeps_anybody_out(visit: Visit, state: str) -> None:
    found = ours(visit.found[state])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("own", STREAMLITS_OWN, ids=lambda own: own.rule)
def test_what_is_streamlits_own_is_still_there_to_be_listed(visit: Visit, own: StreamlitsOwn) -> None:
    assert [one for found in visit.found.values() for one in found if own.covers(one)]


def test_a_whole_interview_goes_by_keyboard_alone(visit: Visit) -> None:
    assert set(visit.found) == set(STATES)


def test_a_coach_opens_an_interview_reviews_it_and_comes_back_by_keyboard_alone(visit: Visit) -> None:
    assert visit.left_to_review == "2 candidates, no interviews to review."
