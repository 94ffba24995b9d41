"""The part of Settings that says who interviews, why, and what a missing key needs."""

from __future__ import annotations

import streamlit as st

from interview import wiring
from interview.wiring import Recipient
from web import frame
from web.parts import as_typed

_BUILT_IN = (
    "The **built-in interviewer** works on the machine that runs Dry Run, needs no key and sends nothing "
    "anywhere. It checks *how* you answer, not whether what you say is true, and it reads English only."
)


def show() -> None:
    st.subheader("Who interviews", anchor=False)
    listed = wiring.recipients()
    if not listed:
        st.markdown(f"{_BUILT_IN} It is active because no model is set up.")
    for place, recipient in enumerate(listed):
        _show(recipient, is_first=place == 0)
    if listed:
        st.markdown(f"{_BUILT_IN} You can choose it on Prepare.")
        _show_left()
    _show_advice()


def _show(recipient: Recipient, *, is_first: bool) -> None:
    with st.container(border=True):
        place = "on this machine" if recipient.is_local else recipient.host
        role = "Asked first." if is_first else "Asked when the one above cannot answer."
        st.markdown(f"**{as_typed(recipient.name)}** {as_typed(f'({recipient.model}, {place})')}. {role}")
        if recipient.hears:
            st.caption("It also writes down answers that are spoken.")
        else:
            st.caption(
                f"It does not write down answers that are spoken; {as_typed(recipient.audio_setting)} "
                "can name a model that does."
            )
        if recipient.rests:
            st.caption(f"It has failed several times and is left alone for {recipient.rests:.0f} seconds.")
        if st.button("Test the connection", key=f"test {recipient.name}", help="Costs one small request."):
            with frame.errors_shown():
                _try(recipient)


def _try(recipient: Recipient) -> None:
    wiring.practice().count_try(frame.person_id())
    with st.spinner("Asking for one word …", show_time=True):
        tested = wiring.try_connection(recipient.name)
    shown = st.success if tested.is_fine else st.error
    shown(as_typed(tested.sentence))


def _show_left() -> None:
    """Where the owner of a public demo has set limits: what is left of them today."""
    left = wiring.practice().left_today(frame.person_id())
    parts = [
        f"{what}: {number}"
        for number, what in ((left.interviews, "interviews with a model"), (left.model_calls, "model calls"))
        if number is not None
    ]
    if parts:
        st.caption(f"Left for you today: {', '.join(parts)}. The built-in interviewer has no limit.")


def _show_advice() -> None:
    advice = wiring.settings().advice
    if not advice:
        return
    with st.expander("Set up a model"):
        for sentence in advice:
            st.markdown(f"- {as_typed(sentence)}")
