"""Dates and numbers as the reader writes them: in the language and the time zone of their browser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol

from interview.errors import InterviewError

_ELSE = Locale("en", "GB")


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Who reads a page. What shows many dates asks once who reads, and then keeps to the answer."""

    locale: Locale
    zone: tzinfo

    def date(self, at: datetime) -> date:
        """On the reader's side of midnight."""
        return at.astimezone(self.zone).date()

    def day(self, at: datetime) -> str:
        """24 Nov 2026, Nov 24, 2026 or 24.11.2026."""
        return _written(self.date(at), self.locale)

    def short_day(self, at: datetime) -> str:
        """24 Nov, Nov 24 or 24. Nov., where the year stands beside it or is plain."""
        return _written(self.date(at), self.locale, skeleton="MMMd")

    def tenths(self, value: float) -> str:
        """3.5 or 3,5."""
        return self.figure(value, 1)

    def figure(self, value: float, digits: int) -> str:
        """With so many digits behind the point."""
        return _with_digits(round(value, digits), digits, self.locale)

    @property
    def separators(self) -> str:
        """Of decimals and of thousands, as Plotly wants them: full stop and comma, or the other way round."""
        return get_decimal_symbol(self.locale) + get_group_symbol(self.locale)


def here() -> Reader:
    """The reader of the page that is being drawn."""
    return Reader(locale=_locale(st.context.locale or ""), zone=_zone(st.context.timezone or ""))


def day(at: datetime) -> str:
    return here().day(at)


def told(error: InterviewError) -> str:
    """Its sentence, with the figures as the reader writes them."""
    return error.told(here().figure)


def number(value: int) -> str:
    """12,000 or 12.000."""
    return str(format_decimal(value, locale=here().locale))


@lru_cache(maxsize=4096)  # a history has many dates
def _written(at: date, locale: Locale, skeleton: str = "") -> str:
    if skeleton:
        return str(format_skeleton(skeleton, at, locale=locale))
    return str(format_date(at, "medium", locale=locale))


@lru_cache(maxsize=1024)
def _with_digits(value: float, digits: int, locale: Locale) -> str:
    return str(format_decimal(value, f"#,##0.{'0' * digits}".rstrip("."), locale=locale))


@lru_cache(maxsize=256)
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
