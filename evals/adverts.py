"""Adverts: which of the terms that a recruiter would name are found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evals.metrics import Item, share
from interview.reading.adverts import read_advert


def adverts_report(rows: Sequence[Item]) -> dict[str, Any]:
    found = [{_plain(term.name) for term in read_advert(row["text"]).terms} for row in rows]
    wanted = [{_plain(term) for term in row["must_have"]} for row in rows]
    pairs = list(zip(found, wanted, strict=True))
    return {
        "precision": share([_is_among(term, must) for terms, must in pairs for term in terms]),
        "recall": share([_is_among(term, terms) for terms, must in pairs for term in must]),
    }


def _plain(term: str) -> str:
    return " ".join(term.lower().replace("-", " ").split())


def _is_among(term: str, others: set[str]) -> bool:
    return any(
        term == other or f" {term} " in f" {other} " or f" {other} " in f" {term} " for other in others
    )
