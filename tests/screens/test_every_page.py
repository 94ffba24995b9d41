"""Every page for a newcomer, a regular, a stranger, and when nothing can be saved or loaded."""

import os
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from streamlit.testing.v1 import AppTest

from interview.database import open_database
from tests.makers import ANA, BEN
from tests.screens.seeing import (
    MAIN,
    begun,
    forget,
    opened,
    practice,
    press,
    rated,
    shown,
)
from web import server
from web.parts import as_typed
from web.visitors.identity import KEY

PAGES = (
    "prepare",
    "practise",
    "feedback",
    "progress",
    "settings",
    "candidates",
    "review",
    "compare",
    "join",
)


@pytest.mark.parametrize("screen", PAGES)
def test_a_newcomer_finds_every_page_in_order(screen: str) -> None:
    app = opened(screen)
    assert not app.exception
    assert not app.error
    assert app.button


def test_whoever_only_looks_around_leaves_no_row(place: Path) -> None:
    for screen in PAGES:
        opened(screen)
    engine = create_engine(f"sqlite:///{place / 'dry-run.db'}")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM people")).scalar_one() == 0
    engine.dispose()


@pytest.mark.parametrize("screen", PAGES)
def test_every_page_shows_finished_interviews(screen: str) -> None:
    practice().add_samples(ANA)
    app = opened(screen)
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize("screen", PAGES)
def test_every_page_shows_a_hostile_company(screen: str) -> None:
    rated(company_name="<script>alert(1)</script> $x$ [a](b) `c`", job_title="# _Nurse_\\")
    app = opened(screen)
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize(
    "screen", [screen for screen in PAGES if screen != "review"]
)  # it asks for nothing yet
def test_a_database_out_of_reach_is_said_in_a_sentence_and_can_be_tried_again(screen: str) -> None:
    os.environ["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none"
    forget()
    app = opened(screen, interview=1)
    assert not app.exception
    assert [notice.value for notice in app.warning] == [
        "We cannot save or load right now. Keep this page open and try again."
    ]
    del os.environ["DATABASE_URL"]
    forget()
    assert not press(app, "Try again").warning


def test_a_database_from_a_newer_version_is_said_in_a_sentence(place: Path) -> None:
    open_database(f"sqlite:///{place / 'dry-run.db'}").dispose()
    engine = create_engine(f"sqlite:///{place / 'dry-run.db'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    app = opened()
    assert not app.exception
    assert "newer version" in app.warning[0].value


def test_a_wrong_setting_is_said_in_a_sentence() -> None:
    token = server.visitors().token(ANA)
    os.environ["DATABASE_URL"] = "mysql://somewhere"
    forget()
    app = AppTest.from_file(str(MAIN), default_timeout=30)
    app.query_params[KEY] = token
    app.run()
    assert not app.exception
    assert "DATABASE_URL" in app.error[0].value


@pytest.mark.parametrize("screen", ["practise", "feedback"])
@pytest.mark.parametrize("number", ["1", "2", "0", "-1", "x", "1' OR 1", "9" * 40, "１"])
def test_a_stranger_sees_nothing_of_an_interview(screen: str, number: str) -> None:
    mine = rated()
    app = opened(screen, by=BEN, interview=number)
    assert not app.exception
    assert len(app.info) == 2  # the key's notice and the sentence
    assert mine.job_title not in shown(app)
    assert mine.turns[0].question.text not in shown(app)
    assert [button.label for button in app.button] == ["Prepare an interview"]


def test_a_forged_or_cut_off_key_is_a_new_visitor() -> None:
    mine = begun()
    token = server.visitors().token(ANA)
    for wrong in (token[:-1], token[: len(token) // 2], f"{token}x", "ana", "", token.swapcase()):
        app = AppTest.from_file(str(MAIN), default_timeout=30)
        app.query_params[KEY] = wrong
        app.run()
        assert not app.exception
        assert app.session_state.person_id != ANA
        assert mine.job_title not in shown(app)


def test_where_cookies_do_not_arrive_the_address_is_the_key_and_says_so() -> None:
    app = AppTest.from_file(str(MAIN), default_timeout=30).run()
    assert "Bookmark this address" in app.info[0].value
    key = app.query_params[KEY]
    again = AppTest.from_file(str(MAIN), default_timeout=30)
    again.query_params[KEY] = key
    again.run()
    assert again.session_state.person_id == app.session_state.person_id
    again.switch_page("practise.py").run()
    assert again.query_params[KEY] == key


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("a\nb", "a  \nb"),
        ("    code", "\u00a0\u00a0\u00a0\u00a0code"),
        ("a\n\nb", "a  \n\u00a0  \nb"),
        ("a\n===", "a  \n\\=\\=\\="),
        ("1. x", "1\\. x"),
        ("a -> b", "a \\-\\>\u2060 b"),
        ("\\", "\\\\"),
    ],
)
def test_what_a_person_typed_takes_no_effect_as_markdown(typed: str, markdown: str) -> None:
    assert as_typed(typed) == markdown
