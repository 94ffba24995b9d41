"""Groups: who shares their interviews with whom, until they stop."""

from dataclasses import replace
from threading import Thread

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from interview import errors
from interview.coaching.coach import Coaching
from interview.coaching.group_store import GroupStore
from interview.coaching.groups import Group
from interview.coaching.review_store import ReviewStore, begin
from interview.coaching.reviews import Mark, comments_of
from interview.database import writing
from interview.practice import Practice
from tests.conftest import rows_of
from tests.makers import ANA, BEN, NOW, a_practice, begun, rated

COACH, OTHER_COACH = "coach", "another coach"


@pytest.fixture
def group(coaching: Coaching) -> Group:
    return coaching.make_group(COACH, name="Evening class", coach_name="Ms Carr")


def joined(coaching: Coaching, group: Group, person_id: str = ANA, name: str = "Ana") -> None:
    coaching.join(person_id, group.invitation, name=name)


def seen(coaching: Coaching, group: Group) -> dict[str, int]:
    return {row.candidate.name: row.done for row in coaching.roster(group.coach_id, group.id)}


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_group_has_a_name_of_1_to_100_characters(coaching: Coaching, name: str) -> None:
    with pytest.raises(errors.InvalidInput):
        coaching.make_group(COACH, name=name, coach_name="Ms Carr")
    with pytest.raises(errors.InvalidInput):
        coaching.make_group(COACH, name="Evening class", coach_name=name)
    assert coaching.groups(COACH) == ()


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_group_is_not_renamed_to_nothing_or_too_much(coaching: Coaching, group: Group, name: str) -> None:
    with pytest.raises(errors.InvalidInput, match="The group's name"):
        coaching.rename_group(COACH, group.id, name=name)
    assert coaching.group(COACH, group.id) == group


def test_a_renamed_group_keeps_its_link_and_its_members_read_the_new_name(
    coaching: Coaching, group: Group
) -> None:
    joined(coaching, group)
    renamed = coaching.rename_group(COACH, group.id, name=" Spring class ")
    assert renamed == replace(group, name="Spring class")
    assert [mine.group_name for mine in coaching.memberships(ANA)] == ["Spring class"]


@pytest.mark.parametrize("name", ["Evening class", " evening  CLASS "])
def test_a_coach_has_no_two_groups_of_one_name_and_another_coach_may_use_it(
    coaching: Coaching, group: Group, name: str
) -> None:
    second = coaching.make_group(COACH, name="Second", coach_name="Ms Carr")
    with pytest.raises(errors.GroupExists, match="Please choose another name"):
        coaching.make_group(COACH, name=name, coach_name="Ms Carr")
    with pytest.raises(errors.GroupExists):
        coaching.rename_group(COACH, second.id, name=name)
    assert [each.name for each in coaching.groups(COACH)] == [group.name, "Second"]
    assert coaching.make_group(OTHER_COACH, name=name, coach_name="Mr Lund").name == name.strip()


def test_a_group_can_be_spelled_anew(coaching: Coaching, group: Group) -> None:
    assert coaching.rename_group(COACH, group.id, name="evening CLASS").name == "evening CLASS"


def test_the_second_of_two_tabs_that_take_one_name_at_once_is_told(
    engine: Engine, coaching: Coaching
) -> None:
    """Neither sees the other's group when the rule looks: the database decides."""
    store = GroupStore(engine)
    values = {"coach_id": COACH, "name": "Evening class", "coach_name": "Ms Carr", "at": NOW}
    store.add(**values, invitation="first")
    with pytest.raises(errors.GroupExists):
        store.add(**values, invitation="second")
    other = store.add(**{**values, "name": "Other"}, invitation="third")
    with pytest.raises(errors.GroupExists):
        store.rename(other, "Evening class")


def test_who_accepts_an_invitation_shares_all_finished_interviews_old_and_new(
    practice: Practice, coaching: Coaching, group: Group
) -> None:
    rated(practice)
    joined(coaching, group)
    assert seen(coaching, group) == {"Ana": 1}
    begun(practice, answered=8)
    assert seen(coaching, group) == {"Ana": 2}
    begun(practice, answered=7)
    assert seen(coaching, group) == {"Ana": 2}


def test_samples_are_never_shared(practice: Practice, coaching: Coaching, group: Group) -> None:
    practice.add_samples(ANA)
    samples = [sample.id for sample in practice.interviews(ANA)]
    joined(coaching, group)
    assert seen(coaching, group) == {"Ana": 0}
    for sample in samples:
        with pytest.raises(errors.NotShared):
            coaching.open(COACH, sample)


