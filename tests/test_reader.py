"""Dates and numbers follow the reader's browser, and are readable without one."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
import streamlit as st

from web import reader

LATE = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)


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
