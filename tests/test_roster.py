"""The roster: states, scores that the coach has seen, order and filters; who practised for the same job."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine, event

from interview.coaching.reviews import State
from interview.coaching.roster import (
    Candidate,
    RosterRow,
    SharedRow,
    View,
    candidates_named,
    neighbours,
    next_to_review,
    roster,
    viewed,
)
from interview.coaching.same_jobs import same_jobs
from interview.store import Store
from tests.makers import NOW, a_coaching
from tests.test_store import a_turn
from tests.test_store import added as add_interview


def shared(number: int, key: str, **values: object) -> SharedRow:
    return SharedRow(
        **{
            "key": key,
            "interview_id": number,
            "job_title": "Nurse",
            "company_name": "City",
            "finished_at": NOW + timedelta(days=number),
            "state": State.REVIEWED,
            "score": None,
            "is_revealed": False,
            **values,
        }
    )


def rows(*interviews: SharedRow, names: str = "abc") -> tuple[RosterRow, ...]:
    people = [Candidate(key=name, name=name.upper(), joined_at=NOW) for name in names]
    return roster(people, interviews)


def names(listed: tuple[RosterRow, ...]) -> str:
    return "".join(row.candidate.key for row in listed)


@pytest.mark.parametrize(
    ("states", "state"),
    [
        ((), None),
        ((State.REVIEWED, State.REVIEWED), State.REVIEWED),
        ((State.REVIEWED, State.IN_REVIEW), State.IN_REVIEW),
        ((State.IN_REVIEW, State.TO_REVIEW, State.REVIEWED), State.TO_REVIEW),
    ],
)
def test_a_candidates_state_is_what_there_is_to_do_first(
    states: tuple[State, ...], state: State | None
) -> None:
    row = rows(*(shared(number, "a", state=each) for number, each in enumerate(states)))[0]
    assert row.state == state


def test_the_latest_score_is_the_newest_that_has_been_seen() -> None:
    row = rows(shared(1, "a", score=4), shared(2, "a", score=6), shared(3, "a", state=State.TO_REVIEW))[0]
    assert (row.scores, row.latest_score, row.done, row.to_review) == ((4, 6), 6, 3, 1)


def test_a_click_opens_the_newest_interview_that_waits() -> None:
    waiting = shared(2, "a", state=State.TO_REVIEW)
    assert rows(shared(1, "a"), waiting, shared(3, "a"))[0].opened_first == waiting
    assert rows()[0].opened_first is None


def test_the_roster_is_sorted_and_filtered_as_the_address_says() -> None:
    listed = rows(
        shared(1, "a", score=9), shared(2, "b", score=5), shared(3, "b", state=State.TO_REVIEW, score=6)
    )
    assert names(viewed(listed, View())) == "bac"
    assert names(viewed(listed, View(sort="name"))) == "abc"
    assert names(viewed(listed, View(sort="score"))) == "abc"
    assert names(viewed(listed, View(sort="done"))) == "bac"
    assert names(viewed(listed, View(state="to review"))) == "b"
    assert names(viewed(listed, View(name=" C "))) == "c"


def test_an_address_that_makes_no_sense_shows_everybody() -> None:
    assert View.from_query({"sort": "rubbish", "state": "x'"}) == View()
    view = View(sort="score", state="reviewed", name="an")
    assert View.from_query(view.to_query()) == view
    assert View().to_query() == {}


def test_previous_and_next_skip_who_has_no_interview() -> None:
    listed = rows(shared(1, "a"), shared(2, "c"))
    before, after = neighbours(listed, "a")
    assert before is None
    assert after.candidate.key == "c"
    assert neighbours(listed, "z") == (None, None)


def test_what_waits_longest_comes_next() -> None:
    old, new = shared(1, "b", state=State.TO_REVIEW), shared(2, "a", state=State.TO_REVIEW)
    assert next_to_review(rows(new, old, shared(3, "c")), 3) == old
    assert next_to_review(rows(old), 1) is None


def test_spellings_of_one_name_are_one_candidate_in_the_newest() -> None:
    assert candidates_named(["Ana", "Ben", " ana  "]) == (
        Candidate(key="ana", name=" ana  "),
        Candidate(key="ben", name="Ben"),
    )


def test_the_same_role_or_the_same_advert_is_the_same_job() -> None:
    listed = rows(
        shared(1, "a", job_title="Nurse"),
        shared(2, "a", job_title="nurse "),
        shared(3, "b", job_title="Ward nurse"),
        shared(4, "c", job_title="Cook"),
    )
    adverts = {1: "We look for a nurse", 2: "Another", 3: "we look  for a nurse", 4: "We cook"}
    (job,) = same_jobs(listed, adverts)
    assert [each.interview_id for each in job.interviews] == [2, 3]
    assert same_jobs(listed, {}) == ()


def a_full_group(engine: Engine, people: int) -> int:
    store, coaching = Store(engine), a_coaching(engine)
    group = coaching.make_group("coach", name=f"Class of {people}", coach_name="Ms Carr")
    for number in range(people):
        person = f"person {number}"
        interview_id = add_interview(store, person)
        store.add_turn(interview_id, a_turn(8, "The last answer"), at=NOW)
        coaching.join(person, group.invitation, name=f"N {number}")
    return group.id


def test_the_roster_asks_as_often_for_many_candidates_as_for_one(sqlite_engine: Engine) -> None:
    asked: list[str] = []
    event.listen(sqlite_engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    counts = []
    for people in (1, 12):
        group_id = a_full_group(sqlite_engine, people)
        asked.clear()
        found = a_coaching(sqlite_engine).roster("coach", group_id)
        counts.append(sum(statement.startswith("SELECT") for statement in asked))
        assert len(found) == people
        assert all(row.done for row in found)
    assert counts[0] == counts[1]
