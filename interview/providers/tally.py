"""What has come of one stream, and whether it is whole."""

from __future__ import annotations

from collections.abc import Mapping

from interview.providers import Finish, Usage, faults
from interview.providers.faults import Fault, Named


class Tally:
    """Kept by a provider while it reads; `finish` says how it ended.

    No vendor's library complains of a stream that just stops, so that is found out here.
    """

    def __init__(self, provider: Named, characters: int, bad_ends: Mapping[str, type[Fault]]) -> None:
        self._provider = provider
        self._characters = characters
        self._bad_ends = bad_ends
        self._model = provider.model
        self._tokens = (0, 0, 0)
        self._end = ""
        self._has_events = self._has_choice = self._has_text = False

    def note(
        self, *, has_choice: bool, text: str, end: str, tokens: tuple[int, int, int], model: str
    ) -> None:
        """One event: `tokens` are input, cached and output so far, `end` is empty until the last."""
        self._has_events = True
        self._has_choice = self._has_choice or has_choice
        self._has_text = self._has_text or bool(text)
        self._end = end or self._end
        self._tokens = tokens if any(tokens) else self._tokens
        self._model = model or self._model
        if end in self._bad_ends:
            raise self._bad_ends[end](self._provider)

    def finish(self) -> Finish:
        """Raises EmptyReply or BrokeOff where that was no reply, or not all of it."""
        if self._has_events and not self._has_choice:
            raise faults.EmptyReply(self._provider)
        if not self._end:
            raise faults.BrokeOff(self._provider)
        if not self._has_text:
            raise faults.EmptyReply(self._provider)
        read, cached, written = self._tokens
        usage = Usage(
            input_characters=self._characters, input_tokens=read, cached_tokens=cached, output_tokens=written
        )
        return Finish(usage=usage, model=self._model)
