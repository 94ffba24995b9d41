"""Who conducts an interview: the contract that every interviewer keeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from interview.rules import Interview, Question
from interview.scoring import Assessment

Progress = Callable[[str], None]
"""Called with what a person may see so far: the question's words, or a notice. May be called often."""


class Interviewer(Protocol):
    """Asks the questions of an interview and rates its answers."""

    name: str

    def ask(
        self, interview: Interview, asked_before: Sequence[str], on_words: Progress, on_notice: Progress
    ) -> Question:
        """The next question.

        `asked_before` holds the questions of the person's earlier interviews for the same advert: none may
        come again. `on_words` gets the question's text so far, `on_notice` what is going on
        ("Retrying in 12 seconds"). Raises InterviewerUnavailable.
        """
        ...

    def rate(self, interview: Interview, on_notice: Progress) -> Assessment:
        """The rating of eight answers. Raises InterviewerUnavailable or NotAssessed."""
        ...
