"""Structured replies: the form that is asked for, the reply so far, and the reply that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from interview.providers import Call, ReplyRefused, Shape

MOST_CHARACTERS = 200_000  # no reply of ours is a twentieth of it
MOST_MISTAKES = 5


def json_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """The form as JSON Schema, strict: every field is required and there are no others."""
    return deepcopy(_strict_schema(shape))


@lru_cache(maxsize=32)
def _strict_schema(shape: type[BaseModel]) -> dict[str, Any]:
    schema = shape.model_json_schema()
    for part in (schema, *schema.get("$defs", {}).values()):
        _make_strict(part)
    return schema


def _make_strict(part: dict[str, Any]) -> None:
    part.pop("title", None)
    if "properties" not in part:
        return
    part["additionalProperties"] = False
    part["required"] = list(part["properties"])
    for field in part["properties"].values():
        field.pop("title", None)
        field.pop("default", None)


def read_reply(call: Call[Shape], text: str) -> Shape:
    """The reply in its form, and accepted by the call's check. Raises ReplyRefused."""
    try:
        value = call.shape.model_validate_json(_json_in(text))
    except ValidationError as error:
        wrong = _mistakes(error)
    else:
        call.check(value)
        return value
    raise ReplyRefused(wrong)


def _json_in(text: str) -> str:
    """From the first brace to the last: small models like to wrap JSON in a greeting or a fence."""
    return text[max(text.find("{"), 0) : text.rfind("}") + 1]


def _mistakes(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    mistakes = [
        f"{'.'.join(str(step) for step in mistake['loc']) or 'The reply'}: {mistake['msg']}."
        for mistake in found[:MOST_MISTAKES]
    ]
    return " ".join(mistakes)


def ignore(_: object) -> None:
    """For those who need not hear."""


class Hearing:
    """Tells listeners what has come of a reply so far."""

    def __init__(
        self,
        field: str | None = None,
        on_text: Callable[[str], None] = ignore,
        on_partial: Callable[[dict[str, Any]], None] = ignore,
    ) -> None:
        self._field = field
        self._on_text = on_text
        self._on_partial = on_partial
        self._shown = ""
        self.text = ""

    def add(self, piece: str) -> None:
        self.text += piece
        start = self.text.find("{")
        if start < 0:
            return
        try:
            partial = from_json(self.text[start:], allow_partial="trailing-strings")
        except ValueError:
            return
        self._on_partial(partial)
        self._show(partial.get(self._field))

    def forget(self) -> None:
        """Takes back what was shown: the reply will begin anew."""
        self.text = ""
        self._show("")

    def _show(self, words: object) -> None:
        if not isinstance(words, str) or words == self._shown:
            return
        self._shown = words
        self._on_text(words)
