"""Takes the pictures of the README (`make screenshots`), or every screen in every state, width and scheme.

`python -m docs.screenshots FOLDER` takes all of them into that folder; with beginnings of names behind it,
as in `python -m docs.screenshots FOLDER practise settings`, those alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from docs import feedback_scenes, practise_scenes  # noqa: F401 -- they add their own
from docs.coach_scenes import COACH_SCENES
from docs.scenes import SCENES as CANDIDATES_SCENES
from docs.scenes import Scene
from docs.stages import Stage, stage_of
from tests.browser.conftest import CHROMIUM, FLAGS

SCENES = CANDIDATES_SCENES | {name: Scene(stage="coach", play=play) for name, play in COACH_SCENES.items()}
DOCS = Path(__file__).resolve().parent
WIDTHS = {390: 844, 768: 1024, 1440: 900}  # with the height of such a screen
SCHEMES = ("light", "dark")
COLOURS = 192  # of a picture: enough for text and charts, and small
HIGHEST = 6000
OF_THE_README = {  # in pixels
    "practise": (390, 780),
    "feedback": (1000, 1300),
    "progress": (1000, 900),
    "candidates": (1200, 960),
}


def main(folder: Path | None, beginnings: Sequence[str]) -> None:
    wanted = [name for name in SCENES if name.startswith(tuple(beginnings))] if beginnings else [*SCENES]
    if not folder:
        wanted = [*OF_THE_README]
    wanted.sort(key=lambda name: SCENES[name].stage)
    with chromium() as browser, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        for name, scenes in groupby(wanted, key=lambda name: SCENES[name].stage):
            with stage_of(name, Path(place) / name) as stage:
                for each in scenes:
                    if folder:
                        take_all(browser, stage, each, folder)
                    else:
                        take_one(browser, stage, each)


def take_one(browser: Browser, stage: Stage, name: str) -> None:
    with visitor(browser, *OF_THE_README[name]) as page:
        SCENES[name].play(page, stage)
        take(page, DOCS / f"{name}.png")


def take_all(browser: Browser, stage: Stage, name: str, folder: Path) -> None:
    """The phone first, as it was played: what is at work does not wait for a second play."""
    with visitor(browser, 390, WIDTHS[390]) as page:
        SCENES[name].play(page, stage)
        for width, height in WIDTHS.items():
            for scheme in SCHEMES:
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(color_scheme=scheme)
                take(page, folder / f"{name}-{width}-{scheme}.png", is_whole=True)
    stage.mend()


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
    """A small file: few colours, and no more. A whole page is as high as what it holds."""
    size = page.viewport_size
    if is_whole and size:
        content = page.get_by_test_id("stMainBlockContainer").evaluate("b => b.scrollHeight")
        wanted = min(max(size["height"], content + 200), HIGHEST)
        page.set_viewport_size({"width": size["width"], "height": wanted})
    expect(page.get_by_test_id("stSkeleton").filter(visible=True)).to_have_count(0)
    page.wait_for_timeout(500)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT).save(
        path, optimize=True
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, sys.argv[2:])
