"""Every error that we raise on purpose. `str(error)` is always fit to show to a person.

InterviewError
├── Refused                     what was asked for cannot be taken; the sentence says what to do
│   ├── InvalidInput            a field is empty or too short
│   │   └── TooLong             or has more characters than fit
│   ├── DocumentRefused         a file cannot be read; its children live in documents/refusals.py
│   ├── NotReady                CV or advert is still missing
│   ├── InterviewBegun          CV or advert changed after the first question
│   ├── EmptyInterview          nothing has been answered yet
│   ├── InterviewIncomplete     fewer than eight answers
│   ├── InterviewOver           a ninth question or answer
│   ├── WrongTurn               an answer to a question that is not open
│   ├── AlreadyAnswered         another answer to a question that has one
│   ├── NobodyListens           a spoken answer, and no model that could write it down
│   ├── FeedbackExists          a second feedback
│   ├── GroupExists             a second group of the same coach's under one name
│   ├── OwnGroup                a coach joins their own group
│   ├── ScoreShown              a coach's own score after the interview's has been shown
│   ├── ReviewFinished          a finished review changed
│   ├── NothingToSend           a review finished without a word or a score
│   └── HandoverRefused         a file with an interview or comments cannot be taken; it says why
├── NotFound
│   ├── InterviewNotFound
│   ├── FeedbackNotFound
│   ├── GroupNotFound
│   └── InvitationNotFound      its link has been renewed or closed
├── NotYours                    it belongs to somebody else
│   └── NotShared               it is not, or no longer, shared with this coach
└── Unavailable                 nothing is wrong with the request: try again later
    ├── NotAssessed             the interviewer cannot judge these answers (their language)
    ├── DemoLimit               the public demo's share of the day is used up
    ├── StillWorking            another tab or process is doing this right now
    ├── ReaderUnavailable       no process can be had to read a file in
    ├── StoreUnavailable        the database does not answer
    ├── NewerDatabase           the database was made by a newer version
    └── InterviewerUnavailable  no model could be reached; more in providers/ and interviewers/
        └── NoInterviewer       who began this interview is not set up any more
"""

from interview.figures import Written, in_english


class InterviewError(Exception):
    """The root: catching it catches all that we raise on purpose."""

    def told(self, written: Written) -> str:  # noqa: ARG002 -- most sentences hold no figure
        """The sentence, with its figures as the reader writes them."""
        return str(self)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between processes with their sentence, whatever their own makers ask for."""
        return Exception.__new__, (type(self), *self.args), self.__dict__


class Refused(InterviewError):
    """What was asked for cannot be taken."""


class InvalidInput(Refused):
    """A field is empty, too short or too long."""


class TooLong(InvalidInput):
    def __init__(self, name: str, *, characters: int, most: int) -> None:
        super().__init__(name, characters, most)

    def __str__(self) -> str:
        return self.told(in_english)

    def told(self, written: Written) -> str:
        name, characters, most = self.args
        return (
            f"{name} has {written(characters, 0)} characters; at most {written(most, 0)} fit. "
            "Please shorten it."
        )


class DocumentRefused(Refused):
    """A file cannot be read."""


class NotReady(Refused):
    def __init__(self) -> None:
        super().__init__("Add your CV and the job advert first.")


class InterviewBegun(Refused):
    def __init__(self) -> None:
        super().__init__("This interview has begun: its CV and advert stay as they are. Start a new one.")


class EmptyInterview(Refused):
    def __init__(self) -> None:
        super().__init__("Cannot generate feedback for an empty interview.")


class InterviewIncomplete(Refused):
    def __init__(self, answered: int, total: int) -> None:
        super().__init__(f"Interview is not complete: {answered} of {total} questions answered.")


class InterviewOver(Refused):
    def __init__(self) -> None:
        super().__init__("All questions of this interview have been answered.")


class WrongTurn(Refused):
    def __init__(self, number: int, open_number: int | None) -> None:
        now = f"Question {open_number} is open." if open_number else "No question is open."
        super().__init__(f"Question {number} cannot be answered now. {now}")


class AlreadyAnswered(Refused):
    def __init__(self, number: int) -> None:
        super().__init__(f"Question {number} has already been answered, perhaps in another tab.")


class FeedbackExists(Refused):
    def __init__(self) -> None:
        super().__init__("This interview already has its feedback.")


class NobodyListens(Refused):
    def __init__(self) -> None:
        super().__init__("Nobody is set up who could write down what you say. Please type your answer.")


class GroupExists(Refused):
    def __init__(self, name: str) -> None:
        super().__init__(f"You have a group called “{name}” already. Please choose another name.")


class OwnGroup(Refused):
    def __init__(self) -> None:
        super().__init__("This is your own group. Send its link to the people who practise with you.")


class ScoreShown(Refused):
    def __init__(self) -> None:
        super().__init__(
            "You have seen the interview's score, so your own scores can no longer be changed. "
            "You can still write comments."
        )


class ReviewFinished(Refused):
    def __init__(self) -> None:
        super().__init__("This review is finished. Open it again to change it.")


class NothingToSend(Refused):
    def __init__(self) -> None:
        super().__init__("Write a comment or give a score first; then finish.")


class HandoverRefused(Refused):
    """A file with an interview or comments cannot be taken."""


class NotFound(InterviewError):
    """There is no such thing."""


class InterviewNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such interview.")


class FeedbackNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("This interview has no feedback yet.")


class GroupNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such group.")


class InvitationNotFound(NotFound):
    def __init__(self) -> None:
        super().__init__("This invitation no longer works. Ask your coach for a new link.")


class NotYours(InterviewError):
    def __init__(self, sentence: str = "This interview belongs to somebody else.") -> None:
        super().__init__(sentence)


class NotShared(NotYours):
    def __init__(self) -> None:
        super().__init__("This interview is not shared with you, or no longer.")


class Unavailable(InterviewError):
    """Nothing is wrong with the request; it can be made again."""


class NotAssessed(Unavailable):
    def __init__(self) -> None:
        super().__init__(
            "Not assessed: the built-in interviewer reads English only. "
            "Another interviewer can rate your answers."
        )


class DemoLimit(Unavailable):
    def __init__(self, what: str) -> None:
        super().__init__(
            f"Today's {what} of this demo are used up. Go on tomorrow, "
            "or start an interview with the built-in interviewer, which needs no model."
        )


class StillWorking(Unavailable):
    def __init__(self) -> None:
        super().__init__("This is being worked on already. Please wait a moment.")


class ReaderUnavailable(Unavailable):
    def __init__(self) -> None:
        super().__init__(
            "Files cannot be read right now. Please paste the text, or add the file again in a minute."
        )


class StoreUnavailable(Unavailable):
    def __init__(self) -> None:
        super().__init__("We cannot save or load right now. Keep this page open and try again.")


class NewerDatabase(Unavailable):
    def __init__(self) -> None:
        super().__init__(
            "This database was made by a newer version of Dry Run. Update Dry Run, then start it again."
        )


class InterviewerUnavailable(Unavailable):
    """No model could be reached; the sentence says why, in our words."""


class NoInterviewer(InterviewerUnavailable):
    def __init__(self) -> None:
        super().__init__(
            "A model conducts this interview, and none is set up now. "
            "Whoever runs Dry Run can set it up again. "
            "Or start a new interview with the built-in interviewer."
        )
