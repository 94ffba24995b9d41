"""A coach and a candidate in two browsers: invited, joined, practised, reviewed blind, read, stopped."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from playwright.sync_api import TimeoutError as TooLate

from bench.crowded import add_rated
from interview.database import open_database
from tests.browser.axe import obstacles
from tests.browser.visitor import NewContext, is_calm, pick, stands_still, whole_picture
from tests.live import Server
from tests.makers import ADVERT, CV, a_coaching
from web.visitors.identity import COOKIE, Visitors, kept_secret

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

HEAD, ROW = 36, 27  # of the roster, in pixels
TICK, OPEN = 17, 250  # how far from its left edge, on a page of 1,280
SAID = "I shortened the handover from 40 to 25 minutes, and we had no missed drug in six months."


def invited(coach: Page, server: Server) -> str:
    """Makes a group; its link."""
    coach.goto(f"{server.url}/candidates")
    coach.get_by_label("Name of the group").fill("Evening class")
    coach.get_by_label("Your name, as they will read it").fill("Ms Carr")
    coach.get_by_role("button", name="Make a group").click()
    expect(coach.get_by_text("Nobody has joined yet")).to_be_visible()
    link = coach.get_by_test_id("stCode").inner_text().strip()
    assert link.startswith(f"{server.url}/join?invitation=")
    return link


def joined(candidate: Page, link: str, name: str) -> None:
    candidate.goto(link)
    expect(candidate.get_by_text("and nobody else, will see")).to_be_visible()
    candidate.get_by_label("Your name, as the coach will read it").fill(name)
    candidate.get_by_role("button", name="Accept and share my interviews").click()
    expect(candidate.get_by_text("You are in this group")).to_be_visible()


def practised(context: BrowserContext, server: Server) -> int:
    """A whole interview over the HTTP door, with the context's cookie."""
    call = context.request
    created = call.post(
        f"{server.url}/session/create", data={"job_title": "Senior Nurse", "company_name": "City"}
    )
    number = int(created.json()["session_id"])
    at = f"{server.url}/session/{number}"
    cv = {"name": "cv.txt", "mimeType": "text/plain", "buffer": CV.encode()}
    assert call.post(f"{at}/upload-cv", multipart={"cv_file": cv}).ok
    assert call.post(f"{at}/upload-job", data={"job_description": ADVERT}).ok
    assert call.get(f"{at}/interview").ok
    for turn in range(1, 9):
        assert call.post(f"{at}/message", data={"answer": f"{turn}: {SAID}", "number": turn}).ok
    assert call.post(f"{at}/complete", max_redirects=0).status == 302
    return number


def answer(page: Page, number: int) -> Locator:
    return page.get_by_label(f"Your comment on answer {number}")


def score(page: Page, label: str, points: int) -> None:
    group = page.get_by_test_id("stButtonGroup").filter(has_text=re.compile(rf"^{label}"))
    group.get_by_role("radio", name=str(points), exact=True).click()
    is_calm(page)


