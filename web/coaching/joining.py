"""An invitation as its candidate sees it: who will see what, how to stop, and the note that says so later."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.coaching.groups import Group, Membership
from interview.errors import OwnGroup
from web import frame
from web.coaching.invitations import INVITATION
from web.parts import as_typed
from web.server import invitations

_STOPPED = "stopped sharing"  # in the session: the group that one has just left


def invited_by() -> Group:
    """Whose invitation the address holds. Raises InvitationNotFound."""
    return wiring.coaching().invited_by(invitations().read(st.query_params.get(INVITATION, "")))


def explain(group: Group) -> None:
    st.header(as_typed(group.name), anchor=False)
    st.markdown(f"**{as_typed(group.coach_name)}** invites you to share your practice interviews.")
    with st.container(border=True):
        st.markdown(
            f"**{as_typed(group.coach_name)}, and nobody else, will see** every interview that you have "
            "finished or will finish here: the CV and the advert, questions and answers, the feedback with "
            "its score, and your own rating.\n\n"
            "**Not seen:** interviews that you have not finished, samples, your notes, and what was made "
            "under another's name. Other members of the group see nothing of yours.\n\n"
            "**You can stop** with one click at any time. From then on nothing of yours is shown, "
            "new or old. Comments that you have received stay with you."
        )


def ask(group: Group) -> None:
    """The name, and the button; a member finds the way on, and a coach who tries the link the way back."""
    person = frame.person_id()
    if group.coach_id == person:
        st.info(str(OwnGroup()))
        if st.button("To the candidates", type="primary"):
            frame.go(frame.CANDIDATES, group=str(group.id))
        return
    if any(mine.group_id == group.id for mine in wiring.coaching().memberships(person)):
        st.success("You are in this group.")
        if st.button("Prepare an interview", type="primary"):
            frame.go(frame.PREPARE)
        return
    with st.form("join", border=False):
        name = st.text_input("Your name, as the coach will read it", max_chars=100)
        accepted = st.form_submit_button("Accept and share my interviews", type="primary", width="stretch")
    if accepted:
        with frame.errors_shown():
            signed = st.query_params.get(INVITATION, "")
            wiring.coaching().join(person, invitations().read(signed), name=name)
            st.rerun()
    st.caption("Nothing is shared until you accept. You can also just close this page.")


def note() -> None:
    """On a candidate's own pages: who sees finished interviews, and the click that ends it."""
    if stopped := st.session_state.pop(_STOPPED, ""):
        st.success(as_typed(f"{stopped} sees nothing of yours any more."))
    for mine in wiring.coaching().memberships(frame.person_id()):
        with st.container(horizontal=True, vertical_alignment="center", key=f"shared-{mine.group_id}"):
            st.caption(
                f":material/visibility: {as_typed(mine.coach_name)} ({as_typed(mine.group_name)}) sees the "
                "interviews that you finish.",
                width="content",
            )
            st.button(
                "Stop sharing",
                key=f"leave {mine.group_id}",
                type="tertiary",
                on_click=_leave,
                args=(mine,),
                width="content",
            )


def _leave(mine: Membership) -> None:
    with frame.errors_shown():
        wiring.coaching().leave(frame.person_id(), mine.group_id)
        st.session_state[_STOPPED] = f"{mine.coach_name} ({mine.group_name})"
