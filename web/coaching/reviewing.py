"""A review on its way: each answer with the coach's own score and comment, kept at once."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from interview import wiring
from interview.coaching.reviews import COACH_SCORE, Review, Shared
from interview.errors import InterviewError
from interview.rules import Turn
from interview.wording import why_not_higher
from web import drafts, frame, reader
from web.coaching.neighbours import Around, open_review
from web.parts import as_typed

_SCORES = list(range(COACH_SCORE.least, COACH_SCORE.most + 1))


def in_address() -> Shared | None:
    """The interview that the address names. Raises InterviewNotFound or NotShared."""
    number = frame.number_in_address()
    return None if number is None else wiring.coaching().open(frame.person_id(), number)


def head(shared: Shared, around: Around) -> None:
    """Who and what, and the ways to the others."""
    interview = shared.interview
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("Roster", icon=":material/arrow_back:", type="tertiary"):
            frame.go(frame.CANDIDATES, group=str(shared.group_id))
        for row, label in ((around.before, "Previous"), (around.after, "Next")):
            help_ = row.candidate.name if row else "There is nobody else"
            pressed = st.button(f"{label} candidate", disabled=row is None, help=help_)
            if pressed and row and row.opened_first:
                open_review(row.opened_first.interview_id)
    st.header(as_typed(shared.candidate), anchor=False)
    st.markdown(
        f"{as_typed(interview.job_title)} at {as_typed(interview.company_name)} · "
        f"{reader.day(interview.created_at)} · :gray[{shared.review.state}]"
    )
    _other_interviews(shared, around)
    if reason := st.session_state.pop(_not_kept(interview.id), ""):
        st.warning(reason, icon=":material/error:")


def _other_interviews(shared: Shared, around: Around) -> None:
    numbers = [each.interview_id for each in reversed(around.own)]
    if len(numbers) < 2:
        return
    names = {
        each.interview_id: f"{each.job_title}, {reader.day(each.finished_at)}, {each.state}"
        for each in around.own
    }
    chosen = st.selectbox(
        "Interview", numbers, numbers.index(shared.interview.id), format_func=names.__getitem__
    )
    if chosen != shared.interview.id:
        open_review(chosen)


def papers(shared: Shared) -> None:
    with st.expander("CV and advert"):
        left, right = st.columns(2)
        left.text(shared.interview.cv)
        right.text(shared.interview.advert)


def answer(shared: Shared, turn: Turn) -> None:
    """Question and answer, and beside them the coach's score and comment."""
    mark = shared.review.mark(turn.number)
    with st.container(border=True):
        left, right = st.columns([3, 2], gap="medium")
        with left:
            st.markdown(f"**{turn.number}. {as_typed(turn.question.text)}**")
            st.text(turn.answer or "")
        with right:
            _score(shared.review, mark.score, turn.number)
            if shared.review.is_revealed:
                _rated(shared, turn.number)
            _comment(shared.review, mark.comment, turn.number)


def _rated(shared: Shared, number: int) -> None:
    feedback = shared.interview.feedback
    found = feedback and next((each for each in feedback.assessment.answers if each.number == number), None)
    if found and found.score is not None:
        levels = ", ".join(f"{level.dimension} {level.level}" for level in found.levels)
        caps = why_not_higher(found.caps)
        score = reader.here().tenths(found.score)
        st.caption(f"The interview's score: **{score}**. Levels of 5: {levels}. {as_typed(caps)}")


def overall(shared: Shared) -> None:
    with st.container(border=True):
        st.markdown("**The whole interview**")
        _score(shared.review, shared.review.score, None)
        _comment(shared.review, shared.review.comment, None)
    drafts.keep_comments(shared.review)


def _score(review: Review, score: int | None, number: int | None) -> None:
    label = f"Your score for answer {number}" if number else "Your score for the interview"
    if review.is_revealed or review.is_finished:
        st.markdown(f"{label}: **{score or 'none'}**")
        return
    key = f"score-{review.interview_id}-{number or 0}"
    st.session_state.setdefault(key, score)
    st.pills(
        label, _SCORES, key=key, wrap=True, on_change=_keep_score, args=(review.interview_id, number, key)
    )


def _keep_score(interview_id: int, number: int | None, key: str) -> None:
    score = st.session_state[key]
    keep(interview_id, lambda: wiring.coaching().score(frame.person_id(), interview_id, score, number=number))


def _comment(review: Review, comment: str, number: int | None) -> None:
    label = f"Your comment on answer {number}" if number else "Your comment on the whole"
    if review.is_finished:
        st.text(comment)
        return
    key = drafts.comment_box(review.interview_id, number)
    st.session_state.setdefault(key, comment)
    st.text_area(label, key=key, height=110, on_change=_keep_comment, args=(review.interview_id, number, key))


def _keep_comment(interview_id: int, number: int | None, key: str) -> None:
    text = st.session_state[key]
    keep(
        interview_id, lambda: wiring.coaching().comment(frame.person_id(), interview_id, text, number=number)
    )


def _not_kept(interview_id: int) -> str:
    """In the session: why the last change to this review was not taken; another review does not show it."""
    return f"review {interview_id} not kept"


def keep(interview_id: int, change: Callable[[], object]) -> None:
    """What is not taken stays in its box, and the page says why."""
    try:
        change()
    except InterviewError as error:
        st.session_state[_not_kept(interview_id)] = reader.told(error)
