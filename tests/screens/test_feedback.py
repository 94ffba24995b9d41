"""Feedback: before, while it is made, when that failed, and once it is there."""

from pathlib import Path

from tests.makers import ANA
from tests.screens.seeing import (
    begun,
    opened,
    practice,
    press,
    rated,
    shown,
    somebody_is_at,
)
from web.parts import as_typed


def test_feedback_waits_for_the_eighth_answer() -> None:
    interview = begun(answered=7)
    app = opened("feedback", interview=interview.id)
    assert not app.exception
    assert not app.metric
    assert "1" in shown(app)


def test_the_feedback_that_failed_can_be_tried_again(place: Path) -> None:
    interview = begun(answered=8)
    somebody_is_at(place, interview, "feedback", failure="No model answers.")
    app = opened("feedback", interview=interview.id)
    assert "No model answers." in app.error[0].value
    press(app, "Retry")
    assert practice().open(ANA, interview.id).feedback


def test_while_the_feedback_is_made_the_page_says_so(place: Path) -> None:
    interview = begun(answered=8)
    somebody_is_at(place, interview, "feedback", notice="Reading answer 3")
    app = opened("feedback", interview=interview.id)
    assert not app.exception
    assert "Reading answer 3" in shown(app)


def test_the_feedback_is_there_with_the_score_and_every_quote() -> None:
    interview = rated()
    app = opened("feedback", interview=interview.id)
    assert not app.exception
    page = shown(app)
    assert app.metric[0].value.startswith(str(interview.feedback.interview_score))
    points = (*interview.feedback.assessment.strengths, *interview.feedback.assessment.weaknesses)
    for point in points:
        assert as_typed(point.quote) in page or point.quote in page
