"""The backups that docs/deploy.md describes bring everything back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.live import ROOT
from tests.postgres import server_programs
from tests.upgrades import contents, filled, opened, revisions


def documented(word: str) -> str:
    """The lines of shell that name it."""
    text = (ROOT / "docs" / "deploy.md").read_text()
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return "\n".join(line for block in blocks for line in block.splitlines() if word in line)


def run(lines: str, folder: Path, **environ: str) -> None:
    path = f"{server_programs()}:/usr/local/bin:/usr/bin:/bin"
    subprocess.run(["sh", "-euc", lines], cwd=folder, env={"PATH": path, **environ}, check=True)


def emptied(url: str) -> None:
    with opened(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM people")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path


def test_a_backup_of_sqlite_made_while_it_is_in_use_brings_everything_back(folder: Path) -> None:
    url = f"sqlite:///{folder / 'data' / 'dry-run.db'}"
    before = filled(url, revisions()[-1])
    with opened(url) as in_use, in_use.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM turns")
        run(documented("VACUUM INTO"), folder)
    emptied(url)
    run(documented("data/dry-run.db-wal") + "\n" + documented("cp backup.db"), folder)
    with opened(url) as engine:
        assert contents(engine) == before


def test_a_backup_of_postgresql_brings_everything_back(folder: Path, postgres_url: str) -> None:
    before = filled(postgres_url, revisions()[-1])
    run(documented("pg_dump"), folder, DATABASE_URL=postgres_url)
    emptied(postgres_url)
    run(documented("pg_restore"), folder, DATABASE_URL=postgres_url)
    with opened(postgres_url) as engine:
        assert contents(engine) == before
