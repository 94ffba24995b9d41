"""A newcomer's first minute: how soon the first page and the first question stand there.

The first page is held against an app that says one word, in the same run.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.visitor import box, is_calm
from tests.live import Server, free_port

ROUNDS = 7
EMPTY = 'import streamlit as st\nst.set_page_config(page_title="Empty")\nst.header("Empty")\n'
READING = 200  # words a minute, which is slow
SEEN = "() => document.querySelector('[data-testid=stMainBlockContainer] h2')"


@dataclass(frozen=True, kw_only=True)
class Painted:
    MOST: ClassVar = 1.5  # times the empty app

    ours: float  # milliseconds until a heading stands there, median
    empty: float
    question: float  # milliseconds from the address to the sample's first question, by one click, median
    words: int  # on the page before that click and on the one after it

    @property
    def is_within_limits(self) -> bool:
        return self.ours <= self.MOST * self.empty


def measure() -> Painted:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        servers = [stack.enter_context(server) for server in _servers(folder)]
        browser = _open(stack.enter_context(sync_playwright()))
        stack.callback(browser.close)
        rounds = [[_heading(browser, server.url) for server in servers] for _ in range(ROUNDS + 1)]
        questions = [_question(browser, servers[0]) for _ in range(ROUNDS)]
    ours, empty = (statistics.median(times) for times in zip(*rounds[1:], strict=True))
    question = statistics.median(taken for taken, _ in questions)
    return Painted(ours=ours, empty=empty, question=question, words=questions[0][1])


def report(painted: Painted) -> str:
    times = f"{painted.ours:.0f} ms, an empty app {painted.empty:.0f} ms"
    whole = painted.question / 1000 + 60 * painted.words / READING
    return (
        f"first page          {times}: {painted.ours / painted.empty:.2f} times (at most {painted.MOST})\n"
        f"first question      {painted.question / 1000:.1f} s after the address, by 1 click (at most 3); "
        f"with all {painted.words} words on the way read, {whole:.0f} s (at most 60)"
    )


def _servers(folder: Path) -> Iterator[Server]:
    yield Server(folder / "data")
    script = folder / "empty.py"
    script.write_text(EMPTY)
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}"]
    yield Server(folder / "empty", port=port, command=command)  # in our folder: with our settings


def _open(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))


def _heading(browser: Browser, url: str) -> float:
    """Milliseconds from the click on the address until the first heading, in a browser that knows nothing."""
    context = browser.new_context(bypass_csp=True)  # lets us wait for what stands in the page
    page = context.new_page()
    page.goto(url, wait_until="commit")
    page.wait_for_function(SEEN, polling="raf")
    taken: float = page.evaluate("performance.now()")
    context.close()
    return taken


def _question(browser: Browser, server: Server) -> tuple[float, int]:
    """Milliseconds until the sample's first question, and how many words there were to read."""
    context = browser.new_context()
    page = context.new_page()
    start = time.perf_counter()
    page.goto(server.url)
    page.get_by_role("button", name="Try the sample").wait_for()
    before = _words(page)
    page.get_by_role("button", name="Try the sample").click()
    box(page, 1).wait_for()
    taken = 1000 * (time.perf_counter() - start)
    is_calm(page)
    words = before + _words(page)
    context.close()
    return taken, words


def _words(page: Page) -> int:
    """All that stands there, but for the icons, whose names are no words on the screen."""
    block = page.get_by_test_id("stMainBlockContainer")
    icons = block.get_by_test_id("stIconMaterial")
    return len(block.inner_text().split()) - sum(bool(text.strip()) for text in icons.all_inner_texts())