def test_who_stops_is_seen_no_more_and_the_coach_keeps_no_notes(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    mine = rated(practice)
    joined(coaching, group)
    coaching.comment(COACH, mine.id, "Clear.", number=1)
    coaching.leave(ANA, group.id)
    assert seen(coaching, group) == {}
    with pytest.raises(errors.NotShared):
        coaching.open(COACH, mine.id)
    assert (rows_of(engine, "reviews"), rows_of(engine, "marks")) == (0, 0)
    assert coaching.memberships(ANA) == ()


def test_what_a_coach_saves_after_somebody_has_stopped_is_refused_and_leaves_nothing(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    """The coach's page was allowed to see the interview a moment ago."""
    joined(coaching, group)
    review = coaching.open(COACH, rated(practice).id).review
    coaching.leave(ANA, group.id)
    store = ReviewStore(engine)
    told = comments_of(replace(review, comment="Late"), coach_name="Ms Carr", at=NOW, with_scores=False)
    for late in (
        lambda: store.change(review, at=NOW, comment="Late"),
        lambda: store.keep_mark(review, Mark(number=1, comment="Late"), at=NOW),
        lambda: store.finish(review, told, at=NOW),
    ):
        with pytest.raises(errors.NotShared):
            late()
    store.reveal(COACH, [review.interview_id], at=NOW)
    assert (rows_of(engine, "reviews"), rows_of(engine, "marks"), rows_of(engine, "comments")) == (0, 0, 0)


def test_who_stops_while_a_coach_saves_takes_along_what_is_being_saved(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    joined(coaching, group)
    number = rated(practice).id
    stopping = Thread(target=coaching.leave, args=(ANA, group.id))
    with writing(engine) as connection:
        begin(connection, COACH, [number], NOW)
        stopping.start()
        stopping.join(0.3)  # it waits for what is being saved, and could not see it otherwise
    stopping.join()
    assert coaching.members(COACH, group.id) == ()
    assert rows_of(engine, "reviews") == 0


def test_a_coach_who_saves_while_an_interview_is_deleted_is_told(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    joined(coaching, group)
    review = coaching.open(COACH, rated(practice).id).review
    practice.delete(ANA, review.interview_id)
    with pytest.raises(errors.NotShared):
        ReviewStore(engine).change(review, at=NOW, comment="Late")


def test_what_was_sent_stays_with_the_candidate_who_stops(
    practice: Practice, coaching: Coaching, group: Group
) -> None:
    mine = rated(practice)
    joined(coaching, group)
    coaching.comment(COACH, mine.id, "Clear.", number=1)
    coaching.finish(COACH, mine.id)
    coaching.leave(ANA, group.id)
    (kept,) = coaching.comments(ANA, mine.id)
    assert (kept.coach_name, kept.on(1).comment) == ("Ms Carr", "Clear.")


def test_a_coach_of_two_groups_loses_sight_with_the_last_of_them(
    practice: Practice, coaching: Coaching, group: Group
) -> None:
    second = coaching.make_group(COACH, name="Second", coach_name="Ms Carr")
    mine = rated(practice)
    joined(coaching, group)
    joined(coaching, second)
    coaching.score(COACH, mine.id, 6)
    coaching.leave(ANA, group.id)
    assert coaching.open(COACH, mine.id).review.score == 6
    coaching.remove_member(COACH, second.id, coaching.members(COACH, second.id)[0].id)
    with pytest.raises(errors.NotShared):
        coaching.open(COACH, mine.id)


def test_joining_twice_changes_nothing(coaching: Coaching, group: Group) -> None:
    joined(coaching, group)
    before = coaching.members(COACH, group.id)
    joined(coaching, group, name="Another name")
    assert coaching.members(COACH, group.id) == before


def test_somebody_can_be_in_several_groups(coaching: Coaching, group: Group) -> None:
    other = coaching.make_group(OTHER_COACH, name="Morning class", coach_name="Mr Lund")
    joined(coaching, group)
    joined(coaching, other)
    mine = coaching.memberships(ANA)
    assert [(m.group_name, m.coach_name) for m in mine] == [
        ("Evening class", "Ms Carr"),
        ("Morning class", "Mr Lund"),
    ]


def test_a_renewed_invitation_kills_the_old_one_and_members_stay(coaching: Coaching, group: Group) -> None:
    joined(coaching, group)
    renewed = coaching.renew_invitation(COACH, group.id)
    with pytest.raises(errors.InvitationNotFound):
        joined(coaching, group, BEN, "Ben")
    joined(coaching, renewed, BEN, "Ben")
    assert [member.name for member in coaching.members(COACH, group.id)] == ["Ana", "Ben"]


def test_a_closed_group_takes_nobody_until_it_has_a_new_link(coaching: Coaching, group: Group) -> None:
    assert not coaching.close_invitation(COACH, group.id).is_open
    with pytest.raises(errors.InvitationNotFound):
        joined(coaching, group)
    assert coaching.renew_invitation(COACH, group.id).invitation != group.invitation


def test_a_coach_does_not_join_their_own_group(coaching: Coaching, group: Group) -> None:
    with pytest.raises(errors.OwnGroup):
        joined(coaching, group, COACH, "Me")


def test_a_deleted_group_is_seen_by_nobody(practice: Practice, coaching: Coaching, group: Group) -> None:
    mine = rated(practice)
    joined(coaching, group)
    coaching.score(COACH, mine.id, 6)
    coaching.delete_group(COACH, group.id)
    assert coaching.groups(COACH) == ()
    assert coaching.memberships(ANA) == ()
    with pytest.raises(errors.InvitationNotFound):
        coaching.invited_by(group.invitation)
    with pytest.raises(errors.NotShared):
        coaching.open(COACH, mine.id)


def test_another_coach_reaches_no_part_of_a_group(coaching: Coaching, group: Group) -> None:
    joined(coaching, group)
    member = coaching.members(COACH, group.id)[0]
    for attempt in (
        lambda: coaching.group(OTHER_COACH, group.id),
        lambda: coaching.members(OTHER_COACH, group.id),
        lambda: coaching.roster(OTHER_COACH, group.id),
        lambda: coaching.rename_group(OTHER_COACH, group.id, name="Mine"),
        lambda: coaching.renew_invitation(OTHER_COACH, group.id),
        lambda: coaching.close_invitation(OTHER_COACH, group.id),
        lambda: coaching.remove_member(OTHER_COACH, group.id, member.id),
        lambda: coaching.delete_group(OTHER_COACH, group.id),
    ):
        with pytest.raises(errors.GroupNotFound):
            attempt()
    assert coaching.members(COACH, group.id) == (member,)
    assert coaching.group(COACH, group.id) == group


def test_a_coach_cannot_remove_a_member_through_another_group(coaching: Coaching, group: Group) -> None:
    own = coaching.make_group(OTHER_COACH, name="Own", coach_name="Mr Lund")
    joined(coaching, group)
    coaching.remove_member(OTHER_COACH, own.id, coaching.members(COACH, group.id)[0].id)
    assert len(coaching.members(COACH, group.id)) == 1


def test_a_coach_who_deletes_everything_leaves_only_what_was_sent(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    mine = rated(practice)
    joined(coaching, group)
    coaching.comment(COACH, mine.id, "Clear.")
    coaching.finish(COACH, mine.id)
    practice.delete_everything(COACH)
    assert {table: rows_of(engine, table) for table in ("groups", "members", "reviews")} == {
        "groups": 0,
        "members": 0,
        "reviews": 0,
    }
    assert [kept.comment for kept in coaching.comments(ANA, mine.id)] == ["Clear."]
    assert practice.interviews(ANA) != ()


def test_a_candidate_who_deletes_everything_is_gone_from_every_group(
    engine: Engine, practice: Practice, coaching: Coaching, group: Group
) -> None:
    mine = rated(practice)
    joined(coaching, group)
    coaching.comment(COACH, mine.id, "Clear.")
    coaching.finish(COACH, mine.id)
    practice.delete_everything(ANA)
    assert seen(coaching, group) == {}
    assert (rows_of(engine, "comments"), rows_of(engine, "reviews")) == (0, 0)


def test_names_on_one_machine_make_a_roster_without_a_group(practice: Practice, coaching: Coaching) -> None:
    for name in ("Dora", "Emil", "dora "):
        interview = practice.prepare(
            COACH,
            job_title=f"Nurse {name}",
            company_name="City",
            cv="x" * 60,
            advert="y" * 60,
            candidate_name=name,
        )
        for number in range(1, 9):
            practice.ask(COACH, interview.id, patience=10)
            practice.answer(COACH, interview.id, number, "An answer")
    begun(practice, answered=8, person_id=COACH)
    rows = coaching.roster(COACH, 0)
    assert {row.candidate.name: row.done for row in rows} == {"dora": 2, "Emil": 1}
    assert coaching.roster(ANA, 0) == ()


def test_what_was_made_under_a_name_is_seen_by_no_group(
    practice: Practice, coaching: Coaching, group: Group
) -> None:
    named = begun(practice, answered=8)
    practice._store.change_interview(named.id, candidate_name="Somebody else")
    joined(coaching, group)
    assert seen(coaching, group) == {"Ana": 0}
    with pytest.raises(errors.NotShared):
        coaching.open(COACH, named.id)
    assert coaching.open(ANA, named.id).candidate == "Somebody else"


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE groups SET name = ''", "group_name_1_to_100"),
        ("UPDATE groups SET coach_name = ''", "coach_name_1_to_100"),
        (f"UPDATE members SET name = '{101 * 'x'}'", "member_name_1_to_100"),
        ("UPDATE reviews SET score = 11", "coach_score_1_to_10"),
        ("UPDATE marks SET score = 0", "mark_1_to_10"),
        ("UPDATE marks SET number = 9", "mark_of_eight_answers"),
        ("UPDATE comments SET score = 11", "comment_score_1_to_10"),
    ],
)
def test_the_database_repeats_the_rules_by_name(
    engine: Engine, coaching: Coaching, group: Group, statement: str, constraint: str
) -> None:
    mine = rated(a_practice(engine))
    joined(coaching, group)
    coaching.comment(COACH, mine.id, "Clear.", number=1)
    coaching.finish(COACH, mine.id)
    with pytest.raises(IntegrityError, match=constraint), writing(engine) as connection:
        connection.execute(text(statement))
