"""Takes the pictures of the README: `make screenshots`. Given a folder, it takes every screen in every look.

The sample material and the built-in interviewer: the same pictures each time, but for their dates.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from docs.coach_scenes import COACH_SCENES
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.visitor import box, is_calm, send, started
from tests.live import Server

DOCS = Path(__file__).resolve().parent
SENT = """\
In my second year at the desk a tour operator went bankrupt overnight, and 140 guests called within an
hour. I had to keep the queue short with three colleagues. I sorted the calls by departure date, wrote a
reply for those who could wait, and rebooked the 22 guests of that day myself. By evening all of them had
a hotel, and we lost two of 140 bookings. Since then I keep a list of partner hotels that take guests at
short notice."""
TYPED = """\
Last spring I trained four new agents in six weeks. I paired each of them with an experienced colleague
and listened to three of their calls a week. After two months they solved 78% of calls at once; before,
new agents needed five months for that."""
WIDTHS = (390, 768, 1440)
SCHEMES = ("light", "dark")
COLOURS = 192  # of a picture: enough for text and charts, and small


def feedback(page: Page, server: Server) -> None:
    """The last of the sample interviews."""
    with_samples(page, server)
    page.goto(f"{server.url}/feedback")
    expect(page.get_by_test_id("stMetric").first).to_be_visible()
    is_calm(page)


def practise(page: Page, server: Server) -> None:
    """The second question, and an answer that is being typed."""
    started(page, server)
    send(page, 1, " ".join(SENT.split()))
    expect(box(page, 2)).to_be_editable()
    is_calm(page)
    box(page, 2).fill(" ".join(TYPED.split()))


def prepare(page: Page, server: Server) -> None:
    page.goto(server.url)
    page.get_by_role("button", name="Try the sample").wait_for()


def with_samples(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/settings")
    page.get_by_role("button", name="Load five sample interviews").click()
    page.get_by_role("button", name="Remove the sample interviews").wait_for()


def progress(page: Page, server: Server) -> None:
    with_samples(page, server)
    page.goto(f"{server.url}/progress")
    page.locator(".js-plotly-plot .main-svg").first.wait_for()


def settings(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/settings")
    page.get_by_role("button", name="Delete everything").wait_for()


def empty(screen: str) -> Callable[[Page, Server], None]:
    def show(page: Page, server: Server) -> None:
        page.goto(f"{server.url}/{screen}")
        page.get_by_test_id("stMainBlockContainer").get_by_role("heading").first.wait_for()

    return show


SCENES: dict[str, Callable[[Page, Server], None]] = {
    "prepare": prepare,
    "practise-empty": empty("practise"),
    "practise": practise,
    "feedback-empty": empty("feedback"),
    "feedback": feedback,
    "progress-empty": empty("progress"),
    "progress": progress,
    "settings": settings,
    **COACH_SCENES,
}
OF_THE_README = {"practise": (390, 780), "feedback": (1000, 1300), "progress": (1000, 900)}  # in pixels


def main(folder: Path | None) -> None:
    with (
        chromium() as browser,
        tempfile.TemporaryDirectory() as place,
        Server(Path(place) / "data") as server,
    ):
        if folder:
            take_all(browser, server, folder)
        else:
            take_few(browser, server)


def take_few(browser: Browser, server: Server) -> None:
    for name, (width, height) in OF_THE_README.items():
        with visitor(browser, width, height) as page:
            SCENES[name](page, server)
            take(page, DOCS / f"{name}.png")


def take_all(browser: Browser, server: Server, folder: Path) -> None:
    for name, scene in SCENES.items():
        for width in WIDTHS:
            with visitor(browser, width, 900) as page:
                scene(page, server)
                for scheme in SCHEMES:
                    page.emulate_media(color_scheme=scheme)
                    page.reload()  # charts take their ink from the theme as they are drawn
                    page.wait_for_timeout(2_000)
                    take(page, folder / f"{name}-{width}-{scheme}.png", is_whole=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def visitor(browser: Browser, width: int, height: int) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": height}, locale="en-GB")
    yield context.new_page()
    context.close()


def take(page: Page, path: Path, *, is_whole: bool = False) -> None:
    """A small file: few colours, and no more."""
    size = page.viewport_size
    if is_whole and size:
        height = page.get_by_test_id("stMainBlockContainer").evaluate("b => b.scrollHeight") + 200
        page.set_viewport_size({"width": size["width"], "height": min(height, 6000)})
    page.wait_for_timeout(700)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT).save(
        path, optimize=True
    )
    if size:
        page.set_viewport_size(size)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
