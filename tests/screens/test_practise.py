"""Practise: one question at a time, and no answer lost."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.makers import ADVERT, ANA, CV
from tests.screens.seeing import (
    ODD,
    begun,
    forget,
    named,
    opened,
    practice,
    press,
    rated,
    say,
    shown,
    somebody_is_at,
)


def test_an_answer_is_shown_as_typed_and_the_next_question_comes() -> None:
    interview = begun()
    app = say(opened("practise", interview=interview.id), ODD)
    assert not app.exception
    kept = practice().open(ANA, interview.id)
    assert kept.turns[0].answer == ODD.strip()
    assert [part.value for part in app.text if part.value == ODD.strip()]
    assert kept.open_turn.number == 2
    assert kept.open_turn.question.text in shown(app)


@pytest.mark.parametrize("answer", ["x" * 10_000, "word", "</script>", "🙂", "\u202eright to left"])
def test_an_odd_answer_is_taken(answer: str) -> None:
    interview = begun()
    app = say(opened("practise", interview=interview.id), answer)
    assert not app.exception
    assert answer in [part.value for part in app.text]


@pytest.mark.parametrize(("answer", "says"), [("x" * 10_001, "at most 10,000"), (" \n ", "empty")])
def test_an_answer_that_cannot_be_taken_says_why_and_leaves_the_question_open(answer: str, says: str) -> None:
    interview = begun()
    app = say(opened("practise", interview=interview.id), answer)
    assert not app.exception
    assert says in app.warning[0].value
    assert practice().open(ANA, interview.id).open_turn.number == 1
    assert not say(app, "A good one").warning


def test_an_answer_to_a_question_that_another_tab_has_answered_is_kept_beside_until_let_go() -> None:
    interview = begun()
    late = opened("practise", interview=interview.id)
    say(opened("practise", interview=interview.id), "From the first tab")
    late = say(late, "From the second tab")
    assert not late.exception
    assert "already been answered" in late.warning[0].value
    assert [part.value for part in late.code] == ["From the second tab"]
    forget()
    reloaded = opened("practise", interview=interview.id)
    assert [part.value for part in reloaded.code] == ["From the second tab"]
    assert not press(reloaded, "Let it go").code
    assert practice().open(ANA, interview.id).turns[0].answer == "From the first tab"


def test_two_answers_that_were_not_taken_and_met_at_signing_in_are_both_kept_until_let_go() -> None:
    interview = begun(answered=1)
    for person, typed in ((ANA, "Typed here"), ("visitor", "Typed there")):
        practice().keep_drafts(person, **{f"not taken {interview.id}": typed})
    practice().move("visitor", ANA)
    app = opened("practise", interview=interview.id)
    assert app.code[0].value == "Typed here\n\nTyped there"
    assert not press(app, "Let it go").code
    assert not opened("practise", interview=interview.id).code
    assert practice().drafts(ANA) == {}


def test_the_same_answer_from_two_tabs_is_one_answer() -> None:
    interview = begun()
    late = opened("practise", interview=interview.id)
    say(opened("practise", interview=interview.id), "The same")
    late = say(late, "The same")
    assert not late.warning
    assert not late.code
    assert practice().open(ANA, interview.id).questions_answered == 1


def test_an_answer_that_cannot_be_stored_is_not_lost_and_can_be_sent_again(place: Path) -> None:
    interview = begun()
    app = opened("practise", interview=interview.id)
    engine = create_engine(f"sqlite:///{place / 'dry-run.db'}")
    with engine.begin() as connection:
        connection.execute(
            text("CREATE TRIGGER full_disk BEFORE UPDATE ON turns BEGIN SELECT * FROM no_such_table; END")
        )
    app = say(app, "Not stored yet")
    assert "We cannot save" in app.warning[0].value
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER full_disk"))
    engine.dispose()
    app = say(app, "Not stored yet")
    assert not app.warning
    assert practice().open(ANA, interview.id).turns[0].answer == "Not stored yet"


def test_each_question_says_why_it_is_asked() -> None:
    interview = begun(answered=2)
    app = opened("practise", interview=interview.id)
    assert [part.label for part in app.expander] == ["Why this question?"] * 3
    assert interview.turns[0].question.reason in shown(app)


def test_while_a_question_is_made_its_words_show_and_nothing_can_be_sent(place: Path) -> None:
    fields = {"job_title": "Nurse", "company_name": "Ward", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **fields)
    somebody_is_at(place, interview, "question 1", words="Tell me ab", notice="")
    app = opened("practise", interview=interview.id)
    assert not app.exception
    assert "Tell me ab" in shown(app)
    assert "The interviewer is thinking …" in shown(app)
    assert all(box.disabled for box in app.chat_input)


def test_a_question_that_failed_can_be_tried_again_with_one_click(place: Path) -> None:
    fields = {"job_title": "Nurse", "company_name": "Ward", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **fields)
    somebody_is_at(place, interview, "question 1", failure="No model answers.")
    app = opened("practise", interview=interview.id)
    assert app.error[0].value == "Your answers are safe. No model answers."
    app = press(app, "Retry")
    assert not app.error
    assert practice().open(ANA, interview.id).open_turn.number == 1


def test_after_the_eighth_answer_one_action_is_left() -> None:
    interview = begun(answered=8)
    app = opened("practise", interview=interview.id)
    assert not app.chat_input
    assert [button.label for button in app.button] == ["Go to the feedback"]
    assert named(press(app, "Go to the feedback")) == str(interview.id)


def test_without_an_address_the_only_interview_under_way_is_opened() -> None:
    interview = begun(answered=1)
    rated(company_name="Another")
    app = opened("practise")
    assert named(app) == str(interview.id)


def test_of_several_under_way_one_chooses_and_the_tab_remembers() -> None:
    first = begun(answered=1)
    begun(company_name="Another")
    app = opened("practise")
    assert [button.label for button in app.button] == ["Go on", "Go on"]
    app.button[1].click().run()
    assert named(app) == str(first.id)
    del app.query_params["interview"]
    assert named(app.run()) == str(first.id)


@pytest.mark.parametrize("page", ["prepare", "practise"])
def test_an_interview_whose_eight_answers_are_there_leads_to_its_feedback(page: str) -> None:
    interview = begun(answered=8)
    begun(company_name="Another")
    app = press(opened(page), "To the feedback")
    assert named(app) == str(interview.id)
    assert "how do *you* think it went?" in shown(app)
