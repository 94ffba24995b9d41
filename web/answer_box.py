"""The open question and the box for its answer, and what becomes of an answer that is not taken."""

from __future__ import annotations

from contextlib import suppress

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.elements.widgets.chat import ChatInputValue

from interview import wiring
from interview.drafts import beside, kept_beside
from interview.errors import InterviewError, InvalidInput, Unavailable
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Turn
from web import aloud, announcing, comfort, dictation, drafts, frame, parts, reader

_RETURNED = "returned"  # in the session: an answer on its way back into its box
_REASON = "not taken because"  # in the session: why the last answer was not taken
_TO_COME = "answer-to-come"  # the box that is there before its question
_TEXT = "not taken"  # in the session, and among the drafts: its text, where its box is gone


def open_question(interview: Interview, turn: Turn, *, is_fresh: bool, has_come: bool) -> None:
    """The open question and the box for its answer.

    A fresh question comes word by word: the box is there before it. One that `has_come` just now, fresh or
    after a wait, is announced, and its box takes the keyboard.
    """
    place = st.container()
    if not is_fresh:  # the box may have to wait for what is spoken: the question stands above it meanwhile
        _ask(interview, turn, place, is_fresh=False)
    show_not_taken(interview)
    _draw(interview, turn.number, takes_keyboard=has_come and turn.number > 1)
    if is_fresh:
        _ask(interview, turn, place, is_fresh=True)
    if has_come:
        asked = f"Question {turn.number} of {QUESTIONS_PER_INTERVIEW}: {turn.question.text}"
        language = aloud.CODES.get(interview.language, "en")
        announcing.say(f"question-{interview.id}-{turn.number}", asked, language=language)


def _ask(interview: Interview, turn: Turn, place: DeltaGenerator, *, is_fresh: bool) -> None:
    with place, parts.question(turn, is_fresh=is_fresh):
        aloud.offer(interview, turn)


def wait(interview: Interview) -> None:
    """A closed box while the next question is made: without one Streamlit builds the whole page anew."""
    st.bottom.container()
    st.chat_input("Your answer", key=_TO_COME, accept_audio=dictation.is_on(interview), disabled=True)
    comfort.pace(_TO_COME)


def _draw(interview: Interview, number: int, *, takes_keyboard: bool) -> None:
    """Where an answer is typed. The browser keeps what has not been sent; what is sent is stored at once.

    The box sets no limit of its own: it would drop a longer text without a word.
    """
    key = _box(interview, number)
    returned = st.session_state.pop(_RETURNED, {})
    if key in returned:
        st.session_state[key] = returned[key]
    drafts.keep_answer(
        interview,
        number,
        within=f".st-key-{key}",
        focus=takes_keyboard,
        returned=returned.get(key, ""),
    )
    above = st.bottom.container()
    typed = st.chat_input(
        "Your answer",
        key=key,
        submit_mode="disable",
        accept_audio=dictation.is_on(interview),
        disabled=dictation.is_waiting(key),
        on_submit=_send,
        args=(interview, number),
    )
    comfort.pace(key)
    if typed is not None:  # after a restart of the server a box can be used before its callback is known
        _take(interview, number, typed)
        st.rerun()
    if spoken := dictation.written_down(interview, key, above):
        st.session_state[_RETURNED], st.session_state[_REASON] = {key: spoken[0]}, spoken[1]
        st.rerun()


def _send(interview: Interview, number: int) -> None:
    """Comes before the page is drawn, so also where another tab has moved on and this box is gone."""
    _take(interview, number, st.session_state[_box(interview, number)])


def _take(interview: Interview, number: int, given: str | ChatInputValue) -> None:
    if dictation.is_held(given, _box(interview, number)):
        return
    typed = given if isinstance(given, str) else given.text
    try:
        wiring.practice().answer(frame.person_id(), interview.id, number, typed)
    except (InvalidInput, Unavailable) as error:
        st.session_state[_RETURNED] = {_box(interview, number): typed}
        st.session_state[_REASON] = reader.told(error)
    except InterviewError as error:
        st.session_state[_REASON] = reader.told(error)
        _keep(interview, typed)


def _keep(interview: Interview, typed: str) -> None:
    text = "\n\n".join(filter(None, (_kept(interview), typed)))
    st.session_state[_TEXT] = (interview.id, text)
    with suppress(Unavailable):
        _put(interview, text)


def show_not_taken(interview: Interview) -> None:
    """Why the last answer was not taken, and its text until it is let go."""
    reason = st.session_state.pop(_REASON, "")
    if reason:
        st.warning(reason, icon=":material/error:")
    text = _kept(interview)
    if not text:
        return
    with st.container(border=True):
        st.write("This is what you typed. It was not taken, so it is kept here until you let it go:")
        st.code(text, language=None, wrap_lines=True)
        st.button("Let it go", on_click=_let_go, args=(interview,))


def _let_go(interview: Interview) -> None:
    st.session_state.pop(_TEXT, None)
    _put(interview, "")


def _put(interview: Interview, text: str) -> None:
    """In one place from now on, also where two met when somebody signed in."""
    name = _draft(interview)
    wiring.practice().keep_drafts(frame.person_id(), **{name: text, beside(name): ""})


def _kept(interview: Interview) -> str:
    of, text = st.session_state.get(_TEXT, (0, ""))
    if of == interview.id:
        return str(text)
    kept, name = wiring.practice().drafts(frame.person_id()), _draft(interview)
    return "\n\n".join(filter(None, (kept_beside(kept).get(name), kept.get(name))))


def _box(interview: Interview, number: int) -> str:
    return f"answer-{interview.id}-{number}"


def _draft(interview: Interview) -> str:
    return f"{_TEXT} {interview.id}"
