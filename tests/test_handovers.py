"""From one installation to another and back by file: once is enough, and nothing altered gets through."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.exc import IntegrityError

from interview.coaching.coach import Coaching
from interview.coaching.review_store import ReviewStore
from interview.coaching.tables import handed_over, taken_over
from interview.database import open_database, writing
from interview.errors import FeedbackNotFound, HandoverRefused, InvalidInput, NothingToSend, NotYours
from interview.handover.files import read_handover
from interview.handover.handovers import Handovers
from interview.handover.seals import checksum
from interview.handover.store import HandoverStore
from interview.practice import Practice
from interview.store import Store
from tests.conftest import rows_of
from tests.makers import ANA, BEN, Clock, a_coaching, a_practice, begun

COACH = "coach"


@dataclass(frozen=True)
class Place:
    """One installation."""

    engine: Engine
    clock: Clock

    @property
    def practice(self) -> Practice:
        return a_practice(self.engine, clock=self.clock)

    @property
    def coaching(self) -> Coaching:
        return a_coaching(self.engine, self.clock)

    @property
    def handovers(self) -> Handovers:
        return Handovers(
            store=Store(self.engine),
            passages=HandoverStore(self.engine),
            reviews=ReviewStore(self.engine),
            now=self.clock,
        )


@pytest.fixture
def home(sqlite_engine: Engine) -> Place:
    """Where the candidate practises."""
    return Place(sqlite_engine, Clock())


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Place]:
    """Where the coach reviews."""
    engine = open_database(f"sqlite:///{tmp_path / 'away.db'}")
    yield Place(engine, Clock())
    engine.dispose()


@pytest.fixture
def done(home: Place) -> int:
    interview = begun(home.practice, answered=8)
    home.practice.complete(ANA, interview.id, patience=10)
    return interview.id


@pytest.fixture
def file(home: Place, done: int) -> bytes:
    return home.handovers.hand_over(ANA, done, name="Ana Ñandú")


@pytest.fixture(scope="module")
def a_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('home') / 'home.db'}")
    place = Place(engine, Clock())
    interview = begun(place.practice, answered=8)
    place.practice.complete(ANA, interview.id, patience=10)
    file = place.handovers.hand_over(ANA, interview.id, name="Ana")
    engine.dispose()
    return file


def reviewed(away: Place, file: bytes, comment: str = "Begin with the outcome.") -> bytes:
    """The coach's comments as a file."""
    number = away.handovers.take_over(COACH, file).interview_id
    if away.coaching.open(COACH, number).review.is_finished:
        away.coaching.open_again(COACH, number)
    away.coaching.comment(COACH, number, comment)
    away.coaching.comment(COACH, number, "Which year?", number=2)
    away.coaching.finish(COACH, number)
    return away.handovers.comments_file(COACH, number, coach_name="Dr. Bo")


def altered(file: bytes, *path: str, to: object, sealed: bool = False) -> bytes:
    """The file with one value changed; `sealed` by somebody who knows how the checksum is made."""
    told = json.loads(file)
    inner = told
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = to
    if sealed:
        told["seal"] = checksum(told["content"])
    return json.dumps(told).encode()


def test_an_interview_arrives_whole_under_the_candidates_name(
    home: Place, away: Place, done: int, file: bytes
) -> None:
    arrived = away.handovers.take_over(COACH, file)
    assert arrived.is_new
    sent, got = Store(home.engine).interview(done), Store(away.engine).interview(arrived.interview_id)
    for name in ("job_title", "company_name", "cv", "advert", "turns", "language", "self_rating"):
        assert getattr(got, name) == getattr(sent, name)
    assert got.feedback.assessment == sent.feedback.assessment
    assert got.feedback.created_at == sent.feedback.created_at
    assert (got.person_id, got.candidate_name, got.is_sample) == (COACH, "Ana Ñandú", False)


def test_the_coach_reviews_it_like_any_other_before_its_score_is_shown(away: Place, file: bytes) -> None:
    number = away.handovers.take_over(COACH, file).interview_id
    (row,) = away.coaching.roster(COACH, 0)
    assert (row.candidate.name, row.to_review, row.scores) == ("Ana Ñandú", 1, ())
    shared = away.coaching.open(COACH, number)
    assert shared.interview.feedback is None
    away.coaching.score(COACH, number, 6)
    assert away.coaching.reveal(COACH, number).interview.feedback.interview_score == 7


def test_comments_come_back_beside_the_answers(home: Place, away: Place, done: int, file: bytes) -> None:
    arrived = home.handovers.bring_back(ANA, reviewed(away, file))
    assert (arrived.interview_id, arrived.is_new) == (done, True)
    (comments,) = home.coaching.comments(ANA, done)
    assert (comments.coach_name, comments.comment) == ("Dr. Bo", "Begin with the outcome.")
    assert comments.on(2).comment == "Which year?"
    assert comments.is_new


