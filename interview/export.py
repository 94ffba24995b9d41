"""Takes an interview out of the house: Markdown for people, JSON for programs."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from interview.rules import Interview
from interview.scoring import Feedback, band_of


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


def interview_record(interview: Interview) -> dict[str, Any]:
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
    }


def interviews_json(interviews: Sequence[Interview]) -> str:
    records = [interview_record(interview) for interview in interviews]
    return json.dumps({"interviews": records}, ensure_ascii=False, indent=2)


def interview_markdown(interview: Interview) -> str:
    """The feedback and the transcript, to be read or handed to a mentor."""
    parts = [f"# {interview.job_title} at {interview.company_name}", f"{interview.created_at:%Y-%m-%d}"]
    if given := interview.feedback:
        origin = given.assessment.origin
        made_by = f"{origin.interviewer} {origin.model}".strip()
        parts += [
            f"**{given.interview_score} of 10: {band_of(given.interview_score).name}** (rated by {made_by})",
            f"## Strengths\n\n{given.strengths}",
            f"## Weaknesses\n\n{given.weaknesses}",
            f"## CV improvements\n\n{given.cv_improvements}",
        ]
    parts.append("## Questions and answers")
    for turn in interview.turns:
        quoted = (turn.answer or "(not answered)").replace("\n", "\n> ")
        parts.append(f"**{turn.number}. {turn.question.text}**\n\n> {quoted}")
    return "\n\n".join(parts) + "\n"


def everything_zip(
    interviews: Sequence[Interview], drafts: Mapping[str, str], notes: Mapping[int, str]
) -> bytes:
    """All of a person's, as one ZIP: each interview for programs and for people, its notes, and drafts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for interview in interviews:
            archive.writestr(f"interview-{interview.id}.json", interviews_json([interview]))
            archive.writestr(f"interview-{interview.id}.md", interview_markdown(interview))
            if noted := notes.get(interview.id):
                archive.writestr(f"interview-{interview.id}-notes.txt", noted)
        archive.writestr("drafts.json", json.dumps(dict(drafts), ensure_ascii=False, indent=2))
    return packed.getvalue()
