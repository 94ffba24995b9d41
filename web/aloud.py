"""A button that has the browser read a question aloud; nothing is sent anywhere for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from interview.rules import Interview, Turn

CODES = {
    "English": "en", "Arabic": "ar", "Bengali": "bn", "Bulgarian": "bg", "Chinese": "zh", "Croatian": "hr",
    "Czech": "cs", "Danish": "da", "Dutch": "nl", "Estonian": "et", "Finnish": "fi", "French": "fr",
    "German": "de", "Greek": "el", "Hebrew": "he", "Hindi": "hi", "Hungarian": "hu", "Indonesian": "id",
    "Italian": "it", "Japanese": "ja", "Korean": "ko", "Latvian": "lv", "Lithuanian": "lt", "Norwegian": "no",
    "Persian": "fa", "Polish": "pl", "Portuguese": "pt", "Romanian": "ro", "Russian": "ru", "Serbian": "sr",
    "Slovak": "sk", "Slovenian": "sl", "Spanish": "es", "Swahili": "sw", "Swedish": "sv", "Thai": "th",
    "Turkish": "tr", "Ukrainian": "uk", "Urdu": "ur", "Vietnamese": "vi",
}  # fmt: skip
_READ, _STOP = "Read aloud", "Stop reading"
_STYLE = """
button { font: 0.875rem var(--st-font); color: var(--st-text-color); background: none; cursor: pointer;
    min-height: 2.5rem; padding: 0.25rem 0.75rem; border: 1px solid var(--st-border-color);
    border-radius: var(--st-button-radius); }
@media (pointer: coarse) { button { min-height: 2.75rem; } }
button:hover { border-color: var(--st-primary-color); }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
"""


@cache
def _reader() -> ComponentRenderer:
    script = Path(__file__).with_name("aloud.js").read_text()
    return st.components.v2.component(
        "aloud", html=f'<button type="button">{_READ}</button>', css=_STYLE, js=script
    )


def offer(interview: Interview, turn: Turn) -> None:
    data = {
        "text": turn.question.text,
        "language": CODES.get(interview.language, ""),
        "read": _READ,
        "stop": _STOP,
    }
    _reader()(data=data, key=f"aloud-{interview.id}-{turn.number}")
