"""How long our own code takes without any model: a first question, a whole feedback, a three-page PDF."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reportlab.pdfgen.canvas import Canvas

from bench.tables import goal
from interview.documents import read_document
from interview.documents.cell.pool import Cells
from interview.documents.reading import read_here
from interview.interviewers.builtin import BuiltInInterviewer
from interview.rules import CV, Interview
from interview.samples import sample_interviews

ROUNDS = 15
MOST_PDF = 15.0  # milliseconds
LINE = "Led the handover of a ward with 28 beds, and trained four new colleagues in six weeks."


def measured() -> Iterator[str]:
    """A line for each, median and worst of fifteen rounds in milliseconds."""
    samples = sample_interviews("bench", datetime.now(UTC))
    unasked = replace(samples[-1], turns=())
    interviewer = BuiltInInterviewer()
    yield _line("first question", lambda: _ask(interviewer, unasked))
    yield _line("whole feedback", lambda: _rate(interviewer, samples[-1]))
    pdf = _three_pages()
    yield _line("three-page PDF", lambda: read_here(pdf))
    warm = _times(lambda: read_document(pdf))
    yield _shown("  in a warm cell", warm)
    yield _line("  in a cold cell", lambda: _read_cold(pdf))
    yield goal("a three-page PDF in at most 15 ms in a warm cell", is_met=statistics.median(warm) <= MOST_PDF)


def _ask(interviewer: BuiltInInterviewer, interview: Interview) -> None:
    interviewer.ask(interview, (), lambda _: None, lambda _: None)


def _rate(interviewer: BuiltInInterviewer, interview: Interview) -> None:
    interviewer.rate(interview, lambda _: None)


def _read_cold(pdf: bytes) -> None:
    """With the start of its process."""
    cells = Cells()
    cells.read(pdf, "", CV.most)
    cells.close()


def _line(name: str, do: Callable[[], object]) -> str:
    return _shown(name, _times(do))


def _times(do: Callable[[], object]) -> list[float]:
    do()
    return [_milliseconds(do) for _ in range(ROUNDS)]


def _shown(name: str, times: Sequence[float]) -> str:
    return f"{name:<18} {statistics.median(times):>8.1f} ms   (worst {max(times):.1f})"


def _milliseconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def _three_pages() -> bytes:
    paper = io.BytesIO()
    canvas = Canvas(paper)
    for _ in range(3):
        for row in range(45):
            canvas.drawString(60, 780 - row * 16, LINE)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()
