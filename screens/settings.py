"""Settings and privacy: who interviews and why, and what is kept of yours."""

import streamlit as st

from web import belongings, frame, interviewers
from web.visitors import account

st.header("Settings and privacy", anchor=False)
account.show()
interviewers.show()
belongings.show(frame.person_id())
