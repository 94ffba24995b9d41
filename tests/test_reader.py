"""Dates and numbers follow the reader's browser, and are readable without one."""

import ast
import re
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
import streamlit as st

from interview.coaching.agreement import agreement_sentence
from interview.comparison import compare_outlines, what_changed
from interview.documents import Damaged, TooLarge, TooManyPages
from interview.errors import TooLong
from interview.history import Outline, scores
from interview.rules import ANSWER
from interview.scoring import Origin
from interview.trends import SelfRatingGap, trend_sentence
from tests.live import ROOT
from tests.makers import score_pairs
from web import reader

LATE = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)


def an_outline(id_: int, score: int, level: float = 3.0) -> Outline:
    return Outline(
        id=id_,
        finished_at=LATE,
        job_title="Nurse",
        company_name="City Hospital",
        job="one",
        interview_score=score,
        origin=Origin(interviewer="Built-in interviewer"),
        levels={"result": level},
    )


@pytest.mark.parametrize(
    ("locale", "zone", "day", "number"),
    [
        ("en-GB", "Europe/London", "24 Nov 2026", "12,000"),
        ("en-US", "America/New_York", "Nov 24, 2026", "12,000"),
        ("de-DE", "Europe/Berlin", "25.11.2026", "12.000"),
        ("zh-Hans-CN", "Asia/Shanghai", "2026年11月25日", "12,000"),
        (None, None, "24 Nov 2026", "12,000"),
        ("x-klingon", "Nowhere/Else", "24 Nov 2026", "12,000"),
        ("../../etc", "../../etc/passwd", "24 Nov 2026", "12,000"),
    ],
)
def test_dates_and_numbers_are_the_readers(
    monkeypatch: pytest.MonkeyPatch, locale: str | None, zone: str | None, day: str, number: str
) -> None:
    monkeypatch.setattr(st, "context", SimpleNamespace(locale=locale, timezone=zone))
    assert reader.day(LATE) == day
    assert reader.number(12_000) == number


@pytest.mark.parametrize(
    ("locale", "day", "tenths", "separators"),
    [("en-GB", "24 Nov", "3.5", ".,"), ("en-US", "Nov 24", "3.5", ".,"), ("de-DE", "24. Nov.", "3,5", ",.")],
)
def test_what_a_chart_says_is_written_as_the_reader_writes_it(
    monkeypatch: pytest.MonkeyPatch, locale: str, day: str, tenths: str, separators: str
) -> None:
    monkeypatch.setattr(st, "context", SimpleNamespace(locale=locale, timezone="UTC"))
    here = reader.here()
    assert (here.short_day(LATE), here.tenths(3.46), here.separators) == (day, tenths, separators)


@pytest.mark.parametrize(("locale", "point"), [("de-DE", ","), ("en-US", ".")])
def test_figures_in_sentences_are_the_readers_as_well(
    monkeypatch: pytest.MonkeyPatch, locale: str, point: str
) -> None:
    monkeypatch.setattr(st, "context", SimpleNamespace(locale=locale, timezone="UTC"))
    written = reader.here().figure
    first, second = an_outline(1, 5, 2.5), an_outline(2, 6, 4.0)
    assert (
        what_changed(compare_outlines(first, second), written) == f"Better: result (2{point}5 → 4{point}0)."
    )
    rows = scores([an_outline(at, score) for at, score in enumerate((4, 4, 5, 6, 6, 6))])
    assert trend_sentence(rows, written).startswith(f"Up 1{point}7 points: ")
    gap = SelfRatingGap(interviews=2, mean_gap=1.5)
    assert f" 1{point}5 points above " in gap.sentence(written)
    told = agreement_sentence(score_pairs((7, 5), (7, 5), (6, 5), (8, 7), (5, 6)), written)
    assert f"on average 1{point}0 higher" in told
    assert f"kappa: 0{point}" in told


@pytest.mark.parametrize(
    ("locale", "answer", "file"),
    [
        ("de-DE", "10.412 characters; at most 10.000 fit", "12,5 MB"),
        ("en-GB", "10,412 characters; at most 10,000 fit", "12.5 MB"),
    ],
)
def test_a_refusal_writes_its_figures_as_the_reader_does_and_in_english_at_the_http_door(
    monkeypatch: pytest.MonkeyPatch, locale: str, answer: str, file: str
) -> None:
    monkeypatch.setattr(st, "context", SimpleNamespace(locale=locale, timezone="UTC"))
    with pytest.raises(TooLong) as refused:
        ANSWER.checked("x" * 10_412)
    assert answer in reader.told(refused.value)
    assert "10,412 characters; at most 10,000 fit" in str(refused.value)
    assert file in reader.told(TooLarge(25 * 2**19))
    assert "1,200 pages" in str(TooManyPages(1200))
    assert reader.told(Damaged()) == str(Damaged())


OWNERS_ALONE = {"interview/settings.py", "interview/figures.py"}
FIGURE = re.compile(r",|\.[1-9]\d*[f%]")


@pytest.mark.parametrize("room", ["interview", "web", "screens"])
def test_no_sentence_writes_a_figure_in_one_languages_way(room: str) -> None:
    fixed = [
        f"{file.relative_to(ROOT).as_posix()}:{node.lineno}"
        for file in ROOT.glob(f"{room}/**/*.py")
        if file.relative_to(ROOT).as_posix() not in OWNERS_ALONE
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue)
        and node.format_spec
        and FIGURE.search(ast.unparse(node.format_spec))
    ]
    assert not fixed
