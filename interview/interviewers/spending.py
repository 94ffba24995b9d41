"""What an interview cost: every request that was made to a model for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Request:
    """One request to a provider. Tokens are 0 where the provider does not count them."""

    call: int  # which of the interview's nine it was made for
    provider: str
    model: str
    characters: int  # all that was sent
    fresh_characters: int  # what did not repeat the request before
    input_tokens: int = 0
    cached_tokens: int = 0  # those of the input tokens that the provider remembered
    output_tokens: int = 0
    fault: str = ""  # why it failed; empty where it did not


@dataclass(frozen=True, kw_only=True)
class Cost:
    """All requests of an interview together."""

    calls: int  # those that were answered
    requests: int  # those that failed as well
    characters: int
    fresh_characters: int
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    models: tuple[str, ...]  # "Gemini gemini-flash-latest", in the order of their first answer

    @property
    def repeated_share(self) -> float:
        """How much of what was sent repeats the request before, from 0 to 1."""
        return 1 - self.fresh_characters / self.characters if self.characters else 0.0


def cost_of(requests: Iterable[Request]) -> Cost:
    made = tuple(requests)
    answered = [request for request in made if not request.fault]
    return Cost(
        calls=len(answered),
        requests=len(made),
        characters=sum(request.characters for request in made),
        fresh_characters=sum(request.fresh_characters for request in made),
        input_tokens=sum(request.input_tokens for request in made),
        cached_tokens=sum(request.cached_tokens for request in made),
        output_tokens=sum(request.output_tokens for request in made),
        models=tuple(dict.fromkeys(f"{request.provider} {request.model}" for request in answered)),
    )
