"""What each picture shows: a screen, and how it comes to be empty, at work, in trouble or full.

Each scene is played on the server that it names (stages.py), by somebody who has not been there before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from docs.lines import LONG, TYPED, answered, opened, with_samples, written
from docs.stages import Stage
from interview.samples import sample_material
from tests.browser.visitor import box, is_calm, send, sign_in, sign_out, started

Play = Callable[[Page, Stage], None]


@dataclass(frozen=True, kw_only=True)
class Scene:
    stage: str  # the server's name
    play: Play


SCENES: dict[str, Scene] = {}


def scene(name: str, stage: str = "alone") -> Callable[[Play], Play]:
    def keep(play: Play) -> Play:
        SCENES[name] = Scene(stage=stage, play=play)
        return play

    return keep


def _opens(name: str, screen: str, *, stage: str = "alone") -> None:
    """The screen as a newcomer finds it."""

    @scene(name, stage)
    def play(page: Page, stage: Stage) -> None:
        page.goto(f"{stage.url}/{screen}")
        page.get_by_test_id("stMainBlockContainer").get_by_role("heading").first.wait_for()


for each in ("practise", "feedback", "progress", "settings"):
    _opens(f"{each}-empty", each)
_opens("prepare-empty", "")
_opens("prepare-model", "", stage="model")
_opens("settings-model", "settings", stage="model")
_opens("settings-demo", "settings", stage="demo")
_opens("prepare-key", "", stage="cookieless")
_opens("prepare-account", "", stage="accounts")


@scene("prepare-read")
def prepare_read(page: Page, stage: Stage) -> None:
    """A file has been read, with text in it that nobody sees."""
    page.goto(stage.url)
    page.locator("input[type=file]").first.set_input_files(written(stage.folder, "hidden"))
    page.get_by_text("this text is all that the interviewer sees").wait_for()


@scene("prepare-refused")
def prepare_refused(page: Page, stage: Stage) -> None:
    """A file that cannot be read, a text that is too long, and one that is too short."""
    page.goto(stage.url)
    page.locator("input[type=file]").first.set_input_files(written(stage.folder, "damaged"))
    page.get_by_text("What was in the field is still there").wait_for()
    page.get_by_label("CV text").fill(LONG)
    page.get_by_label("Advert text").fill("too short")
    page.get_by_role("button", name="Start the interview").click()
    expect(page.get_by_role("alert")).to_have_count(4)


@scene("prepare-paused")
def prepare_paused(page: Page, stage: Stage) -> None:
    answered(page, stage.url, answers=5)
    opened(page, stage.url, "practise", answers=2)
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("Paused.").wait_for()


@scene("prepare-two-drafts", "accounts")
def prepare_two_drafts(page: Page, stage: Stage) -> None:
    """Typed at home and elsewhere; both were there when one signed in."""
    adverts = {
        "Front desk agent": "We look for a calm voice at our front desk, in the evenings and at weekends.",
        "Customer Support Team Lead": sample_material().advert,
    }
    for role, typed in adverts.items():
        page.goto(stage.url)
        page.get_by_label("Job title").fill(role)
        page.get_by_label("Advert text").fill(typed)
        page.get_by_label("Advert text").press("Control+Enter")
        is_calm(page)
        sign_in(page, "ana")
        sign_out(page) if role == "Front desk agent" else page.get_by_text("Look at the other draft").click()
    is_calm(page)


@scene("prepare-limit", "demo")
def prepare_limit(page: Page, stage: Stage) -> None:
    """A public demo whose interviews of today are used up."""
    started(page, stage)
    send(page, 1, TYPED)  # a sample without an answer would be opened again
    expect(box(page, 2)).to_be_editable()
    page.goto(stage.url)
    page.get_by_text("are used up").first.wait_for()


@scene("prepare-gone", "gone")
def prepare_gone(page: Page, stage: Stage) -> None:
    page.goto(stage.url)
    page.get_by_text("cannot save or load").wait_for()


@scene("settings")
def settings(page: Page, stage: Stage) -> None:
    answered(page, stage.url, answers=2)
    with_samples(page, stage.url)


@scene("settings-delete")
def settings_delete(page: Page, stage: Stage) -> None:
    with_samples(page, stage.url)
    page.get_by_role("button", name="Delete everything").click()
    page.get_by_role("dialog").wait_for()


@scene("settings-failed", "model")
def settings_failed(page: Page, stage: Stage) -> None:
    """The connection to a model is tried, and it is down."""
    stage.fail()
    page.goto(f"{stage.url}/settings")
    page.get_by_role("button", name="Test the connection").first.click()
    page.get_by_role("alert").first.wait_for()


@scene("no-such-interview")
def no_such_interview(page: Page, stage: Stage) -> None:
    page.goto(f"{stage.url}/feedback?interview=999999")
    page.get_by_text("no such interview").wait_for()
