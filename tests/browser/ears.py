"""A stand-in for a model that asks slowly, word by word, and writes down what it hears."""

import json

from tests.model_answers import Answer, refuses, says
from tests.model_interviews import InterviewServer, Told, honest
from tests.model_servers import Seen

WORDS = "I led the handover of a ward with 28 beds."


class Ears(InterviewServer):
    is_deaf = False

    def take(self, seen: Seen) -> Answer:
        if "inlineData" not in json.dumps(seen.body):
            return says(honest(Told(seen.body)), pause=0.3)
        return refuses(403) if self.is_deaf else says({"text": WORDS}, pause=0.3)
