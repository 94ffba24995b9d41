"""An interview goes to a coach in a file, and the comments come back in another."""

from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_coach import answer, practised
from tests.browser.visitor import NewContext, is_calm, whole_picture
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]


def downloaded(page: Page, button: str, to: Path) -> Path:
    with page.expect_download() as arriving:
        page.get_by_role("button", name=button).click()
    path = to / arriving.value.suggested_filename
    arriving.value.save_as(path)
    return path


def uploaded(page: Page, file: Path) -> None:
    page.locator("input[type=file][accept*=json]").set_input_files(file)


def named(page: Page, label: str, name: str) -> None:
    page.get_by_label(label).fill(name)
    page.get_by_label(label).press("Tab")
    is_calm(page)


def test_a_file_takes_an_interview_to_a_coach_and_another_brings_the_comments_back(
    server: Server, new_context: NewContext, tmp_path: Path
) -> None:
    candidate, coach = new_context(), new_context(viewport={"width": 390, "height": 800})
    mine, theirs = candidate.new_page(), coach.new_page()
    mine.goto(server.url)
    mine.get_by_role("button", name="Try the sample").wait_for()
    number = practised(candidate, server)

    mine.goto(f"{server.url}/feedback?interview={number}")
    mine.get_by_text("Hand over to a coach elsewhere").click()
    named(mine, "Your name, as your coach will see it", "Ana Ñandú")
    handover = downloaded(mine, "Download the file", tmp_path)

    theirs.goto(f"{server.url}/candidates")
    theirs.get_by_text("Open an interview that came in a file").click()
    broken = tmp_path / "broken.json"
    broken.write_text(handover.read_text(encoding="utf-8").replace("Senior Nurse", "Chief"), encoding="utf-8")
    uploaded(theirs, broken)
    expect(theirs.get_by_text("was changed after it was made")).to_be_visible()
    whole_picture(theirs, "handover-refused-390")
    uploaded(theirs, handover)
    expect(theirs.get_by_role("heading", name="Ana Ñandú")).to_be_visible()
    arrived = theirs.url.partition("interview=")[2].partition("&")[0]
    theirs.goto(f"{server.url}/feedback?interview={arrived}")
    theirs.wait_for_url("**/review?**")
    expect(theirs.get_by_role("heading", name="Ana Ñandú")).to_be_visible()
    expect(theirs.get_by_text("Strengths")).to_have_count(0)
    answer(theirs, 2).fill("Which year was that?")
    answer(theirs, 2).press("Control+Enter")
    is_calm(theirs)
    theirs.get_by_role("button", name="Finish", exact=True).click()
    named(theirs, "Your name, as the candidate will see it", "Ms Carr")
    whole_picture(theirs, "handover-send-back-390")
    comments = downloaded(theirs, "Download your comments", tmp_path)

    uploaded(mine, comments)
    expect(mine.get_by_text("The comments are here, beside your answers.")).to_be_visible()
    expect(mine.get_by_text("Which year was that?")).to_be_visible()
    is_calm(mine)
    whole_picture(mine, "handover-comments-1280")
    paper = pypdf.PdfReader(downloaded(mine, "Download PDF", tmp_path))
    text = " ".join(" ".join(page.extract_text() for page in paper.pages).split())
    assert "Ms Carr" in text
    assert "Which year was that?" in text
