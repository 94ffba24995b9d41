"""Asks axe-core what keeps people from using a page."""

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


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text()


def obstacles(page: Page, rules: dict[str, object] = RULES) -> list[Obstacle]:
    """What WCAG 2.2 AA and good practice object to, as the page stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    return [Obstacle(*one) for one in page.evaluate(RUN, rules)]
