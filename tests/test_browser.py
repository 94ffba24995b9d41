"""A visitor with a real browser: a whole interview, and everything that could lose what was typed."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.conftest import missing
from tests.live import ROOT, Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

CHROMIUM = Path("/usr/bin/chromium")
PICTURES = ROOT / "test-results"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
CV_LINES = (
    "Ward nurse at City Hospital since 2019",
    "Led the handover for a ward of 28 beds and cut its time from 40 to 25 minutes",
    "Trained four new colleagues in infection control",
    "Registered nurse, diploma with distinction, 2018",
)
ADVERT = (
    "Senior nurse (f/m/d) for our surgical ward.\nYou lead handovers, "
    "train colleagues and know infection control.\n"
    "You plan shifts for a team of twelve and speak up when something is unsafe."
)
ANSWER = (
    "Last winter our ward had handovers of forty minutes. I had to shorten them without losing safety. "
    "I wrote a checklist, tried it for two weeks with four nurses and trained the rest. "
    "As a result the handover took 25 minutes, and we had no missed drug in six months."
)
ODD = "   </script> $x$ and $y$ _*# <b>no</b> :smile: ->\n\n\n    four spaces\n- no list\n" + "w" * 200
NewContext = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    if CHROMIUM.exists():
        return {**browser_type_launch_args, "executable_path": str(CHROMIUM), "args": list(FLAGS)}
    if not shutil.which("chromium"):
        missing("Chromium is missing: install the package chromium")
    return {**browser_type_launch_args, "executable_path": shutil.which("chromium"), "args": list(FLAGS)}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("browser") / "data") as started:
        yield started


@pytest.fixture(scope="session")
def base_url(server: Server) -> str:
    return server.url


@pytest.fixture(scope="module")
def cv_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cv") / "Lebenslauf Žofie.pdf"
    body = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(str(path)).build([Paragraph(line, body) for line in CV_LINES])
    return path


def named(page: Page) -> str:
    """The interview in the address."""
    page.wait_for_url("**interview=*")
    return page.url.partition("interview=")[2]


def box(page: Page, number: int) -> Locator:
    """Where the answer to question `number` is typed."""
    return page.locator(f".st-key-answer-{named(page)}-{number} textarea")


def send(page: Page, number: int, answer: str) -> None:
    box(page, number).fill(answer)
    box(page, number).press("Enter")


def is_calm(page: Page) -> None:
    """Waits until nothing runs: a question that is coming word by word is there."""
    page.wait_for_timeout(200)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def started(page: Page, server: Server) -> str:
    """A sample interview with its first question; its id."""
    page.goto(server.url)
    page.get_by_role("button", name="Try the sample").click()
    expect(box(page, 1)).to_be_visible()
    is_calm(page)
    return named(page)


def messages(page: Page) -> list[str]:
    """What the transcript says, as it stands on the screen."""
    return page.get_by_test_id("stChatMessage").get_by_test_id("stText").all_inner_texts()


def picture(page: Page, name: str) -> None:
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def whole_picture(page: Page, name: str) -> None:
    """All of a page that scrolls inside itself."""
    size = page.viewport_size
    height = page.get_by_test_id("stMainBlockContainer").evaluate("b => b.scrollHeight") + 200
    page.set_viewport_size({"width": size["width"], "height": min(height, 8000)})
    page.wait_for_timeout(600)
    picture(page, name)
    page.set_viewport_size(size)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_a_whole_interview_from_a_pdf_to_progress_with_no_request_to_anywhere_else(
    width: int, scheme: str, server: Server, cv_file: Path, new_context: NewContext
) -> None:
    page = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    addresses: list[str] = []
    failures: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.on("websocket", lambda socket: addresses.append(socket.url))
    page.on("pageerror", lambda error: failures.append(str(error)))

    page.goto(f"{server.url}/practise")
    expect(page.get_by_text("No interview is under way")).to_be_visible()
    picture(page, f"practise-empty-{width}")
    page.get_by_role("button", name="Prepare an interview").click()
    page.get_by_label("Job title").fill("Senior nurse")
    page.get_by_label("Company").fill("City Hospital <Wien>")
    page.locator("input[type=file]").first.set_input_files(cv_file)
    expect(page.get_by_text("this text is all that the interviewer sees")).to_be_visible()
    for line in CV_LINES:
        expect(page.get_by_label("CV text")).to_have_value(re.compile(re.escape(line)))
    page.get_by_label("Advert text").fill(ADVERT)
    whole_picture(page, f"prepare-{width}")
    page.get_by_role("button", name="Start the interview").click()

    for number in range(1, 9):
        expect(page.get_by_text(f"Question {number} of 8")).to_be_visible()
        expect(box(page, number)).to_be_editable()
        if number == 3:
            is_calm(page)
            picture(page, f"practise-{width}")
        send(page, number, ODD if number == 1 else f"{ANSWER} Number {number}.")
    expect(page.get_by_text("That was the eighth answer")).to_be_visible()
    assert ODD.strip() in messages(page)
    picture(page, f"practise-end-{width}")
    expect(page.get_by_role("button", name="Go to the feedback")).to_be_in_viewport()
    page.get_by_role("button", name="Go to the feedback").click()
    page.get_by_role("button", name="Just get the feedback").click()
    expect(page.get_by_test_id("stMetric").first).to_be_visible()
    is_calm(page)
    whole_picture(page, f"feedback-{width}")
    page.goto(f"{server.url}/progress")
    expect(page.get_by_test_id("stPlotlyChart").first).to_be_visible()
    whole_picture(page, f"progress-{width}")
    page.goto(f"{server.url}/settings")
    expect(page.get_by_role("button", name="Delete everything")).to_be_visible()
    whole_picture(page, f"settings-{width}")

    outside = [a for a in addresses if urlsplit(a).hostname not in ("127.0.0.1", "localhost", None)]
    assert not outside
    assert {urlsplit(a).scheme for a in addresses if not urlsplit(a).hostname} <= {"data", "blob"}
    assert not failures
    assert not has_sideways_scroll(page)


def has_sideways_scroll(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))


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


@pytest.mark.parametrize("screen", ["practise", "feedback"])
def test_a_stranger_sees_nothing_of_an_interview(
    screen: str, server: Server, browser: Browser, new_context: NewContext
) -> None:
    mine = new_context().new_page()
    number = started(mine, server)
    question = messages(mine)[0]
    context = browser.new_context()
    stranger = context.new_page()
    for wrong in (number, "999999", "rubbish"):
        stranger.goto(f"{server.url}/{screen}?interview={wrong}")
        expect(stranger.get_by_role("button", name="Prepare an interview")).to_be_visible()
        expect(stranger.get_by_text(re.compile("belongs to somebody else|no such interview"))).to_be_visible()
        assert question not in stranger.content()
        assert "Example" not in stranger.get_by_test_id("stMainBlockContainer").inner_text()
    picture(stranger, f"stranger-{screen}")
    context.close()
