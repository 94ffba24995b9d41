"""Makes groups, and lets people join and leave them: who shares their interviews with whom."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime

from interview.coaching.group_store import GroupStore
from interview.coaching.groups import COACH_NAME, Group, Member, Membership, group_name
from interview.errors import OwnGroup
from interview.rules import CANDIDATE_NAME


class Sharing:
    """`coach_id` or `person_id` says who asks. Nobody reaches a group that is another coach's."""

    def __init__(self, groups: GroupStore, *, now: Callable[[], datetime]) -> None:
        self._groups = groups
        self._now = now

    # a coach's side

    def make_group(self, coach_id: str, *, name: str, coach_name: str) -> Group:
        """Open at once: its link can be sent. Raises InvalidInput or GroupExists."""
        return self._groups.add(
            coach_id=coach_id,
            name=group_name(name, self.groups(coach_id)),
            coach_name=COACH_NAME.checked(coach_name),
            invitation=_fresh(),
            at=self._now(),
        )

    def groups(self, coach_id: str) -> tuple[Group, ...]:
        return self._groups.of_coach(coach_id)

    def group(self, coach_id: str, group_id: int) -> Group:
        """Raises GroupNotFound."""
        return self._groups.find(coach_id, group_id)

    def rename_group(self, coach_id: str, group_id: int, *, name: str) -> Group:
        """Members read the new name at once. Raises GroupNotFound, InvalidInput or GroupExists."""
        group = self.group(coach_id, group_id)
        others = [other for other in self.groups(coach_id) if other.id != group.id]
        self._groups.rename(group, group_name(name, others))
        return self.group(coach_id, group_id)

    def members(self, coach_id: str, group_id: int) -> tuple[Member, ...]:
        """Raises GroupNotFound."""
        return self._groups.members_of(self.group(coach_id, group_id).id)

    def renew_invitation(self, coach_id: str, group_id: int) -> Group:
        """A new link; the old one is dead at once. Opens a closed group. Raises GroupNotFound."""
        self._groups.invite_by(self.group(coach_id, group_id).id, _fresh())
        return self.group(coach_id, group_id)

    def close_invitation(self, coach_id: str, group_id: int) -> Group:
        """Nobody else can join; who is in stays in. Raises GroupNotFound."""
        self._groups.invite_by(self.group(coach_id, group_id).id, None)
        return self.group(coach_id, group_id)

    def remove_member(self, coach_id: str, group_id: int, member_id: int) -> None:
        """Nothing of theirs is seen from now on. Raises GroupNotFound."""
        self._groups.remove(self.group(coach_id, group_id).id, member_id)

    def delete_group(self, coach_id: str, group_id: int) -> None:
        """Raises GroupNotFound."""
        self._groups.delete(self.group(coach_id, group_id))

    # a candidate's side

    def invited_by(self, invitation: str) -> Group:
        """Whose invitation it is. Raises InvitationNotFound."""
        return self._groups.invited_by(invitation)

    def join(self, person_id: str, invitation: str, *, name: str) -> Group:
        """Shares all finished interviews with the group's coach; a second time changes nothing.

        Raises InvitationNotFound, OwnGroup or InvalidInput.
        """
        group = self.invited_by(invitation)
        if group.coach_id == person_id:
            raise OwnGroup
        self._groups.join(group.id, person_id, CANDIDATE_NAME.checked(name), at=self._now())
        return group

    def memberships(self, person_id: str) -> tuple[Membership, ...]:
        """In which groups one is oneself."""
        return self._groups.memberships_of(person_id)

    def leave(self, person_id: str, group_id: int) -> None:
        """From now on its coach sees nothing, new or old, and keeps no notes of it."""
        self._groups.leave(group_id, person_id)


def _fresh() -> str:
    return secrets.token_hex(16)
