"""An interview as Markdown, to be read or handed to a mentor."""

from __future__ import annotations

from collections.abc import Sequence

from interview.coaching.reviews import Comments
from interview.rules import Interview
from interview.scoring import band_of


def interview_markdown(interview: Interview, comments: Sequence[Comments] = ()) -> str:
    """The feedback, what coaches said of it, and the transcript."""
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
    parts += [f"## From {each.coach_name}\n\n{_said(each.score, each.comment)}" for each in comments]
    parts.append("## Questions and answers")
    for turn in interview.turns:
        quoted = (turn.answer or "(not answered)").replace("\n", "\n> ")
        parts.append(f"**{turn.number}. {turn.question.text}**\n\n> {quoted}")
        for each in comments:
            if mark := each.on(turn.number):
                parts.append(f"{each.coach_name}: {_said(mark.score, mark.comment)}")
    return "\n\n".join(parts) + "\n"


def _said(score: int | None, comment: str) -> str:
    return " ".join(filter(None, (f"{score} of 10." if score else "", comment)))
