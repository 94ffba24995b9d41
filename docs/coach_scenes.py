"""The coach's scenes of docs/screenshots.py: twenty candidates, and each page in its states."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from docs.cohort import ALONE, COACH, NAMES, ONE, READER, Cohort, cohort
from tests.browser.visitor import is_calm, pick
from tests.live import Server
from web.visitors.identity import COOKIE

Scene = Callable[[Page, Server], None]


def scene(
    who: str, where: Callable[[Cohort], str], *, then: Callable[[Page], None] = lambda _: None
) -> Scene:
    """A page as somebody sees it, and what they do there first."""

    def show(page: Page, server: Server) -> None:
        kept = cohort(server.data_dir)
        token = kept.visitors.token(who)
        page.context.add_cookies([{"name": COOKIE, "value": token, "url": server.url}])
        page.goto(server.url + where(kept))
        is_calm(page)
        then(page)

    return show


def _group(kept: Cohort) -> str:
    return f"/candidates?group={kept.groups[COACH].id}"


def _roster_is_drawn(page: Page) -> None:
    page.get_by_test_id("stDataFrame").locator("canvas").first.wait_for()


def _two(kept: Cohort) -> str:
    return _side_by_side(kept, 2)


def _five(kept: Cohort) -> str:
    return _side_by_side(kept, 5)


def _side_by_side(kept: Cohort, count: int) -> str:
    group = kept.groups[COACH]
    keys = ",".join(str(member.id) for member in kept.coaching.members(COACH, group.id)[:count])
    return f"/compare?group={group.id}&candidates={keys}"


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()
    is_calm(page)


def _members(page: Page) -> None:
    page.get_by_text("Invitation link and members").click()
    page.get_by_text("Send this link").wait_for()


def _agreement(page: Page) -> None:
    page.get_by_text("How well your scores").click()
    page.locator(".js-plotly-plot .main-svg").first.wait_for()


def _remove(page: Page) -> None:
    _members(page)
    pick(page, f"{len(NAMES)} members", "Dmitri")
    _press(page, "Remove")
    page.get_by_role("dialog").wait_for()


COACH_SCENES: dict[str, Scene] = {
    "candidates-empty": scene("somebody new", lambda _: "/candidates"),
    "candidates-nobody": scene(ALONE, lambda _: "/candidates"),
    "candidates-one": scene(ONE, lambda _: "/candidates"),
    "candidates": scene(COACH, _group, then=_roster_is_drawn),
    "candidates-members": scene(COACH, _group, then=_members),
    "candidates-agreement": scene(COACH, _group, then=_agreement),
    "candidates-remove": scene(COACH, _group, then=_remove),
    "candidates-show-all": scene(COACH, _group, then=lambda page: _press(page, "Show them all")),
    "candidates-no-match": scene(COACH, lambda kept: f"{_group(kept)}&name=zzz"),
    "compare": scene(COACH, _two),
    "compare-five": scene(COACH, _five),
    "compare-empty": scene(COACH, lambda _: "/compare"),
    "review": scene(COACH, lambda kept: f"/review?interview={kept.waiting}"),
    "review-shown": scene(COACH, lambda kept: f"/review?interview={kept.begun}"),
    "review-finished": scene(COACH, lambda kept: f"/review?interview={kept.finished}"),
    "review-empty": scene(COACH, lambda _: "/review"),
    "review-withdrawn": scene(ALONE, lambda kept: f"/review?interview={kept.waiting}"),
    "join": scene("invited", lambda kept: kept.link(kept.groups[COACH])),
    "join-again": scene(READER, lambda kept: kept.link(kept.groups[COACH])),
    "join-own": scene(COACH, lambda kept: kept.link(kept.groups[COACH])),
    "join-dead": scene("invited", lambda _: "/join?invitation=x"),
    "shared": scene(READER, lambda _: "/"),
    "commented": scene(READER, lambda kept: f"/feedback?interview={kept.readers}"),
}
