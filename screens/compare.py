"""Compare: two to five candidates side by side on the same job."""

import streamlit as st

from web import frame
from web.coaching import comparing_candidates

st.set_page_config(layout="wide")
job = comparing_candidates.job_in_address()
if job is None:
    st.write("Choose two to five candidates on the roster who have practised for the same job.")
    if st.button("To the candidates", type="primary"):
        frame.go(frame.CANDIDATES)
    st.stop()

columns = comparing_candidates.opened(job)
comparing_candidates.scores(columns)
comparing_candidates.levels(columns)
comparing_candidates.answers(columns)
