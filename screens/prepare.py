"""Prepare: CV and advert in, interview out."""

import streamlit as st

from interview import wiring
from web import comfort, conduct, drafts, fields, frame, met_drafts, parts, practising, trying


def start(chosen: conduct.Choice) -> None:
    interview = wiring.practice().prepare(frame.person_id(), **fields.texts(), **chosen)
    fields.forget()
    frame.go(frame.PRACTISE, interview)


mine = wiring.practice().standings(frame.person_id())
fields.restore()
st.header("Practise the interview before it counts", anchor=False)
st.write(
    "Eight questions about your CV and a job advert, in about twenty minutes. "
    "Then one feedback: every claim in it quotes your answer."
)
if not mine:
    trying.offer(is_first=True)
comfort.show_pause()
for interview in reversed([one for one in mine if not one.is_rated][-3:]):
    parts.way_on(interview)

met_drafts.show()
left, right = st.columns(2)
with left:
    fields.line("job_title", "Job title", "Customer support specialist")
with right:
    fields.line("company_name", "Company", "Name of the company")
fields.document("cv", file="Your CV: PDF, Word or plain text", text="CV text", advice="… or paste it here")
fields.document(
    "advert", file="Job advert: PDF, Word or plain text", text="Advert text", advice="… or paste it here"
)

chosen = conduct.choose(fields.texts())
who = practising.choose()
refusal = st.container()  # above the button: in view, however low on a phone it is pressed
if st.button("Start the interview", type="primary", width="stretch"):
    with refusal, frame.errors_shown():
        start({**chosen, "candidate_name": who})
if mine:
    trying.offer(is_first=False)
drafts.keep_fields(fields.texts(), mine)
