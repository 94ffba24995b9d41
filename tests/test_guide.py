"""What the guides name is there: who looks for a file finds it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"`((?:app\.py|[\w-]+/[\w./-]*))`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
GUIDES = (
    "README.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/deploy.md",
    "docs/api.md",
)
ANSWERS = {  # what a newcomer looks for, and what has to stand in the file that the guide names
    "add a provider": ("interview/providers/known.py", "KNOWN"),
    "change a weight": ("interview/scoring.py", "weight="),
    "add a chart": ("web/charts/", ""),
    "change an error's text": ("interview/errors.py", "super().__init__"),
}


def rows() -> list[str]:
    return [line for line in (ROOT / "CONTRIBUTING.md").read_text().splitlines() if line.startswith("| ")]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_that_a_guide_names_or_links_is_there(guide: str) -> None:
    text = (ROOT / guide).read_text()
    rooms = {path.name for path in ROOT.iterdir()}
    named = [place for place in PLACE.findall(text) if place.split("/")[0] in rooms]
    linked = [str((ROOT / guide).parent / link) for link in LINK.findall(text)]
    assert not [place for place in (*named, *linked) if not (ROOT / place).exists()]
    assert named or linked


@pytest.mark.parametrize("wish", ANSWERS)
def test_a_newcomer_is_sent_to_the_right_file(wish: str) -> None:
    (row,) = [line for line in rows() if line.removeprefix("| ").startswith(wish)]
    place, holds = ANSWERS[wish]
    assert f"`{place}`" in row
    assert (ROOT / place).is_dir() or holds in (ROOT / place).read_text()
