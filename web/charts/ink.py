"""The text of every chart in the page's own colour, which follows a theme that changes while it is open."""

import streamlit as st

# Text on bars and in the cells of a grid, and of what a pointer brings up, has a ground of its own.
_STYLE = """<style>
.stPlotlyChart .main-svg :is(.infolayer, .xaxislayer-above, .yaxislayer-above) text {
    fill: currentColor !important; }
</style>"""


def follow_theme() -> None:
    st.html(_STYLE)
