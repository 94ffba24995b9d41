"""What several pages show: the transcript, and work that is under way."""

from __future__ import annotations

import re
import time
from textwrap import shorten

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from interview import wiring
from interview.history import Standing
from interview.leases import AtWork
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Turn
from web import announcing, frame, reader

POLL_SECONDS = 0.4
LONG_SECONDS = 3.0  # from then on one is told how long one has been waiting
WORD_SECONDS = 0.025
_AWAITED = "awaited"  # in the session: the interview whose question or feedback is being waited for
INTERVIEWER = ":material/forum:"
CANDIDATE = ":material/person:"
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|$<>~:&=^])")
_SPACE = "\u00a0"
_SIGNS = re.compile(r"(?<!\S)(<->|->|<-|--|>=|<=|~=)(?!\S)")  # Streamlit would draw arrows and the like
_NOTHING = "\u2060"  # takes no room, and keeps a sign from being taken for another


def as_typed(text: str) -> str:
    """Markdown that shows the text as it was typed: no markup of a person's own takes effect.

    Where no Markdown is around it, `st.text` does that better.
    """
    return "  \n".join(_line_as_typed(line) for line in text.split("\n"))


def _line_as_typed(line: str) -> str:
    words = line.lstrip()
    indent = line[: len(line) - len(words)].expandtabs(4)
    return _SPACE * (len(indent) or not words) + escaped(words)


def escaped(words: str) -> str:
    """Words within a line: no markup in them takes effect."""
    return _MARKUP.sub(r"\\\1", _SIGNS.sub(rf"\1{_NOTHING}", words))


def shortened(name: str, most: int) -> str:
    """As typed, cut between words to so many characters."""
    return as_typed(shorten(name, most, placeholder=" …"))


def title(interview: Interview) -> None:
    st.subheader(as_typed(f"{interview.job_title} at {interview.company_name}"), anchor=False)


def progress(interview: Interview) -> None:
    st.progress(interview.questions_answered / QUESTIONS_PER_INTERVIEW, text=_standing(interview))


def row(key: str | None = None) -> DeltaGenerator:
    """A frame around some words and, at its right edge, the button that goes with them."""
    return st.container(
        border=True,
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        key=key,
    )


def way_on(interview: Standing) -> None:
    """One interview that is under way, and the button that opens it."""
    with row():
        st.markdown(
            f"**{as_typed(interview.job_title)}** at {as_typed(interview.company_name)}  \n"
            f":gray[{_standing(interview)} · {reader.day(interview.created_at)}]"
        )
        label, page = ("To the feedback", frame.FEEDBACK) if interview.is_over else ("Go on", frame.PRACTISE)
        if st.button(label, key=f"way on {interview.id}"):
            frame.go(page, interview)


def _standing(interview: Interview | Standing) -> str:
    if interview.is_over:
        return "All eight questions answered"
    return f"Question {interview.questions_answered + 1} of {QUESTIONS_PER_INTERVIEW}"


def question(turn: Turn, *, is_fresh: bool = False) -> DeltaGenerator:
    """A question and why it is asked; a fresh one comes word by word. More can stand beside the why."""
    with st.chat_message("assistant", avatar=INTERVIEWER):
        place = st.empty()
        if is_fresh:
            words = turn.question.text.split(" ")
            for end in range(1, len(words)):
                place.text(" ".join(words[:end]))
                time.sleep(WORD_SECONDS)
        place.text(turn.question.text)
        beside = st.container(horizontal=True, key=f"beside-{turn.number}")
        if turn.question.reason:
            with beside.expander("Why this question?"):
                st.text(turn.question.reason)
    return beside


def answer(turn: Turn) -> None:
    with st.chat_message("user", avatar=CANDIDATE):
        st.text(turn.answer or "")


def at_work(interview: Interview, *, making: str) -> None:
    """Shows what is being made, words and notices so far, until it is there or has failed."""
    awaits(interview)
    _watch(interview, making, time.monotonic())


def awaits(interview: Interview) -> None:
    st.session_state[_AWAITED] = interview.id


def has_been_awaited(interview: Interview) -> bool:
    """Whether this page has been waiting for what is here now; asked once."""
    return bool(st.session_state.pop(_AWAITED, None) == interview.id)


@st.fragment(run_every=POLL_SECONDS)
def _watch(interview: Interview, making: str, since: float) -> None:
    with frame.errors_shown():  # the frame's own is not around a fragment that runs by itself
        latest = wiring.practice().open(frame.person_id(), interview.id)
        work = wiring.practice().at_work(interview)
        if latest != interview or work is None or work.failure:
            st.rerun()
        _what_is_going_on(work, making, time.monotonic() - since)
        announcing.say(f"work-{interview.id}", work.notice or making)


def _what_is_going_on(work: AtWork, making: str, waited: float) -> None:
    with st.chat_message("assistant", avatar=INTERVIEWER):
        if work.words:
            st.text(work.words)
        long = f" · {waited:.0f} seconds so far" if waited > LONG_SECONDS else ""
        st.caption(f"{work.notice or making}{long}")
