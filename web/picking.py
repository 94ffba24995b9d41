"""Choices that live in the address: a view can be shared, survives a reload, and the back button works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

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


def told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """The same names, with a number after one that was there before: a list goes by its words."""
    seen: Counter[str] = Counter()
    apart = {}
    for id_, name in names.items():
        seen[name] += 1
        apart[id_] = f"{name} ({seen[name]})" if seen[name] > 1 else name
    return apart
