"""With a model set up, the pages say where things go, what it costs, and what to do when it fails."""

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest

from interview.errors import FeedbackExists
from tests.makers import ADVERT, ANA, CV
from tests.model_answers import refuses
from tests.model_interviews import InterviewServer
from tests.model_wires import GeminiWire
from tests.screens.seeing import fill, forget, opened, practice, press, shown

KEY = "key-of-gemini"
MAIL = "candidate@example.org"


@pytest.fixture
def model() -> Iterator[InterviewServer]:
    """A stand-in for Gemini that the app is set up with."""
    with InterviewServer(GeminiWire()) as server:
        before = dict(os.environ)
        os.environ.update(server.environ)
        forget()
        yield server
        os.environ.clear()
        os.environ.update(before)


def begun_by_model() -> int:
    fields = {"job_title": "Senior Nurse", "company_name": "City Hospital", "cv": CV, "advert": ADVERT}
    return practice().prepare(ANA, **fields).id


def test_prepare_shows_who_gets_the_papers_and_what_is_masked(model: InterviewServer) -> None:
    app = fill(opened(), cv=f"{MAIL}\n{CV}", advert=ADVERT)
    text = shown(app)
    assert "Gemini (model-1)" in text.replace("\\", "")
    assert "[e-mail]" in "".join(part.value for part in app.text)
    assert MAIL not in "".join(part.value for part in app.text)
    assert not model.journal


def test_the_built_in_interviewer_can_be_chosen_instead(model: InterviewServer) -> None:
    app = fill(opened(), job_title="Nurse", company_name="City", cv=CV, advert=ADVERT)
    app.radio[0].set_value("built-in").run()
    press(app, "Start the interview")
    (interview,) = practice().interviews(ANA)
    assert interview.interviewer == "built-in"
    assert not model.journal


def test_a_demo_that_is_used_up_says_so_before_one_presses_and_goes_on_without_a_model(
    model: InterviewServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_INTERVIEWS_PER_DAY", "1")
    forget()
    app = opened()
    assert app.radio[0].value == "model"
    assert "used up" not in shown(app)
    press(app, "Try the sample")
    (first,) = practice().interviews(ANA)
    assert first.interviewer == "model"
    app = opened()
    assert app.radio[0].value == "built-in"
    assert "used up; tomorrow there are new ones." in shown(app)
    press(app, "Try the sample")
    assert not app.error
    assert practice().interviews(ANA)[-1].interviewer == "built-in"


def test_an_interview_with_a_model_is_practised_again_without_it_where_a_demo_is_used_up(
    model: InterviewServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_INTERVIEWS_PER_DAY", "1")
    forget()
    interview = practice().open(ANA, begun_by_model())
    for number in range(1, 9):
        practice().ask(ANA, interview.id, patience=20)
        practice().answer(ANA, interview.id, number, f"I led {number} handovers, and nobody waited.")
    practice().complete(ANA, interview.id, patience=20)
    app = opened("feedback", interview=interview.id)
    assert "Today the built-in interviewer asks." in shown(app)
    press(app, "Practise again: same CV and advert, new questions")
    assert practice().interviews(ANA)[-1].interviewer == "built-in"


def test_a_question_of_the_model_comes_into_the_chat(model: InterviewServer) -> None:
    app = opened("practise", interview=begun_by_model())
    asked = practice().ask(ANA, int(app.query_params["interview"][0]), patience=20).open_turn
    assert asked is not None
    app.run()
    assert asked.question.text in shown(app)
    assert len(model.journal) == 1


def test_a_model_that_refuses_leaves_retry_and_the_built_in_interviewer(model: InterviewServer) -> None:
    model.script[:] = [refuses(401)]
    interview_id = begun_by_model()
    practice().ask(ANA, interview_id, patience=20)
    app = opened("practise", interview=interview_id)
    assert "Your answers are safe." in shown(app)
    assert "GEMINI_API_KEY" in shown(app)
    assert KEY not in shown(app)
    press(app, "Retry")
    assert practice().ask(ANA, interview_id, patience=20).open_turn


def test_a_new_interview_can_go_on_without_the_model(model: InterviewServer) -> None:
    model.script[:] = [refuses(401)]
    interview_id = begun_by_model()
    practice().ask(ANA, interview_id, patience=20)
    press(opened("practise", interview=interview_id), "Start a new interview with the built-in interviewer")
    assert [i.interviewer for i in practice().interviews(ANA)] == ["model", "built-in"]


def test_settings_names_the_model_and_tests_its_connection(model: InterviewServer) -> None:
    app = opened("settings")
    assert "Gemini" in shown(app)
    assert "Asked first" in shown(app)
    press(app, "Test the connection")
    assert len(model.journal) >= 1
    assert KEY not in shown(app)


def test_settings_says_what_an_interview_cost(model: InterviewServer) -> None:
    practice().ask(ANA, begun_by_model(), patience=20)
    assert "1 model call, " in shown(opened("settings"))
    assert len(model.journal) == 1


def test_without_a_model_settings_says_what_a_key_needs() -> None:
    text = shown(opened("settings")).replace("\\", "")
    assert "no model is set up" in text
    for name in ("GEMINI_API_KEY", "OPENROUTER_API_KEY", "OPENAI_BASE_URL"):
        assert name in text


GERMAN = "Im Juli war die Kühlung ausgefallen, und ich habe die Ware mit dem Kollegen umgelagert."


def answered_in_german() -> int:
    fields = {"job_title": "Koch", "company_name": "Hafen", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **fields, interviewer="built-in")
    for number in range(1, 9):
        practice().ask(ANA, interview.id, patience=20)
        practice().answer(ANA, interview.id, number, f"{GERMAN} {number}.")
    practice().complete(ANA, interview.id, patience=20)
    return interview.id


def test_answers_in_another_language_wait_for_a_model_that_may_rate_them(model: InterviewServer) -> None:
    interview_id = answered_in_german()
    app = opened("feedback", interview=interview_id)
    assert "the built-in interviewer reads English only" in shown(app)
    assert "would be sent the questions and your answers" in shown(app)
    assert not model.journal
    press(app, "Let Gemini rate it")
    with suppress(FeedbackExists):  # the page may have waited for it
        practice().complete(ANA, interview_id, patience=20)
    assert practice().feedback(ANA, interview_id).assessment.origin.interviewer == "Gemini"


def test_without_a_model_the_answers_wait_and_settings_is_named() -> None:
    app = opened("feedback", interview=answered_in_german())
    assert "Settings says how to set one up" in shown(app)
    assert shown(app).count("answers are safe") == 1
    assert "kept" not in shown(app)
    assert "10 of 10" not in shown(app)
