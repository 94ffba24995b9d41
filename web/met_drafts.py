"""Two drafts of Prepare, which met when one signed in: the other one, to look at, to take or to let go."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from interview import wiring
from interview.drafts import beside, kept_beside
from web import fields, frame

_NAMES = {"job_title": "Job title", "company_name": "Company", "cv": "CV text", "advert": "Advert text"}
_LONG, _HEIGHT = 400, 180  # characters, pixels


def show() -> None:
    """Nothing where no two drafts have met."""
    kept = kept_beside(wiring.practice().drafts(frame.person_id()))
    others = {name: kept[name] for name in _NAMES if name in kept}
    if not others:
        return
    with st.container(border=True, key="met-drafts"):
        st.markdown(
            "**Two drafts met when you signed in.** One is in the fields below, the other is kept here."
        )
        with st.expander("Look at the other draft"):
            for name, text in others.items():
                _show_one(name, text)
        st.button("Let it go", key="let the other draft go", on_click=_let_go, args=(tuple(others),))


def _show_one(name: str, text: str) -> None:
    st.markdown(f"**{_NAMES[name]}**")
    st.code(text, language=None, wrap_lines=True, height=_HEIGHT if len(text) > _LONG else "content")
    label = f"Put this {_NAMES[name].lower().replace('cv', 'CV')} into the field"
    st.button(label, key=f"{name} of the other draft", on_click=_exchange, args=(name, text))


def _exchange(name: str, other: str) -> None:
    """What stood in the field is kept here from now on: one can go back as often as one likes."""
    with frame.errors_shown():
        inside = fields.texts()[name]
        wiring.practice().keep_drafts(frame.person_id(), **{name: other, beside(name): inside})
        st.session_state[name] = other


def _let_go(names: Iterable[str]) -> None:
    with frame.errors_shown():
        wiring.practice().keep_drafts(frame.person_id(), **{beside(name): "" for name in names})