def test_a_coach_is_not_told_of_comments_of_their_own(home: Place, away: Place, file: bytes) -> None:
    comments = reviewed(away, file)
    assert away.coaching.with_new_comments(COACH) == ()
    home.handovers.bring_back(ANA, comments)
    assert len(home.coaching.with_new_comments(ANA)) == 1


def test_the_same_file_twice_changes_nothing(home: Place, away: Place, done: int, file: bytes) -> None:
    first = away.handovers.take_over(COACH, file)
    again = away.handovers.take_over(COACH, file)
    assert (again.interview_id, again.is_new) == (first.interview_id, False)
    assert rows_of(away.engine, "interviews") == 1
    back = reviewed(away, file)
    home.handovers.bring_back(ANA, back)
    home.coaching.mark_read(ANA, done)
    assert not home.handovers.bring_back(ANA, back).is_new
    (comments,) = home.coaching.comments(ANA, done)
    assert not comments.is_new  # it stays read


def test_a_second_file_of_the_same_interview_is_the_same_handover(
    home: Place, away: Place, done: int, file: bytes
) -> None:
    away.handovers.take_over(COACH, file)
    again = home.handovers.hand_over(ANA, done, name="Ana")
    assert not away.handovers.take_over(COACH, again).is_new


def test_of_two_files_of_comments_the_later_counts_whichever_comes_first(
    home: Place, away: Place, done: int, file: bytes
) -> None:
    early = reviewed(away, file, "Early")
    away.clock.forward(60)
    late = reviewed(away, file, "Late")
    assert home.handovers.bring_back(ANA, late).is_new
    assert not home.handovers.bring_back(ANA, early).is_new
    assert [one.comment for one in home.coaching.comments(ANA, done)] == ["Late"]


def test_two_coaches_have_an_interview_each_and_both_comments_come_back(
    home: Place, away: Place, done: int, file: bytes
) -> None:
    home.handovers.bring_back(ANA, reviewed(away, file))
    other = away.handovers.take_over(BEN, file)
    assert other.is_new
    away.coaching.comment(BEN, other.interview_id, "Slower.")
    away.coaching.finish(BEN, other.interview_id)
    back = away.handovers.comments_file(BEN, other.interview_id, coach_name="Cleo")
    home.handovers.bring_back(ANA, back)
    assert {one.coach_name for one in home.coaching.comments(ANA, done)} == {"Dr. Bo", "Cleo"}


def test_candidate_and_coach_may_share_an_installation_on_either_database(engine: Engine) -> None:
    place = Place(engine, Clock())
    interview = begun(place.practice, answered=8)
    place.practice.complete(ANA, interview.id, patience=10)
    file = place.handovers.hand_over(ANA, interview.id, name="Ana")
    back = reviewed(place, file)
    assert place.handovers.bring_back(ANA, back).is_new
    assert not place.handovers.bring_back(ANA, back).is_new
    assert not place.handovers.take_over(COACH, file).is_new
    assert len(place.coaching.comments(ANA, interview.id)) == 1
    assert [one.id for one in place.practice.outlines(ANA)] == [interview.id]
    assert place.practice.outlines(COACH) == ()


@pytest.mark.parametrize(
    ("path", "to"),
    [
        (("content", "job_title"), "Chief Nurse"),
        (("content", "assessment", "interview_score"), 10),
        (("content", "key"), "0" * 64),
        (("seal",), "0" * 64),
        (("seal",), 7),
        (("seal",), "ü"),
        (("content",), []),
    ],
)
def test_a_handover_altered_by_hand_is_refused(a_file: bytes, path: tuple[str, ...], to: object) -> None:
    with pytest.raises(HandoverRefused, match="changed after it was made"):
        read_handover(altered(a_file, *path, to=to))


@pytest.mark.parametrize(
    ("path", "to"),
    [
        (("content", "job_title"), ""),
        (("content", "job_title"), "x" * 201),
        (("content", "cv"), "short"),
        (("content", "turns"), []),
        (("content", "self_rating"), 11),
        (("content", "interviewer"), "somebody"),
        (("content", "handover_id"), "../../etc"),
        (("content", "candidate_name"), "a\0b"),
        (("content", "candidate_name"), "\ud800"),
        (("content", "rated_at"), "yesterday"),
        (("content", "assessment", "interview_score"), 11),
        (("content", "assessment", "answers", 0, "levels", 0, "level"), 6),
        (("content", "assessment", "answers", 0, "levels", 0, "dimension"), "charm"),
        (("content", "assessment", "answers", 0, "score"), 1e9),
        (("content", "turns", 3, "answer"), None),
        (("content", "turns", 3, "number"), 3),
        (("content", "person_id"), "ana"),
    ],
)
def test_what_breaks_a_rule_is_refused_even_under_a_right_checksum(
    a_file: bytes, path: tuple[str, ...], to: object
) -> None:
    try:
        forged = altered(a_file, *path, to=to, sealed=True)
    except HandoverRefused:  # what cannot even be sealed
        forged = altered(a_file, *path, to=to)
    with pytest.raises(HandoverRefused, match="changed after it was made"):
        read_handover(forged)


