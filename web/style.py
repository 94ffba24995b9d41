"""What the theme of `.streamlit/config.toml` cannot say: spaces, what a phone needs, how a page lies."""

from pathlib import Path

import streamlit as st

_SHEET = Path(__file__).with_name("style.css")


def apply() -> None:
    st.html(_SHEET)
