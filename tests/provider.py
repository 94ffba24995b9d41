"""A provider of accounts on the loopback interface, and what Streamlit's secrets say of it."""

import json
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from tests.live import START_SECONDS, Server, bootstrap, free_port, streamlit_run

COOKIE_SECRET = "a cookie secret for tests only"
LONG_NAME = "Maria del Pilar " * 20

SECRETS = """
[auth]
redirect_uri = "http://127.0.0.1:{port}/oauth2callback"
cookie_secret = "{secret}"
client_id = "dry-run"
client_secret = "known to all"
server_metadata_url = "{provider}/.well-known/openid-configuration"
"""


@contextmanager
def running_provider() -> Iterator[str]:
    """Yields its address. Whoever names themselves there is believed."""
    port = free_port()
    people = (
        {"sub": "ana", "name": "Ana", "email": "ana@example.org"},
        {"sub": "long", "name": LONG_NAME, "picture": random.Random(1).randbytes(3000).hex()},
    )
    claims = [f"--user-claims={json.dumps(person)}" for person in people]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", f"--port={port}", *claims]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/.well-known/openid-configuration")
        yield address
    finally:
        process.kill()
        process.wait()


def _wait_for(address: str) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except (URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the provider did not start")


def server_with_accounts(folder: Path, provider: str) -> Server:
    port = free_port()
    secrets = folder / "secrets.toml"
    secrets.write_text(SECRETS.format(port=port, secret=COOKIE_SECRET, provider=provider))
    command = [*streamlit_run(port), f"--secrets.files={secrets}"]
    return Server(folder / "data", port=port, command=command)


def server_without_our_cookie(folder: Path, provider: str) -> Server:
    """A host that starts Streamlit itself; it finds the secrets in its home."""
    port = free_port()
    secrets = folder / ".streamlit" / "secrets.toml"
    secrets.parent.mkdir()
    secrets.write_text(SECRETS.format(port=port, secret=COOKIE_SECRET, provider=provider))
    return Server(folder / "data", port=port, command=bootstrap(port), environ={"HOME": str(folder)})
