"""The interviewer that talks to a model: it asks and observes; what counts, code decides."""

from __future__ import annotations

from collections.abc import Sequence

from interview.errors import InterviewerUnavailable
from interview.interviewers import Progress
from interview.interviewers.asked import checked_notes, notes_of, question_of
from interview.interviewers.builtin import MOST_NOT_ASSESSED, BuiltInInterviewer
from interview.interviewers.conversation import call_to_ask, mask_for, repeated_characters
from interview.interviewers.model_calls import ModelCalls
from interview.interviewers.model_rating import checked, praises_nothing
from interview.interviewers.opening import Memory, new_opening
from interview.interviewers.rating_call import Counting, call_to_rate
from interview.points import assessment
from interview.prompts import PROMPT_VERSION
from interview.providers.failover import Failover
from interview.reading import Reading, readings_of
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Question
from interview.scoring import Assessment, Origin, Point

RATING = QUESTIONS_PER_INTERVIEW + 1  # the number of the call that rates


class RatingNotTrusted(InterviewerUnavailable):
    def __init__(self, provider: str) -> None:
        super().__init__(
            f"{provider} praised an answer that says nothing, so its rating was not used. Please try again."
        )


class ModelInterviewer:
    """Nine calls an interview: eight that ask, one that rates."""

    name = "Model"

    def __init__(self, models: Failover, memory: Memory) -> None:
        self._calls = ModelCalls(models, memory)
        self._memory = memory

    def ask(
        self, interview: Interview, asked_before: Sequence[str], on_words: Progress, on_notice: Progress
    ) -> Question:
        """The next question. Raises InterviewerUnavailable."""
        on_notice("Thinking")
        opening = self._memory.begin(interview.id, new_opening(asked_before))
        call, number = call_to_ask(interview, opening, asked_before), len(interview.turns) + 1
        reply = self._calls.make(
            call,
            interview_id=interview.id,
            number=number,
            repeated=repeated_characters(call),
            on_text=on_words,
            on_notice=on_notice,
        )
        if number == 1:
            self._memory.keep_notes(interview.id, notes_of(reply.value))
        return question_of(reply.value, number=number, sources=_sources(interview))

    def rate(self, interview: Interview, on_notice: Progress) -> Assessment:
        """The rating of eight answers. Raises InterviewerUnavailable."""
        on_notice("Reading your answers")
        readings = readings_of(interview)
        opening = self._memory.find(interview.id) or new_opening(())
        reply = self._calls.make(
            call_to_rate(interview, readings, opening.fence),
            interview_id=interview.id,
            number=RATING,
            on_partial=Counting(on_notice),
            on_notice=on_notice,
        )
        notes = checked_notes(opening.cv_notes, cv=interview.cv, advert=interview.advert)
        dropped = len(opening.cv_notes) - len(notes)
        if praises_nothing(reply.value):
            return _rated_without(interview, readings, reply.provider, notes, dropped)
        held = checked(reply.value, interview, readings)
        return assessment(
            interview,
            readings,
            Origin(interviewer=reply.provider, model=reply.model, prompt_version=PROMPT_VERSION),
            ratings=held.ratings,
            advice=held.advice,
            cv_notes=notes,
            dropped=held.dropped + dropped,
        )


def _rated_without(
    interview: Interview, readings: Sequence[Reading], provider: str, notes: Sequence[Point], dropped: int
) -> Assessment:
    """Code's own rating, called by its name. Raises RatingNotTrusted where code cannot read the language."""
    not_assessed = sum(not reading.is_assessed for reading in readings)
    if not_assessed > MOST_NOT_ASSESSED * len(readings):
        raise RatingNotTrusted(provider)
    name = f"{BuiltInInterviewer.name} (the rating by {provider} failed a check)"
    return assessment(interview, readings, Origin(interviewer=name), cv_notes=notes, dropped=dropped)


def _sources(interview: Interview) -> dict[str, str]:
    """Where the line behind a question may stand, as the model saw it."""
    mask = mask_for(interview)
    said = "\n".join(turn.answer or "" for turn in interview.turns)
    return {
        "Your CV says:": mask(interview.cv),
        "The advert asks for:": mask(interview.advert),
        "You said:": mask(said),
    }
