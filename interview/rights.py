"""Who may see an interview: whose it is, and the coach with whom it is shared (pure)."""

from __future__ import annotations

from interview.errors import NotShared, NotYours
from interview.rules import Interview


def check_owner(interview: Interview, person_id: str) -> None:
    """Raises NotYours."""
    if interview.person_id != person_id:
        raise NotYours


def check_coach(interview: Interview, coach_id: str, *, is_member: bool) -> None:
    """`is_member`: its person is, right now, in a group of this coach's. Raises NotShared.

    A coach sees what is finished and real. Interviews for a name belong to those who share a machine:
    there its owner is the coach, and no group sees them.
    """
    if not interview.is_over or interview.is_sample:
        raise NotShared
    if interview.person_id == coach_id and interview.candidate_name:
        return
    if interview.person_id == coach_id or interview.candidate_name or not is_member:
        raise NotShared
