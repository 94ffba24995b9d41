"""An older database is brought up to date without losing a word."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text

from interview.database import MIGRATIONS, open_database, writing
from interview.store import Store
from tests.makers import ANA, NOW
from tests.test_store import a_turn, added


def moved(engine: Engine, *, to: str, up: bool) -> None:
    with writing(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        (command.upgrade if up else command.downgrade)(config, to)


@pytest.fixture
def interview_id(engine: Engine) -> int:
    """An interview with an answer, in the tables of the first version."""
    store = Store(engine)
    number = added(store)
    store.add_turn(number, a_turn(1), at=NOW)
    store.add_answer(number, 1, "What I said", at=NOW)
    moved(engine, to="0001", up=False)
    return number


def test_going_back_a_version_keeps_every_answer(engine: Engine, interview_id: int) -> None:
    with engine.connect() as connection:
        said = connection.execute(text("SELECT answer FROM turns")).scalar_one()
    assert (interview_id, said) == (1, "What I said")


def test_an_interview_of_the_first_version_opens_and_is_masked(
    engine: Engine, database_url: str, interview_id: int
) -> None:
    again = open_database(database_url)
    kept = Store(again).interview(interview_id)
    again.dispose()
    assert kept.person_id == ANA
    assert kept.turns[0].answer == "What I said"
    assert kept.is_masked
