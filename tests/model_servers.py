"""Stand-ins for model servers on this machine: real HTTP, scripted answers and faults, and a journal."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from threading import Event, Lock, Thread
from typing import Any, Self

from pydantic import BaseModel

from interview.providers import Call, Message, Provider, ReplyRefused
from interview.providers.failover import Failover
from interview.providers.known import open_providers
from interview.settings import Settings
from tests.model_answers import Answer


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One request as it arrived. `at` is in seconds of a monotonic clock."""

    at: float
    port: int  # the client's: a new one for each connection
    path: str
    headers: dict[str, str]  # names in lower case
    body: dict[str, Any]

    @property
    def text(self) -> str:
        """All that was sent, but for the headers."""
        return self.path + json.dumps(self.body, ensure_ascii=False)


@dataclass
class ModelServer:
    """`with ModelServer(GeminiWire()) as server:` listens on a free port until the block ends.

    Each request takes the next answer of the script; the last one stays.
    """

    wire: Any
    script: list[Answer] = field(default_factory=list)
    journal: list[Seen] = field(default_factory=list)
    hung_up: Event = field(default_factory=Event)  # a client went away before the end

    def __enter__(self) -> Self:
        self._stop = Event()
        self._lock = Lock()
        self._http = _Server(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def environ(self) -> dict[str, str]:
        """The settings that lead to this server."""
        name = self.wire.id.upper()
        return {
            f"{name}_BASE_URL": self.url,
            f"{name}_API_KEY": f"key-of-{self.wire.id}",
            f"{name}_MODEL": "model-1",
        }

    def will(self, *answers: Answer) -> ModelServer:
        self.script[:] = answers
        return self

    @property
    def waits(self) -> list[float]:
        """Seconds between one request and the next."""
        times = [seen.at for seen in self.journal]
        return [later - earlier for earlier, later in pairwise(times)]

    def take(self, seen: Seen) -> Answer:
        with self._lock:
            self.journal.append(seen)
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    owner: ModelServer

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        content = self.rfile.read(length) or b"{}"
        is_upload = self.headers.get("Content-Type", "").startswith("multipart/")
        body = {"upload": content.decode("latin-1")} if is_upload else json.loads(content)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(
            at=time.monotonic(), port=self.client_address[1], path=self.path, headers=headers, body=body
        )
        owner = self.server.owner
        try:
            self._give(owner.take(seen), owner)
        except OSError:
            owner.hung_up.set()

    def _give(self, answer: Answer, owner: ModelServer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Transfer-Encoding", "chunked")
        for name, value in owner.wire.headers(answer.wait).items():
            self.send_header(name, value)
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()
        for part in answer.body(owner.wire, owner._stop):
            if part:
                self.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
        if not answer.is_cut:
            self.wfile.write(b"0\r\n\r\n")
        self.close_connection = answer.is_cut

    def log_message(self, *_: object) -> None:
        """Nothing on the screen."""


class FakeTime:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def clock(self) -> float:
        return 1_000 + sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@cache
def _provider(name: str, environ: tuple[tuple[str, str], ...]) -> Provider:
    """Kept, as in the product: a client takes longer to make than to use."""
    (service,) = Settings.from_env({"ACTIVE_PROVIDERS": name, **dict(environ)}).services
    return open_providers([service])[0]


def failover_to(*servers: ModelServer, time: FakeTime | None = None, turn_seconds: float = 60) -> Failover:
    """The product's own, set up as its owner would, in the order of the servers."""
    providers = [_provider(server.wire.id, tuple(server.environ.items())) for server in servers]
    if time is None:
        return Failover(providers, turn_seconds=turn_seconds)
    return Failover(providers, turn_seconds=turn_seconds, clock=time.clock, sleep=time.sleep)


class Asked(BaseModel):
    """A small structured reply."""

    question: str
    level: int


GOOD = {"question": "What broke, and what did you do?", "level": 3}


def in_range(asked: Asked) -> None:
    if not 1 <= asked.level <= 5:
        raise ReplyRefused(f"Level {asked.level} is not between 1 and 5.")


ASK = Call(
    instructions="Ask the next question.",
    messages=(Message(role="user", text="<cv>I keep trains running.</cv>"),),
    shape=Asked,
    check=in_range,
)
