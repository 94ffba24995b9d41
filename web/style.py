"""What the theme of `.streamlit/config.toml` cannot say: spaces, and what a phone needs."""

from pathlib import Path

import streamlit as st

_SHEET = Path(__file__).with_name("style.css")


def apply() -> None:
    st.html(_SHEET)
