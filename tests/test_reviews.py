"""A review: own scores before the reveal, comments to the candidate at the end, agreement over time."""

import pytest
from sqlalchemy import Engine

from interview import errors
from interview.coaching.agreement import agreement, agreement_sentence
from interview.coaching.coach import Coaching
from interview.coaching.reviews import Mark, Review, State
from interview.practice import Practice
from interview.rules import Interview
from tests.makers import ANA, BEN, NOW, begun, rated, score_pairs

COACH = "coach"


@pytest.fixture
def shared(practice: Practice, coaching: Coaching) -> Interview:
    """ANA's rated interview, which she shares with COACH."""
    group = coaching.make_group(COACH, name="Evening class", coach_name="Ms Carr")
    coaching.join(ANA, group.invitation, name="Ana")
    return rated(practice)


def a_review(**values: object) -> Review:
    return Review(**{"interview_id": 1, "coach_id": COACH, **values})


def test_before_the_reveal_nothing_of_the_rating_is_in_what_a_coach_gets(
    practice: Practice, coaching: Coaching, shared: Interview
) -> None:
    before = coaching.open(COACH, shared.id)
    assert before.is_rated
    assert before.interview.feedback is None
    assert before.interview.self_rating is None
    assert [turn.answer for turn in before.interview.turns] == [turn.answer for turn in shared.turns]
    (row,) = coaching.roster(COACH, coaching.groups(COACH)[0].id)
    assert (row.latest_score, row.scores, row.done) == (None, (), 1)
    assert coaching.reveal(COACH, shared.id).interview.feedback == shared.feedback
    (row,) = coaching.roster(COACH, coaching.groups(COACH)[0].id)
    assert row.scores == (shared.feedback.interview_score,)


def test_what_a_coach_reveals_stays_hidden_from_another(
    practice: Practice, coaching: Coaching, shared: Interview
) -> None:
    other = coaching.make_group("another coach", name="Morning", coach_name="Mr Lund")
    coaching.join(ANA, other.invitation, name="Ana")
    coaching.reveal(COACH, shared.id)
    assert coaching.open("another coach", shared.id).interview.feedback is None


def test_scores_and_comments_are_kept_one_by_one(coaching: Coaching, shared: Interview) -> None:
    coaching.score(COACH, shared.id, 4, number=2)
    coaching.comment(COACH, shared.id, "  What came of it?  ", number=2)
    coaching.comment(COACH, shared.id, "Good start.")
    coaching.score(COACH, shared.id, 6)
    kept = coaching.open(COACH, shared.id).review
    assert (kept.score, kept.comment) == (6, "Good start.")
    assert kept.marks == (Mark(number=2, score=4, comment="What came of it?"),)
    assert kept.state is State.IN_REVIEW
    coaching.comment(COACH, shared.id, "", number=2)
    coaching.score(COACH, shared.id, None, number=2)
    assert coaching.open(COACH, shared.id).review.mark(2).is_empty


def test_two_tabs_of_one_coach_overwrite_only_what_both_change(coaching: Coaching, shared: Interview) -> None:
    coaching.comment(COACH, shared.id, "From one tab", number=1)
    coaching.comment(COACH, shared.id, "From the other", number=2)
    coaching.score(COACH, shared.id, 5, number=1)
    review = coaching.open(COACH, shared.id).review
    assert review.mark(1) == Mark(number=1, score=5, comment="From one tab")
    assert review.mark(2).comment == "From the other"


def test_after_the_reveal_own_scores_stay_and_comments_go_on(coaching: Coaching, shared: Interview) -> None:
    coaching.score(COACH, shared.id, 6)
    coaching.reveal(COACH, shared.id)
    for number in (None, 1):
        with pytest.raises(errors.ScoreShown):
            coaching.score(COACH, shared.id, 7, number=number)
    coaching.comment(COACH, shared.id, "Now that I have seen it.")
    review = coaching.open(COACH, shared.id).review
    assert (review.score, review.comment) == (6, "Now that I have seen it.")


