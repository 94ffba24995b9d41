"""The links that invite people into a group: signed here, so that the database alone opens no group."""

from __future__ import annotations

import hashlib
from urllib.parse import urljoin

from itsdangerous import BadSignature, Signer

INVITATION = "invitation"  # the name in the address


class Invitations:
    """What the database keeps of an invitation becomes a link with our signature, and back."""

    def __init__(self, secret: str) -> None:
        self._signer = Signer(secret, salt=INVITATION, digest_method=hashlib.sha256)

    def link(self, invitation: str, *, beside: str) -> str:
        """To be sent to somebody; `beside` is the address of any page of ours."""
        return urljoin(beside, f"join?{INVITATION}={self._signer.sign(invitation).decode()}")

    def read(self, signed: str) -> str:
        """Empty where it is forged, cut off or missing: then no group has it."""
        try:
            return self._signer.unsign(signed).decode()
        except (BadSignature, UnicodeError):
            return ""
