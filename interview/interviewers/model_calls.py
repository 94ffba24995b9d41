"""Puts an interview's calls to the models, and writes down what each request cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from interview.interviewers import Progress
from interview.interviewers.opening import Memory
from interview.interviewers.spending import Request
from interview.providers import Attempt, Call, Reply, Shape
from interview.providers.failover import Failover
from interview.providers.faults import NoModelAnswered
from interview.providers.replies import ignore


class ModelCalls:
    def __init__(self, models: Failover, memory: Memory) -> None:
        self._models = models
        self._memory = memory

    def make(
        self,
        call: Call[Shape],
        *,
        interview_id: int,
        number: int,
        repeated: int = 0,
        on_text: Progress = ignore,
        on_partial: Callable[[dict[str, Any]], None] = ignore,
        on_notice: Progress = ignore,
    ) -> Reply[Shape]:
        """Call `number` of the interview; `repeated` characters of it repeat the one before.

        Raises NoModelAnswered.
        """

        def keep(attempts: Sequence[Attempt], model: str = "") -> None:
            requests = self._requests(attempts, call, number=number, repeated=repeated, model=model)
            self._memory.add_requests(interview_id, requests)

        try:
            reply = self._models.complete(call, on_text=on_text, on_partial=on_partial, on_notice=on_notice)
        except NoModelAnswered as error:
            keep(error.attempts)
            raise
        keep(reply.attempts, reply.model)
        return reply

    def _requests(
        self, attempts: Sequence[Attempt], call: Call[Any], *, number: int, repeated: int, model: str
    ) -> Iterator[Request]:
        """`model` is the one that answered; of those that failed we know what they were called."""
        names = {standing.name: standing.model for standing in self._models.standings}
        for place, attempt in enumerate(attempts):
            usage = attempt.usage
            known = repeated if place == 0 else call.characters
            yield Request(
                call=number,
                provider=attempt.provider,
                model=names.get(attempt.provider, "") if attempt.fault else model,
                characters=usage.input_characters,
                fresh_characters=max(0, usage.input_characters - known),
                input_tokens=usage.input_tokens,
                cached_tokens=usage.cached_tokens,
                output_tokens=usage.output_tokens,
                fault=attempt.fault,
            )
