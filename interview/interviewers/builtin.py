"""The built-in interviewer: no key, no network, and the same questions and marks every time."""

from __future__ import annotations

from collections.abc import Sequence

from interview.errors import NotAssessed
from interview.interviewers import Progress
from interview.interviewers.follow_ups import follow_up
from interview.interviewers.questions import planned_question
from interview.points import assessment
from interview.reading import readings_of
from interview.rules import Interview, Question
from interview.scoring import Assessment, Origin

MOST_NOT_ASSESSED = 1 / 3


class BuiltInInterviewer:
    name = "Built-in interviewer"

    def ask(
        self, interview: Interview, asked_before: Sequence[str], on_words: Progress, on_notice: Progress
    ) -> Question:
        """The next question; it is ready at once, so that there is nothing to notice."""
        del on_notice
        question = follow_up(interview, asked_before) or planned_question(interview, asked_before)
        on_words(question.text)
        return question

    def rate(self, interview: Interview, on_notice: Progress) -> Assessment:
        """The rating of eight answers. Raises NotAssessed where too few of them are in English."""
        on_notice("Reading your answers")
        readings = readings_of(interview)
        not_assessed = sum(not reading.is_assessed for reading in readings)
        if not_assessed > MOST_NOT_ASSESSED * len(readings):
            raise NotAssessed
        return assessment(interview, readings, Origin(interviewer=self.name))
