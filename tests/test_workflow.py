"""The curl lines of the README run as they stand, against the real server."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.conftest import missing
from tests.live import ROOT, Server
from tests.makers import ADVERT, CV, RECORD


def documented_lines() -> str:
    """The one block of shell in the README."""
    (block,) = re.findall(r"^```sh\n(.*?)^```", (ROOT / "README.md").read_text(), re.DOTALL | re.MULTILINE)
    return block


@pytest.mark.live
def test_the_documented_workflow_runs_with_curl(tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        missing("curl is missing: install the package curl")
    (tmp_path / "cv.txt").write_text(CV)
    (tmp_path / "advert.txt").write_text(ADVERT)
    (tmp_path / "cookies.txt").touch()
    with Server(tmp_path / "data") as server:
        done = subprocess.run(
            ["sh", "-euc", documented_lines()],
            cwd=tmp_path,
            env={"URL": server.url, "PATH": "/usr/bin:/bin:/usr/local/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    reply = json.loads((tmp_path / "feedback.json").read_text())
    assert set(reply["feedback"]) == RECORD
    assert 1 <= reply["feedback"]["interview_score"] <= 10
    assert reply["session"]["job_title"] == "Senior Nurse"
    with zipfile.ZipFile(tmp_path / "dry-run.zip") as archive:
        taken = archive.read(f"interview-{reply['session']['id']}.json")
    (interview,) = json.loads(taken)["interviews"]
    assert len(interview["turns"]) == 8
