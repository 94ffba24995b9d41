"""Opens the database, SQLite or PostgreSQL, and brings it up to date."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, Insert, Table, create_engine, event, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from interview.errors import NewerDatabase, StoreUnavailable

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
BUSY_MILLISECONDS = 10_000
ANSWER_SECONDS = 30  # as long may PostgreSQL take to answer, or a host that swallows packets
_LOCK = 728_4701  # any number: the advisory lock that migrations hold on PostgreSQL

log = logging.getLogger(__name__)


def open_database(url: str) -> Engine:
    """The engine for a `sqlite:///…` or `postgresql://…` address, brought up to date.

    Raises StoreUnavailable where it does not answer and NewerDatabase where it is ahead of the code.
    """
    with _translated():
        engine = _open_engine(url)
    try:
        with writing(engine) as connection:
            bring_up_to_date(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _open_engine(url: str) -> Engine:
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        address = address.set(drivername="postgresql+pg8000")
        logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)  # ours tells that it is away, once
        return create_engine(
            address,
            pool_size=20,
            max_overflow=20,
            pool_pre_ping=True,
            pool_timeout=10,
            connect_args={"timeout": ANSWER_SECONDS},
        )
    if address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(address, pool_size=20, max_overflow=20, pool_timeout=10)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 -- the driver's own type
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "foreign_keys = ON",
        "secure_delete = ON",  # what is deleted is gone from the file as well
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("is_reading"):
        connection.exec_driver_sql("BEGIN")
        return
    is_lasting = not options.get("is_passing")  # then an acknowledged answer survives a power cut
    connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if is_lasting else 'NORMAL'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that may write. A broken constraint comes out as SQLAlchemy's IntegrityError."""
    with _translated(), engine.begin() as connection:
        yield connection


@contextmanager
def noting(engine: Engine) -> Iterator[Connection]:
    """As `writing`, for what may be lost in a power cut: it does not wait for the disk."""
    with _translated(), engine.connect() as plain:
        connection = plain.execution_options(is_passing=True)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL synchronous_commit = off"))
            yield connection


def insert_or(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say what to do where the row is there already."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that only reads, and sees one state of everything."""
    options: dict[str, Any] = {"is_reading": True}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ"}
    with _translated(), engine.connect() as plain:
        connection = plain.execution_options(**options)
        with connection.begin():
            yield connection


def added(engine: Engine, statement: Insert) -> bool:
    """Inserts; False where a constraint says that the row is there already."""
    try:
        with writing(engine) as connection:
            connection.execute(statement)
    except IntegrityError:
        return False
    return True


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except (DBAPIError, PoolTimeout, OSError) as error:
        code = _sqlstate(error)
        if code.startswith("23"):  # pg8000 has no IntegrityError of its own for these
            raise IntegrityError(None, None, error.__cause__ or error) from error
        kind = type(error.__cause__ or error).__name__
        log.error("the database does not answer: %s %s", kind, code)  # noqa: TRY400 -- its text may hold what people wrote
        raise StoreUnavailable from None


def _sqlstate(error: Exception) -> str:
    """PostgreSQL's five characters for what went wrong; empty on SQLite."""
    details = error.orig.args[0] if isinstance(error, DBAPIError) and error.orig and error.orig.args else {}
    return str(details.get("C", "")) if isinstance(details, dict) else ""


def bring_up_to_date(connection: Connection) -> None:
    """Runs the migrations that are missing; a second process that starts meanwhile waits."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    current = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(config)
    if current == scripts.get_current_head():
        return
    try:
        scripts.get_revision(current) if current else None
    except CommandError:
        raise NewerDatabase from None
    command.upgrade(config, "head")
