"""Promises about the sample material: whole interviews, honest reasons, no question twice."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from interview.reading import readings_of
from interview.rules import ADVERT, ANSWER, COMPANY_NAME, CV, JOB_TITLE, SELF_RATING, Interview
from interview.samples import sample_interviews, sample_material

NOW = datetime(2030, 3, 1, 12, tzinfo=UTC)
SAMPLES = sample_interviews("somebody", NOW)
POSITIONS = range(len(SAMPLES))


@pytest.fixture(params=POSITIONS, ids=lambda place: f"sample-{place + 1}")
def sample(request) -> Interview:
    return SAMPLES[request.param]


def quoted(text: str) -> str:
    return text.partition("“")[2].partition("”")[0]


def plain_lines(text: str) -> str:
    return "\n".join(line.removeprefix("- ") for line in text.splitlines())


def mean_score(interview: Interview) -> float:
    scores = [reading.rating.score for reading in readings_of(interview)]
    return sum(scores) / len(scores)


def test_there_are_five_and_each_is_marked_as_a_sample():
    assert len(SAMPLES) == 5
    assert all(s.is_sample and s.company_name.endswith("(sample)") for s in SAMPLES)


def test_each_belongs_to_whom_it_is_made_for():
    assert {s.person_id for s in sample_interviews("another", NOW)} == {"another"}


def test_every_question_is_answered_and_feedback_still_to_come(sample):
    assert sample.is_over
    assert [turn.number for turn in sample.turns] == list(range(1, 9))
    sample.check_feedback_allowed()


def test_everything_keeps_the_limits_of_the_rules(sample):
    for limit, text in (
        (JOB_TITLE, sample.job_title),
        (COMPANY_NAME, sample.company_name),
        (CV, sample.cv),
        (ADVERT, sample.advert),
        *((ANSWER, turn.answer) for turn in sample.turns),
    ):
        assert limit.checked(text) == text
    assert sample.self_rating is None or SELF_RATING.checked(sample.self_rating)


def test_answers_are_as_long_as_spoken_ones(sample):
    lengths = [len((turn.answer or "").split()) for turn in sample.turns]
    assert min(lengths) >= 40
    assert max(lengths) <= 140


def test_every_reason_quotes_a_line_that_stands_there(sample):
    for turn in sample.turns:
        source = sample.cv if turn.question.reason.startswith("Your CV says:") else sample.advert
        assert quoted(turn.question.reason)
        assert quoted(turn.question.reason) in source


def test_the_opener_quotes_a_whole_line_of_the_cv(sample):
    assert quoted(sample.turns[0].question.text) in plain_lines(sample.cv).splitlines()


def test_a_follow_up_quotes_the_answer_before_it(sample):
    follow_ups = [turn.number for turn in sample.turns if turn.question.follow_up]
    assert 1 <= len(follow_ups) <= 3
    for number in follow_ups:
        assert quoted(sample.turns[number - 1].question.text) in (sample.turns[number - 2].answer or "")
    assert all(later - earlier > 1 for earlier, later in pairwise(follow_ups))


def test_the_last_question_is_about_motivation_and_names_the_company(sample):
    question = sample.turns[-1].question
    assert question.kind == "motivation"
    assert " ".join(sample.company_name.split()[:2]) in question.text


def test_each_asks_for_one_term_that_the_cv_leaves_out(sample):
    topics = {turn.question.topic for turn in sample.turns if turn.question.kind == "technical"}
    assert any(t.lower() in sample.advert.lower() and t.lower() not in sample.cv.lower() for t in topics)


def test_no_question_comes_twice():
    asked = Counter(turn.question.text.casefold() for s in SAMPLES for turn in s.turns)
    assert max(asked.values()) == 1


def test_they_lie_in_the_last_six_weeks_oldest_first():
    times = [s.created_at for s in SAMPLES]
    assert times == sorted(set(times))
    assert NOW - timedelta(weeks=6) <= times[0]
    assert times[-1] < NOW - timedelta(days=1)


def test_three_are_for_the_material_that_one_can_try():
    material = sample_material()
    texts = [(s.job_title, s.company_name, s.cv, s.advert) for s in SAMPLES]
    tried = (material.job_title, material.company_name, material.cv, material.advert)
    assert texts.count(tried) == 3
    assert len(set(texts)) == 2


def test_the_scores_tell_of_practice_that_works_with_one_setback():
    first, second, third, setback, last = (mean_score(s) for s in SAMPLES)
    assert first < second < third < last
    assert first < setback < third
