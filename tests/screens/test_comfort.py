"""What makes practising comfortable: notes for oneself, and a pause."""

from interview.prompts import LANGUAGES
from tests.makers import ANA
from tests.screens.seeing import begun, forget, named, opened, practice, press, say, shown
from web.aloud import CODES


def test_notes_are_there_after_a_restart_and_next_to_the_next_question() -> None:
    interview = begun()
    app = opened("practise", interview=interview.id)
    app.text_area[0].set_value("Breathe, $x$ and smile").run()
    assert not app.exception
    assert practice().notes(ANA, interview.id) == "Breathe, $x$ and smile"
    assert say(app, "An answer").text_area[0].value == "Breathe, $x$ and smile"
    forget()
    assert opened("practise", interview=interview.id).text_area[0].value == "Breathe, $x$ and smile"


def test_notes_that_are_too_long_say_so_and_stay_in_their_box() -> None:
    app = opened("practise", interview=begun().id)
    app.text_area[0].set_value("x" * 10_001).run()
    assert "at most 10,000" in app.error[0].value
    assert app.text_area[0].value == "x" * 10_001


def test_a_pause_says_that_nothing_is_lost_and_how_to_go_on() -> None:
    interview = begun(answered=2)
    app = press(opened("practise", interview=interview.id), "Pause")
    assert "Paused." in shown(app)
    assert "Question 3 of 8" in shown(app)
    app = press(app, "Go on")
    assert named(app) == str(interview.id)
    app.switch_page("prepare.py").run()
    assert "Paused." not in shown(app)


def test_the_first_question_says_that_nobody_watches_the_clock() -> None:
    assert "Take your time" in shown(opened("practise", interview=begun().id))
    assert "Take your time" not in shown(opened("practise", interview=begun(answered=1).id))


def test_each_language_of_an_interview_can_be_read_aloud() -> None:
    assert set(CODES) == set(LANGUAGES)
