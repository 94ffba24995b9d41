"""Progress in a real browser: a view lives in its address, and a point opens its interview."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visitor import NewContext, is_calm, picture, stands_still
from tests.live import Server

pytestmark = [pytest.mark.browser, pytest.mark.live, pytest.mark.slow]


@pytest.fixture
def page(request: pytest.FixtureRequest, server: Server, new_context: NewContext) -> Page:
    """Progress of somebody with the five samples, so many pixels wide."""
    opened = new_context(viewport={"width": request.param, "height": 900}).new_page()
    opened.goto(f"{server.url}/progress")
    opened.get_by_role("button", name="Load five sample interviews").click()
    expect(points(opened)).to_have_count(5)
    is_calm(opened)
    return opened


def points(page: Page) -> Locator:
    return page.locator(".js-plotly-plot").first.locator(".scatterlayer .point")


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def choose(page: Page, label: str, option: str) -> None:
    field = page.get_by_role("combobox", name=label, exact=True)
    stands_still(page, field)
    field.click()
    page.get_by_role("option", name=option).first.click()
    is_calm(page)


@pytest.mark.parametrize("page", [1280], indirect=True)
def test_a_view_lives_in_its_address_through_reload_and_back(page: Page) -> None:
    role = page.get_by_role("combobox", name="Role")
    choose(page, "Role", "Office Manager")
    assert asked(page)["role"] == ["Office Manager"]
    expect(points(page)).to_have_count(2)
    page.reload()
    expect(role).to_have_value("Office Manager")
    expect(points(page)).to_have_count(2)
    choose(page, "Role", "All")
    assert "role" not in asked(page)
    expect(points(page)).to_have_count(5)
    page.go_back()
    expect(role).to_have_value("Office Manager")
    expect(points(page)).to_have_count(2)

    choose(page, "Role", "All")
    expect(points(page)).to_have_count(5)
    first = page.get_by_role("combobox", name="First", exact=True)
    before = first.input_value()
    choose(page, "First", "3 of 10")
    page.wait_for_url(re.compile("first="))
    now = first.input_value()
    assert now != before
    page.reload()
    expect(first).to_have_value(now)


INKS = """() => [...new Set(
    [...document.querySelectorAll('.js-plotly-plot :is(.infolayer, .xtick, .ytick, .xtitle) text')]
        .map(text => getComputedStyle(text).fill))]"""
INK_OF_THE_PAGE = "() => getComputedStyle(document.querySelector('[data-testid=stApp]')).color"


@pytest.mark.parametrize("page", [1280], indirect=True)
def test_the_text_of_charts_follows_a_theme_that_changes_while_the_page_is_open(page: Page) -> None:
    inks = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        is_calm(page)
        inks.append(page.evaluate(INK_OF_THE_PAGE))
        assert page.evaluate(INKS) == [inks[-1]]
    assert inks[0] != inks[1]


@pytest.mark.parametrize("page", [390], indirect=True)
def test_a_point_opens_its_interview_and_a_quote_leads_to_its_answer(page: Page) -> None:
    picture(page, "progress-390")
    page.locator("details").first.click()
    link = page.get_by_role("link", name="answer").first.get_attribute("href")
    assert re.fullmatch(r"/feedback\?interview=\d+#answer-[1-8]", link or "")
    points(page).nth(2).click(force=True)
    page.wait_for_url("**/feedback?interview=*")
    expect(page.get_by_text("of 10").first).to_be_visible()
    page.go_back()
    expect(points(page)).to_have_count(5)
    is_calm(page)
    assert urlsplit(page.url).path == "/progress"
