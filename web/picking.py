"""Choices that live in the address: a view can be shared, survives a reload, and the back button works."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st


def pick(
    name: str, label: str, options: Sequence[str], *, default: str = "", shown: Callable[[str], str] = str
) -> str:
    """The option that the address names, or `default`; what is picked goes into the address."""
    key = f"pick {name}"

    def keep() -> None:
        if (picked := st.session_state[key]) == default:
            st.query_params.pop(name, None)
        else:
            st.query_params[name] = picked

    wanted = st.query_params.get(name, default)
    if wanted not in options:  # an old link
        st.query_params.pop(name, None)
        wanted = default
    st.session_state[key] = wanted  # the address is the truth, also after a step back
    st.selectbox(label, options, format_func=shown, key=key, on_change=keep)
    return wanted
