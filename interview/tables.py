"""What is kept: the tables, which repeat the rules as named constraints."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
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

import interview.coaching.tables  # noqa: F401 -- all tables are in one metadata
from interview.columns import UtcTime, metadata, of
from interview.rules import CANDIDATE_NAME, QUESTIONS_PER_INTERVIEW

__all__ = [
    "conversations", "drafts", "feedback", "interviews", "metadata", "notes", "outlines", "people",
    "total_counts", "turns", "usage", "visitor_counts", "work",
]  # fmt: skip

people = Table(
    "people",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("created_at", UtcTime, nullable=False),
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", String(64), of("people"), nullable=False),
    Column("job_title", Text, nullable=False),
    Column("company_name", Text, nullable=False),
    Column("cv", Text, nullable=False),
    Column("advert", Text, nullable=False),
    Column("language", String(40), nullable=False),
    Column("interviewer", String(40), nullable=False),
    Column("is_sample", Boolean, nullable=False),
    Column("is_masked", Boolean, nullable=False, default=True),
    Column("self_rating", Integer),
    Column("candidate_name", Text, nullable=False, default=""),
    Column("created_at", UtcTime, nullable=False),
    CheckConstraint("self_rating BETWEEN 1 AND 10", name="self_rating_1_to_10"),
    CheckConstraint(f"length(candidate_name) <= {CANDIDATE_NAME.most}", name="candidate_name_to_100"),
    sqlite_autoincrement=True,  # the id of a deleted interview never comes back
)

turns = Table(
    "turns",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("topic", Text, nullable=False),
    Column("follow_up", Boolean, nullable=False),
    Column("asked_at", UtcTime, nullable=False),
    Column("answer", Text),
    Column("answered_at", UtcTime),
    PrimaryKeyConstraint("interview_id", "number", name="one_row_a_turn"),
    CheckConstraint(f"number BETWEEN 1 AND {QUESTIONS_PER_INTERVIEW}", name="eight_questions"),
    CheckConstraint("answer <> ''", name="no_empty_answer"),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("interview_score", Integer, nullable=False),
    Column("strengths", Text, nullable=False),
    Column("weaknesses", Text, nullable=False),
    Column("cv_improvements", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("assessment", JSON, nullable=False),
    UniqueConstraint("interview_id", name="one_feedback"),
    CheckConstraint("interview_score BETWEEN 1 AND 10", name="score_1_to_10"),
    sqlite_autoincrement=True,
)

outlines = Table(
    "outlines",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("job", String(64), nullable=False),
    Column("content", JSON, nullable=False),
    PrimaryKeyConstraint("interview_id", name="one_outline"),
)

conversations = Table(
    "conversations",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("fence", String(32), nullable=False),
    Column("asked_before", JSON, nullable=False),
    Column("cv_notes", JSON, nullable=False),
    PrimaryKeyConstraint("interview_id", name="one_conversation"),
)

usage = Table(
    "usage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("call", Integer, nullable=False),
    Column("provider", String(80), nullable=False),
    Column("model", Text, nullable=False),
    Column("fault", Text, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("fresh_characters", Integer, nullable=False),
    Column("input_tokens", Integer, nullable=False),
    Column("cached_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("person_id", String(64), of("people"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("text", Text, nullable=False),
    Column("kept_at", UtcTime),
    PrimaryKeyConstraint("person_id", "name", name="one_draft_a_field"),
)

notes = Table(
    "notes",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("text", Text, nullable=False),
    PrimaryKeyConstraint("interview_id", name="one_page_of_notes"),
    CheckConstraint("text <> ''", name="no_empty_notes"),
)

visitor_counts = Table(
    "visitor_counts",
    metadata,
    Column("person_id", String(64), of("people"), nullable=False),
    Column("day", String(10), nullable=False),
    Column("what", String(20), nullable=False),
    Column("used", Integer, nullable=False),
    PrimaryKeyConstraint("person_id", "day", "what", name="one_visitor_count_a_day"),
)

total_counts = Table(
    "total_counts",
    metadata,
    Column("day", String(10), nullable=False),
    Column("what", String(20), nullable=False),
    Column("used", Integer, nullable=False),
    PrimaryKeyConstraint("day", "what", name="one_total_count_a_day"),
)

work = Table(
    "work",
    metadata,
    Column("interview_id", Integer, of("interviews"), nullable=False),
    Column("purpose", String(40), nullable=False),
    Column("holder", String(64), nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    Column("words", Text, nullable=False),
    Column("notice", Text, nullable=False),
    Column("failure", Text, nullable=False),
    PrimaryKeyConstraint("interview_id", "purpose", name="one_at_work"),
)

Index("ix_interviews_person_created", interviews.c.person_id, interviews.c.created_at)
Index("ix_usage_interview", usage.c.interview_id)
