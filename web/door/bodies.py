"""Reads what a client sends: JSON or a form, never more of it than may come."""

from __future__ import annotations

import json
import re
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.types import Message

from interview.documents import CV_FILE_BYTES, TooLarge
from interview.errors import InvalidInput, Refused

TEXT_BYTES = 200_000  # 10,000 characters of any script, escaped
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")  # no database keeps these
FILE_BYTES = CV_FILE_BYTES + 100_000  # a file and what is around it


class BodyTooLarge(Refused):
    """What is sent beside a file is longer than any text may be."""

    def __init__(self) -> None:
        super().__init__("This request is too large: its texts are longer than any of them may be.")


def bounded(request: Request, most: int) -> Request:
    """The same request, refused before more than `most` bytes of it have been read.

    Raises TooLarge where a file may come, and BodyTooLarge.
    """
    announced = request.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > most:
        raise _too_large(int(announced), most)
    received = 0

    async def receive() -> Message:
        nonlocal received
        message = await request.receive()
        received += len(message.get("body", b""))
        if received > most:
            raise _too_large(received, most)
        return message

    return Request(request.scope, receive)


def _too_large(size: int, most: int) -> Refused:
    return TooLarge(size) if most == FILE_BYTES else BodyTooLarge()


async def read_fields(request: Request) -> dict[str, Any]:
    """The fields of a JSON object or of a form. Raises InvalidInput, TooLarge or BodyTooLarge."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return await _read_form(bounded(request, FILE_BYTES))
    if kind == "application/x-www-form-urlencoded":
        return await _read_form(bounded(request, TEXT_BYTES * 3))
    return _read_json(await bounded(request, TEXT_BYTES).body())


async def _read_form(request: Request) -> dict[str, Any]:
    try:
        async with request.form(max_files=1, max_fields=20, max_part_size=FILE_BYTES) as form:
            return {
                name: await value.read() if isinstance(value, UploadFile) else value
                for name, value in form.items()
            }
    except (MultiPartException, ValueError):
        raise InvalidInput("This form cannot be read. Please send it as multipart/form-data.") from None


def _read_json(body: bytes) -> dict[str, Any]:
    if not body.strip():
        return {}
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidInput("This is not valid JSON. Please send one object.") from None
    if not isinstance(fields, dict):
        raise InvalidInput("Please send one JSON object.")
    return fields


def text(fields: dict[str, Any], name: str) -> str:
    """A field's text, empty where it is missing. Raises InvalidInput."""
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise InvalidInput(f"{name} must be text.")
    if _NO_TEXT.search(value):
        raise InvalidInput(f"{name} holds a character that no text has. Please type it anew.")
    return value


def whole_number(fields: dict[str, Any], name: str) -> int | None:
    """A field's number, None where it is missing. Raises InvalidInput."""
    value = fields.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 5:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise InvalidInput(f"{name} must be a whole number.")
