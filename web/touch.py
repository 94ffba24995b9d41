"""On a touch screen what one presses is as high as a fingertip: 44 pixels."""

import streamlit as st

_STYLE = """<style>
@media (pointer: coarse) {
    .stButton button, .stDownloadButton button, .stPopover button, .stExpander summary,
    .stFileUploader section button, .stTextInput [data-baseweb="input"], .stTextInput input {
        min-height: 2.75rem; }
}
</style>"""


def widen() -> None:
    st.html(_STYLE)
