"""Settings and privacy: who interviews and why, and what is kept of yours."""

import streamlit as st

from web import account, belongings, frame, interviewers

st.header("Settings and privacy", anchor=False)
account.show()
interviewers.show()
belongings.show(frame.person_id())
