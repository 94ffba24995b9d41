"""Who is signed in: an account at a provider that the owner names in [auth] of Streamlit's secrets."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from interview.settings import SECRET_LENGTH, SettingRefused

COOKIE = "_streamlit_user"  # Streamlit's own, signed with the cookie_secret
UNNAMED = "default"  # Streamlit's name for a provider that stands in [auth] itself
CALLBACK = "/oauth2callback"
_NEEDED = ("client_id", "client_secret", "server_metadata_url")


@dataclass(frozen=True, kw_only=True)
class SignIn:
    """What the owner has configured."""

    providers: tuple[str, ...]
    origin: str
    secret: str = field(repr=False)

    def account_of(self, cookies: Mapping[str, str]) -> str | None:
        """None where the cookies are forged, cut off, old or of another server."""
        try:
            claims = json.loads(self._signed(cookies) or "{}")
        except (ValueError, RecursionError):
            return None
        if not isinstance(claims, dict) or claims.get("origin") != self.origin:
            return None
        return account_id(claims)

    def _signed(self, cookies: Mapping[str, str]) -> bytes | None:
        """What Streamlit has signed; it splits what is long over several cookies."""
        from streamlit.auth_util import get_cookie_with_chunks  # noqa: PLC0415 -- only where one signs in
        from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value  # noqa: PLC0415

        def part(name: str) -> bytes | None:
            value = cookies.get(name, "")
            return decode_signed_value(self.secret, name, value) if value.isascii() else None

        return get_cookie_with_chunks(part, COOKIE)


@cache
def offered() -> SignIn | None:
    """None where the owner wants no accounts. Raises SettingRefused where a part is missing."""
    if not st.secrets.load_if_toml_exists() or "auth" not in st.secrets:
        return None
    return read_sign_in(st.secrets["auth"])


def read_sign_in(section: Mapping[str, Any]) -> SignIn:
    """Raises SettingRefused."""
    if importlib.util.find_spec("authlib") is None:
        raise SettingRefused("Sign-in needs the package Authlib. Install what requirements.txt lists.")
    secret, address = str(section.get("cookie_secret", "")), str(section.get("redirect_uri", ""))
    if len(secret) < SECRET_LENGTH:
        raise SettingRefused(
            f"cookie_secret in [auth] of secrets.toml needs at least {SECRET_LENGTH} characters."
        )
    if not (address.startswith(("http://", "https://")) and address.endswith(CALLBACK)):
        raise SettingRefused(
            f"redirect_uri in [auth] of secrets.toml is this server's address, with {CALLBACK} at its end."
        )
    parts = urlsplit(address.replace("{port}", str(st.get_option("server.port"))))
    providers = tuple(_checked(name, fields) for name, fields in _providers(section).items())
    if not providers:
        raise SettingRefused(f"[auth] of secrets.toml needs {', '.join(_NEEDED)} of a provider.")
    return SignIn(providers=providers, origin=f"{parts.scheme}://{parts.netloc}", secret=secret)


def _providers(section: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    named = {
        name: fields
        for name, fields in section.items()
        if isinstance(fields, Mapping) and name != "client_kwargs"
    }
    is_unnamed = any(name in section for name in _NEEDED)
    return {UNNAMED: section, **named} if is_unnamed else named


def _checked(name: str, fields: Mapping[str, Any]) -> str:
    missing = [each for each in _NEEDED if not fields.get(each)]
    if missing:
        place = "auth" if name == UNNAMED else f"auth.{name}"
        raise SettingRefused(f"[{place}] of secrets.toml needs {' and '.join(missing)}.")
    if "_" in name:
        raise SettingRefused(f"[auth.{name}] of secrets.toml needs a name without an underscore.")
    return name


def account_id(claims: Mapping[str, Any]) -> str | None:
    """The same for ever for one person at one provider; says nothing of who that is. None: nobody."""
    issuer, subject = claims.get("iss"), claims.get("sub")
    if not (claims.get("is_logged_in") is True and isinstance(issuer, str) and isinstance(subject, str)):
        return None
    if not (issuer and subject):
        return None
    return hashlib.sha256(json.dumps([issuer, subject]).encode()).hexdigest()


def account_of_page() -> str | None:
    """Of the page that runs now."""
    return account_id(st.user.to_dict()) if offered() else None


def account_of_cookies(cookies: Mapping[str, str]) -> str | None:
    """Of a request; the same that its page would say."""
    if COOKIE not in cookies:
        return None
    sign_in = offered()
    return sign_in.account_of(cookies) if sign_in else None
