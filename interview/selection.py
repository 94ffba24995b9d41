"""Which interviews are looked at: by role, company, interviewer and candidate, kept in the address (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from interview.history import Outline, in_order


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What there is to choose from, in alphabetical order."""

    roles: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    interviewers: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()  # who share a machine


@dataclass(frozen=True, kw_only=True)
class Filter:
    """An empty field stands for all."""

    role: str = ""
    company: str = ""
    interviewer: str = ""
    candidate: str = ""

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> Filter:
        return cls(**{field.name: query.get(field.name, "") for field in fields(cls)})

    def to_query(self) -> dict[str, str]:
        """Only what is set: an address without filters stays short."""
        values = {field.name: str(getattr(self, field.name)) for field in fields(self)}
        return {name: value for name, value in values.items() if value}

    def within(self, choices: Choices) -> Filter:
        """The same in the spelling of the choices, without what is no longer among them (an old link)."""
        return Filter(
            role=_spelled(self.role, choices.roles),
            company=_spelled(self.company, choices.companies),
            interviewer=_spelled(self.interviewer, choices.interviewers),
            candidate=_spelled(self.candidate, choices.candidates),
        )

    def lets_through(self, one: Outline) -> bool:
        pairs = (
            (self.role, one.job_title),
            (self.company, one.company_name),
            (self.interviewer, one.origin.interviewer),
            (self.candidate, one.candidate_name),
        )
        return all(not wanted or _key(wanted) == _key(found) for wanted, found in pairs)


def chosen(outlines: Iterable[Outline], filter_: Filter) -> tuple[Outline, ...]:
    """Those that the filter lets through, oldest first."""
    return tuple(one for one in in_order(outlines) if filter_.lets_through(one))


def choices(outlines: Iterable[Outline]) -> Choices:
    ordered = in_order(outlines)
    return Choices(
        roles=_distinct(one.job_title for one in ordered),
        companies=_distinct(one.company_name for one in ordered),
        interviewers=_distinct(one.origin.interviewer for one in ordered),
        candidates=_distinct(one.candidate_name for one in ordered if one.candidate_name),
    )


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    latest = {_key(text): text for text in texts}  # of several spellings, the newest
    return tuple(latest[key] for key in sorted(latest))


def _spelled(wanted: str, known: Iterable[str]) -> str:
    return next((text for text in known if _key(text) == _key(wanted)), "")
