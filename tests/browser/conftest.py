"""Chromium, and one server for all that happens in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.ears import Ears
from tests.conftest import missing
from tests.live import Server
from tests.model_wires import GeminiWire

HERE = Path(__file__).parent
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",  # a microphone that beeps
)  # fmt: skip


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    if CHROMIUM.exists():
        return {**browser_type_launch_args, "executable_path": str(CHROMIUM), "args": list(FLAGS)}
    if not shutil.which("chromium"):
        missing("Chromium is missing: install the package chromium")
    return {**browser_type_launch_args, "executable_path": shutil.which("chromium"), "args": list(FLAGS)}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("browser") / "data") as started:
        yield started


@pytest.fixture(scope="session")
def ears() -> Iterator[Ears]:
    with Ears(GeminiWire()) as model:
        yield model


@pytest.fixture(scope="session")
def hearing(ears: Ears, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that is set up with a model."""
    with Server(tmp_path_factory.mktemp("hearing") / "data", environ=ears.environ) as started:
        yield started


@pytest.fixture(scope="session")
def base_url(server: Server) -> str:
    return server.url


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser on a busy machine may miss a moment once; what fails twice is broken."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.flaky(reruns=1))
