"""How much of the owner's models the visitors of a public demo may use in a day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Limits:
    """For one visitor, and for all together. None: no limit."""

    interviews: int | None = None
    interviews_total: int | None = None
    model_calls: int | None = None
    model_calls_total: int | None = None


@dataclass(frozen=True, kw_only=True)
class Left:
    """What a visitor may still use today. None: as much as they like."""

    interviews: int | None
    model_calls: int | None

    @property
    def is_used_up(self) -> bool:
        """Whether no interview with a model could begin and ask its first question."""
        return 0 in (self.interviews, self.model_calls)
