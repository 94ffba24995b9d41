"""The OpenAPI document says what the HTTP door does: generated requests find no difference."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.live import Server
from tests.makers import ADVERT, CV
from web.door.api import Api
from web.door.openapi import OPERATIONS
from web.visitors.identity import Visitors

# In a session's steps a valid body is refused where the session is not at that step: the contract wants it.
CONFIG = """
max-redirects = 0
[parameters]
"path.session_id" = {session_id}
[[operations]]
include-path-regex = "session_id"
[operations.checks]
positive_data_acceptance.enabled = false
"""


def test_every_route_is_described_and_nothing_else() -> None:
    api = Api(lambda: None, lambda: Visitors("a secret"), patience=lambda: 1)  # type: ignore[arg-type, return-value]
    served = {f"{method} {path.replace(':int', '')}" for path, row in api.table().items() for method in row}
    assert served == {operation.request for operation in OPERATIONS}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    with (
        Server(tmp_path_factory.mktemp("door") / "data") as server,
        httpx2.Client(base_url=server.url, timeout=30) as opened,
    ):
        yield opened


def a_session(client: httpx2.Client, *, answered: int | None) -> int:
    """None: without documents."""
    made = client.post("/session/create", json={"job_title": "Nurse", "company_name": "City"}).json()
    where = f"/session/{made['session_id']}"
    if answered is not None:
        client.post(f"{where}/upload-cv", files={"cv_file": ("cv.txt", CV.encode())})
        client.post(f"{where}/upload-job", json={"job_description": ADVERT})
        client.get(f"{where}/interview")
    for number in range(answered or 0):
        client.post(f"{where}/message", json={"answer": f"Answer {number}", "number": number + 1})
    return int(made["session_id"])


def differences(client: httpx2.Client, session_id: int, folder: Path, *options: str) -> str:
    """What generated requests find, empty where they find nothing."""
    config = folder / "schemathesis.toml"
    config.write_text(CONFIG.format(session_id=session_id))
    program = [sys.executable, "-m", "schemathesis.cli", "--config-file", config, "run"]
    cookie = f"Cookie: session={client.cookies['session']}"
    bounds = ["--generation-deterministic", "--max-examples=6", "--phases=examples,coverage,fuzzing"]
    done = subprocess.run(
        [*program, f"{client.base_url}/openapi.json", "-H", cookie, *bounds, "--no-color", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Test cases:" in done.stdout, done.stdout + done.stderr
    return done.stdout if done.returncode else ""


@pytest.mark.live
@pytest.mark.slow
@pytest.mark.parametrize("answered", [None, 3, 8])
def test_generated_requests_find_no_difference(
    client: httpx2.Client, tmp_path: Path, answered: int | None
) -> None:
    session_id = a_session(client, answered=answered)
    assert not differences(client, session_id, tmp_path, "--exclude-method=DELETE")


@pytest.mark.live
@pytest.mark.slow
def test_generated_deletions_find_no_difference(client: httpx2.Client, tmp_path: Path) -> None:
    session_id = a_session(client, answered=1)
    assert not differences(client, session_id, tmp_path, "--include-method=DELETE")
