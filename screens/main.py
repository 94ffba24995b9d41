"""The frame around every page: settings of the page, navigation, who is asking, and our errors."""

import streamlit as st

from web import frame

st.set_page_config(page_title="Dry Run", page_icon="🎯", layout="centered")

with frame.page_errors_shown():
    frame.recognise_visitor()
    page = st.navigation(
        [
            st.Page(frame.PREPARE, title="Prepare", default=True),
            st.Page(frame.PRACTISE, title="Practise"),
            st.Page(frame.FEEDBACK, title="Feedback"),
            st.Page(frame.PROGRESS, title="Progress"),
            st.Page(frame.SETTINGS, title="Settings"),
        ],
        position="top",
    )
    if frame.uses_key():
        st.info(
            "No cookie reaches us from your browser. Bookmark this address: it is your key to come back. "
            "Whoever has it sees what you see, so keep it to yourself."
        )
    page.run()
