"""What several pages show: the transcript, and work that is under way."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from interview import wiring
from interview.rules import ANSWER, QUESTIONS_PER_INTERVIEW, Interview, Turn
from web import frame

POLL_SECONDS = 0.4
INTERVIEWER = ":material/forum:"
CANDIDATE = ":material/person:"
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|$<>~:&])")


def as_typed(text: str) -> str:
    """Markdown that shows the text as it was typed: no markup of a person's own takes effect."""
    lines = (_MARKUP.sub(r"\\\1", line) for line in text.split("\n"))
    return "  \n".join(lines)


def title(interview: Interview) -> None:
    st.subheader(as_typed(f"{interview.job_title} at {interview.company_name}"), anchor=False)


def progress(interview: Interview) -> None:
    done = interview.questions_answered
    text = (
        "All eight questions answered"
        if interview.is_over
        else f"Question {done + 1} of {QUESTIONS_PER_INTERVIEW}"
    )
    st.progress(done / QUESTIONS_PER_INTERVIEW, text=text)


def question(turn: Turn) -> None:
    with st.chat_message("assistant", avatar=INTERVIEWER):
        st.markdown(as_typed(turn.question.text))
        if turn.question.reason:
            with st.expander("Why this question?"):
                st.markdown(as_typed(turn.question.reason))


def answer(turn: Turn) -> None:
    with st.chat_message("user", avatar=CANDIDATE):
        st.markdown(as_typed(turn.answer or ""))


@cache
def _draft_keeper() -> ComponentRenderer:
    script = Path(__file__).with_name("draft.js").read_text()
    return st.components.v2.component("draft", js=script)


def answer_box(interview: Interview, number: int) -> str | None:
    """Where an answer is typed: what has been sent, else None. The browser keeps what has not."""
    _draft_keeper()(data={"interview": interview.id, "number": number}, key=f"draft-{interview.id}-{number}")
    return st.chat_input(
        "Your answer",
        key=f"answer-{interview.id}-{number}",
        max_chars=ANSWER.most,
        submit_mode="disable",
    )


@st.fragment(run_every=POLL_SECONDS)
def at_work(interview: Interview, *, making: str) -> None:
    """Shows what is being made, words and notices so far, until it is there or has failed."""
    latest = wiring.practice().open(frame.person_id(), interview.id)
    work = wiring.practice().at_work(interview)
    if latest != interview or work is None or work.failure:
        st.rerun()
    with st.chat_message("assistant", avatar=INTERVIEWER):
        if work.words:
            st.markdown(as_typed(work.words))
        st.caption(work.notice or making)
