"""Prepare: what is typed or read from a file is checked where it stands, and never lost."""

import pytest

from tests.makers import ADVERT, ANA, CV
from tests.screens.seeing import (
    ODD,
    begun,
    fill,
    forget,
    named,
    opened,
    practice,
    press,
    shown,
)


def test_the_sample_starts_a_whole_interview_with_one_click() -> None:
    app = press(opened(), "Try the sample")
    assert not app.exception
    assert len(practice().interviews(ANA)) == 1
    assert "Question" in shown(app) or app.chat_input


def test_a_start_that_is_refused_says_why_above_the_button_that_was_pressed() -> None:
    """On a phone the button is at the lower edge: what comes below it is out of sight."""
    app = press(fill(opened(), job_title="Nurse", company_name="City"), "Start the interview")
    shown_in_order = [str(getattr(part, "label", "") or getattr(part, "value", "")) for part in app.main]
    (error,) = app.error
    assert shown_in_order.index(error.value) < shown_in_order.index("Start the interview")


def test_what_is_typed_is_there_after_a_reload_and_a_restart() -> None:
    fill(opened(), job_title="Nurse", advert=ODD, cv=CV)
    forget()
    app = opened()
    assert app.text_input("job_title").value == "Nurse"
    assert app.text_area("advert").value == ODD
    assert app.text_area("cv").value == CV


def met(**of_both: tuple[str, str]) -> None:
    """ANA has signed in, and two drafts of each field met: the first is older."""
    practice().keep_drafts(ANA, **{name: older for name, (older, _) in of_both.items()})
    practice().keep_drafts("visitor", **{name: newer for name, (_, newer) in of_both.items()})
    practice().move("visitor", ANA)


def test_two_drafts_that_met_at_signing_in_are_both_shown_and_either_can_be_taken() -> None:
    met(cv=("The older CV", CV), advert=(ADVERT, ADVERT))
    app = opened()
    assert app.text_area("cv").value == CV
    assert [one.value for one in app.code] == ["The older CV"]
    for inside, other in (("The older CV", CV), (CV, "The older CV")):
        app = press(app, "Put this CV text into the field")
        assert not app.exception
        assert app.text_area("cv").value == opened().text_area("cv").value == inside
        assert [one.value for one in app.code] == [other]


def test_a_draft_that_came_along_stays_until_it_is_let_go() -> None:
    met(job_title=("Ward nurse", "Nurse"), advert=("The older advert", ADVERT))
    app = fill(opened(), company_name="City Hospital", cv=CV)
    press(app, "Start the interview")
    app = opened()
    assert [one.value for one in app.code] == ["Ward nurse", "The older advert"]
    app = press(app, "Let it go")
    assert "Two drafts met" not in shown(app)
    assert "Two drafts met" not in shown(opened())
    assert practice().drafts(ANA) == {"cv": CV}


def test_what_is_typed_is_there_after_a_look_at_another_page() -> None:
    app = fill(opened(), advert=ODD)
    app.switch_page("settings.py").run()
    app.switch_page("prepare.py").run()
    assert app.text_area("advert").value == ODD


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("job_title", "x" * 201, "at most 200"),
        ("company_name", "x" * 201, "at most 200"),
        ("cv", "x" * 49, "at least 50"),
        ("cv", "x" * 20_001, "at most 20,000"),
        ("advert", "x" * 49, "at least 50"),
        ("advert", "x" * 10_001, "at most 10,000"),
    ],
)
def test_a_text_beyond_its_limits_is_kept_and_told_at_once(name: str, typed: str, says: str) -> None:
    app = fill(opened(), **{name: typed})
    assert [says in error.value for error in app.error] == [True]
    field = (app.text_input if name in ("job_title", "company_name") else app.text_area)(name)
    assert field.value == typed


@pytest.mark.parametrize(
    "texts",
    [{"cv": "x" * 50, "advert": "y" * 50}, {"cv": "x" * 20_000, "advert": "y" * 10_000}],
    ids=["shortest", "longest"],
)
def test_texts_at_their_limits_start_an_interview(texts: dict[str, str]) -> None:
    app = fill(opened(), job_title="N", company_name="C" * 200, **texts)
    assert not app.error
    press(app, "Start the interview")
    (interview,) = practice().interviews(ANA)
    assert (interview.cv, interview.advert) == (texts["cv"], texts["advert"])


def test_start_with_a_field_missing_says_which_and_keeps_the_others() -> None:
    app = press(fill(opened(), job_title="Nurse", cv=CV, advert=ADVERT), "Start the interview")
    assert app.error[-1].value == "The company name is empty. Please fill it in."
    assert app.text_area("cv").value == CV
    assert not practice().interviews(ANA)


def test_after_the_start_the_next_one_begins_with_the_cv_alone() -> None:
    app = fill(opened(), job_title="Nurse", company_name="Ward", cv=CV, advert=ADVERT)
    press(app, "Start the interview")
    app = opened()
    assert app.text_area("cv").value == CV
    assert app.text_area("advert").value == app.text_input("job_title").value == ""


def test_a_file_lands_in_its_field_and_replaced_text_can_be_put_back() -> None:
    app = fill(opened(), cv="What I had typed before the file came, which is not lost.")
    app.file_uploader("cv_file").upload("cv.txt", CV.encode(), "text/plain").run()
    assert app.text_area("cv").value == CV
    assert practice().drafts(ANA)["cv"] == CV
    app = press(app, "Put back what was there")
    assert app.text_area("cv").value.startswith("What I had typed")


def test_a_corrected_text_is_not_overwritten_by_its_file() -> None:
    app = opened()
    app.file_uploader("cv_file").upload("cv.txt", CV.encode(), "text/plain").run()
    fill(app, cv=CV + " corrected")
    assert app.text_area("cv").value == CV + " corrected"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cv.pdf", b"\x89PNG\r\n\x1a\n"),
        ("cv.txt", b""),
        ("cv.pdf", b"%PDF-1.7 broken"),
        ("..\\é.doc", b"PK\x03\x04"),
    ],
)
def test_a_rejected_file_loses_nothing_that_is_in_the_fields(name: str, content: bytes) -> None:
    app = fill(opened(), cv=CV, advert=ADVERT)
    app.file_uploader("cv_file").upload(name, content).run()
    assert not app.exception
    assert len(app.error) == 1
    assert (app.text_area("cv").value, app.text_area("advert").value) == (CV, ADVERT)


def test_what_was_cut_from_a_file_is_announced() -> None:
    app = opened()
    app.file_uploader("advert_file").upload("advert.txt", ("word " * 3000).encode(), "text/plain").run()
    assert len(app.text_area("advert").value) <= 10_000
    assert app.warning


def test_who_comes_back_sees_what_is_under_way() -> None:
    interview = begun(answered=3)
    app = opened()
    assert "Question 4 of 8" in shown(app)
    app = press(app, "Go on")
    assert named(app) == str(interview.id)


def test_delete_everything_forgets_what_was_typed_as_well() -> None:
    fill(opened(), advert=ODD)
    begun(answered=1)
    practice().delete_everything(ANA)
    app = opened()
    assert app.text_area("advert").value == ""
    assert not practice().interviews(ANA)
