"""Three attempts: with the wait that a provider asks for, or else with exponential back-off and jitter."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception_type,
    wait_exponential_jitter,
)

from interview.providers.faults import PassingFault, in_words
from interview.providers.line import Deadline

ATTEMPTS = 3
JITTER_SECONDS = 0.25  # so that those who were sent away together do not come back together

Sleep = Callable[[float], None]
Notice = Callable[[str], None]

backing_off = wait_exponential_jitter(initial=0.5, max=8, jitter=0.5)


def retrying(deadline: Deadline, *, sleep: Sleep, on_notice: Notice, attempts: int = ATTEMPTS) -> Retrying:
    """Repeats what raises a PassingFault, as long as the deadline leaves time for the wait."""

    def has_ended(state: RetryCallState) -> bool:
        return state.attempt_number >= attempts or state.upcoming_sleep >= deadline.left()

    return Retrying(
        retry=retry_if_exception_type(PassingFault),
        stop=has_ended,
        wait=_wait,
        sleep=lambda seconds: count_down(seconds, sleep=sleep, on_notice=on_notice),
        reraise=True,
    )


def _wait(state: RetryCallState) -> float:
    fault = state.outcome.exception() if state.outcome else None
    if isinstance(fault, PassingFault) and fault.wait is not None:
        return fault.wait + random.uniform(0, JITTER_SECONDS)  # noqa: S311 - spreads load, keeps no secret
    return backing_off(state)


def count_down(seconds: float, *, sleep: Sleep, on_notice: Notice) -> None:
    """Sleeps, and says each second how long it will still be."""
    whole = max(1, math.floor(seconds))
    for left in range(whole, 0, -1):
        on_notice(f"Retrying in {in_words(left)}")
        sleep(seconds - whole + 1 if left == whole else 1)
