"""Scores for a spreadsheet: nothing in them runs, and everything can be read back."""

import csv
import io
from dataclasses import replace
from datetime import timedelta

import pytest

from interview.coaching.reviews import State
from interview.coaching.roster import Candidate, RosterRow, SharedRow
from interview.export import history_csv, roster_csv
from interview.history import Outline
from interview.scoring import Origin
from tests.makers import NOW

OUTLINE = Outline(
    id=1,
    finished_at=NOW,
    job_title="Senior Nurse",
    company_name="City Hospital",
    job="x",
    interview_score=7,
    origin=Origin(interviewer="Gemini", model="gemini-2.5-flash", prompt_version="3"),
    levels={"structure": 3.125, "result": 4.0},
    self_rating=6,
)
ROW = SharedRow(
    key="1",
    interview_id=1,
    job_title="Senior Nurse",
    company_name="City Hospital",
    finished_at=NOW,
    state=State.TO_REVIEW,
)


def read(sheet: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sheet.decode("utf-8-sig"), newline="")))


def candidate(name: str, *rows: SharedRow) -> RosterRow:
    return RosterRow(candidate=Candidate(key="1", name=name), interviews=rows, last_active=NOW)


def test_a_history_has_a_row_an_interview_with_every_version_and_level() -> None:
    first, second = read(history_csv([OUTLINE, replace(OUTLINE, finished_at=NOW + timedelta(days=1))]))
    assert (first["finished"], second["finished"]) == ("2026-03-03 11:15", "2026-03-04 11:15")
    assert (first["score"], first["band"], first["own rating"]) == ("7", "Good", "6")
    assert (first["rated by"], first["model"]) == ("Gemini", "gemini-2.5-flash")
    assert (first["prompt version"], first["rubric version"], first["sample"]) == ("3", "2", "no")
    assert (first["structure"], first["result"], first["ownership"]) == ("3.12", "4.0", "")


def test_a_roster_has_a_row_an_interview_and_one_for_who_has_none() -> None:
    seen = replace(ROW, score=8, coach_score=6, is_revealed=True, state=State.REVIEWED)
    rows = read(roster_csv([candidate("Ana", ROW, seen), candidate("Ben")]))
    assert [row["candidate"] for row in rows] == ["Ana", "Ana", "Ben"]
    assert [row["interview's score"] for row in rows] == ["", "8", ""]
    assert [row["your score"] for row in rows] == ["", "6", ""]
    assert [row["state"] for row in rows] == ["to review", "reviewed", ""]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r", "\n=", " =", "＝", "－"])
def test_what_a_spreadsheet_would_run_stays_text(start: str) -> None:
    hostile = f'{start}HYPERLINK("http://example.org")'
    for sheet in (
        roster_csv([candidate(hostile, replace(ROW, job_title=hostile, company_name=hostile))]),
        history_csv([replace(OUTLINE, job_title=hostile, company_name=hostile, candidate_name=hostile)]),
    ):
        (row,) = read(sheet)
        texts = [value for value in row.values() if "HYPERLINK" in value]
        assert len(texts) == 3
        assert set(texts) == {f"'{hostile}"}


def test_texts_of_every_kind_come_back_as_they_were() -> None:
    odd = 'Krankenschwester; "Nachtdienst", 夜勤 🎯\nzweite Zeile'
    (row,) = read(roster_csv([candidate(odd, ROW)]))
    assert row["candidate"] == odd


def test_excel_is_told_that_it_is_utf_8() -> None:
    assert roster_csv([]).startswith(b"\xef\xbb\xbfcandidate,")
