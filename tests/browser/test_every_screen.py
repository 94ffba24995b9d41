"""Looks with axe-core at every state that the pictures show, but those that test_accessibility.py meets."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from docs.screenshots import SCENES
from docs.stages import Stage, stage_of
from tests.browser.axe import looked_at, ours
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]

ON_THE_SHARED_SERVER = {"alone", "coach"}
MET_ON_THE_WAY = {
    "practise-empty", "feedback-empty", "progress-empty", "settings-empty", "prepare-empty", "prepare-paused",
    "settings-model", "feedback-before", "feedback", "progress", "settings", "settings-delete",
    "no-such-interview",
    "practise-first", "practise", "practise-notes", "practise-over", "candidates-empty", "candidates-nobody",
    "candidates-one", "candidates-no-match", "compare-empty", "review", "review-finished", "review-empty",
    "review-withdrawn", "join", "join-dead",
}  # fmt: skip
# the same parts
LIKE_ANOTHER = {"join-again", "join-own", "settings-demo", "feedback-not-yet", "practise-choose"}
WANTED = SCENES.keys() - MET_ON_THE_WAY - LIKE_ANOTHER
BY_STAGE = sorted((SCENES[name].stage, name) for name in WANTED)


@pytest.fixture(scope="module")
def stage(
    request: pytest.FixtureRequest, server: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    if request.param in ON_THE_SHARED_SERVER:
        yield Stage(server.url, server.data_dir.parent)
        return
    with stage_of(request.param, tmp_path_factory.mktemp("stages") / request.param) as opened:
        yield opened


@pytest.fixture(scope="module")
def chromium(browser: Browser) -> Iterator[BrowserContext]:
    """One for all, so that Streamlit's own files are fetched once."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    yield context
    context.close()


@pytest.fixture
def page(chromium: BrowserContext, stage: Stage) -> Iterator[Page]:
    """Of somebody who has not been here before."""
    chromium.clear_cookies()
    opened = chromium.new_page()
    yield opened
    opened.close()
    stage.mend()


@pytest.mark.parametrize(("stage", "name"), BY_STAGE, indirect=["stage"])
def test_nothing_of_ours_keeps_anybody_out(page: Page, stage: Stage, name: str) -> None:
    SCENES[name].play(page, stage)
    found = ours(looked_at(page))
    assert not found, "\n".join(found)


def test_what_is_left_out_is_pictured() -> None:
    assert set(SCENES) >= MET_ON_THE_WAY | LIKE_ANOTHER
