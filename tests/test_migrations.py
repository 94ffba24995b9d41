"""An older database is brought up to date without losing a word, whatever happens on the way."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Engine, UniqueConstraint, inspect, text

from interview.database import open_database
from interview.errors import NewerDatabase
from interview.store import Store
from interview.tables import metadata
from tests.live import ROOT
from tests.makers import CV
from tests.upgrades import AT, contents, filled, moved, opened, revisions

REVISIONS = revisions()
HEAD = REVISIONS[-1]
START = """
import logging, os, signal, sys
logging.basicConfig(level=logging.INFO, format="%(message)s")
from sqlalchemy import Engine, event
from interview.database import open_database

if len(sys.argv) > 2:
    left = int(sys.argv[2])

    @event.listens_for(Engine, "after_cursor_execute")
    def count(connection, cursor, statement, *_):
        global left
        left -= statement.lstrip().upper().startswith(("CREATE", "ALTER", "DROP", "INSERT", "UPDATE"))
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

open_database(sys.argv[1]).dispose()
"""


def starting(url: str, *, killed_after: int | None = None) -> subprocess.Popen[str]:
    """Another process that opens the database, and perhaps dies after so many changes to it."""
    command = [sys.executable, "-c", START, url, *([str(killed_after)] if killed_after else [])]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)


def brought_up(url: str) -> dict[str, list[dict[str, Any]]]:
    engine = open_database(url)
    try:
        return contents(engine)
    finally:
        engine.dispose()


def is_kept(before: dict[str, list[dict[str, Any]]], after: dict[str, list[dict[str, Any]]]) -> bool:
    return all(
        [{name: row[name] for name in old} for old, row in zip(rows, after[table], strict=True)] == rows
        for table, rows in before.items()
    )


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_every_earlier_version_comes_up_to_date_with_nothing_lost(
    revision: str, database_url: str
) -> None:
    before = filled(database_url, revision)
    assert all(before.values())
    assert is_kept(before, brought_up(database_url))


@pytest.mark.parametrize("revision", REVISIONS)
def test_its_interview_opens_with_its_answer_and_its_feedback(revision: str, database_url: str) -> None:
    filled(database_url, revision)
    engine = open_database(database_url)
    (kept,) = Store(engine).interviews_of("made up")
    engine.dispose()
    assert (kept.cv, kept.turns[0].answer, kept.is_masked) == (CV, "made up", True)
    assert kept.feedback
    assert kept.feedback.assessment.strengths[0].quote == "Answer 1"


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_an_old_database_has_the_tables_and_rules_of_a_new_one(revision: str, database_url: str) -> None:
    filled(database_url, revision)
    engine = open_database(database_url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    found = named_rules(engine)
    engine.dispose()
    assert differences == []
    assert found == {
        rule.name
        for table in metadata.tables.values()
        for rule in table.constraints
        if isinstance(rule, CheckConstraint | UniqueConstraint)
    }


def named_rules(engine: Engine) -> set[str | None]:
    inspector = inspect(engine)
    return {
        rule["name"]
        for table in metadata.tables
        for rule in (*inspector.get_check_constraints(table), *inspector.get_unique_constraints(table))
    }


def test_going_back_a_version_keeps_every_answer(database_url: str) -> None:
    before = filled(database_url, HEAD)
    with opened(database_url) as engine:
        moved(engine, to=REVISIONS[0], up=False)
        after = contents(engine)
    assert after["turns"] == before["turns"]
    assert after["feedback"] == before["feedback"]


@pytest.mark.parametrize("killed_after", [2, 7])
def test_a_migration_that_is_killed_is_picked_up(killed_after: int, database_url: str) -> None:
    before = filled(database_url, REVISIONS[0])
    process = starting(database_url, killed_after=killed_after)
    process.communicate(timeout=60)
    assert process.returncode == -9
    with opened(database_url) as engine, engine.connect() as connection:
        assert (
            connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == REVISIONS[0]
        )
    assert is_kept(before, brought_up(database_url))


def test_processes_that_start_at_once_migrate_once(database_url: str) -> None:
    before = filled(database_url, REVISIONS[0])
    processes = [starting(database_url) for _ in range(3)]
    logs = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], logs
    steps = re.findall(r"Running upgrade \S* -> (\S+),", "".join(logs))
    assert steps == REVISIONS[1:]
    assert is_kept(before, brought_up(database_url))


def test_a_database_of_a_newer_version_is_refused_with_a_sentence_and_left_alone(database_url: str) -> None:
    before = filled(database_url, HEAD)
    with opened(database_url) as engine:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(NewerDatabase, match="made by a newer version of Dry Run"):
            open_database(database_url)
        assert contents(engine) == before


def test_groups_of_one_name_get_a_number_and_the_oldest_keeps_its_name(database_url: str) -> None:
    filled(database_url, "0007")
    more = "INSERT INTO groups (coach_id, name, coach_name, created_at) VALUES ('made up', :name, 'C', :at)"
    with opened(database_url) as engine, engine.begin() as connection:
        for name in ("made up (2)", "made up", "made up", "x" * 100, "x" * 100):
            connection.execute(text(more), {"name": name, "at": AT.isoformat(sep=" ")})
    groups = sorted(brought_up(database_url)["groups"], key=lambda row: row["id"])
    names = [row["name"] for row in groups]
    assert names == ["made up", "made up (2)", "made up (3)", "made up (4)", "x" * 100, f"{'x' * 90} (2)"]
