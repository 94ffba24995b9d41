"""The scenes of Practise: a question that is open, on its way, or that no model could ask."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from docs.lines import LONG, SENT, TYPED, answered, begun, opened
from docs.scenes import scene
from docs.stages import Stage
from tests.browser.visitor import box, is_calm, send, started


@scene("practise-first")
def practise_first(page: Page, stage: Stage) -> None:
    started(page, stage)


@scene("practise-choose")
def practise_choose(page: Page, stage: Stage) -> None:
    answered(page, stage.url, answers=5)
    answered(page, stage.url, answers=8)
    page.goto(f"{stage.url}/practise")
    page.get_by_role("button", name="Go on").first.wait_for()


@scene("practise")
def practise(page: Page, stage: Stage) -> None:
    """The second question, and an answer that is being typed."""
    started(page, stage)
    send(page, 1, SENT)
    expect(box(page, 2)).to_be_editable()
    is_calm(page)
    box(page, 2).fill(TYPED)


@scene("practise-notes")
def practise_notes(page: Page, stage: Stage) -> None:
    begun(page, stage.url, answers=5)
    page.get_by_role("button", name="Notes").click()
    page.get_by_label("Notes for yourself").fill("The tour operator\n140 guests, 22 rebooked\nPartner hotels")


@scene("practise-not-taken")
def practise_not_taken(page: Page, stage: Stage) -> None:
    """An answer that is too long comes back into its box."""
    begun(page, stage.url, answers=1)
    send(page, 2, LONG)
    page.get_by_text("10,000").first.wait_for()
    is_calm(page)


@scene("practise-two-tabs")
def practise_two_tabs(page: Page, stage: Stage) -> None:
    """The question has been answered in another tab meanwhile."""
    begun(page, stage.url, answers=1)
    other = page.context.new_page()
    other.goto(page.url)
    send(other, 2, SENT)
    expect(box(other, 3)).to_be_editable()
    other.close()
    send(page, 2, TYPED)
    page.get_by_text("This is what you typed").wait_for()
    is_calm(page)


@scene("practise-over")
def practise_over(page: Page, stage: Stage) -> None:
    opened(page, stage.url, "practise", answers=8)
    page.get_by_text("That was the eighth answer").wait_for()


@scene("practise-asking", "model")
def practise_asking(page: Page, stage: Stage) -> None:
    """A model is thinking, then writes its question word by word."""
    started(page, stage)
    stage.slow(4)
    send(page, 1, SENT)
    page.get_by_text("seconds so far").wait_for()


@scene("practise-listening", "model")
def practise_listening(page: Page, stage: Stage) -> None:
    """What was spoken is being written down."""
    started(page, stage)
    stage.slow(5)
    page.get_by_role("button", name="Start recording").click()
    page.wait_for_timeout(1000)
    page.get_by_role("button", name="Submit recording").click()
    page.get_by_text("Writing down what you said").wait_for()


@scene("practise-failed", "model")
def practise_failed(page: Page, stage: Stage) -> None:
    """Both models are down."""
    started(page, stage)
    stage.fail()
    send(page, 1, SENT)
    page.get_by_role("button", name="Retry").wait_for()


@scene("practise-gone", "gone")
def practise_gone(page: Page, stage: Stage) -> None:
    page.goto(f"{stage.url}/practise?interview=1")
    page.get_by_text("cannot save or load").wait_for()