def test_a_score_that_arrives_after_the_reveal_of_another_tab_is_not_written(
    engine: Engine, coaching: Coaching, shared: Interview
) -> None:
    reviews = coaching._reviews
    stale = coaching.open(COACH, shared.id).review
    coaching.reveal(COACH, shared.id)
    assert not reviews.change(stale, at=NOW, before_reveal=True, score=10)
    assert not reviews.keep_mark(stale, Mark(number=1, score=10), at=NOW, before_reveal=True)
    assert coaching.open(COACH, shared.id).review.score is None


def test_the_score_can_be_shown_without_one_of_the_coachs_own(coaching: Coaching, shared: Interview) -> None:
    revealed = coaching.reveal(COACH, shared.id)
    assert revealed.review.state is State.TO_REVIEW
    assert coaching.pairs(COACH) == ()


@pytest.mark.parametrize("score", [0, 11, -1])
def test_a_score_is_from_1_to_10(score: int) -> None:
    with pytest.raises(errors.InvalidInput):
        a_review().with_score(score)
    with pytest.raises(errors.InvalidInput):
        a_review().with_mark_score(1, score)


@pytest.mark.parametrize("number", [0, 9])
def test_a_mark_is_of_one_of_eight_answers(number: int) -> None:
    with pytest.raises(errors.InvalidInput):
        a_review().with_mark_score(number, 5)


def test_a_comment_has_at_most_5000_characters() -> None:
    assert len(a_review().with_comment("x" * 5_000).comment) == 5_000
    with pytest.raises(errors.InvalidInput):
        a_review().with_comment("x" * 5_001)


def test_nothing_reaches_the_candidate_before_the_review_is_finished(
    coaching: Coaching, shared: Interview
) -> None:
    coaching.comment(COACH, shared.id, "A thought, not a judgement", number=3)
    assert coaching.comments(ANA, shared.id) == ()
    assert coaching.with_new_comments(ANA) == ()
    coaching.finish(COACH, shared.id)
    (sent,) = coaching.comments(ANA, shared.id)
    assert sent.on(3).comment == "A thought, not a judgement"
    assert coaching.with_new_comments(ANA) == (shared.id,)
    assert coaching.with_new_comments(BEN) == ()


def test_scores_go_along_only_where_the_coach_says_so(coaching: Coaching, shared: Interview) -> None:
    coaching.score(COACH, shared.id, 6)
    coaching.score(COACH, shared.id, 4, number=1)
    coaching.comment(COACH, shared.id, "Good.", number=1)
    coaching.finish(COACH, shared.id)
    (sent,) = coaching.comments(ANA, shared.id)
    assert (sent.score, sent.on(1).score) == (None, None)
    coaching.open_again(COACH, shared.id)
    coaching.finish(COACH, shared.id, with_scores=True)
    (sent,) = coaching.comments(ANA, shared.id)
    assert (sent.score, sent.on(1).score) == (6, 4)


def test_a_review_without_a_word_sends_nothing_and_an_empty_one_cannot_be_finished(
    coaching: Coaching, shared: Interview
) -> None:
    with pytest.raises(errors.NothingToSend):
        coaching.finish(COACH, shared.id)
    coaching.score(COACH, shared.id, 6)
    coaching.finish(COACH, shared.id)
    assert coaching.open(COACH, shared.id).review.state is State.REVIEWED
    assert coaching.comments(ANA, shared.id) == ()


def test_a_finished_review_changes_only_once_it_is_open_again(coaching: Coaching, shared: Interview) -> None:
    coaching.comment(COACH, shared.id, "First")
    coaching.finish(COACH, shared.id)
    for attempt in (
        lambda: coaching.comment(COACH, shared.id, "Second"),
        lambda: coaching.comment(COACH, shared.id, "Second", number=1),
        lambda: coaching.score(COACH, shared.id, 5),
        lambda: coaching.score(COACH, shared.id, 5, number=1),
        lambda: coaching.finish(COACH, shared.id),
    ):
        with pytest.raises(errors.ReviewFinished):
            attempt()
    coaching.mark_read(ANA, shared.id)
    coaching.open_again(COACH, shared.id)
    coaching.comment(COACH, shared.id, "Second")
    assert [kept.comment for kept in coaching.comments(ANA, shared.id)] == ["First"]
    coaching.finish(COACH, shared.id)
    assert [(kept.comment, kept.is_new) for kept in coaching.comments(ANA, shared.id)] == [("Second", True)]


