"""Progress with none, one, two and many interviews, and what its address means."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from interview.database import open_database, writing
from tests.makers import ANA
from tests.screens.seeing import named, opened, practice, press, rated, shown
from web.picking import told_apart


def again(count: int, place) -> list[int]:
    """So many rated interviews for one advert, a day apart; their ids, oldest first."""
    first = rated()
    ids = [first.id]
    for _ in range(count - 1):
        interview = practice().practise_again(ANA, first.id)
        for number in range(1, 9):
            practice().ask(ANA, interview.id, patience=10)
            practice().answer(ANA, interview.id, number, f"I led {number} handovers, and nobody waited.")
        ids.append(practice().complete(ANA, interview.id, patience=30).id)
    with writing(open_database(f"sqlite:///{place / 'dry-run.db'}")) as connection:
        for days, id_ in enumerate(ids):
            at = (datetime.now(UTC) - timedelta(days=30 - days)).strftime("%Y-%m-%d %H:%M:%S.000000")
            change = text("UPDATE feedback SET created_at = :at WHERE interview_id = :id")
            connection.execute(change, {"at": at, "id": id_})
    return ids


def test_without_an_interview_it_says_what_will_be_here() -> None:
    app = opened("progress")
    assert not app.exception
    assert "Nothing to compare yet" in shown(app)


def test_one_interview_is_a_first_score_and_nothing_to_compare() -> None:
    rated()
    app = opened("progress")
    assert not app.exception
    page = shown(app)
    assert "A first score" in page
    assert "side by side" not in page
    assert "What keeps coming back" not in page


def test_two_attempts_at_one_job_are_compared_with_the_quotes_behind_what_recurs(place) -> None:
    first, second = again(2, place)
    app = opened("progress")
    assert not app.exception
    page = shown(app)
    assert "Two interviews show a difference" in page
    assert "in 2 of 2 interviews" in " ".join(part.label for part in app.expander)
    assert f"/feedback?interview={first}" in page
    assert f"/feedback?interview={second}" in page
    assert "terms in 2 attempts" in page
    assert len([part for part in app.expander if part.label.startswith("Answer ")]) == 8


def test_the_address_chooses_what_is_compared_and_what_is_no_longer_there_is_dropped(place) -> None:
    first, second, _ = again(3, place)
    app = opened("progress", first=first, second=second, role="Astronaut")
    assert not app.exception
    assert app.query_params["first"] in (str(first), [str(first)])
    assert "role" not in app.query_params
    app = opened("progress", first=99_999)
    assert not app.exception
    assert "first" not in app.query_params


def test_an_attempt_stands_beside_the_one_before_and_leads_to_the_latest(place) -> None:
    first, second, third = again(3, place)
    app = opened("feedback", interview=second)
    assert not app.exception
    assert "Attempt 2 at this job" in shown(app)
    assert [part.label.partition(",")[0] for part in app.metric] == ["Score", "Before", "Now"]
    assert "The questions were different" in shown(app)
    assert named(press(app, "Open the attempt before")) == str(first)
    assert named(press(opened("feedback", interview=second), "Open the latest attempt")) == str(third)
    assert "at this job" not in shown(opened("feedback", interview=first))


def test_names_that_are_alike_are_told_apart() -> None:
    names = {"1": "Nurse", "2": "Cook", "3": "Nurse"}
    assert list(told_apart(names).values()) == ["Nurse", "Cook", "Nurse (2)"]
