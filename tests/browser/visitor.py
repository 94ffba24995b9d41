"""What a visitor does on the pages, and what stands there."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.live import ROOT, Server

PICTURES = ROOT / "test-results"
ANSWER = (
    "Last winter our ward had handovers of forty minutes. I had to shorten them without losing safety. "
    "I wrote a checklist, tried it for two weeks with four nurses and trained the rest. "
    "As a result the handover took 25 minutes, and we had no missed drug in six months."
)
NewContext = Callable[..., BrowserContext]

expect.set_options(timeout=15_000)  # a machine may be busy with other tests


def named(page: Page) -> str:
    """The interview in the address."""
    page.wait_for_url("**interview=*")
    return page.url.partition("interview=")[2]


def box(page: Page, number: int) -> Locator:
    """Where the answer to question `number` is typed."""
    return page.locator(f".st-key-answer-{named(page)}-{number} textarea")


def send(page: Page, number: int, answer: str) -> None:
    box(page, number).fill(answer)
    box(page, number).press("Enter")


def stands_still(page: Page, field: Locator) -> None:
    """A list closes when the page moves under it: waits until it does not."""
    field.scroll_into_view_if_needed()
    is_calm(page)
    page.wait_for_timeout(700)


def is_calm(page: Page) -> None:
    """Waits until nothing runs: a question that is coming word by word is there."""
    page.wait_for_timeout(200)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def started(page: Page, server: Server) -> str:
    """A sample interview with its first question; its id."""
    page.goto(server.url)
    expect(page.get_by_role("button", name="Try the sample")).to_be_visible()
    page.get_by_role("button", name="Try the sample").click()
    expect(box(page, 1)).to_be_visible()
    is_calm(page)
    return named(page)


def account_button(page: Page, name: str) -> Locator:
    return page.locator(".st-key-account").get_by_role("button", name=name)


def sign_in(page: Page, name: str) -> None:
    account_button(page, "Sign in").click()
    page.get_by_role("button", name=name, exact=True).click()
    expect(account_button(page, "Sign out")).to_be_visible()
    is_calm(page)


def sign_out(page: Page) -> None:
    account_button(page, "Sign out").click()
    page.get_by_role("button", name="End session").click()  # at the provider
    expect(account_button(page, "Sign in")).to_be_visible()
    is_calm(page)


def pick(page: Page, label: str, name: str) -> None:
    """From a list that opens; typed, as clicks on it can come while it moves."""
    field, option = page.get_by_label(label, exact=True), page.get_by_role("option", name=name)
    for _ in range(3):
        stands_still(page, field)
        field.fill("")
        field.fill(name)
        page.wait_for_timeout(300)
        if option.is_visible():
            break
    option.click()
    is_calm(page)


def messages(page: Page) -> list[str]:
    """What the transcript says, as it stands on the screen."""
    return page.get_by_test_id("stChatMessage").get_by_test_id("stText").all_inner_texts()


def picture(page: Page, name: str) -> None:
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def whole_picture(page: Page, name: str) -> None:
    """All of a page that scrolls inside itself."""
    size = page.viewport_size
    height = page.get_by_test_id("stMainBlockContainer").evaluate("b => b.scrollHeight") + 200
    page.set_viewport_size({"width": size["width"], "height": min(height, 8000)})
    page.wait_for_timeout(600)
    picture(page, name)
    page.set_viewport_size(size)
