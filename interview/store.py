"""Keeps everything: interviews, their turns, their feedback, and drafts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Engine,
    and_,
    delete,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from interview.coaching.review_store import ReviewStore
from interview.conversations import Conversations
from interview.database import added, reading, writing
from interview.errors import FeedbackExists, InterviewNotFound
from interview.inserts import insert_feedback, insert_interview, turn_row
from interview.interviewers.spending import Request
from interview.loading import ALL_OF_ONE, ONE, load
from interview.moving import move
from interview.notes import Notes
from interview.outlines import Outlines
from interview.people import add_person
from interview.rules import Interview, Turn
from interview.scoring import Assessment, Feedback
from interview.tables import drafts, interviews, people, turns


class Store:
    """All reading and writing. Every method is one transaction; StoreUnavailable where none is possible."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.notes = Notes(engine)
        self.outlines = Outlines(engine)
        self.reviews = ReviewStore(engine)

    def check(self) -> None:
        """Raises StoreUnavailable unless the database answers."""
        with reading(self._engine) as connection:
            connection.execute(text("SELECT 1"))

    # interviews

    def add_interview(self, values: Mapping[str, Any], turns_: Iterable[tuple[Turn, datetime]] = ()) -> int:
        """Adds the row (and the person, if new) and returns its id."""
        with writing(self._engine) as connection:
            return insert_interview(connection, values, turns_)

    def interview(self, interview_id: int) -> Interview:
        """Raises InterviewNotFound."""
        found = load(self._engine, ONE, interview_id)
        if not found:
            raise InterviewNotFound
        return found[0]

    def interviews_of(self, person_id: str) -> tuple[Interview, ...]:
        """All of a person's interviews, oldest first."""
        return load(self._engine, ALL_OF_ONE, person_id)

    def change_interview(self, interview_id: int, **values: str | int | None) -> None:
        with writing(self._engine) as connection:
            connection.execute(update(interviews).where(interviews.c.id == interview_id).values(**values))

    def questions_asked(self, *, person_id: str, advert: str, but_for: int) -> tuple[str, ...]:
        """The questions of the person's other interviews for the same advert."""
        same = and_(
            interviews.c.person_id == person_id, interviews.c.advert == advert, interviews.c.id != but_for
        )
        statement = select(turns.c.question).join(interviews).where(same)
        with reading(self._engine) as connection:
            found = connection.execute(statement.order_by(turns.c.interview_id, turns.c.number)).scalars()
            return tuple(found)

    def delete_interview(self, interview_id: int) -> None:
        with writing(self._engine) as connection:
            connection.execute(delete(interviews).where(interviews.c.id == interview_id))

    def delete_samples(self, person_id: str) -> None:
        samples = and_(interviews.c.person_id == person_id, interviews.c.is_sample)
        with writing(self._engine) as connection:
            connection.execute(delete(interviews).where(samples))

    def delete_person(self, person_id: str) -> None:
        """Everything of theirs goes with them."""
        with writing(self._engine) as connection:
            connection.execute(delete(people).where(people.c.id == person_id))

    def move_person(self, visitor: str, account: str, *, at: datetime) -> None:
        """All that is the visitor's is the account's from now on; nothing happens where there is nothing."""
        with reading(self._engine) as connection:
            if connection.execute(select(people.c.id).where(people.c.id == visitor)).first() is None:
                return
        with writing(self._engine) as connection:
            move(connection, visitor=visitor, account=account, at=at)

    # turns

    def add_turn(self, interview_id: int, turn: Turn, *, at: datetime) -> bool:
        """False where that turn is there already: whoever came first has asked it."""
        return added(self._engine, insert(turns).values(**turn_row(interview_id, turn, at)))

    def add_answer(self, interview_id: int, number: int, answer: str, *, at: datetime) -> bool:
        """False where the question is not open any more."""
        is_open = and_(
            turns.c.interview_id == interview_id, turns.c.number == number, turns.c.answer.is_(None)
        )
        with writing(self._engine) as connection:
            done = connection.execute(update(turns).where(is_open).values(answer=answer, answered_at=at))
            return done.rowcount == 1

    # feedback

    def add_feedback(
        self, interview_id: int, assessment: Assessment, texts: tuple[str, str, str], *, at: datetime
    ) -> Feedback:
        """Stores the one feedback. Raises FeedbackExists."""
        try:
            with writing(self._engine) as connection:
                return insert_feedback(connection, interview_id, assessment, texts, at)
        except IntegrityError:
            raise FeedbackExists from None

    # what models cost

    def requests_of(self, interview_id: int) -> tuple[Request, ...]:
        """In their order."""
        return Conversations(self._engine).requests_of(interview_id)

    # drafts

    def keep_drafts(self, person_id: str, texts: Mapping[str, str], *, at: datetime) -> None:
        """What has been typed but not used yet; an empty text forgets the draft."""
        with writing(self._engine) as connection:
            add_person(connection, person_id, at)
            mine = drafts.c.person_id == person_id
            connection.execute(delete(drafts).where(mine, drafts.c.name.in_(list(texts))))
            rows = [
                {"person_id": person_id, "name": name, "text": text_, "kept_at": at}
                for name, text_ in texts.items()
                if text_
            ]
            if rows:
                connection.execute(insert(drafts), rows)

    def drafts_of(self, person_id: str) -> dict[str, str]:
        with reading(self._engine) as connection:
            rows = connection.execute(
                select(drafts.c.name, drafts.c.text).where(drafts.c.person_id == person_id)
            )
            return {row.name: row.text for row in rows}
