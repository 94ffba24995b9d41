"""What is kept of groups and reviews: the tables, which repeat the rules as named constraints."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from interview.columns import UtcTime, metadata, of
from interview.rules import CANDIDATE_NAME, QUESTIONS_PER_INTERVIEW

_NAME = f"BETWEEN 1 AND {CANDIDATE_NAME.most}"

groups = Table(
    "groups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("coach_id", String(64), of("people"), nullable=False),
    Column("name", Text, nullable=False),
    Column("coach_name", Text, nullable=False),
    Column("invitation", String(32)),  # what its link has to name; empty while nobody can join
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("invitation", name="one_group_an_invitation"),
    CheckConstraint(f"length(name) {_NAME}", name="group_name_1_to_100"),
    CheckConstraint(f"length(coach_name) {_NAME}", name="coach_name_1_to_100"),
    sqlite_autoincrement=True,
)

members = Table(
    "members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group_id", Integer, of("groups"), nullable=False),
    Column("person_id", String(64), of("people"), nullable=False),
    Column("name", Text, nullable=False),
    Column("joined_at", UtcTime, nullable=False),
    UniqueConstraint("group_id", "person_id", name="one_membership"),
    CheckConstraint(f"length(name) {_NAME}", name="member_name_1_to_100"),
    sqlite_autoincrement=True,
)

reviews = Table(  # a coach's own, seen by nobody else
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("coach_id", String(64), of("people"), nullable=False),
    Column("origin", String(32), nullable=False),  # the same in the comments that come of it
    Column("score", Integer),
    Column("comment", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("revealed_at", UtcTime),  # since when the coach has seen the interview's score
    Column("finished_at", UtcTime),
    UniqueConstraint("interview_id", "coach_id", name="one_review"),
    CheckConstraint("score BETWEEN 1 AND 10", name="coach_score_1_to_10"),
)

marks = Table(
    "marks",
    metadata,
    Column("review_id", Integer, of("reviews"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("score", Integer),
    Column("comment", Text, nullable=False),
    PrimaryKeyConstraint("review_id", "number", name="one_mark_an_answer"),
    CheckConstraint(f"number BETWEEN 1 AND {QUESTIONS_PER_INTERVIEW}", name="mark_of_eight_answers"),
    CheckConstraint("score BETWEEN 1 AND 10", name="mark_1_to_10"),
)

comments = Table(  # what a candidate got of a finished review; it stays theirs whatever the coach does
    "comments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("origin", String(32), nullable=False),
    Column("coach_name", Text, nullable=False),
    Column("score", Integer),
    Column("comment", Text, nullable=False),
    Column("marks", JSON, nullable=False),
    Column("sent_at", UtcTime, nullable=False),
    Column("read_at", UtcTime),
    UniqueConstraint("interview_id", "origin", name="comments_once_a_review"),
    CheckConstraint("score BETWEEN 1 AND 10", name="comment_score_1_to_10"),
)

handed_over = Table(  # went out in a file; its key proves that comments come from who had the file
    "handed_over",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("handover_id", String(32), nullable=False),
    Column("key", String(64), nullable=False),
    PrimaryKeyConstraint("interview_id", name="one_handover"),
    UniqueConstraint("handover_id", name="one_interview_a_handover"),
)

taken_over = Table(  # came in by a file, whoever else has opened the same one
    "taken_over",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("coach_id", String(64), of("people"), nullable=False),
    Column("handover_id", String(32), nullable=False),
    Column("key", String(64), nullable=False),
    PrimaryKeyConstraint("interview_id", name="came_by_one_file"),
    UniqueConstraint("coach_id", "handover_id", name="taken_over_once"),
)

Index("ix_groups_coach_id", groups.c.coach_id)
Index("one_group_a_name", groups.c.coach_id, groups.c.name, unique=True)
Index("ix_members_person_id", members.c.person_id)
Index("ix_reviews_coach_id", reviews.c.coach_id)
