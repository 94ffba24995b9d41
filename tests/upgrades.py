"""Databases as earlier versions left them: a row in every table, and how to come there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table

from interview.database import MIGRATIONS, _open_engine, writing
from interview.records import assessment_json
from tests.makers import ADVERT, CV, an_assessment

AT = datetime(2026, 3, 3, 11, 15, tzinfo=UTC)
# What a constraint or a reader asks for; all else is made up by its type.
KNOWN: dict[tuple[str, str], Any] = {
    ("interviews", "job_title"): "Senior Nurse",
    ("interviews", "company_name"): "City Hospital",
    ("interviews", "cv"): CV,
    ("interviews", "advert"): ADVERT,
    ("interviews", "interviewer"): "built-in",
    ("feedback", "assessment"): assessment_json(an_assessment()),
    ("conversations", "asked_before"): [],
    ("conversations", "cv_notes"): [],
    ("turns", "kind"): "behavioural",
}


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def revisions() -> list[str]:
    """Every version that a database can have, oldest first."""
    scripts = ScriptDirectory.from_config(config())
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """As it is: nothing is brought up to date."""
    engine = _open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def moved(engine: Engine, *, to: str, up: bool = True) -> None:
    with writing(engine) as connection:
        made = config()
        made.attributes["connection"] = connection
        (command.upgrade if up else command.downgrade)(made, to)


def filled(url: str, revision: str) -> dict[str, list[dict[str, Any]]]:
    """Makes the database of that version, with a row in each table; returns what is in it."""
    with opened(url) as engine:
        moved(engine, to=revision)
        tables = tables_of(engine)
        with writing(engine) as connection:
            for table in tables:
                connection.execute(table.insert().values(_row(table)))
        return contents(engine)


def tables_of(engine: Engine) -> list[Table]:
    found = MetaData()
    found.reflect(engine)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def contents(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    with engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in tables_of(engine)
        }


def _row(table: Table) -> dict[str, Any]:
    return {
        column.name: KNOWN.get((table.name, column.name), _made_up(column))
        for column in table.columns
        if not (column.primary_key and column.autoincrement is True)
    }


def _made_up(column: sa.Column[Any]) -> object:
    """The same for a key and for whatever points at it."""
    kind = column.type
    if isinstance(kind, sa.Boolean):
        return True
    if isinstance(kind, sa.Integer):
        return 1
    if isinstance(kind, sa.DateTime):
        return AT
    if isinstance(kind, sa.JSON):
        return {"kept": True}
    return "made up"
