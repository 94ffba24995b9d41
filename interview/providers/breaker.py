"""Leaves a provider alone for a while when it keeps failing, until it succeeds again."""

from __future__ import annotations

from threading import Lock

from interview.providers.line import Clock

FAILURES = 3
REST_SECONDS = 60.0


class Breaker:
    """One provider's. When its rest is over a single caller may try; the others wait for the outcome."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._failures = 0
        self._rests_until = 0.0

    @property
    def seconds_left(self) -> float:
        """How long the provider is still left alone; 0 where it is not."""
        with self._lock:
            return max(0.0, self._rests_until - self._clock()) if self._is_open else 0.0

    def admits(self) -> bool:
        with self._lock:
            if not self._is_open:
                return True
            if self._clock() < self._rests_until:
                return False
            self._rest()  # for everybody but this one
            return True

    def failed(self) -> None:
        with self._lock:
            self._failures += 1
            if self._is_open:
                self._rest()

    def succeeded(self) -> None:
        with self._lock:
            self._failures = 0

    @property
    def _is_open(self) -> bool:
        return self._failures >= FAILURES

    def _rest(self) -> None:
        self._rests_until = self._clock() + REST_SECONDS
