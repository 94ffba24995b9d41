"""Every page in each of its states: empty, under way, waiting, failed, full, and not theirs."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from streamlit.testing.v1 import AppTest

from interview import wiring
from interview.database import open_database
from interview.leases import Leases
from interview.practice import Practice
from interview.rules import Interview
from tests.makers import ADVERT, ANA, BEN, CV
from web import server
from web.identity import KEY
from web.parts import as_typed

MAIN = Path(__file__).resolve().parent.parent / "screens" / "main.py"
PAGES = ("prepare", "practise", "feedback", "progress", "settings")
ODD = "   </script> $x$ _*# :smile: -> <b>\n\n\n    four\n===\nend"
Opened = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def place(tmp_path: Path) -> Iterator[Path]:
    """A place of its own for each test; what the process has built for another is forgotten."""
    before = {name: os.environ.get(name) for name in ("DATA_DIR", "DATABASE_URL")}
    os.environ["DATA_DIR"] = str(tmp_path)
    os.environ.pop("DATABASE_URL", None)
    forget()
    yield tmp_path
    forget()
    for name, value in before.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value


def forget() -> None:
    for built in (wiring.settings, wiring.practice, server.visitors):
        built.cache_clear()


def opened(page: str = "prepare", *, by: str = ANA, **address: object) -> AppTest:
    """A page as `by` sees it, recognised by the key in the address."""
    app = AppTest.from_file(str(MAIN), default_timeout=30)
    app.query_params[KEY] = server.visitors().token(by)
    for name, value in address.items():
        app.query_params[name] = str(value)
    if page == "prepare":
        return app.run()
    app.switch_page(f"{page}.py")
    return app.run()


def practice() -> Practice:
    return wiring.practice()


def begun(*, answered: int = 0, **values: str) -> Interview:
    """ANA's interview with so many answers and the next question open."""
    fields = {"job_title": "Senior Nurse", "company_name": "City Hospital", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **{**fields, **values})
    for number in range(1, answered + 1):
        practice().ask(ANA, interview.id, patience=10)
        practice().answer(ANA, interview.id, number, f"I led {number} handovers, and nobody waited.")
    return practice().ask(ANA, interview.id, patience=10)


def rated(**values: str) -> Interview:
    interview = begun(answered=8, **values)
    return practice().complete(ANA, interview.id, patience=30)


def leases(place: Path) -> Leases:
    return Leases(open_database(f"sqlite:///{place / 'dry-run.db'}"))


def somebody_is_at(place: Path, interview: Interview, purpose: str, **noted: str) -> None:
    """Another process makes this right now."""
    now = datetime.now(UTC)
    held = leases(place)
    held.claim(interview.id, purpose, holder="another", now=now, until=now + timedelta(minutes=5))
    held.note(interview.id, purpose, holder="another", **noted)


def shown(app: AppTest) -> str:
    kinds = (app.title, app.header, app.subheader, app.markdown, app.text, app.caption, app.code)
    notices = (app.info, app.warning, app.error, app.success)
    return "\n".join(str(part.value) for kind in (*kinds, *notices) for part in kind)


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def named(app: AppTest) -> str:
    """The interview in the address; a list where AppTest has not set it itself."""
    value = app.query_params["interview"]
    return value if isinstance(value, str) else value[0]


# every page


@pytest.mark.parametrize("screen", PAGES)
def test_a_newcomer_finds_every_page_in_order(screen: str) -> None:
    app = opened(screen)
    assert not app.exception
    assert not app.error
    assert app.button


@pytest.mark.parametrize("screen", PAGES)
def test_every_page_shows_finished_interviews(screen: str) -> None:
    practice().add_samples(ANA)
    app = opened(screen)
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize("screen", PAGES)
def test_every_page_shows_a_hostile_company(screen: str) -> None:
    rated(company_name="<script>alert(1)</script> $x$ [a](b) `c`", job_title="# _Nurse_\\")
    app = opened(screen)
    assert not app.exception
    assert not app.error


