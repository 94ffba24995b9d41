"""What a screen reader is told when something has come, and where the keyboard goes on."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_KEY = "announced"  # begins the keys of what is told: web/style.css takes their room away


@cache
def _announcer() -> ComponentRenderer:
    return st.components.v2.component("announce", js=Path(__file__).with_name("announce.js").read_text())


def attend() -> None:
    """On every page, below all else: from then on no page that a button opens leaves the keyboard nowhere."""
    _announcer()(data={"name": ""}, key=f"{_KEY}-nothing")


def say(about: str, words: str, *, language: str = "en", lands: bool = False) -> None:
    """Reads out what has just come, once; the words about it may change.

    With `lands` the keyboard goes on at the page's heading, where what had it is gone.
    """
    data = {"name": about, "said": words, "language": language, "lands": lands}
    _announcer()(data=data, key=f"{_KEY}-{about}")
