"""Builds the real thing, once a process. Knows every other file."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import cache

from interview.database import open_database
from interview.interviewers import Interviewer
from interview.interviewers.builtin import BuiltInInterviewer
from interview.leases import Leases
from interview.practice import Practice
from interview.settings import Settings
from interview.store import Store
from interview.work import Work


@cache
def settings() -> Settings:
    return Settings.from_env(os.environ)


@cache
def practice() -> Practice:
    return build_practice(settings())


def build_practice(chosen: Settings) -> Practice:
    engine = open_database(chosen.database_url)
    interviewers: dict[str, Interviewer] = {"built-in": BuiltInInterviewer()}
    return Practice(store=Store(engine), work=Work(Leases(engine), now), interviewers=interviewers, now=now)


def now() -> datetime:
    return datetime.now(UTC)
