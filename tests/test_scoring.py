"""From levels to the score: the arithmetic that people are told about."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.caps import CAPS, borrowed, brief
from interview.scoring import (
    BANDS,
    DIMENSIONS,
    AnswerRating,
    Level,
    answer_score,
    band_of,
    clamped,
    interview_score,
    proven,
    rated,
)


def levels(level: int) -> dict[str, int]:
    return {dimension.name: level for dimension in DIMENSIONS}


def rating(score: float, *caps: str) -> AnswerRating:
    return AnswerRating(number=1, score=score, levels=(), caps=tuple(CAPS[name] for name in caps))


def test_the_lowest_levels_give_one_and_the_highest_ten():
    assert answer_score(levels(1)) == 1
    assert answer_score(levels(5)) == 10


def test_reflection_and_communication_weigh_half():
    assert answer_score(levels(1) | {"reflection": 5, "communication": 5}) == answer_score(
        levels(1) | {"result": 5}
    )


def test_the_lowest_cap_holds():
    assert answer_score(levels(5), (CAPS["short"], CAPS["very_short"])) == pytest.approx(1 + 9 * 0.11)


@pytest.mark.parametrize(
    ("scores", "whole"), [([6.0, 7.0], 7), ([6.4, 6.5], 6), ([1.0], 1), ([10.0] * 8, 10)]
)
def test_an_interview_scores_the_mean_with_halves_rounded_up(scores, whole):
    assert interview_score([rating(score) for score in scores]) == whole


@given(st.lists(st.floats(1, 10), min_size=1, max_size=8))
def test_every_interview_score_has_exactly_one_band(scores):
    score = interview_score([rating(s) for s in scores])
    assert [band for band in BANDS if band.least <= score <= band.most] == [band_of(score)]


def test_the_bands_are_the_published_ones():
    assert [band_of(score).name for score in (1, 3, 5, 7, 9)] == [
        "Poor",
        "Needs Work",
        "Adequate",
        "Good",
        "Excellent",
    ]


def test_a_level_without_evidence_counts_as_at_most_two():
    found, lost, none = proven(
        [
            Level(dimension="result", level=5, evidence=("A1.S1", "A1.S9")),
            Level(dimension="structure", level=5, evidence=("A1.S9",)),
            Level(dimension="ownership", level=1),
        ],
        {"A1.S1"},
    )
    assert (found.level, found.evidence) == (5, ("A1.S1",))
    assert (lost.level, lost.evidence) == (2, ())
    assert none.level == 1


def test_a_rating_scores_only_what_is_proven():
    observed = [Level(dimension=name, level=5, evidence=("A1.S1",)) for name in levels(5)]
    assert rated(number=1, levels=observed, known={"A1.S1"}, caps=()).score == 10
    assert rated(number=1, levels=observed, known=set(), caps=()).score == pytest.approx(3.25)


@pytest.mark.parametrize(("model", "kept"), [(10.0, 6.5), (1.0, 1.5), (5.0, 5.0)])
def test_a_models_score_stays_near_the_built_in_one(model, kept):
    assert clamped(rating(model), built_in=rating(4.0)).score == kept


def test_a_models_score_obeys_the_built_in_caps():
    held = clamped(rating(9.0), built_in=rating(1.45, "declined"))
    assert held.score == 1.45
    assert held.caps == (CAPS["declined"],)


def test_a_flagged_answer_keeps_the_built_in_score():
    assert clamped(rating(9.0), built_in=rating(7.0), is_flagged=True).score == 7.0


@pytest.mark.parametrize("whole", [0, 0.5, 1])
def test_the_ceiling_of_a_brief_answer_rises_by_less_than_a_point_a_sentence(whole):
    rooms = [brief(words, whole=whole) for words in range(30, 68)]
    assert brief(29, whole=whole) is None
    assert brief(68, whole=whole) is None
    held = [room.most for room in rooms if room]
    assert all(0 < later - room < 1 / 9 / 6 for room, later in itertools.pairwise(held))


def test_a_brief_answer_that_holds_all_an_answer_needs_has_more_room():
    assert brief(32, whole=1).most > brief(32, whole=0).most > CAPS["short"].most


def test_the_ceiling_of_a_borrowed_story_rises_with_ones_own_share():
    rooms = [borrowed(share / 100) for share in range(29)]
    assert rooms[28] is None
    assert rooms[0].most == CAPS["no_own_action"].most
    assert all(one.most <= other.most for one, other in itertools.pairwise(rooms[:28]))


def test_every_cap_says_why():
    assert all(cap.reason.endswith(".") and 0 <= cap.most < 1 for cap in CAPS.values())
