"""One-line makers of what the tests arrange, and an interviewer made of functions."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from interview.coaching.agreement import ScorePair
from interview.coaching.coach import Coaching
from interview.coaching.group_store import GroupStore
from interview.coaching.review_store import ReviewStore
from interview.coaching.roster_store import RosterStore
from interview.interviewers import Progress
from interview.leases import Leases
from interview.practice import Practice
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Question
from interview.scoring import DIMENSIONS, AnswerRating, Assessment, Level, Origin, Point
from interview.store import Store
from interview.work import Work

NOW = datetime(2026, 3, 3, 11, 15, tzinfo=UTC)
CV = "Ward nurse, five years.\n• Led the handover for a ward of 28 beds.\n• Trained four new colleagues."
ADVERT = "We look for a senior nurse who leads handovers, trains colleagues and knows infection control."
ANA, BEN = "ana", "ben"
RECORD = {  # the fields of the public feedback
    "id",
    "session_id",
    "interview_score",
    "strengths",
    "weaknesses",
    "cv_improvements",
    "created_at",
}


def a_question(number: int) -> Question:
    return Question(text=f"Question number {number}?", reason="Your CV says: “Ward nurse”", topic="planning")


def an_interview(*, answered: int = 0, **values: object) -> Interview:
    interview = Interview(
        **{
            "id": 1,
            "person_id": ANA,
            "job_title": "Senior Nurse",
            "company_name": "City Hospital",
            "created_at": NOW,
            "cv": CV,
            "advert": ADVERT,
            **values,
        }
    )
    for number in range(1, answered + 1):
        interview = interview.with_question(a_question(number)).with_answer(number, f"Answer {number}")
    return interview


def an_assessment(*, score: int = 7, level: int = 4) -> Assessment:
    levels = tuple(Level(dimension=d.name, level=level, evidence=("A1.S1",)) for d in DIMENSIONS)
    return Assessment(
        interview_score=score,
        answers=tuple(
            AnswerRating(number=n, score=float(score), levels=levels)
            for n in range(1, QUESTIONS_PER_INTERVIEW + 1)
        ),
        strengths=(Point(text="Says what was done", quote="Answer 1", answer=1, dimension="ownership"),),
        weaknesses=(Point(text="No outcome", quote="Answer 2", answer=2, dimension="result"),),
        cv_improvements=(Point(text="Add infection control"),),
        origin=Origin(interviewer="Built-in interviewer"),
    )


class FakeInterviewer:
    """Asks and rates as told, and counts how often it was asked to."""

    name = "Fake interviewer"

    def __init__(
        self,
        ask: Callable[[Interview], Question] = lambda i: a_question(len(i.turns) + 1),
        rate: Callable[[Interview], Assessment] = lambda _: an_assessment(),
    ) -> None:
        self._ask = ask
        self._rate = rate
        self.asked = 0
        self.rated = 0

    def ask(
        self, interview: Interview, asked_before: Sequence[str], on_words: Progress, on_notice: Progress
    ) -> Question:
        self.asked += 1
        self.asked_before = tuple(asked_before)
        on_notice("Thinking")
        on_words("Question")
        return self._ask(interview)

    def rate(self, interview: Interview, on_notice: Progress) -> Assessment:
        self.rated += 1
        on_notice("Reading")
        return self._rate(interview)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def a_practice(
    engine: Engine, interviewer: FakeInterviewer | None = None, clock: Clock | None = None
) -> Practice:
    now = clock or Clock()
    return Practice(
        store=Store(engine),
        work=Work(Leases(engine), now),
        interviewers={"built-in": interviewer or FakeInterviewer()},
        now=now,
    )


def a_coaching(engine: Engine, clock: Clock | None = None) -> Coaching:
    return Coaching(
        store=Store(engine),
        groups=GroupStore(engine),
        reviews=ReviewStore(engine),
        rosters=RosterStore(engine),
        now=clock or Clock(),
    )


def rated(practice: Practice, *, person_id: str = ANA) -> Interview:
    """A finished interview of ANA's, with its feedback."""
    return practice.complete(person_id, begun(practice, answered=8, person_id=person_id).id, patience=10)


def begun(practice: Practice, *, answered: int = 0, person_id: str = ANA) -> Interview:
    """An interview of ANA's with so many answers, and the next question open."""
    interview = practice.prepare(
        person_id, job_title="Senior Nurse", company_name="City Hospital", cv=CV, advert=ADVERT
    )
    for number in range(1, answered + 1):
        practice.ask(person_id, interview.id, patience=10)
        practice.answer(person_id, interview.id, number, f"Answer {number}")
    return practice.ask(person_id, interview.id, patience=10)


def score_pairs(*scores: tuple[int, int]) -> list[ScorePair]:
    """A coach's score and the interview's own, a day apart; the candidate's name is hostile to markup."""
    return [
        ScorePair(
            interview_id=number,
            reviewed_at=NOW + timedelta(days=number),
            candidate="Ana <b>",
            coach_score=coach,
            interview_score=own,
        )
        for number, (coach, own) in enumerate(scores)
    ]
