"""Who is practising, where several people share one machine; out of the way of those who are alone."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from web import frame

_NAME = "practising"  # in the session: who has been named in this tab


def choose() -> str:
    """The name under which the interview is made; empty for those who are alone."""
    names = wiring.coaching().names_on_machine(frame.person_id())
    if names:
        return _field(names)
    with st.expander("Do several people practise on this machine?"):
        return _field(names)


def _field(names: tuple[str, ...]) -> str:
    chosen = st.selectbox(
        "Who is practising?",
        names,
        index=None,
        key=_NAME,
        placeholder="Just me" if not names else "Choose a name, or type a new one",
        accept_new_options=True,
        persist_state="session",
        help="Interviews under a name are listed under Candidates. No group sees them.",
    )
    return chosen or ""