def test_comments_that_have_been_read_are_not_new(coaching: Coaching, shared: Interview) -> None:
    coaching.comment(COACH, shared.id, "Clear.")
    coaching.finish(COACH, shared.id)
    coaching.mark_read(ANA, shared.id)
    assert coaching.with_new_comments(ANA) == ()
    assert not coaching.comments(ANA, shared.id)[0].is_new


def test_an_interview_can_be_reviewed_before_it_has_its_score(
    practice: Practice, coaching: Coaching, shared: Interview
) -> None:
    unrated = begun(practice, answered=8)
    assert not coaching.open(COACH, unrated.id).is_rated
    coaching.score(COACH, unrated.id, 5)
    assert coaching.reveal(COACH, unrated.id).interview.feedback is None
    assert coaching.pairs(COACH) == ()
    practice.complete(ANA, unrated.id, patience=10)
    (pair,) = coaching.pairs(COACH)
    assert (pair.candidate, pair.coach_score, pair.interview_score) == ("Ana", 5, 7)


def test_a_score_that_has_not_been_compared_yet_tells_nothing(coaching: Coaching, shared: Interview) -> None:
    coaching.score(COACH, shared.id, 6)
    assert coaching.pairs(COACH) == ()


def test_under_five_pairs_nothing_is_told() -> None:
    four = score_pairs((5, 5), (6, 6), (7, 7), (8, 8))
    assert agreement(four) is None
    assert agreement_sentence(four).endswith("after 1 more review.")
    assert agreement(score_pairs((5, 5), (6, 6), (7, 7), (8, 8), (3, 3))) is not None


def test_the_same_scores_agree_fully_and_chance_agrees_not_at_all() -> None:
    assert agreement(score_pairs((1, 1), (3, 3), (5, 5), (7, 7), (9, 9))).kappa == pytest.approx(1)
    assert agreement(score_pairs((2, 2), (2, 8), (8, 2), (8, 8), (2, 2), (2, 8), (8, 2), (8, 8))).kappa == (
        pytest.approx(0)
    )


def test_far_apart_counts_more_than_near() -> None:
    near = agreement(score_pairs((1, 2), (3, 3), (5, 5), (7, 7), (9, 9)))
    far = agreement(score_pairs((1, 6), (3, 3), (5, 5), (7, 7), (9, 9)))
    assert near.kappa > far.kappa


def test_the_mean_difference_is_the_coach_less_the_score() -> None:
    found = agreement(score_pairs((7, 5), (7, 5), (6, 5), (8, 7), (5, 6)))
    assert found.mean_difference == pytest.approx(1.0)
    assert "on average 1.0 higher than the interview" in agreement_sentence(
        score_pairs((7, 5), (7, 5), (6, 5), (8, 7), (5, 6))
    )


def test_where_all_scores_are_the_same_kappa_is_not_told() -> None:
    same = score_pairs(*[(6, 6)] * 5)
    assert agreement(same).kappa is None
    assert "cannot be told" in agreement_sentence(same)


def test_kappa_is_the_one_of_the_textbook() -> None:
    """Worked by hand: sum of w·observed over sum of w·expected, w the squared difference."""
    scores = [(1, 2), (2, 2), (3, 3), (4, 4), (5, 3)]
    observed = sum((a - b) ** 2 for a, b in scores) / 5
    expected = sum((a - b) ** 2 for a, _ in scores for _, b in scores) / 25
    assert agreement(score_pairs(*scores)).kappa == pytest.approx(1 - observed / expected)
