"""Groups as their coach sees them: which one is looked at, its link, its members, its end."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview import wiring
from interview.coaching.coach import MACHINE
from interview.coaching.groups import GROUP_NAME, Group, Member
from web import frame, reader
from web.parts import as_typed
from web.server import invitations

GROUP = "group"  # in the address


def welcome() -> None:
    st.header("Candidates", anchor=False)
    st.markdown(
        "For those who coach others: make a group and send its link to the people who practise.  \n"
        "Those who accept share their finished interviews with you. They see that they do, and can stop.  \n"
        "You score and comment on each interview before you see its score. Then they read your comments."
    )
    _make_group()
    st.caption(
        "Do several people practise on this machine? Name them under “Who is practising?” on the first page: "
        "then they are listed here without a group."
    )


def choose(groups: Sequence[Group], *, has_machine: bool) -> int:
    """The group in the address, else the newest; MACHINE for who practises in this browser."""
    names = {group.id: group.name for group in reversed(groups)}
    if has_machine:
        names[MACHINE] = "This machine"
    numbers = list(names)
    wanted = st.query_params.get(GROUP, "")
    place = next((at for at, number in enumerate(numbers) if str(number) == wanted), 0)
    chosen = numbers[place]
    if len(numbers) > 1:
        chosen = st.selectbox(
            "Group", numbers, place, format_func=lambda number: names[number], label_visibility="collapsed"
        )
    else:
        st.subheader(as_typed(names[chosen]), anchor=False)
    st.query_params[GROUP] = str(chosen)
    return chosen


def manage(groups: Sequence[Group], chosen: int) -> None:
    group = next((group for group in groups if group.id == chosen), None)
    members = wiring.coaching().members(group.coach_id, group.id) if group else ()
    if group:
        with st.expander("Invitation link and members", expanded=not members):
            _show_link(group)
            _show_members(group, members)
            with st.container(horizontal=True):
                with st.popover("Rename this group"):
                    _rename(group)
                if st.button("Delete this group", type="tertiary"):
                    _confirm_delete(group)
    with st.expander("Make another group" if groups else "Make a group"):
        _make_group()


def _show_members(group: Group, members: Sequence[Member]) -> None:
    if not members:
        st.caption("Nobody has joined yet.")
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        place = st.selectbox(
            f"{len(members)} members" if len(members) > 1 else "1 member",
            range(len(members)),
            None,
            format_func=lambda at: f"{members[at].name}, since {reader.day(members[at].joined_at)}",
            placeholder="Choose one to remove",
            width=320,
        )
        if st.button("Remove", disabled=place is None) and place is not None:
            _confirm_remove(group, members[place].id, members[place].name)


def _show_link(group: Group) -> None:
    if group.invitation is None:
        st.write("The invitation is closed: nobody else can join.")
        st.button("Make a new link", on_click=_renew, args=(group,))
        return
    st.write("Send this link to the people who practise with you:")
    st.code(invitations().link(group.invitation, beside=st.context.url or ""), language=None, wrap_lines=True)
    with st.container(horizontal=True):
        help_ = "The old link stops working at once. Everybody who has joined stays."
        st.button("Renew the link", on_click=_renew, args=(group,), help=help_)
        st.button(
            "Close the invitation", on_click=_close, args=(group,), help="Everybody who has joined stays."
        )


def _renew(group: Group) -> None:
    with frame.errors_shown():
        wiring.coaching().renew_invitation(group.coach_id, group.id)


def _close(group: Group) -> None:
    with frame.errors_shown():
        wiring.coaching().close_invitation(group.coach_id, group.id)


def _make_group() -> None:
    with st.form("group", border=False):
        left, right = st.columns(2)
        name = left.text_input("Name of the group", placeholder="Evening class", max_chars=100)
        coach_name = right.text_input("Your name, as they will read it", max_chars=100)
        made = st.form_submit_button("Make a group", type="primary")
    if made:
        with frame.errors_shown():
            group = wiring.coaching().make_group(frame.person_id(), name=name, coach_name=coach_name)
            st.query_params[GROUP] = str(group.id)
            st.rerun()


def _rename(group: Group) -> None:
    with st.form(f"rename {group.id}", border=False):
        name = st.text_input("New name", group.name, max_chars=GROUP_NAME.most)
        st.caption("Its members read the new name as well. The link stays the same.")
        renamed = st.form_submit_button("Rename", type="primary")
    if renamed:
        with frame.errors_shown():
            wiring.coaching().rename_group(group.coach_id, group.id, name=name)
            st.rerun()


@st.dialog("Remove from the group?")
def _confirm_remove(group: Group, member_id: int, name: str) -> None:
    st.write(as_typed(f"{name} stops sharing with you. Your reviews of their interviews are deleted."))
    if st.button("Remove", type="primary"):
        with frame.errors_shown():
            wiring.coaching().remove_member(group.coach_id, group.id, member_id)
            st.rerun()


@st.dialog("Delete this group?")
def _confirm_delete(group: Group) -> None:
    st.write(
        "Its members stop sharing with you, and your reviews of their interviews are deleted. "
        "What you have sent them stays with them."
    )
    if st.button("Delete the group", type="primary"):
        with frame.errors_shown():
            wiring.coaching().delete_group(group.coach_id, group.id)
            st.query_params.pop(GROUP, None)
            st.rerun()
