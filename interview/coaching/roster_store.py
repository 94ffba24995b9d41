"""Reads what a coach's candidates have done: a row an interview, whatever the number of others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Engine, Row, Select, String, and_, case, cast, exists, select

from interview.coaching.agreement import ScorePair
from interview.coaching.reviews import state_of
from interview.coaching.roster import SharedRow, machine_key
from interview.coaching.tables import groups, marks, members, reviews
from interview.database import reading
from interview.rules import QUESTIONS_PER_INTERVIEW
from interview.tables import feedback, interviews, turns

_IS_REVEALED = reviews.c.revealed_at.is_not(None)
_IS_OF_MEMBER = and_(interviews.c.person_id == members.c.person_id, interviews.c.candidate_name == "")
_IS_ENDED = and_(
    turns.c.interview_id == interviews.c.id,
    turns.c.number == QUESTIONS_PER_INTERVIEW,
    turns.c.answer.is_not(None),
)


class RosterStore:
    """Each method is one query; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_group(self, coach_id: str, group_id: int) -> tuple[SharedRow, ...]:
        """The finished interviews of a group's members, oldest first."""
        key = cast(members.c.id, String).label("key")
        source = members.join(interviews, _IS_OF_MEMBER)
        wanted = and_(members.c.group_id == group_id, members.c.person_id != coach_id)
        return self._rows(_shared(coach_id, key, source).where(wanted))

    def of_machine(self, coach_id: str) -> tuple[SharedRow, ...]:
        """The finished interviews that were made under a name in the coach's own browser, oldest first."""
        wanted = and_(interviews.c.person_id == coach_id, interviews.c.candidate_name != "")
        return self._rows(
            _shared(coach_id, interviews.c.candidate_name.label("key"), interviews).where(wanted)
        )

    def names_on_machine(self, person_id: str) -> tuple[str, ...]:
        """Under which names interviews were made in one browser, the oldest first."""
        wanted = and_(interviews.c.person_id == person_id, interviews.c.candidate_name != "")
        statement = select(interviews.c.candidate_name).where(wanted)
        with reading(self._engine) as connection:
            found = connection.execute(statement.order_by(interviews.c.created_at, interviews.c.id)).scalars()
            return tuple(found)

    def pairs(self, coach_id: str) -> tuple[ScorePair, ...]:
        """Where the coach gave a score of their own and has seen the interview's, oldest first."""
        name = (
            select(members.c.name)
            .join(groups)
            .where(groups.c.coach_id == coach_id, members.c.person_id == interviews.c.person_id)
            .order_by(members.c.id)
            .limit(1)
            .scalar_subquery()
        )
        shown = case((interviews.c.candidate_name != "", interviews.c.candidate_name), else_=name)
        columns = (reviews.c.interview_id, reviews.c.revealed_at, reviews.c.score, feedback.c.interview_score)
        source = reviews.join(interviews).join(feedback, feedback.c.interview_id == interviews.c.id)
        wanted = and_(reviews.c.coach_id == coach_id, _IS_REVEALED, reviews.c.score.is_not(None))
        statement = select(*columns, shown.label("candidate")).select_from(source).where(wanted)
        with reading(self._engine) as connection:
            rows = connection.execute(statement.order_by(reviews.c.revealed_at, reviews.c.id)).all()
        return tuple(_read_pair(row) for row in rows)

    def adverts(self, interview_ids: Iterable[int]) -> dict[int, str]:
        """For a handful of candidates; the caller has looked whether these may be seen."""
        wanted = interviews.c.id.in_(list(interview_ids))
        with reading(self._engine) as connection:
            rows = connection.execute(select(interviews.c.id, interviews.c.advert).where(wanted)).all()
        return {row.id: row.advert for row in rows}

    def _rows(self, statement: Select[Any]) -> tuple[SharedRow, ...]:
        with reading(self._engine) as connection:
            rows = connection.execute(statement.order_by(turns.c.answered_at, interviews.c.id)).all()
        return tuple(_read_row(row) for row in rows)


def _shared(coach_id: str, key: ColumnElement[str], source: Any) -> Select[Any]:  # noqa: ANN401 -- SQLAlchemy's own
    """What rights.check_coach says of one interview, for many: finished, and no sample."""
    mine = and_(reviews.c.interview_id == interviews.c.id, reviews.c.coach_id == coach_id)
    has_marks = exists().where(
        marks.c.review_id == reviews.c.id, (marks.c.score.is_not(None)) | (marks.c.comment != "")
    )
    columns = (
        key,
        interviews.c.id.label("interview_id"),
        interviews.c.job_title,
        interviews.c.company_name,
        turns.c.answered_at.label("finished_at"),
        case((_IS_REVEALED, feedback.c.interview_score)).label("score"),
        reviews.c.score.label("coach_score"),
        _IS_REVEALED.label("is_revealed"),
        ((reviews.c.score.is_not(None)) | (reviews.c.comment != "") | has_marks).label("is_begun"),
        reviews.c.finished_at.is_not(None).label("is_finished"),
    )
    joined = source.join(turns, _IS_ENDED).outerjoin(feedback, feedback.c.interview_id == interviews.c.id)
    return (
        select(*columns).select_from(joined.outerjoin(reviews, mine)).where(interviews.c.is_sample.is_(False))
    )


def _read_row(row: Row[Any]) -> SharedRow:
    values = dict(row._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it
    is_begun, is_finished = bool(values.pop("is_begun")), bool(values.pop("is_finished"))
    values["is_revealed"] = bool(values["is_revealed"])
    values["key"] = machine_key(values["key"])
    return SharedRow(**values, state=state_of(is_begun=is_begun, is_finished=is_finished))


def _read_pair(row: Row[Any, *tuple[Any, ...]]) -> ScorePair:
    return ScorePair(
        interview_id=row.interview_id,
        reviewed_at=row.revealed_at,
        candidate=row.candidate or "",
        coach_score=row.score,
        interview_score=row.interview_score,
    )
