"""Dates and numbers as the reader writes them: in the language and the time zone of their browser."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

_ELSE = Locale("en", "GB")


def day(at: datetime) -> str:
    """24 Nov 2026, Nov 24, 2026 or 24.11.2026, on the reader's side of midnight."""
    zone, locale = st.context.timezone or "UTC", st.context.locale or ""
    return _written(at.astimezone(_zone(zone)).date(), locale)


@lru_cache(maxsize=4096)  # a history has many dates
def _written(at: date, locale: str) -> str:
    return str(format_date(at, "medium", locale=_locale(locale)))


def number(value: int) -> str:
    """12,000 or 12.000."""
    return str(format_decimal(value, locale=_locale(st.context.locale or "")))


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):  # a browser that tells none, or one of its own
        return _ELSE


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        return UTC
