"""Why a model did not answer. Each sentence is ours, names the provider, and may be shown to anybody.

InterviewerUnavailable (errors.py)
├── NoModelAnswered         all have been tried; says why for each
└── Fault                   one provider failed
    ├── PassingFault        the same provider is worth another attempt
    │   ├── Busy            too many requests, or overloaded; `wait` seconds where it says so
    │   ├── Unreachable     no connection: refused, no such name, no route
    │   ├── ServerFailed    an error on its side
    │   ├── Garbled         a web page or other bytes instead of a reply
    │   └── BrokeOff        the stream ended early, or without saying that it is complete
    └── FinalFault          on to the next provider
        ├── KeyRefused      the key is wrong, or may not do this
        ├── NoCredit        the account is empty
        ├── DayQuotaUsed    no more requests today
        ├── ModelUnknown    no such model there
        ├── RequestRefused  the request was not accepted
        ├── TooSlow         its time was over
        ├── Interrupted     it reported an error in the middle of its reply
        ├── Blocked         its filters stopped the prompt or the reply
        ├── EmptyReply      a reply without text
        ├── OutOfRoom       the reply, or the thinking before it, did not fit
        ├── Unusable        twice something other than what was asked for
        ├── Resting         left alone for a while, after several failures
        └── TooFar          LOCAL_ONLY forbids to call it
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from interview.errors import InterviewerUnavailable

if TYPE_CHECKING:
    from interview.providers import Attempt


class Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def key_name(self) -> str: ...
    @property
    def model(self) -> str: ...


class NoModelAnswered(InterviewerUnavailable):
    def __init__(self, faults: Sequence[Fault], attempts: Sequence[Attempt] = ()) -> None:
        self.faults = tuple(faults)
        self.attempts = tuple(attempts)
        reasons = [str(fault) for fault in faults] or ["None is set up."]
        super().__init__(" ".join(["No model could answer.", *reasons]))


class Fault(InterviewerUnavailable):
    """One provider failed."""

    says = "{name} did not answer."
    wait: float | None = None  # seconds that the provider asks for

    def __init__(self, provider: Named) -> None:
        super().__init__(
            self.says.format(name=provider.name, key=provider.key_name, model=provider.model or "asked for")
        )


class PassingFault(Fault):
    """The same provider is worth another attempt."""


class FinalFault(Fault):
    """On to the next provider."""


class Busy(PassingFault):
    says = "{name} is busy."

    def __init__(self, provider: Named, wait: float | None = None) -> None:
        super().__init__(provider)
        self.wait = wait
        if wait is not None:
            self.args = (f"{provider.name} is busy and asks to wait {in_words(wait)}.",)


class Unreachable(PassingFault):
    says = "{name} could not be reached."


class ServerFailed(PassingFault):
    says = "{name} has trouble on its side."


class Garbled(PassingFault):
    says = "{name} sent something that is not a reply."


class BrokeOff(PassingFault):
    says = "{name} broke off in the middle of its reply."


class KeyRefused(FinalFault):
    says = "{name} refused the key in {key}."


class NoCredit(FinalFault):
    says = "{name} has no credit left for the key in {key}."


class DayQuotaUsed(FinalFault):
    says = "{name} takes no more requests today: the daily quota of the key in {key} is used up."


class ModelUnknown(FinalFault):
    says = "{name} has no model {model} at its address."


class RequestRefused(FinalFault):
    says = "{name} did not accept the request."


class TooSlow(FinalFault):
    says = "{name} took too long."


class Interrupted(FinalFault):
    says = "{name} reported an error in the middle of its reply."


class Blocked(FinalFault):
    says = "{name} declined to answer: its filters objected."


class EmptyReply(FinalFault):
    says = "{name} sent an empty reply."


class OutOfRoom(FinalFault):
    says = "{name} ran out of room before its reply was complete."


class Unusable(FinalFault):
    says = "{name} replied in a way that cannot be used."


class Resting(FinalFault):
    says = "{name} failed several times and is left alone for a moment."


class TooFar(FinalFault):
    says = "{name} was not called: LOCAL_ONLY allows this machine alone."


def in_words(seconds: float) -> str:
    """A wait as people say it, rounded up: "1 second", "12 seconds", "3 minutes", "14 hours"."""
    for size, name in ((3600, "hour"), (60, "minute")):
        if seconds > 2 * size:
            return f"{math.ceil(seconds / size)} {name}s"
    whole = max(1, math.ceil(seconds))
    return f"{whole} second{'' if whole == 1 else 's'}"
