"""Where one can sign in: all tabs of a browser belong to one person, by tabs.js."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from web import frame
from web.drafts import mark
from web.visitors import accounts


@cache
def _watcher() -> ComponentRenderer:
    script = Path(__file__).with_name("tabs.js").read_text()
    return st.components.v2.component("tabs", js=script)


def keep_together() -> None:
    """Only where one can sign in. A visitor without a cookie brings their key along to the account."""
    if accounts.offered() is None:
        return
    if frame.uses_key():
        _watcher()(data={"key": frame.key()}, key="tabs")
        return
    before = st.session_state.get(frame.CAME_AS, "")
    data = {"who": mark(frame.person_id()), "before": mark(before) if before else "", "asks": not before}
    told = _watcher()(data=data, key="tabs", on_key_change=_nothing)
    if told.key and frame.bring_along(told.key):
        st.rerun()


def _nothing() -> None:
    """The value is read where it arrives."""
