"""Asks axe-core what keeps people from using a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from playwright.sync_api import Page

RULES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
OF_COLOUR_AND_SIZE = {
    "type": "rule",
    "values": ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
}
LOOKS = ((1280, "light", RULES), (390, "dark", OF_COLOUR_AND_SIZE))  # width, scheme, what is asked
RUN = """async (rules) => {
    const found = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((n) => [id, n.html, n.failureSummary]));
}"""


@dataclass(frozen=True)
class Obstacle:
    rule: str
    html: str
    why: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.html[:200]}\n    {self.why}"


@dataclass(frozen=True)
class StreamlitsOwn:
    """What Streamlit's widgets bring along, and no page of ours can change: as in docs/accessibility.md."""

    rule: str
    part: str  # of the element that it is about, in small letters
    reason: str

    def covers(self, obstacle: Obstacle) -> bool:
        return obstacle.rule == self.rule and self.part in obstacle.html.lower()


STREAMLITS_OWN = (
    StreamlitsOwn(
        rule="presentation-role-conflict",
        part='"stfileuploaderdropzone"',
        reason="The field that files are dropped on is for show, yet has a name. Its button does the same.",
    ),
    StreamlitsOwn(
        rule="region",
        part="portal",
        reason="A tooltip stands outside of the page's landmarks, behind all else.",
    ),
)


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text()


def obstacles(page: Page, rules: dict[str, object] = RULES) -> list[Obstacle]:
    """What WCAG 2.2 AA and good practice object to, as the page stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    return [Obstacle(*one) for one in page.evaluate(RUN, rules)]


def looked_at(page: Page) -> list[Obstacle]:
    """What is found on a wide light page, and on a phone in the dark."""
    found = []
    for width, scheme, rules in LOOKS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(150)  # for what fades in
        found += obstacles(page, rules)
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


def ours(found: Iterable[Obstacle]) -> list[str]:
    return [str(one) for one in found if not any(own.covers(one) for own in STREAMLITS_OWN)]
