"""Candidates: a coach's roster, and who is in the group."""

import streamlit as st

from interview import wiring
from web import frame, handing_over
from web.coaching import agreement, candidates, grouping, hidden_scores, waiting

coach = frame.person_id()
groups = wiring.coaching().groups(coach)
on_machine = wiring.coaching().names_on_machine(coach)
if not groups and not on_machine:
    grouping.welcome()
    handing_over.open_one()
    st.stop()

left, right = st.columns([1, 3], vertical_alignment="center")
with left:
    chosen = grouping.choose(groups, has_machine=bool(on_machine))
rows = wiring.coaching().roster(coach, chosen)
if rows:
    with right:
        view = candidates.view(rows)
    waiting.show(rows)
    candidates.show(rows, view, group_id=chosen)
    hidden_scores.show(rows, group_id=chosen)
    candidates.as_csv(rows, view)
    agreement.show(wiring.coaching().pairs(coach))
grouping.manage(groups, chosen)
handing_over.open_one()
