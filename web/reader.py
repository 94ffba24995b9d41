"""Dates and numbers as the reader writes them: in the language and the time zone of their browser."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal

_ELSE = Locale("en", "GB")


def day(at: datetime) -> str:
    """24 Nov 2026, Nov 24, 2026 or 24.11.2026, on the reader's side of midnight."""
    return str(format_date(at.astimezone(_zone()), "medium", locale=_locale()))


def number(value: int) -> str:
    """12,000 or 12.000."""
    return str(format_decimal(value, locale=_locale()))


def _locale() -> Locale:
    try:
        return Locale.parse(st.context.locale or "", sep="-")
    except (UnknownLocaleError, ValueError, TypeError):  # a browser that tells none, or one of its own
        return _ELSE


def _zone() -> tzinfo:
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        return UTC