@pytest.mark.parametrize("screen", PAGES)
def test_a_database_out_of_reach_is_said_in_a_sentence_and_can_be_tried_again(screen: str) -> None:
    os.environ["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none"
    forget()
    app = opened(screen)
    assert not app.exception
    assert [notice.value for notice in app.warning] == [
        "We cannot save or load right now. Keep this page open and try again."
    ]
    del os.environ["DATABASE_URL"]
    forget()
    assert not press(app, "Try again").warning


def test_a_database_from_a_newer_version_is_said_in_a_sentence(place: Path) -> None:
    open_database(f"sqlite:///{place / 'dry-run.db'}").dispose()
    engine = create_engine(f"sqlite:///{place / 'dry-run.db'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    app = opened()
    assert not app.exception
    assert "newer version" in app.warning[0].value


def test_a_wrong_setting_is_said_in_a_sentence() -> None:
    token = server.visitors().token(ANA)
    os.environ["DATABASE_URL"] = "mysql://somewhere"
    forget()
    app = AppTest.from_file(str(MAIN), default_timeout=30)
    app.query_params[KEY] = token
    app.run()
    assert not app.exception
    assert "DATABASE_URL" in app.error[0].value


@pytest.mark.parametrize("screen", ["practise", "feedback"])
@pytest.mark.parametrize("number", ["1", "2", "0", "-1", "x", "1' OR 1", "9" * 40, "１"])
def test_a_stranger_sees_nothing_of_an_interview(screen: str, number: str) -> None:
    mine = rated()
    app = opened(screen, by=BEN, interview=number)
    assert not app.exception
    assert len(app.info) == 2  # the key's notice and the sentence
    assert mine.job_title not in shown(app)
    assert mine.turns[0].question.text not in shown(app)
    assert [button.label for button in app.button] == ["Prepare an interview"]


def test_a_forged_or_cut_off_key_is_a_new_visitor() -> None:
    mine = begun()
    token = server.visitors().token(ANA)
    for wrong in (token[:-1], token[: len(token) // 2], f"{token}x", "ana", "", token.swapcase()):
        app = AppTest.from_file(str(MAIN), default_timeout=30)
        app.query_params[KEY] = wrong
        app.run()
        assert not app.exception
        assert app.session_state.person_id != ANA
        assert mine.job_title not in shown(app)


def test_where_cookies_do_not_arrive_the_address_is_the_key_and_says_so() -> None:
    app = AppTest.from_file(str(MAIN), default_timeout=30).run()
    assert "Bookmark this address" in app.info[0].value
    key = app.query_params[KEY]
    again = AppTest.from_file(str(MAIN), default_timeout=30)
    again.query_params[KEY] = key
    again.run()
    assert again.session_state.person_id == app.session_state.person_id
    again.switch_page("practise.py").run()
    assert again.query_params[KEY] == key


# prepare


def fill(app: AppTest, **texts: str) -> AppTest:
    for name, typed in texts.items():
        (app.text_input if name in ("job_title", "company_name") else app.text_area)(name).set_value(typed)
    return app.run()


def test_the_sample_starts_a_whole_interview_with_one_click() -> None:
    app = press(opened(), "Try the sample")
    assert not app.exception
    assert len(practice().interviews(ANA)) == 1
    assert "Question" in shown(app) or app.chat_input


def test_what_is_typed_is_there_after_a_reload_and_a_restart() -> None:
    fill(opened(), job_title="Nurse", advert=ODD, cv=CV)
    forget()
    app = opened()
    assert app.text_input("job_title").value == "Nurse"
    assert app.text_area("advert").value == ODD
    assert app.text_area("cv").value == CV


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


# practise


def say(app: AppTest, answer: str) -> AppTest:
    return app.chat_input[0].set_value(answer).run()


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
    assert not app.chat_input


def test_a_question_that_failed_can_be_tried_again_with_one_click(place: Path) -> None:
    fields = {"job_title": "Nurse", "company_name": "Ward", "cv": CV, "advert": ADVERT}
    interview = practice().prepare(ANA, **fields)
    somebody_is_at(place, interview, "question 1", failure="No model answers.")
    app = opened("practise", interview=interview.id)
    assert app.error[0].value == "No model answers. Your answers are safe."
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


# feedback


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


# settings


def test_delete_everything_forgets_what_was_typed_as_well() -> None:
    fill(opened(), advert=ODD)
    begun(answered=1)
    practice().delete_everything(ANA)
    app = opened()
    assert app.text_area("advert").value == ""
    assert not practice().interviews(ANA)


# as_typed


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("a\nb", "a  \nb"),
        ("    code", "\u00a0\u00a0\u00a0\u00a0code"),
        ("a\n\nb", "a  \n\u00a0  \nb"),
        ("a\n===", "a  \n\\=\\=\\="),
        ("1. x", "1\\. x"),
        ("a -> b", "a \\-\\>\u2060 b"),
        ("\\", "\\\\"),
    ],
)
def test_what_a_person_typed_takes_no_effect_as_markdown(typed: str, markdown: str) -> None:
    assert as_typed(typed) == markdown
