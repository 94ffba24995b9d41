"""Notes for oneself beside an interview: kept, exported, deleted with it, and read by nobody else."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from interview.errors import InvalidInput, NotYours
from tests.conftest import rows_of
from tests.makers import ANA, BEN, a_practice, begun
from tests.model_interviews import (
    PERSON,
    InterviewServer,
    answered,
    completed,
    material,
    practice_with,
    prepared,
)
from tests.model_wires import ChatWire


def test_the_latest_notes_are_kept_and_an_empty_page_is_forgotten(engine: Engine) -> None:
    practice = a_practice(engine)
    interview = begun(practice)
    assert practice.notes(ANA, interview.id) == ""
    practice.keep_notes(ANA, interview.id, "Mention the night shift")
    practice.keep_notes(ANA, interview.id, "Breathe. 落ち着いて")
    assert practice.notes(ANA, interview.id) == "Breathe. 落ち着いて"
    assert practice.all_notes(ANA) == {interview.id: "Breathe. 落ち着いて"}
    practice.keep_notes(ANA, interview.id, " \n ")
    assert rows_of(engine, "notes") == 0


def test_notes_of_somebody_else_are_closed(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    interview = begun(practice)
    practice.keep_notes(ANA, interview.id, "Mine")
    with pytest.raises(NotYours):
        practice.notes(BEN, interview.id)
    with pytest.raises(NotYours):
        practice.keep_notes(BEN, interview.id, "Theirs")
    assert practice.all_notes(BEN) == {}
    assert practice.notes(ANA, interview.id) == "Mine"


def test_too_much_is_refused_and_what_was_there_stays(sqlite_engine: Engine) -> None:
    practice = a_practice(sqlite_engine)
    interview = begun(practice)
    practice.keep_notes(ANA, interview.id, "Short")
    with pytest.raises(InvalidInput, match="at most 10,000"):
        practice.keep_notes(ANA, interview.id, "x" * 10_001)
    assert practice.notes(ANA, interview.id) == "Short"


def test_notes_go_with_their_interview(engine: Engine) -> None:
    practice = a_practice(engine)
    interview = begun(practice)
    practice.keep_notes(ANA, interview.id, "Mine")
    practice.delete(ANA, interview.id)
    assert rows_of(engine, "notes") == 0


def test_no_model_ever_reads_notes(tmp_path: Path) -> None:
    with InterviewServer(ChatWire("openrouter")) as server:
        practice = practice_with(server, folder=tmp_path)
        interview = prepared(practice)
        practice.keep_notes(PERSON, interview.id, "secret-note-4711")
        completed(practice, answered(practice, interview, material("adequate")["answers"]))
        assert len(server.journal) == 9
        assert not [seen for seen in server.journal if "secret-note-4711" in seen.text]
