"""Writes down what a candidate says: the recording goes to a provider that hears, and is kept nowhere."""

from __future__ import annotations

from pydantic import BaseModel

from interview import prompts
from interview.errors import InvalidInput
from interview.interviewers import Progress
from interview.providers import Call, Message
from interview.providers.failover import Failover

MOST_BYTES = 10 * 2**20  # about five minutes, as browsers record speech
LEAST_BYTES = 44  # a recording's head, and nothing after it


class Spoken(BaseModel):
    text: str


class Dictation:
    def __init__(self, models: Failover) -> None:
        self._models = models

    @property
    def is_possible(self) -> bool:
        return any(standing.hears for standing in self._models.standings)

    def write_down(self, recording: bytes, on_words: Progress, on_notice: Progress) -> str:
        """The words of a WAV recording. Raises InvalidInput or NoModelAnswered."""
        reply = self._models.complete(_call(recording), on_text=on_words, on_notice=on_notice)
        if words := reply.value.text.replace("\0", "").strip():
            return words
        raise InvalidInput("We heard no words. Please check your microphone and try again, or type.")


def check_recording(recording: bytes) -> None:
    """Raises InvalidInput."""
    if len(recording) > MOST_BYTES:
        raise InvalidInput("The recording is longer than five minutes. Please say it in two parts.")
    if len(recording) <= LEAST_BYTES or recording[:4] != b"RIFF" or recording[8:12] != b"WAVE":
        raise InvalidInput("The recording is empty. Please check your microphone and try again, or type.")


def _call(recording: bytes) -> Call[Spoken]:
    said = Message(role="user", text="Write down this recording.", audio=recording)
    return Call(instructions=prompts.dictation(), messages=(said,), shape=Spoken, temperature=0.0)
