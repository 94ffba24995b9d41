"""An interview as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from interview.coaching.reviews import Comments
from interview.rules import Interview
from interview.scoring import Feedback


def utc_text(time: datetime) -> str:
    """ISO 8601 in UTC, to the second, ending in Z."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def public_record(feedback: Feedback) -> dict[str, Any]:
    """The seven fields that every client of the HTTP API relies on."""
    return {
        "id": feedback.id,
        "session_id": feedback.interview_id,
        "interview_score": feedback.interview_score,
        "strengths": feedback.strengths,
        "weaknesses": feedback.weaknesses,
        "cv_improvements": feedback.cv_improvements,
        "created_at": utc_text(feedback.created_at),
    }


def interview_record(interview: Interview, comments: Sequence[Comments] = ()) -> dict[str, Any]:
    """All that is kept of an interview, but for whose it is."""
    given = interview.feedback
    return {
        "id": interview.id,
        "job_title": interview.job_title,
        "company_name": interview.company_name,
        "created_at": utc_text(interview.created_at),
        "language": interview.language,
        "interviewer": interview.interviewer,
        "is_sample": interview.is_sample,
        "self_rating": interview.self_rating,
        "cv": interview.cv,
        "advert": interview.advert,
        "turns": [asdict(turn) for turn in interview.turns],
        "feedback": public_record(given) if given else None,
        "assessment": asdict(given.assessment) if given else None,
        "comments": [_comments_record(each) for each in comments],
    }


def _comments_record(comments: Comments) -> dict[str, Any]:
    return {
        "coach": comments.coach_name,
        "score": comments.score,
        "comment": comments.comment,
        "answers": [asdict(mark) for mark in comments.marks],
        "sent_at": utc_text(comments.sent_at),
    }


def interviews_json(interviews: Sequence[Interview], comments: Sequence[Comments] = ()) -> str:
    records = [
        interview_record(interview, [each for each in comments if each.interview_id == interview.id])
        for interview in interviews
    ]
    return json.dumps({"interviews": records}, ensure_ascii=False, indent=2)
