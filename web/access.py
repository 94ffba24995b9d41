"""What a reader's system asks for: less motion, or colours of its own."""

import streamlit as st

_STYLE = """<style>
@media (prefers-reduced-motion: reduce) {
    *, ::before, ::after {
        animation-duration: 1ms !important; animation-iteration-count: 1 !important;
        transition-duration: 1ms !important; scroll-behavior: auto !important; }
}
@media (forced-colors: active) {
    .stSlider div:has(> div > input[type="range"]) { outline: 2px solid ButtonText; }
    .stProgress [role="progressbar"] > div { border: 1px solid ButtonText; }
    .stProgress [role="progressbar"] > div > div { forced-color-adjust: none; background: Highlight; }
}
[class*="st-key-announced-"] { display: none; }
</style>"""  # the last is for screen readers alone: it takes no room


def honour() -> None:
    st.html(_STYLE)
