"""The scenes of Feedback and Progress: what docs/scenes.py has of the other pages."""

from __future__ import annotations

from playwright.sync_api import Page

from docs.lines import opened, rated, with_samples
from docs.scenes import scene
from docs.stages import Stage
from tests.browser.visitor import is_calm


@scene("feedback-not-yet")
def feedback_not_yet(page: Page, stage: Stage) -> None:
    opened(page, stage.url, "feedback", answers=5)
    page.get_by_role("button", name="Go on with the interview").wait_for()


@scene("feedback-before")
def feedback_before(page: Page, stage: Stage) -> None:
    opened(page, stage.url, "feedback", answers=8)
    page.get_by_role("slider").wait_for()


@scene("feedback-rating", "model")
def feedback_rating(page: Page, stage: Stage) -> None:
    opened(page, stage.url, "feedback", answers=8)
    stage.slow(8)
    page.get_by_role("button", name="Just get the feedback").click()
    page.get_by_text("seconds so far").wait_for()


@scene("feedback-failed", "model")
def feedback_failed(page: Page, stage: Stage) -> None:
    opened(page, stage.url, "feedback", answers=8)
    stage.fail()
    page.get_by_role("button", name="Just get the feedback").click()
    page.get_by_role("button", name="Retry").wait_for()


@scene("feedback")
def feedback(page: Page, stage: Stage) -> None:
    """The last of the sample interviews."""
    with_samples(page, stage.url)
    page.goto(f"{stage.url}/feedback")
    page.get_by_test_id("stPlotlyChart").nth(1).wait_for()
    is_calm(page)


@scene("feedback-again")
def feedback_again(page: Page, stage: Stage) -> None:
    """The second attempt at a job, with the rating that one gave oneself."""
    rated(page, stage.url)
    opened(page, stage.url, "feedback", answers=8)
    page.get_by_role("button", name="Save my score and get the feedback").click()
    page.get_by_text("Attempt 2").wait_for()
    is_calm(page)


@scene("progress")
def progress(page: Page, stage: Stage) -> None:
    with_samples(page, stage.url)
    page.goto(f"{stage.url}/progress")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()


@scene("progress-one")
def progress_one(page: Page, stage: Stage) -> None:
    rated(page, stage.url)
    page.goto(f"{stage.url}/progress")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
