"""Who a request comes from: the account that is signed in, or the visitor of the cookie."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from interview.practice import Practice
from web.visitors.identity import Visitors


def nobody(_cookies: Mapping[str, str]) -> None:
    """Where the owner offers no sign-in."""


class Asking:
    """`account_of_cookies` says which account is signed in, if any."""

    def __init__(
        self,
        practice: Callable[[], Practice],
        visitors: Callable[[], Visitors],
        account_of_cookies: Callable[[Mapping[str, str]], str | None],
    ) -> None:
        self._practice = practice
        self._visitors = visitors
        self._account_of_cookies = account_of_cookies

    def person_id(self, cookies: Mapping[str, str]) -> str:
        """Empty where nobody can be recognised. What a visitor has made comes along when they sign in."""
        visitor = self._visitors().person_id_of_cookie(cookies)
        account = self._account_of_cookies(cookies)
        if visitor and account:
            self._practice().move(visitor, account)
        return account or visitor or ""

    def newcomer(self) -> tuple[str, str]:
        """The id of somebody new, and the token that says so."""
        token = self._visitors().new()
        return self._visitors().person_id(token) or "", token

    def renewed(self, cookies: Mapping[str, str]) -> str:
        """The visitor's token for another year; empty where no visitor is named."""
        visitor = self._visitors().person_id_of_cookie(cookies)
        return self._visitors().token(visitor) if visitor else ""
