"""The servers that the pictures are taken on: alone, with slow or failing models, in trouble of their own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser.ears import Ears
from tests.live import Server, bootstrap, free_port
from tests.model_answers import Answer, refuses, says
from tests.model_interviews import Told, honest
from tests.model_servers import Seen
from tests.model_wires import ChatWire, GeminiWire
from tests.provider import running_provider, server_with_accounts

SECONDS = 0.01  # between the pieces of a reply, where nothing else is asked for


class Model(Ears):
    """Asks, rates and writes down at a pace that can be set; or is down."""

    seconds = SECONDS
    is_down = False

    def take(self, seen: Seen) -> Answer:
        if self.is_down:
            return refuses(403)
        if "inlineData" in str(seen.body):
            return says({"text": "I sorted the calls by departure date."}, pause=self.seconds)
        return says(honest(Told(seen.body)), pause=self.seconds)


@dataclass
class Stage:
    url: str
    folder: Path
    models: list[Model] = field(default_factory=list)

    @property
    def data_dir(self) -> Path:
        return self.folder / "data"

    def slow(self, seconds: float) -> None:
        for model in self.models:
            model.seconds = seconds

    def fail(self) -> None:
        for model in self.models:
            model.is_down = True

    def mend(self) -> None:
        for model in self.models:
            model.is_down, model.seconds = False, SECONDS


def alone(stack: ExitStack, folder: Path) -> Stage:
    return Stage(stack.enter_context(Server(folder / "data")).url, folder)


def model(stack: ExitStack, folder: Path, **environ: str) -> Stage:
    """Two models, the second behind the first."""
    models = [stack.enter_context(Model(wire)) for wire in (GeminiWire(), ChatWire("openrouter"))]
    for one in models:
        environ |= one.environ
    server = stack.enter_context(Server(folder / "data", environ=environ))
    return Stage(server.url, folder, models)


def demo(stack: ExitStack, folder: Path) -> Stage:
    """A public demo: one interview with a model a day."""
    return model(stack, folder, DEMO_INTERVIEWS_PER_DAY="1", DEMO_MODEL_CALLS_PER_DAY="12")


def gone(stack: ExitStack, folder: Path) -> Stage:
    """The database has lost a table, as an administrator's mistake would have it."""
    stage = alone(stack, folder)
    with closing(sqlite3.connect(folder / "data" / "dry-run.db")) as database:
        database.execute("PRAGMA legacy_alter_table = ON")
        database.execute("ALTER TABLE interviews RENAME TO elsewhere")
    return stage


def cookieless(stack: ExitStack, folder: Path) -> Stage:
    """A host that starts Streamlit itself: our cookie does not arrive, the address is the key."""
    port = free_port()
    server = Server(folder / "data", port=port, command=bootstrap(port))
    return Stage(stack.enter_context(server).url, folder)


def accounts(stack: ExitStack, folder: Path) -> Stage:
    provider = stack.enter_context(running_provider())
    return Stage(stack.enter_context(server_with_accounts(folder, provider)).url, folder)


STAGES: dict[str, Callable[[ExitStack, Path], Stage]] = {
    built.__name__: built for built in (alone, model, demo, gone, cookieless, accounts)
} | {"coach": alone}


@contextmanager
def stage_of(name: str, folder: Path) -> Iterator[Stage]:
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        yield STAGES[name](stack, folder)
