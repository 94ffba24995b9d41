"""The part of Settings that shows what is kept of a person, and lets it be taken away or deleted."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview import wiring
from interview.export import everything_zip
from interview.history import Standing
from interview.interviewers.spending import Cost
from web import frame, reader
from web.parts import as_typed, row

_SHOWN = 20
_ALL = "all interviews"  # in the session: the whole list is wanted


def show(person_id: str) -> None:
    mine = wiring.practice().standings(person_id)
    st.subheader("Your interviews", anchor=False)
    if not mine:
        st.write("Nothing of yours is kept yet.")
    newest_first = mine[::-1]
    is_long = len(mine) > _SHOWN and not st.session_state.get(_ALL)
    for interview in newest_first[:_SHOWN] if is_long else newest_first:
        _show_row(interview)
    if is_long and st.button(f"Show all {len(mine)} interviews"):
        st.session_state[_ALL] = True
        st.rerun()
    _show_samples(mine)
    _show_everything(mine)


def _show_row(interview: Standing) -> None:
    cost = wiring.practice().cost(frame.person_id(), interview.id)
    with row():
        st.markdown(
            as_typed(f"{interview.job_title} at {interview.company_name}")
            + f"  \n:gray[{as_typed(_standing(interview, cost))}]",
            help=_counted(cost),
        )
        if st.button("Delete", key=f"delete {interview.id}"):
            _confirm_delete(interview)


def _standing(interview: Standing, cost: Cost) -> str:
    score = f"{interview.interview_score} of 10" if interview.is_rated else "no feedback yet"
    parts = [reader.day(interview.created_at), score]
    if interview.is_sample:
        parts.append("sample")
    if interview.is_taken_over:
        parts.append("came in a file, for your review")
    if cost.calls:
        calls = "1 model call" if cost.calls == 1 else f"{cost.calls} model calls"
        parts.append(f"{calls}, {reader.number(cost.characters)} characters sent")
    return " · ".join(parts)


def _counted(cost: Cost) -> str | None:
    """What a model's vendor counts and bills, for whoever asks for it; None where no model was called."""
    if not cost.calls:
        return None
    told = f"{cost.repeated_share:.0%} of the characters had been sent before."
    if cost.input_tokens:
        sent, cached = reader.number(cost.input_tokens), reader.number(cost.cached_tokens)
        told += f" Tokens: {sent} in, {cached} of them cached; {reader.number(cost.output_tokens)} out."
    return told


@st.dialog("Delete this interview?")
def _confirm_delete(interview: Standing) -> None:
    st.write("Its answers, its feedback and your notes will be gone for good.")
    if _is_sure("Delete for good", way_back="Keep it"):
        with frame.errors_shown():  # the frame's own is not around a dialog
            wiring.practice().delete(frame.person_id(), interview.id)
            st.rerun()


def _show_samples(mine: Sequence[Standing]) -> None:
    st.subheader("Samples", anchor=False)
    if any(interview.is_sample for interview in mine):
        if st.button("Remove the sample interviews"):
            wiring.practice().delete_samples(frame.person_id())
            st.rerun()
    elif st.button(
        "Load five sample interviews", help="To see Progress at once. They are marked as samples."
    ):
        wiring.practice().add_samples(frame.person_id())
        st.rerun()


def _show_everything(mine: Sequence[Standing]) -> None:
    st.subheader("Your data", anchor=False)
    st.write(
        "Everything is kept on the machine that runs Dry Run, in its database: for you alone and, where you "
        "have accepted an invitation, for that coach."
    )
    if days := wiring.settings().retention_days:
        st.write(
            f"An interview is deleted when it is {days} days old. Export what you want to keep before then."
        )
    drafts = wiring.practice().drafts(frame.person_id())
    groups = wiring.coaching().groups(frame.person_id())
    is_empty = not (mine or drafts)
    person_id = frame.person_id()  # looked up now: when the file is made, the session is out of reach
    st.download_button(
        "Export everything",
        data=lambda: _everything(person_id),
        file_name="dry-run.zip",
        mime="application/zip",
        on_click="ignore",
        disabled=is_empty,
    )
    is_alone = not (groups or wiring.coaching().memberships(frame.person_id()))
    if st.button("Delete everything", disabled=is_empty and is_alone):
        _confirm_delete_everything(has_groups=bool(groups))


def _everything(person_id: str) -> bytes:
    practice = wiring.practice()
    return everything_zip(
        practice.interviews(person_id),
        practice.drafts(person_id),
        practice.all_notes(person_id),
        practice.all_comments(person_id),
    )


@st.dialog("Delete everything?")
def _confirm_delete_everything(*, has_groups: bool) -> None:
    st.write("All interviews, feedback, notes and drafts will be gone for good.")
    if has_groups:
        st.write(
            "So will your groups and your reviews. Comments that you have sent stay with those who got them."
        )
    if _is_sure("Delete everything for good", way_back="Keep everything"):
        with frame.errors_shown():
            wiring.practice().delete_everything(frame.person_id())
            frame.forget_fields()
            st.rerun()


def _is_sure(deed: str, *, way_back: str) -> bool:
    """Whether the deed is pressed; the way back stands beside it."""
    with st.container(horizontal=True):
        is_meant = st.button(deed, type="primary")
        if st.button(way_back):
            st.rerun()
    return is_meant
