"""What every page stands on: who is asking, which interview the address names, and how errors show."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import streamlit as st

from interview import wiring
from interview.errors import (
    GroupNotFound,
    InterviewError,
    InterviewNotFound,
    InvitationNotFound,
    NotShared,
    NotYours,
    Unavailable,
)
from interview.rules import Interview
from web import reader
from web.server import visitors
from web.visitors import accounts
from web.visitors.identity import KEY

CAME_AS = "came as"  # the visitor whose things have come along to the account
_SCREENS = Path(__file__).resolve().parent.parent / "screens"
PREPARE = _SCREENS / "prepare.py"
PRACTISE = _SCREENS / "practise.py"
FEEDBACK = _SCREENS / "feedback.py"
PROGRESS = _SCREENS / "progress.py"
SETTINGS = _SCREENS / "settings.py"
CANDIDATES = _SCREENS / "candidates.py"
REVIEW = _SCREENS / "review.py"
COMPARE = _SCREENS / "compare.py"
JOIN = _SCREENS / "join.py"


@contextmanager
def errors_shown() -> Iterator[None]:
    """Shows our errors where they happen; what comes after goes on."""
    try:
        yield
    except InterviewError as error:
        st.error(reader.told(error), icon=":material/error:")


@contextmanager
def page_errors_shown() -> Iterator[None]:
    """Shows what ends a page, and the way on."""
    try:
        yield
    except Unavailable as error:
        st.warning(reader.told(error), icon=":material/cloud_off:")
        st.button("Try again", type="primary")
    except (GroupNotFound, InvitationNotFound) as error:
        st.info(reader.told(error), icon=":material/search_off:")
        if st.button("To the first page", type="primary"):
            go(PREPARE)
    except NotShared as error:
        st.info(reader.told(error), icon=":material/visibility_off:")
        st.write("Its candidate may have stopped sharing, or deleted it.")
        if st.button("To the candidates", type="primary"):
            go(CANDIDATES)
    except (InterviewNotFound, NotYours) as error:
        st.info(reader.told(error), icon=":material/search_off:")
        st.write("It may have been deleted, or begun in another browser: then open it there.")
        if st.button("Prepare an interview", type="primary"):
            go(PREPARE)
    except InterviewError as error:
        st.error(reader.told(error), icon=":material/error:")


def recognise_visitor() -> str:
    """The person's id: of the account that is signed in, else of the visitor."""
    st.session_state.person_id = _account() or _visitor()
    return person_id()


def _account() -> str | None:
    """What was made here before signing in comes along; once in each tab that opens."""
    account = accounts.account_of_page()
    if account is None:
        return None
    key = st.query_params.pop(KEY, None) or st.session_state.pop(KEY, "")
    _move(visitors().person_id_of_cookie(st.context.cookies.to_dict()) or visitors().person_id(key), account)
    return account


def bring_along(key: str) -> bool:
    """What the visitor of this key made is the account's that is signed in now; False where there is none."""
    account = accounts.account_of_page()
    return account is not None and _move(visitors().person_id(key), account)


def _move(visitor: str | None, account: str) -> bool:
    if not visitor or st.session_state.get(CAME_AS) == visitor:
        return False
    wiring.practice().move(visitor, account)
    st.session_state[CAME_AS] = visitor
    return True


def _visitor() -> str:
    """Where the cookie does not arrive, a signed key in the address takes its place."""
    if by_cookie := visitors().person_id_of_cookie(st.context.cookies.to_dict()):
        st.session_state.pop(KEY, None)
        st.query_params.pop(KEY, None)
        return by_cookie
    key = st.query_params.get(KEY) or st.session_state.get(KEY, "")
    if visitors().person_id(key) is None:
        key = visitors().new()
    st.session_state[KEY] = st.query_params[KEY] = key
    return str(visitors().person_id(key))


def uses_key() -> bool:
    """Whether this visitor comes back by the address alone."""
    return KEY in st.session_state


def key() -> str:
    return str(st.session_state[KEY])


def forget_fields() -> None:
    """What was typed or uploaded in this tab, and what was on its way."""
    for name in set(st.session_state) - {"person_id", KEY, CAME_AS}:
        del st.session_state[name]


def person_id() -> str:
    return str(st.session_state.person_id)


def interview_in_address() -> Interview | None:
    """The interview that the address names; None where it names none.

    Raises InterviewNotFound or NotYours.
    """
    number = number_in_address()
    return None if number is None else wiring.practice().open(person_id(), number)


def number_in_address() -> int | None:
    """Of the interview that the address names, whoever may see it. Raises InterviewNotFound."""
    named = st.query_params.get("interview", "")
    if not named:
        return None
    if not (named.isascii() and named.isdigit() and len(named) <= 9):
        raise InterviewNotFound
    return int(named)


class Named(Protocol):
    """Anything that stands for one interview."""

    @property
    def id(self) -> int: ...


def address(interview_id: int, *, answer: int | None = None) -> str:
    """Of a feedback, for a link; with `answer`, of the place where that answer stands."""
    key = f"&{KEY}={st.session_state[KEY]}" if uses_key() else ""
    return f"/feedback?interview={interview_id}{key}" + (f"#answer-{answer}" if answer else "")


def go(page: Path, interview: Named | int | None = None, **params: str) -> None:
    """Opens another page, with the interview and what else it needs in its address."""
    if interview is not None:
        params["interview"] = str(interview if isinstance(interview, int) else interview.id)
    if uses_key():
        params[KEY] = st.session_state[KEY]
    st.switch_page(page, query_params=params)
