"""The sample on Prepare: a whole interview with a CV and an advert of ours, one click away."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.samples import sample_material
from web import conduct, frame


def offer(*, is_first: bool) -> None:
    """`is_first`: to somebody who has not practised yet."""
    asked = "**First time here?** Try it" if is_first else "Or practise"
    with st.container(border=True):
        refusal = st.container()
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"{asked} with a sample CV and advert. {conduct.sample_note()}")
            if st.button("Try the sample"):
                with refusal, frame.errors_shown():
                    _start()


def _start() -> None:
    material = sample_material()
    interview = wiring.practice().prepare(
        frame.person_id(),
        job_title=material.job_title,
        company_name=material.company_name,
        cv=material.cv,
        advert=material.advert,
        interviewer=conduct.BUILT_IN if conduct.is_used_up() else "",
    )
    frame.go(frame.PRACTISE, interview)
