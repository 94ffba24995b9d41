"""JSON under a seal: the same content has the same seal, however the file was laid out."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

from interview.errors import HandoverRefused

MOST_BYTES = 2_000_000
HANDOVER, COMMENTS = "dry-run-handover", "dry-run-comments"
VERSION = 1
CHANGED = "This file was changed after it was made. Ask for a new one, and send it on as it is."
_OTHER = "This is not a file that was handed over from Dry Run."
_OLD = "This file was made by another version of Dry Run. Update the older of the two installations."


def written(kind: str, content: dict[str, Any], seal: str) -> bytes:
    told = {"format": kind, "version": VERSION, "content": content, "seal": seal}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def canonical(content: dict[str, Any]) -> bytes:
    """The same bytes for the same content, however the file was laid out."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    if "\\u0000" in text:  # no database keeps it
        raise HandoverRefused(CHANGED)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise HandoverRefused(CHANGED) from None


def checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()


def signature(content: dict[str, Any], key: str) -> str:
    return hmac.new(bytes.fromhex(key), canonical(content), hashlib.sha256).hexdigest()


def opened(file: bytes, kind: str) -> tuple[dict[str, Any], str]:
    """What is inside, and its seal as it stands there."""
    if len(file) > MOST_BYTES:
        raise HandoverRefused("This file is too large for one interview (more than 2 MB).")
    try:
        told = json.loads(file.decode("utf-8"), parse_constant=_no_such_number)
    except (ValueError, RecursionError):
        raise HandoverRefused(_OTHER) from None
    if not isinstance(told, dict) or told.get("format") not in (HANDOVER, COMMENTS):
        raise HandoverRefused(_OTHER)
    if told["format"] != kind:
        other = "comments" if kind == HANDOVER else "an interview for a coach"
        raise HandoverRefused(f"This file holds {other}; it belongs in the other field.")
    if told.get("version") != VERSION:
        raise HandoverRefused(
            "This file was made by another version of Dry Run. Update the older of the two."
        )
    content, seal = told.get("content"), told.get("seal")
    if not isinstance(content, dict) or not isinstance(seal, str) or not seal.isascii():
        raise HandoverRefused(CHANGED)
    return content, seal


def _no_such_number(name: str) -> float:
    raise ValueError(name)
