"""Signing in and out: a quiet line above each page, and the words about it in Settings."""

from __future__ import annotations

from textwrap import shorten
from typing import Literal

import streamlit as st

from web import frame
from web.parts import as_typed
from web.visitors import accounts, tabs

_NAME_SHOWN = 80
_Kind = Literal["secondary", "tertiary"]


def show_line() -> None:
    """One click away on every page, where there is an account to sign in to."""
    offer = accounts.offered()
    if offer is None:
        return
    with st.container(key="account", horizontal=True, horizontal_alignment="right"):
        tabs.keep_together()
        if accounts.account_of_page():
            st.button("Sign out", type="tertiary", help=_told(), on_click=st.logout, key="sign out above")
        elif len(offer.providers) == 1:
            _offer("Sign in", *offer.providers, place="above", kind="tertiary")
        elif st.button("Sign in", type="tertiary", key="choose above"):
            frame.go(frame.SETTINGS)


def show() -> None:
    """The part of Settings about the account."""
    offer = accounts.offered()
    if offer is None:
        return
    st.subheader("Your account", anchor=False)
    if accounts.account_of_page():
        _show_signed_in()
    else:
        _show_signed_out(offer)


def _show_signed_in() -> None:
    st.markdown(
        f"{as_typed(_told())} Your interviews belong to this account: you find them in every browser where "
        "you sign in, and nobody else who signs in sees them."
    )
    st.caption(
        "The database knows this account by a number alone. Your name stays in a cookie of this browser, and "
        "goes when you sign out. Then nothing of yours is left here; your interviews stay in the account."
    )
    st.button("Sign out", on_click=st.logout)


def _show_signed_out(offer: accounts.SignIn) -> None:
    st.write(
        "You are not signed in: what you make is kept for this browser alone. Sign in, and it moves to your "
        "account, which you can open from any browser."
    )
    with st.container(horizontal=True):
        for provider in offer.providers:
            _offer(_invitation(provider), provider, place="settings")


def _offer(
    label: str, provider: str, *, place: str, kind: Literal["secondary", "tertiary"] = "secondary"
) -> None:
    st.button(label, type=kind, on_click=st.login, args=(provider,), key=f"sign in {place} {provider}")


def _invitation(provider: str) -> str:
    return "Sign in" if provider == accounts.UNNAMED else f"Sign in with {provider.capitalize()}"


def _told() -> str:
    """Who one is, as the provider told it."""
    told = st.user.to_dict()
    names = (told.get(claim) for claim in ("name", "email", "preferred_username"))
    name = shorten(next((str(name) for name in names if name), ""), _NAME_SHOWN, placeholder=" …")
    return f"You are signed in as {name}." if name else "You are signed in."
