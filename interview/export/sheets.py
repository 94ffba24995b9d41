"""Scores as CSV, for a spreadsheet: what people wrote stays text there, and numbers stay numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from interview.coaching.roster import RosterRow
from interview.history import Outline
from interview.scoring import DIMENSIONS, band_of

Cell = str | int | float | None
# A cell that begins with one of these is a formula to a spreadsheet; the last four are their wide forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def history_csv(outlines: Iterable[Outline]) -> bytes:
    """A row for each rated interview, as the outlines come."""
    levels = [dimension.name for dimension in DIMENSIONS]
    names = ("finished", "job title", "company", "candidate", "score", "band", "own rating", "rated by")
    head = (*names, "model", "prompt version", "rubric version", "sample", *levels)
    return _csv(head, (_history_row(one, levels) for one in outlines))


def _history_row(one: Outline, levels: Sequence[str]) -> list[Cell]:
    return [
        _time(one.finished_at),
        one.job_title,
        one.company_name,
        one.candidate_name,
        one.interview_score,
        band_of(one.interview_score).name,
        one.self_rating,
        one.origin.interviewer,
        one.origin.model,
        one.origin.prompt_version,
        one.origin.rubric_version,
        "yes" if one.is_sample else "no",
        *(round(one.levels[name], 2) if name in one.levels else None for name in levels),
    ]


def roster_csv(rows: Iterable[RosterRow]) -> bytes:
    """A row for each finished interview; one also for a candidate who has none. Unseen scores stay out."""
    head = ("candidate", "finished", "job title", "company", "state", "your score", "interview's score")
    return _csv(head, (line for row in rows for line in _roster_rows(row)))


def _roster_rows(row: RosterRow) -> Iterable[list[Cell]]:
    if not row.interviews:
        yield [row.candidate.name, *([None] * 6)]
    for each in row.interviews:
        place = (_time(each.finished_at), each.job_title, each.company_name, str(each.state))
        yield [row.candidate.name, *place, each.coach_score, each.score]


def _time(time: datetime) -> str:
    """Minutes are enough, in a form that every spreadsheet takes for a time."""
    return f"{time:%Y-%m-%d %H:%M}"


def _csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """With the mark that tells Excel that it is UTF-8."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(head)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> Cell:
    """An apostrophe before what would be taken for a formula: spreadsheets then show it as it is."""
    if isinstance(cell, str) and cell.lstrip(" \u00a0").startswith(_FORMULA):
        return f"'{cell}"
    return cell
