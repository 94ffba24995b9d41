"""What a visitor has made is their account's once they sign in: all of it, once, and nobody else's."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine, insert, select

from interview.coaching.group_store import GroupStore
from interview.database import open_database
from interview.errors import NotYours
from interview.moving import CLASHES, may_clash, person_columns
from interview.practice import Practice
from interview.store import Store
from interview.tables import metadata, visitor_counts
from tests.makers import ANA, BEN, NOW, FakeInterviewer, a_coaching, begun
from tests.test_privacy import fill_every_table, practice_with, rows

ACCOUNT = "an account"


@pytest.fixture
def practice(engine: Engine) -> Practice:
    return practice_with(engine, FakeInterviewer())


def everything_kept(engine: Engine) -> str:
    """Every value of every row of every table."""
    with engine.connect() as connection:
        return "\n".join(
            repr(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
        )


def test_no_row_of_any_table_names_the_visitor_any_more(engine: Engine, practice: Practice) -> None:
    visitor = "the visitor who signs in"
    fill_every_table(engine, practice, visitor)
    before = rows(engine)
    assert min(before.values()) > 0, "a table is not filled"
    practice.move(visitor, ACCOUNT)
    assert visitor not in everything_kept(engine)
    assert rows(engine) == before


def test_all_of_it_is_the_accounts_beside_what_it_has_already(engine: Engine, practice: Practice) -> None:
    of_account = fill_every_table(engine, practice, ACCOUNT)
    of_visitor = fill_every_table(engine, practice, ANA)
    of_other = fill_every_table(engine, practice, BEN)
    practice.move(ANA, ACCOUNT)
    own = [standing.id for standing in practice.standings(ACCOUNT) if not standing.is_taken_over]
    assert own == [of_account, of_visitor]
    assert practice.feedback(ACCOUNT, of_visitor).interview_score == 7
    assert practice.interviews(ANA) == ()
    assert practice.open(BEN, of_other).is_over
    with pytest.raises(NotYours):
        practice.open(ANA, of_visitor)
    practice.delete_everything(ACCOUNT)
    practice.delete_everything(BEN)
    assert set(rows(engine).values()) == {0}


def test_moving_again_changes_nothing(engine: Engine, practice: Practice) -> None:
    fill_every_table(engine, practice, ANA)
    practice.move(ANA, ACCOUNT)
    kept = everything_kept(engine)
    practice.move(ANA, ACCOUNT)
    assert everything_kept(engine) == kept


def test_who_has_made_nothing_gets_no_row(engine: Engine, practice: Practice) -> None:
    practice.move(ANA, ACCOUNT)
    assert set(rows(engine).values()) == {0}


def test_of_two_drafts_the_newer_stays_and_the_older_is_kept_as_what_was_before(engine: Engine) -> None:
    store = Store(engine)
    store.keep_drafts(ACCOUNT, {"cv": "at home", "advert": "newest"}, at=NOW)
    store.keep_drafts(ACCOUNT, {"advert": "newest"}, at=NOW + timedelta(days=2))
    store.keep_drafts(ANA, {"cv": "here", "advert": "here", "job_title": "Nurse"}, at=NOW + timedelta(days=1))
    store.move_person(ANA, ACCOUNT, at=NOW)
    assert store.drafts_of(ACCOUNT) == {
        "cv": "here",
        "cv before": "at home",
        "advert": "newest",
        "advert before": "here",
        "job_title": "Nurse",
    }


def test_of_several_older_drafts_the_last_is_kept(engine: Engine) -> None:
    store = Store(engine)
    for day, visitor in enumerate((ACCOUNT, ANA, BEN)):
        store.keep_drafts(visitor, {"cv": f"of day {day}"}, at=NOW + timedelta(days=day))
        store.move_person(visitor, ACCOUNT, at=NOW) if visitor != ACCOUNT else None
    assert store.drafts_of(ACCOUNT) == {"cv": "of day 2", "cv before": "of day 1"}


def test_two_groups_of_one_name_stay_two(engine: Engine) -> None:
    practice, coaching = practice_with(engine, FakeInterviewer()), a_coaching(engine)
    for coach, name in ((ACCOUNT, "Class"), (ACCOUNT, "Class (2)"), (ANA, "Class"), (ANA, "Own")):
        coaching.make_group(coach, name=name, coach_name="C")
    practice.move(ANA, ACCOUNT)
    assert [group.name for group in coaching.groups(ACCOUNT)] == ["Class", "Class (2)", "Class (3)", "Own"]


def test_who_joined_a_group_twice_is_in_it_once_and_a_review_written_twice_is_one(engine: Engine) -> None:
    practice = practice_with(engine, FakeInterviewer())
    coaching = a_coaching(engine)
    reviewed = begun(practice, answered=8, person_id=BEN).id
    practice.complete(BEN, reviewed, patience=10)
    for coach in (ANA, ACCOUNT):
        group = coaching.make_group(coach, name="Evening class", coach_name="C")
        for person_id in (BEN, "one", "two"):
            GroupStore(engine).join(group.id, person_id, "M", at=NOW)
        coaching.comment(coach, reviewed, f"By {coach}", number=1)
    practice.move("one", "two")
    practice.move(ANA, ACCOUNT)
    assert (rows(engine)["groups"], rows(engine)["members"], rows(engine)["reviews"]) == (2, 4, 1)
    assert "By an account" in everything_kept(engine)


def test_two_equal_drafts_are_one(engine: Engine) -> None:
    store = Store(engine)
    for person_id in (ACCOUNT, ANA):
        store.keep_drafts(person_id, {"cv": "the same"}, at=NOW)
    store.move_person(ANA, ACCOUNT, at=NOW)
    assert store.drafts_of(ACCOUNT) == {"cv": "the same"}


def test_signing_in_brings_no_second_share_of_a_demos_day(engine: Engine) -> None:
    store = Store(engine)
    for person_id, used in ((ACCOUNT, 2), (ANA, 3)):
        store.keep_drafts(person_id, {"cv": "x"}, at=NOW)
        row = {"person_id": person_id, "day": "2026-03-03", "what": "interviews", "used": used}
        with engine.begin() as connection:
            connection.execute(insert(visitor_counts).values(row))
    store.move_person(ANA, ACCOUNT, at=NOW)
    with engine.connect() as connection:
        assert connection.execute(select(visitor_counts.c.used)).scalars().all() == [5]


def test_nobody_gets_the_sample_interviews_twice(sqlite_engine: Engine) -> None:
    practice = practice_with(sqlite_engine, FakeInterviewer())
    mine = begun(practice, answered=1).id
    for person_id in (ANA, ACCOUNT):
        practice.add_samples(person_id)
    samples = len(practice.interviews(ACCOUNT))
    practice.move(ANA, ACCOUNT)
    assert len(practice.interviews(ACCOUNT)) == samples + 1
    assert practice.open(ACCOUNT, mine).questions_answered == 1


def test_each_column_whose_rows_may_clash_has_its_rule() -> None:
    assert {str(column) for column in person_columns() if may_clash(column)} == set(CLASHES)


def test_an_answer_on_its_way_arrives_whoever_the_interview_belongs_to_by_then(
    engine: Engine, practice: Practice
) -> None:
    interview = begun(practice)
    practice.move(ANA, ACCOUNT)
    assert Store(engine).add_answer(interview.id, 1, "An answer", at=NOW)
    assert practice.open(ACCOUNT, interview.id).questions_answered == 1


def sign_in_elsewhere(url: str, visitor: str, number: int) -> None:
    """As another process would, with connections of its own: the account works on while things arrive."""
    engine = open_database(url)
    store = Store(engine)
    for turn in range(5):
        store.keep_drafts(ACCOUNT, {"cv": f"{number} {turn}"}, at=NOW)
        store.move_person(visitor, ACCOUNT, at=NOW)
        store.keep_drafts(visitor, {"cv": f"late {number} {turn}"}, at=NOW)
    store.move_person(visitor, ACCOUNT, at=NOW)
    engine.dispose()


def test_who_signs_in_in_many_places_at_once_loses_nothing_and_doubles_nothing(database_url: str) -> None:
    engine = open_database(database_url)
    practice = practice_with(engine, FakeInterviewer())
    mine = sorted(begun(practice, person_id=visitor).id for visitor in (ANA, ANA + "2", BEN))
    with ThreadPoolExecutor(4) as threads:
        done = [
            threads.submit(sign_in_elsewhere, database_url, visitor, number)
            for number, visitor in enumerate((ANA, ANA, ANA + "2", BEN))
        ]
    assert [each.result() for each in done] == [None] * 4
    for visitor in (ANA, ANA + "2", BEN):
        practice.move(visitor, ACCOUNT)
        assert practice.interviews(visitor) == ()
    assert sorted(interview.id for interview in practice.interviews(ACCOUNT)) == mine
    assert rows(engine)["people"] == 1
    engine.dispose()


def test_what_is_begun_while_one_signs_in_is_never_left_without_a_person(engine: Engine) -> None:
    practice = practice_with(engine, FakeInterviewer())

    def begin(_: int) -> None:
        practice.create(ANA, job_title="Nurse", company_name="City Hospital")

    def sign_in(_: int) -> None:
        practice.move(ANA, ACCOUNT)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: (begin, sign_in)[n % 2](n), range(24)))
    practice.move(ANA, ACCOUNT)
    assert practice.interviews(ANA) == ()
    assert len(practice.interviews(ACCOUNT)) == 12
