"""Two drafts of one field, which met when somebody signed in: one is in it, the other kept beside (pure)."""

from __future__ import annotations

from collections.abc import Mapping

_BESIDE = " before"


def beside(name: str) -> str:
    """The name under which the other draft of a field is kept."""
    return name if name.endswith(_BESIDE) else name + _BESIDE


def kept_beside(drafts: Mapping[str, str]) -> dict[str, str]:
    """By the field's name; not where the field holds the same."""
    found = {name.removesuffix(_BESIDE): text for name, text in drafts.items() if name.endswith(_BESIDE)}
    return {name: text for name, text in found.items() if text != drafts.get(name)}
