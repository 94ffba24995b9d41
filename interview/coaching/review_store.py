"""Keeps a coach's reviews, and the comments that candidates got of them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, Table, and_, func, select, update

from interview.coaching.group_store import shared_now
from interview.coaching.reviews import Comments, Mark, Review
from interview.coaching.tables import comments, marks, reviews, taken_over
from interview.database import insert_or, reading, writing
from interview.errors import NotShared
from interview.tables import interviews

_AT_ONCE = 500  # rows a statement


class ReviewStore:
    """Each method is one transaction; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def review(self, interview_id: int, coach_id: str) -> Review:
        """An empty one where nothing has been kept yet."""
        mine = _one(interview_id, coach_id)
        with reading(self._engine) as connection:
            row = connection.execute(select(reviews).where(mine)).one_or_none()
            if row is None:
                return Review(interview_id=interview_id, coach_id=coach_id)
            of_it = select(marks).where(marks.c.review_id == row.id).order_by(marks.c.number)
            found = connection.execute(of_it).all()
        return _read_review(row, tuple(_read_mark(each) for each in found))

    def change(
        self,
        review: Review,
        *,
        at: datetime,
        before_reveal: bool = False,
        **values: str | int | datetime | None,
    ) -> bool:
        """Only what has changed is written. False with `before_reveal` where the score has been shown.

        Raises NotShared where its candidate has stopped meanwhile.
        """
        with writing(self._engine) as connection:
            _begin_one(connection, review, at)
            chosen = update(reviews).where(_one(review.interview_id, review.coach_id))
            if before_reveal:
                chosen = chosen.where(reviews.c.revealed_at.is_(None))
            return connection.execute(chosen.values(**values)).rowcount == 1

    def reveal(self, coach_id: str, interview_ids: Sequence[int], *, at: datetime) -> None:
        """All at once that are still shared; what has been shown before keeps its time."""
        hidden = and_(reviews.c.coach_id == coach_id, reviews.c.revealed_at.is_(None))
        with writing(self._engine) as connection:
            for start in range(0, len(interview_ids), _AT_ONCE):
                some = interview_ids[start : start + _AT_ONCE]
                begin(connection, coach_id, some, at)
                chosen = update(reviews).where(hidden, reviews.c.interview_id.in_(some))
                connection.execute(chosen.values(revealed_at=at))

    def keep_mark(self, review: Review, mark: Mark, *, at: datetime, before_reveal: bool = False) -> bool:
        """As above; its score or its comment, whichever it is about, and never both."""
        with writing(self._engine) as connection:
            _begin_one(connection, review, at)
            row = connection.execute(
                select(reviews.c.id, reviews.c.revealed_at).where(_one(review.interview_id, review.coach_id))
            ).one()
            if before_reveal and row.revealed_at is not None:
                return False
            changed = {"score": mark.score} if before_reveal else {"comment": mark.comment}
            _put(
                connection,
                marks,
                {"review_id": row.id, **asdict(mark)},
                keys=("review_id", "number"),
                changed=changed,
            )
            return True

    def finish(self, review: Review, sent: Comments | None, *, at: datetime) -> None:
        """Finished and, where there is something to read, sent. Raises NotShared as above."""
        with writing(self._engine) as connection:
            _begin_one(connection, review, at)
            if sent:
                _send(connection, sent)
            connection.execute(
                update(reviews).where(_one(review.interview_id, review.coach_id)).values(finished_at=at)
            )

    def send(self, sent: Comments) -> None:
        """The candidate's copy; a later one of the same review takes its place and is new again."""
        with writing(self._engine) as connection:
            _send(connection, sent)

    def comments_on(self, interview_id: int) -> tuple[Comments, ...]:
        """The oldest first."""
        statement = select(comments).where(comments.c.interview_id == interview_id)
        with reading(self._engine) as connection:
            rows = connection.execute(statement.order_by(comments.c.sent_at, comments.c.id)).all()
        return tuple(_read_comments(row) for row in rows)

    def all_comments_of(self, person_id: str) -> tuple[Comments, ...]:
        """On all of a person's interviews, the oldest first."""
        statement = select(comments).join(interviews).where(interviews.c.person_id == person_id)
        with reading(self._engine) as connection:
            rows = connection.execute(statement.order_by(comments.c.sent_at, comments.c.id)).all()
        return tuple(_read_comments(row) for row in rows)

    def mark_read(self, interview_id: int, *, at: datetime) -> None:
        unread = and_(comments.c.interview_id == interview_id, comments.c.read_at.is_(None))
        with writing(self._engine) as connection:
            connection.execute(update(comments).where(unread).values(read_at=at))

    def with_new_comments(self, person_id: str) -> tuple[int, ...]:
        """Which of a person's interviews have comments that they have not seen; the newest first.

        What came in a file, for their own review, is somebody else's to read.
        """
        is_theirs = interviews.c.id.not_in(select(taken_over.c.interview_id))
        unread = and_(interviews.c.person_id == person_id, comments.c.read_at.is_(None), is_theirs)
        statement = (
            select(comments.c.interview_id)
            .join(interviews)
            .where(unread)
            .group_by(comments.c.interview_id)
            .order_by(func.max(comments.c.sent_at).desc())
        )
        with reading(self._engine) as connection:
            return tuple(connection.execute(statement).scalars())


def _one(interview_id: int, coach_id: str) -> ColumnElement[bool]:
    return and_(reviews.c.interview_id == interview_id, reviews.c.coach_id == coach_id)


def begin(connection: Connection, coach_id: str, interview_ids: Sequence[int], at: datetime) -> int:
    """Each review's row is there afterwards, whoever made it; of so many, those that are still shared."""
    common = {"coach_id": coach_id, "comment": "", "created_at": at}
    shared = shared_now(connection, coach_id, interview_ids)
    rows = [{**common, "interview_id": one, "origin": secrets.token_hex(16)} for one in shared]
    statement = insert_or(connection, reviews)
    if rows:
        keys = ["interview_id", "coach_id"]
        connection.execute(statement.on_conflict_do_nothing(index_elements=keys), rows)
    return len(rows)


def _begin_one(connection: Connection, review: Review, at: datetime) -> None:
    """Raises NotShared."""
    if not begin(connection, review.coach_id, [review.interview_id], at):
        raise NotShared


def _send(connection: Connection, sent: Comments) -> None:
    values = asdict(sent)
    changed = {
        name: values[name] for name in ("coach_name", "comment", "score", "marks", "sent_at", "read_at")
    }
    _put(connection, comments, values, keys=("interview_id", "origin"), changed=changed)


def _put(
    connection: Connection,
    table: Table,
    values: dict[str, Any],
    *,
    keys: tuple[str, ...],
    changed: dict[str, Any],
) -> None:
    statement = insert_or(connection, table).values(**values)
    connection.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=changed))


def _read_mark(row: Row[Any]) -> Mark:
    return Mark(number=row.number, score=row.score, comment=row.comment)


def _read_review(row: Row[Any], marks_: tuple[Mark, ...]) -> Review:
    values = dict(row._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it
    del values["id"], values["created_at"]
    return Review(**values, marks=marks_)


def _read_comments(row: Row[Any]) -> Comments:
    values = dict(row._mapping)  # noqa: SLF001 -- as above
    del values["id"]
    return Comments(**{**values, "marks": tuple(Mark(**mark) for mark in row.marks)})
