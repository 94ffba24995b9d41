"""The frame around every page: settings of the page, navigation, who is asking, and our errors."""

from pathlib import Path

import streamlit as st

from web import frame

HERE = Path(__file__).resolve().parent

st.set_page_config(page_title="Dry Run", page_icon="🎯", layout="centered")

with frame.errors_shown():
    frame.recognise_visitor()
    page = st.navigation(
        [
            st.Page(HERE / "prepare.py", title="Prepare", default=True),
            st.Page(HERE / "practise.py", title="Practise"),
            st.Page(HERE / "feedback.py", title="Feedback"),
            st.Page(HERE / "progress.py", title="Progress"),
            st.Page(HERE / "settings.py", title="Settings"),
        ],
        position="top",
    )
    if frame.uses_key():
        st.info("Your browser keeps no cookie for us. Bookmark this address: it is your key to come back.")
    page.run()
