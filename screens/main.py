"""The frame around every page: settings of the page, navigation, who is asking, and our errors."""

import streamlit as st

from web import announcing, frame, style
from web.coaching import coach_words, joining
from web.visitors import account

WIDE_PAGES = {"Candidates", "Review", "Side by side"}
COACHS_PAGES = WIDE_PAGES | {"Join a group"}

st.set_page_config(page_title="Dry Run", page_icon="🎯")
style.apply()

with frame.page_errors_shown():
    frame.recognise_visitor()
    with_new_comments = coach_words.with_new()
    page = st.navigation(
        [
            st.Page(frame.PREPARE, title="Prepare", default=True),
            st.Page(frame.PRACTISE, title="Practise"),
            st.Page(frame.FEEDBACK, title=coach_words.titled("Feedback", with_new_comments)),
            st.Page(frame.PROGRESS, title="Progress"),
            st.Page(frame.CANDIDATES, title="Candidates"),
            st.Page(frame.SETTINGS, title="Settings"),
            st.Page(frame.REVIEW, title="Review", visibility="hidden"),
            st.Page(frame.COMPARE, title="Side by side", visibility="hidden"),
            st.Page(frame.JOIN, title="Join a group", visibility="hidden"),
        ],
        position="top",
    )
    st.set_page_config(
        page_title=f"{page.title} · Dry Run", layout="wide" if page.title in WIDE_PAGES else "centered"
    )
    if frame.uses_key():
        st.info(
            "Bookmark this address: it is your only way back, as your browser keeps no cookie of ours. "
            "Whoever has it sees what you see, so keep it to yourself."
        )
    account.show_line()
    if page.title not in COACHS_PAGES:
        coach_words.tell(with_new_comments)
        joining.note()
    page.run()
    announcing.attend()
