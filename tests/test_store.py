"""What is kept, on SQLite and on PostgreSQL alike."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError

from interview import errors
from interview.database import open_database, reading, writing
from interview.leases import Leases
from interview.rules import Turn
from interview.store import Store
from interview.tables import metadata
from tests.conftest import rows_of
from tests.makers import ADVERT, ANA, BEN, CV, NOW, a_question, an_assessment

TEXTS = ("- strong", "- weak", "1. more")


def added(store: Store, person_id: str = ANA, **values: object) -> int:
    columns = {
        "person_id": person_id,
        "job_title": "Nurse",
        "company_name": "City Hospital",
        "cv": CV,
        "advert": ADVERT,
        "language": "English",
        "interviewer": "built-in",
        "is_sample": False,
        "created_at": NOW,
    }
    return store.add_interview({**columns, **values})


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)


def a_turn(number: int, answer: str | None = None) -> Turn:
    return Turn(number=number, question=a_question(number), answer=answer)


def test_an_interview_comes_back_as_it_was_kept(store: Store) -> None:
    interview_id = added(store, job_title="Pflegekraft „Nacht“ 夜勤 $_*#</script>")
    store.add_turn(interview_id, a_turn(1), at=NOW)
    store.add_answer(interview_id, 1, "line one\n\n  line two 😀", at=NOW)
    store.add_turn(interview_id, a_turn(2), at=NOW)
    kept = store.interview(interview_id)
    assert kept.job_title == "Pflegekraft „Nacht“ 夜勤 $_*#</script>"
    assert kept.turns == (a_turn(1, "line one\n\n  line two 😀"), a_turn(2))
    assert kept.created_at == NOW
    assert kept.created_at.utcoffset() == timedelta(0)


def test_an_interview_that_is_not_there_is_not_found(store: Store) -> None:
    with pytest.raises(errors.InterviewNotFound):
        store.interview(7)


def test_a_turn_has_one_row(store: Store) -> None:
    interview_id = added(store)
    assert store.add_turn(interview_id, a_turn(1), at=NOW)
    assert not store.add_turn(interview_id, a_turn(1), at=NOW)


def test_an_answer_is_written_once(store: Store) -> None:
    interview_id = added(store)
    store.add_turn(interview_id, a_turn(1), at=NOW)
    assert store.add_answer(interview_id, 1, "first", at=NOW)
    assert not store.add_answer(interview_id, 1, "second", at=NOW)
    assert store.interview(interview_id).turns[0].answer == "first"


def test_feedback_comes_back_as_it_was_given(store: Store) -> None:
    interview_id = added(store)
    given = store.add_feedback(interview_id, an_assessment(score=6), TEXTS, at=NOW)
    kept = store.interview(interview_id).feedback
    assert kept == given
    assert kept is not None
    assert kept.assessment == an_assessment(score=6)
    assert (kept.strengths, kept.weaknesses, kept.cv_improvements) == TEXTS


def test_a_second_feedback_is_refused_by_the_database(store: Store) -> None:
    interview_id = added(store)
    store.add_feedback(interview_id, an_assessment(), TEXTS, at=NOW)
    with pytest.raises(errors.FeedbackExists):
        store.add_feedback(interview_id, an_assessment(), TEXTS, at=NOW)


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE turns SET number = 9", "eight_questions"),
        ("UPDATE turns SET number = 0", "eight_questions"),
        ("UPDATE turns SET answer = ''", "no_empty_answer"),
        ("UPDATE feedback SET interview_score = 11", "score_1_to_10"),
        ("UPDATE feedback SET interview_score = 0", "score_1_to_10"),
        ("UPDATE interviews SET self_rating = 11", "self_rating_1_to_10"),
        (f"UPDATE interviews SET candidate_name = '{101 * 'x'}'", "candidate_name_to_100"),
    ],
)
def test_the_database_repeats_the_rules_by_name(engine: Engine, statement: str, constraint: str) -> None:
    store = Store(engine)
    interview_id = added(store)
    store.add_turn(interview_id, a_turn(1), at=NOW)
    store.add_feedback(interview_id, an_assessment(), TEXTS, at=NOW)
    with pytest.raises(IntegrityError, match=constraint), writing(engine) as connection:
        connection.execute(text(statement))


def test_drafts_are_kept_replaced_and_forgotten(store: Store) -> None:
    store.keep_drafts(ANA, {"cv": "first", "advert": "there"}, at=NOW)
    store.keep_drafts(ANA, {"cv": "second", "advert": ""}, at=NOW)
    store.keep_drafts(BEN, {"cv": "another's"}, at=NOW)
    assert store.drafts_of(ANA) == {"cv": "second"}


def test_only_questions_for_the_same_advert_of_the_same_person_count_as_asked(store: Store) -> None:
    ids = [added(store), added(store, BEN), added(store, advert="Another advert"), added(store)]
    for number, interview_id in enumerate(ids, start=1):
        store.add_turn(interview_id, Turn(number=1, question=a_question(number)), at=NOW)
    asked = store.questions_asked(person_id=ANA, advert=ADVERT, but_for=ids[-1])
    assert asked == (a_question(1).text,)


def test_a_deleted_person_leaves_no_row_in_any_table(engine: Engine) -> None:
    store, leases = Store(engine), Leases(engine)
    interview_id = added(store)
    store.add_turn(interview_id, a_turn(1), at=NOW)
    store.add_feedback(interview_id, an_assessment(), TEXTS, at=NOW)
    store.keep_drafts(ANA, {"cv": "a"}, at=NOW)
    leases.claim(interview_id, "feedback", holder="h", now=NOW, until=NOW)
    store.delete_person(ANA)
    assert {table: rows_of(engine, table) for table in metadata.tables} == dict.fromkeys(metadata.tables, 0)


def test_the_number_of_a_deleted_interview_never_comes_back(store: Store) -> None:
    first = added(store)
    store.delete_interview(first)
    assert added(store) > first


def test_of_many_claims_one_holds(engine: Engine) -> None:
    leases = Leases(engine)
    interview_id = added(Store(engine))

    def claim(number: int) -> bool:
        until = NOW + timedelta(seconds=10)
        return leases.claim(interview_id, "feedback", holder=f"h{number}", now=NOW, until=until)

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(claim, range(20))) == 1


def test_a_claim_can_be_taken_over_once_it_has_expired_and_not_before(engine: Engine) -> None:
    leases = Leases(engine)
    interview_id = added(Store(engine))
    until = NOW + timedelta(seconds=10)
    later = until + timedelta(seconds=10)
    assert leases.claim(interview_id, "feedback", holder="a", now=NOW, until=until)
    assert not leases.claim(interview_id, "feedback", holder="b", now=NOW, until=until)
    assert leases.claim(interview_id, "feedback", holder="c", now=until + timedelta(seconds=1), until=later)
    leases.end(interview_id, "feedback", holder="a")
    assert leases.find(interview_id, "feedback") is not None


def test_work_that_failed_is_taken_up_again_only_on_request(engine: Engine) -> None:
    leases = Leases(engine)
    interview_id = added(Store(engine))
    until = NOW + timedelta(seconds=10)
    leases.claim(interview_id, "feedback", holder="a", now=NOW, until=until)
    leases.note(interview_id, "feedback", holder="a", failure="No model answered.")
    later = until + timedelta(hours=1)
    assert not leases.claim(interview_id, "feedback", holder="b", now=later, until=later)
    assert leases.claim(interview_id, "feedback", holder="b", now=later, until=later, again=True)


def _open_and_count(url: str) -> int:
    opened = open_database(url)
    with reading(opened) as connection:
        return int(connection.execute(text("SELECT count(*) FROM alembic_version")).scalar_one())


def test_two_processes_may_start_at_once(database_url: str) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as processes:
        assert processes.map(_open_and_count, [database_url] * 3) == [1, 1, 1]


def test_the_migrations_make_the_tables_that_the_code_describes(engine: Engine) -> None:
    found = inspect(engine)
    for table in metadata.sorted_tables:
        described = {column.name: column.nullable for column in table.columns}
        made = {column["name"]: column["nullable"] for column in found.get_columns(table.name)}
        assert made == described
        named = {c.name for c in table.constraints if c.name and "pk" not in str(c.name)}
        checks = {c["name"] for c in found.get_check_constraints(table.name)}
        unique = {c["name"] for c in found.get_unique_constraints(table.name)}
        primary = {found.get_pk_constraint(table.name)["name"]}
        assert named <= checks | unique | primary


def test_a_database_from_a_newer_version_is_refused(database_url: str) -> None:
    opened = open_database(database_url)
    with writing(opened) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.dispose()
    with pytest.raises(errors.NewerDatabase, match="Update Dry Run"):
        open_database(database_url)


def test_a_database_that_does_not_answer_is_one_clear_sentence() -> None:
    with pytest.raises(errors.StoreUnavailable, match="try again"):
        open_database("postgresql://nobody@127.0.0.1:1/none")


def test_a_folder_that_cannot_be_made_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(errors.StoreUnavailable):
        open_database(f"sqlite:///{tmp_path / 'file' / 'dry-run.db'}")


def test_a_file_that_is_no_database_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "dry-run.db").write_bytes(b"not a database" * 100)
    with pytest.raises(errors.StoreUnavailable):
        open_database(f"sqlite:///{tmp_path / 'dry-run.db'}")


def test_a_full_disk_is_one_clear_sentence_and_loses_nothing(sqlite_engine: Engine) -> None:
    store = Store(sqlite_engine)
    interview_id = added(store)
    store.add_turn(interview_id, a_turn(1), at=NOW)
    with writing(sqlite_engine) as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(errors.StoreUnavailable):
        store.add_answer(interview_id, 1, "x" * 10_000, at=NOW)
    assert store.interview(interview_id).turns[0].is_open


def test_sqlite_writes_ahead_checks_references_and_waits_when_busy(sqlite_engine: Engine) -> None:
    with reading(sqlite_engine) as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000, "synchronous": 2}


def test_reading_does_not_wait_for_a_writer(sqlite_engine: Engine) -> None:
    store = Store(sqlite_engine)
    interview_id = added(store)
    with writing(sqlite_engine):
        assert store.interview(interview_id).id == interview_id
