"""What the tests share: databases of their own, and no way to a real model."""

import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url

from interview.coaching.coach import Coaching
from interview.database import open_database
from interview.practice import Practice
from tests.makers import a_coaching, a_practice
from tests.postgres import Postgres, server_programs

os.environ["LOCAL_ONLY"] = "1"  # a test run can reach no real model

IN_CI = os.environ.get("CI") == "true"
_numbers = itertools.count(1)


def missing(what: str) -> None:
    """A part that a test needs is not there: in CI a failure, elsewhere a skip that says how to get it."""
    if IN_CI:
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def postgres_programs() -> Path:
    programs = server_programs()
    if programs is None:
        missing("PostgreSQL is missing: install the package postgresql")
    return programs


@pytest.fixture(scope="session")
def postgres_server(postgres_programs: Path) -> Iterator[str]:
    with Postgres(postgres_programs) as server:
        yield server.address


@pytest.fixture(scope="session")
def new_postgres(postgres_server: str) -> Callable[[], str]:
    """Makes a fresh, empty database on PostgreSQL."""
    import pg8000.dbapi

    def made() -> str:
        name = f"test{next(_numbers)}"
        server = make_url(postgres_server)
        connection = pg8000.dbapi.connect(
            user="tester", host="127.0.0.1", port=server.port, database="postgres"
        )
        connection.autocommit = True
        connection.cursor().execute(f"CREATE DATABASE {name}")
        connection.close()
        return server.set(database=name).render_as_string(hide_password=False)

    return made


@pytest.fixture
def postgres_url(new_postgres: Callable[[], str]) -> str:
    return new_postgres()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'dry-run.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each test that asks for it runs on both databases."""
    return request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    opened = open_database(database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def sqlite_engine(sqlite_url: str) -> Iterator[Engine]:
    opened = open_database(sqlite_url)
    yield opened
    opened.dispose()


@pytest.fixture
def practice(engine: Engine) -> Practice:
    return a_practice(engine)


@pytest.fixture
def coaching(engine: Engine) -> Coaching:
    return a_coaching(engine)


def rows_of(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
