"""A whole interview with a stand-in for the vendors that others have written: npm's @copilotkit/aimock."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from interview import wiring
from interview.settings import Settings
from tests.conftest import missing
from tests.model_interviews import NAMES, answered, asks, completed, material, prepared

VERSION = "1.43.0"
INSTALLED = Path(tempfile.gettempdir()) / f"aimock-{VERSION}-{os.getuid()}"
PROGRAM = INSTALLED / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
SERVICES = {
    "gemini": ("GEMINI", "", "/v1beta/models/model-1:streamGenerateContent"),
    "openrouter": ("OPENROUTER", "/api/v1", "/api/v1/chat/completions"),
    "openai": ("OPENAI", "/v1", "/v1/chat/completions"),
}


def install() -> None:
    """Once a machine, outside the repository."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        missing("Node is missing: install nodejs and npm, version 20 or later")
    if PROGRAM.exists():
        return
    INSTALLED.mkdir(mode=0o700, exist_ok=True)
    command = [
        "npm",
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        f"@copilotkit/aimock@{VERSION}",
    ]
    done = subprocess.run(command, cwd=INSTALLED, capture_output=True, timeout=180, check=False)
    if done.returncode:
        missing("npm could not install @copilotkit/aimock")


def fixtures() -> dict[str, object]:
    """What it replies: a question for each wish, and a rating."""
    seen = {number: {"level": 3 if number else 1, "evidence": [f"A{number}.S1"]} for number in range(9)}
    rated = [{"answer": n, **dict.fromkeys(NAMES, seen[n]), "advice": []} for n in range(9)]
    replies = {f"Ask question {number} of 8": asks(number) for number in range(1, 9)}
    replies["Observe all answers"] = {"answers": rated}
    return {
        "fixtures": [
            {"match": {"userMessage": said}, "response": {"content": json.dumps(reply)}}
            for said, reply in replies.items()
        ]
    }


@pytest.fixture(scope="module")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address."""
    install()
    folder = tmp_path_factory.mktemp("aimock")
    (folder / "replies.json").write_text(json.dumps(fixtures()))
    command = ["node", str(PROGRAM), "--port", "0", "--fixtures", str(folder), "--strict"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        try:
            yield address_in(running)
        finally:
            running.terminate()


def address_in(running: subprocess.Popen[str]) -> str:
    for line in running.stdout:
        if found := re.search(r"http://[\d.:]+", line):
            return found[0]
    pytest.fail("aimock did not start")


@pytest.mark.parametrize("service", SERVICES)
def test_a_stand_in_of_others_takes_a_whole_interview(aimock: str, service: str, tmp_path: Path) -> None:
    name, path, endpoint = SERVICES[service]
    environ = {
        "DATA_DIR": str(tmp_path),
        "ACTIVE_PROVIDERS": service,
        f"{name}_BASE_URL": aimock + path,
        f"{name}_API_KEY": "key-of-nobody",
        f"{name}_MODEL": "model-1",
    }
    practice = wiring.build_practice(Settings.from_env(environ))
    interview = answered(practice, prepared(practice), material("adequate")["answers"])
    given = completed(practice, interview)
    assert 4 <= given.interview_score <= 7
    assert given.origin.model == "model-1" or service == "gemini"
    seen = httpx.get(f"{aimock}/__aimock/journal").json()
    journal = [entry for entry in seen if entry["path"].partition("?")[0] == endpoint]
    assert len(journal) == 9
    assert {entry["response"]["status"] for entry in journal} == {200}
    assert "key-of-nobody" not in json.dumps([entry["body"] for entry in journal])