def in_table(page: Page, across: int, row: int) -> None:
    """A click on the roster itself, which is one drawing: where it is, is where it is drawn."""
    table = page.get_by_test_id("stDataFrame")
    stands_still(page, table)
    table.click(position={"x": across, "y": HEAD + ROW * row + ROW // 2})
    is_calm(page)


def opened_in_table(page: Page, row: int, name: str) -> None:
    """By its cell; a click that comes while the roster is drawn anew after a tick goes to the old drawing."""
    heading = page.get_by_role("heading", name=name)
    in_table(page, OPEN, row)
    with suppress(TooLate):
        heading.wait_for(timeout=5_000)
        return
    in_table(page, OPEN, row)
    expect(heading).to_be_visible()


def at_both_widths(page: Page, name: str) -> None:
    size = page.viewport_size
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        whole_picture(page, f"{name}-{width}")
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        assert not [str(each) for each in obstacles(page)]
    page.set_viewport_size(size)


def reviewed(coach: Page, given: dict[str, str]) -> None:
    """Scored and commented while nothing of the rating is in the page; then revealed, and sent."""
    told = [line.strip("- ") for line in given["strengths"].splitlines() if len(line) > 8]
    source = coach.content()
    assert f"{given['interview_score']} of 10" not in source
    assert told
    assert [line for line in told if line in source] == []
    expect(coach.get_by_role("button", name="Show the interview's score")).to_have_count(0)
    score(coach, "Your score for answer 1", 4)
    answer(coach, 1).press_sequentially("What did *you* do <first>?")
    coach.reload()
    expect(answer(coach, 1)).to_have_value("What did *you* do <first>?")
    answer(coach, 1).press("Control+Enter")
    is_calm(coach)
    score(coach, "Your score for the interview", 6)
    coach.get_by_label("Your comment on the whole").fill("A good story: say more about the result.")
    coach.get_by_label("Your comment on the whole").press("Control+Enter")
    is_calm(coach)
    at_both_widths(coach, "review-before")
    coach.get_by_role("button", name="Show the interview's score").click()
    expect(coach.get_by_test_id("stMetric").nth(1)).to_contain_text(f"{given['interview_score']} of 10")
    expect(coach.get_by_test_id("stMetric").first).to_contain_text("6 of 10")
    is_calm(coach)
    at_both_widths(coach, "review-after")
    coach.get_by_role("button", name="Finish, and send Ana the comments").click()
    expect(coach.get_by_text("Ana has your comments")).to_be_visible()


def test_a_coach_invites_reviews_blind_and_the_candidate_reads_and_stops(
    server: Server, new_context: NewContext
) -> None:
    coach = new_context(viewport={"width": 1280, "height": 800}).new_page()
    link = invited(coach, server)
    context = new_context(viewport={"width": 390, "height": 800})
    candidate = context.new_page()
    joined(candidate, link, "Ana")
    at_both_widths(candidate, "join")
    number = practised(context, server)
    candidate.goto(server.url)
    expect(
        candidate.get_by_text("Ms Carr (Evening class) sees the interviews that you finish")
    ).to_be_visible()

    coach.reload()
    is_calm(coach)
    at_both_widths(coach, "candidates")
    coach.get_by_test_id("stDataFrame").hover()
    expect(coach.get_by_role("button", name="Download as CSV")).to_have_count(
        1
    )  # ours, safe against formulas
    pick(coach, "Open a candidate", "Ana")
    expect(coach.get_by_role("heading", name="Ana")).to_be_visible()
    is_calm(coach)
    reviewed(coach, context.request.get(f"{server.url}/session/{number}/feedback").json()["feedback"])

    candidate.goto(server.url)
    expect(candidate.get_by_text("Your coach has commented")).to_be_visible()
    candidate.get_by_role("button", name="Read the comments").click()
    expect(candidate.get_by_text("A good story: say more about the result.")).to_be_visible()
    expect(candidate.get_by_text("What did *you* do <first>?")).to_be_visible()
    is_calm(candidate)
    at_both_widths(candidate, "comments")
    candidate.goto(server.url)
    expect(candidate.get_by_role("button", name="Stop sharing")).to_be_visible()
    expect(candidate.get_by_text("Your coach has commented")).to_have_count(0)

    candidate.get_by_role("button", name="Stop sharing").click()
    expect(candidate.get_by_text("sees nothing of yours any more")).to_be_visible()
    coach.reload()
    expect(coach.get_by_text("not shared with you")).to_be_visible()
    assert SAID not in coach.content()


def test_a_renewed_link_kills_the_old_one_and_two_candidates_stand_side_by_side_until_the_group_ends(
    server: Server, new_context: NewContext
) -> None:
    coach = new_context(viewport={"width": 1280, "height": 800}).new_page()
    old = invited(coach, server)
    coach.get_by_role("button", name="Renew the link").click()
    expect(coach.get_by_test_id("stCode")).not_to_contain_text(old)
    link = coach.get_by_test_id("stCode").inner_text().strip()
    for name in ("Ben", "Cleo"):
        context = new_context()
        late = context.new_page()
        late.goto(old)
        expect(late.get_by_text("no longer works")).to_be_visible()
        joined(late, link, name)
        practised(context, server)
    coach.reload()
    is_calm(coach)
    expect(coach.get_by_role("button", name="Compare 2 to 5 side by side")).to_be_disabled()
    for row in (0, 1):
        in_table(coach, TICK, row)
    expect(coach.get_by_role("button", name="Compare 2 side by side")).to_be_enabled()
    opened_in_table(coach, 1, "Ben")
    coach.get_by_role("button", name="Roster").click()
    is_calm(coach)
    expect(coach.get_by_role("button", name="Compare 2 to 5 side by side")).to_be_disabled()
    for name in ("Ben", "Cleo"):
        pick(coach, "Candidates side by side", name)
    coach.keyboard.press("Escape")
    coach.get_by_role("button", name="Compare 2 side by side").click()
    expect(coach.get_by_role("heading", name="Senior Nurse")).to_be_visible()
    for name in ("Ben", "Cleo"):
        expect(coach.get_by_text(name, exact=True).first).to_be_visible()
    expect(coach.get_by_test_id("stMetricValue").filter(has_text="–")).to_have_count(2)
    at_both_widths(coach, "compare")
    coach.get_by_role("button", name="Open", exact=True).first.click()
    expect(coach.get_by_role("button", name="Show it without a score of mine")).to_be_visible()

    coach.goto(f"{server.url}/candidates")
    coach.get_by_text("Invitation link and members").click()
    pick(coach, "2 members", "Ben")
    coach.get_by_role("button", name="Remove").click()
    coach.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(coach.get_by_label("1 member")).to_be_visible()
    coach.get_by_role("button", name="Delete this group").click()
    coach.get_by_role("button", name="Delete the group").click()
    expect(coach.get_by_text("For those who coach others")).to_be_visible()


def test_five_side_by_side_fit_a_phone(server: Server, new_context: NewContext) -> None:
    engine = open_database(f"sqlite:///{server.data_dir / 'dry-run.db'}")
    coaching, context = a_coaching(engine), new_context(viewport={"width": 390, "height": 800})
    group = coaching.make_group("coach of five", name="Five", coach_name="Ms Carr")
    for name in ("Alexandra", "Bartholomew", "Christopher", "Dominique", "A name of many words"):
        add_rated(engine, [name], each=1)
        coaching.join(name, group.invitation, name=name)
    members = coaching.members("coach of five", group.id)
    coaching.reveal_all("coach of five", group.id)
    engine.dispose()
    token = Visitors(kept_secret(server.data_dir)).token("coach of five")
    context.add_cookies([{"name": COOKIE, "value": token, "url": server.url}])
    page = context.new_page()
    keys = ",".join(str(member.id) for member in members)
    page.goto(f"{server.url}/compare?group={group.id}&candidates={keys}")
    table = page.get_by_test_id("stTable")
    expect(table).to_contain_text("Bartholomew")
    is_calm(page)
    assert table.locator("table").evaluate("t => t.scrollWidth <= t.parentElement.clientWidth")
    at_both_widths(page, "compare-five")