def test_another_layout_of_the_same_content_is_the_same_file(away: Place, file: bytes) -> None:
    assert away.handovers.take_over(COACH, json.dumps(json.loads(file)).encode()).is_new


def test_comments_made_without_the_key_are_refused(home: Place, away: Place, done: int, file: bytes) -> None:
    back = reviewed(away, file)
    for forged in (
        altered(back, "content", "comment", to="You are hired."),
        altered(back, "content", "comment", to="You are hired.", sealed=True),
        altered(back, "content", "score", to=10),
    ):
        with pytest.raises(HandoverRefused, match="changed after it was made"):
            home.handovers.bring_back(ANA, forged)
    assert home.coaching.comments(ANA, done) == ()


def test_comments_reach_nobody_but_whose_interview_it_is(home: Place, away: Place, file: bytes) -> None:
    back = reviewed(away, file)
    with pytest.raises(HandoverRefused, match="not handed over from here"):
        home.handovers.bring_back(BEN, back)


def test_comments_on_a_deleted_interview_are_refused(
    home: Place, away: Place, done: int, file: bytes
) -> None:
    back = reviewed(away, file)
    home.practice.delete(ANA, done)
    with pytest.raises(HandoverRefused, match="is deleted"):
        home.handovers.bring_back(ANA, back)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (b"", "not a file that was handed over"),
        (b"\xff\xfe\x00", "not a file that was handed over"),
        (b"[1, 2]", "not a file that was handed over"),
        (b"{" * 100_000, "not a file that was handed over"),
        (b'{"interviews": []}', "not a file that was handed over"),
        (b'{"format": "dry-run-handover", "version": NaN}', "not a file that was handed over"),
        (b" " * 2_000_001, "too large"),
        (b'{"format": "dry-run-handover", "version": 2}', "another version"),
        (b'{"format": "dry-run-comments", "version": 1}', "belongs in the other field"),
    ],
)
def test_other_files_are_refused_with_a_reason(other: bytes, reason: str) -> None:
    with pytest.raises(HandoverRefused, match=reason):
        read_handover(other)


def test_nothing_of_a_refused_file_is_kept(away: Place, file: bytes) -> None:
    with pytest.raises(HandoverRefused):
        away.handovers.take_over(COACH, altered(file, "content", "job_title", to="Chief"))
    assert rows_of(away.engine, "interviews") == 0


def test_only_ones_own_rated_interviews_that_are_no_samples_are_handed_over(home: Place, done: int) -> None:
    with pytest.raises(NotYours):
        home.handovers.hand_over(BEN, done, name="Ben")
    with pytest.raises(InvalidInput):
        home.handovers.hand_over(ANA, done, name=" ")
    under_way = begun(home.practice, answered=1)
    with pytest.raises(FeedbackNotFound):
        home.handovers.hand_over(ANA, under_way.id, name="Ana")
    home.practice.add_samples(ANA)
    sample = next(one for one in home.practice.standings(ANA) if one.is_sample)
    with pytest.raises(HandoverRefused, match="sample"):
        home.handovers.hand_over(ANA, sample.id, name="Ana")


def test_there_are_no_comments_before_the_review_is_finished(away: Place, file: bytes) -> None:
    number = away.handovers.take_over(COACH, file).interview_id
    with pytest.raises(NothingToSend):
        away.handovers.comments_file(COACH, number, coach_name="Dr. Bo")


def test_whoever_took_an_interview_over_does_not_count_it_as_their_own(away: Place, file: bytes) -> None:
    away.handovers.take_over(COACH, file)
    assert away.practice.outlines(COACH) == ()
    (standing,) = away.practice.standings(COACH)
    assert standing.is_taken_over


def test_the_tables_hold_one_handover_an_interview_and_one_arrival_a_coach(
    home: Place, done: int, file: bytes
) -> None:
    twice = insert(handed_over).values(interview_id=done, handover_id="1" * 32, key="k")
    with pytest.raises(IntegrityError), writing(home.engine) as connection:
        connection.execute(twice)
    number = home.handovers.take_over(COACH, file).interview_id
    known = json.loads(file)["content"]["handover_id"]
    again = insert(taken_over).values(interview_id=done, coach_id=COACH, handover_id=known, key="k")
    assert number != done
    with pytest.raises(IntegrityError), writing(home.engine) as connection:
        connection.execute(again)


def test_who_opened_a_file_before_and_after_signing_in_has_it_once(away: Place, file: bytes) -> None:
    of_account = away.handovers.take_over("account", file)
    away.handovers.take_over(COACH, file)
    away.practice.move(COACH, "account")
    assert [one.id for one in away.practice.standings("account")] == [of_account.interview_id]
