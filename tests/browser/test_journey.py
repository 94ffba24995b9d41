"""A visitor with a real browser: a whole interview, and somebody else's that stays closed."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.browser.visitor import (
    ANSWER,
    NewContext,
    box,
    is_calm,
    messages,
    picture,
    send,
    started,
    whole_picture,
)
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

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
ODD = "   </script> $x$ and $y$ _*# <b>no</b> :smile: ->\n\n\n    four spaces\n- no list\n" + "w" * 200


@pytest.fixture(scope="module")
def cv_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cv") / "Lebenslauf Žofie.pdf"
    body = getSampleStyleSheet()["BodyText"]
    SimpleDocTemplate(str(path)).build([Paragraph(line, body) for line in CV_LINES])
    return path


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
