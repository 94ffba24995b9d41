"""Builds the real thing, once a process. Knows every other file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from urllib.parse import urlsplit

from sqlalchemy import Engine

from interview.coaching.coach import Coaching
from interview.coaching.group_store import GroupStore
from interview.coaching.review_store import ReviewStore
from interview.coaching.roster_store import RosterStore
from interview.conversations import Conversations
from interview.database import open_database
from interview.demo import Demo
from interview.handover.handovers import Handovers
from interview.handover.store import HandoverStore
from interview.interviewers import Interviewer
from interview.interviewers.builtin import BuiltInInterviewer
from interview.interviewers.dictation import Dictation
from interview.interviewers.model import ModelInterviewer
from interview.leases import Leases
from interview.practice import Practice
from interview.providers.failover import Failover, Tested
from interview.providers.known import open_providers
from interview.providers.service import is_local
from interview.retention import Retention
from interview.settings import Settings
from interview.store import Store
from interview.work import Work


@cache
def settings() -> Settings:
    return Settings.from_env(os.environ)


@cache
def practice() -> Practice:
    return build_practice(settings())


@cache
def coaching() -> Coaching:
    engine = database(settings())
    return Coaching(
        store=Store(engine),
        groups=GroupStore(engine),
        reviews=ReviewStore(engine),
        rosters=RosterStore(engine),
        now=now,
    )


@cache
def handovers() -> Handovers:
    engine = database(settings())
    return Handovers(
        store=Store(engine), passages=HandoverStore(engine), reviews=ReviewStore(engine), now=now
    )


@cache
def database(chosen: Settings) -> Engine:
    """One for all that is built with the same settings."""
    return open_database(chosen.database_url)


def build_practice(chosen: Settings) -> Practice:
    engine = database(chosen)
    interviewers: dict[str, Interviewer] = {"built-in": BuiltInInterviewer()}
    if chosen.services:  # the first is the default
        interviewers = {"model": ModelInterviewer(models(chosen), Conversations(engine)), **interviewers}
    built = Practice(
        store=Store(engine),
        work=Work(Leases(engine), now, lease=chosen.lease),
        interviewers=interviewers,
        now=now,
        dictation=Dictation(models(chosen)) if chosen.services else None,
        demo=Demo(engine, chosen.limits),
        retention=Retention(engine, chosen.retention_days, now),
    )
    built.forget_old()
    return built


@cache
def models(chosen: Settings) -> Failover:
    """One for each settings: what rests, rests for everybody."""
    return Failover(open_providers(chosen.services), turn_seconds=chosen.turn_seconds)


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Where what people write goes when a model conducts the interview."""

    name: str
    model: str
    host: str
    is_local: bool  # on this very machine
    hears: bool  # writes down spoken answers
    audio_setting: str  # names the model that does
    rests: float  # seconds for which it is left alone after failures


def recipients(chosen: Settings | None = None) -> tuple[Recipient, ...]:
    """In the order in which they are asked; none where the built-in interviewer is alone."""
    chosen = chosen or settings()
    standings = models(chosen).standings
    return tuple(
        Recipient(
            name=service.name,
            model=service.model,
            host=urlsplit(service.base_url).netloc,
            is_local=is_local(service.base_url),
            hears=standing.hears,
            audio_setting=service.kind.setting("audio_model"),
            rests=standing.rests,
        )
        for service, standing in zip(chosen.services, standings, strict=True)
    )


def try_connection(name: str, chosen: Settings | None = None) -> Tested:
    """Puts one small call to a recipient, which costs a request. The sentence says what came of it."""
    return models(chosen or settings()).test(name)


def now() -> datetime:
    return datetime.now(UTC)
