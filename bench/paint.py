"""How soon a newcomer sees the first page, held against an app that says one word, in the same run."""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.live import Server, free_port

ROUNDS = 7
EMPTY = 'import streamlit as st\nst.set_page_config(page_title="Empty")\nst.header("Empty")\n'
SEEN = "() => document.querySelector('[data-testid=stMainBlockContainer] h2')"


@dataclass(frozen=True, kw_only=True)
class Painted:
    MOST: ClassVar = 1.5  # times the empty app

    ours: float  # milliseconds until a heading stands there, median
    empty: float

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
    ours, empty = (statistics.median(times) for times in zip(*rounds[1:], strict=True))
    return Painted(ours=ours, empty=empty)


def report(painted: Painted) -> str:
    times = f"{painted.ours:.0f} ms, an empty app {painted.empty:.0f} ms"
    return f"first page          {times}: {painted.ours / painted.empty:.2f} times (at most {painted.MOST})"


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
