"""The built-in interviewer keeps the contract of an interviewer, the same way every time."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import mean

import pytest

from interview.errors import NotAssessed
from interview.interviewers.builtin import BuiltInInterviewer
from interview.reading import readings_of
from tests.test_questions import EXCELLENT, WE, an_interview, conducted

INTERVIEWS = Path(__file__).parent.parent / "evals" / "dev" / "interviews.jsonl"
GERMAN = "Wir haben das immer zusammen gemacht und es war gut, weil alle im Team sich geholfen haben."
ASK = """
from tests.test_questions import WE, an_interview, conducted
for turn in conducted(an_interview(), (WE,) * 8).turns:
    print(turn.question)
"""


def nothing(_words):
    """Shows nothing to anybody."""


def test_the_question_is_shown_as_it_is_asked():
    shown = []
    question = BuiltInInterviewer().ask(an_interview(), (), shown.append, nothing)
    assert shown == [question.text]


def test_a_question_of_an_earlier_interview_does_not_come_again():
    interviewer = BuiltInInterviewer()
    first = interviewer.ask(an_interview(), (), nothing, nothing).text
    assert interviewer.ask(an_interview(), (first,), nothing, nothing).text != first


def test_answers_in_another_language_are_not_assessed():
    interview = conducted(an_interview(), (GERMAN,) * 3 + (EXCELLENT,) * 5)
    with pytest.raises(NotAssessed):
        BuiltInInterviewer().rate(interview, nothing)


def test_eight_english_answers_are_rated():
    told = []
    assessment = BuiltInInterviewer().rate(conducted(an_interview()), told.append)
    assert [rating.number for rating in assessment.answers] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert assessment.origin.interviewer == "Built-in interviewer"
    assert told


def test_each_answer_is_read_knowing_the_earlier_ones():
    interview = conducted(an_interview(), (EXCELLENT,) * 8)
    same = interview.turns[0].answer
    repeated = interview.turns[:4] + tuple(
        type(turn)(number=turn.number, question=turn.question, answer=same) for turn in interview.turns[4:]
    )
    readings = readings_of(type(interview)(**{**vars(interview), "turns": repeated}))
    assert readings[0].rating.score > 5
    assert readings[4].rating.score == 1.0


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_questions_do_not_depend_on_the_hash_seed(seed):
    printed = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    here = "".join(f"{turn.question}\n" for turn in conducted(an_interview(), (WE,) * 8).turns)
    assert printed == here


def of_level(level):
    """A whole interview of the development set."""
    rows = [json.loads(line) for line in INTERVIEWS.read_text(encoding="utf-8").splitlines()]
    row = next(row for row in rows if row["level"] == level)
    interview = an_interview(cv=row["cv"], advert=row["advert"], title=row["role"], company=row["company"])
    for number, answer in enumerate(row["answers"], start=1):
        question = BuiltInInterviewer().ask(interview, (), nothing, nothing)
        interview = interview.with_question(question).with_answer(number, answer)
    return interview


def rated(interview):
    return BuiltInInterviewer().rate(interview, nothing)


def test_poor_adequate_and_excellent_interviews_come_out_in_their_order():
    poor, adequate, excellent = (
        mean(answer.score for answer in rated(of_level(level)).answers)
        for level in ("poor", "adequate", "excellent")
    )
    assert poor + 1 < adequate < excellent - 1


@pytest.mark.parametrize("level", ["poor", "adequate", "excellent"])
def test_every_claim_quotes_its_answer_word_for_word(level):
    interview = of_level(level)
    feedback = rated(interview)
    claims = [point for point in (*feedback.strengths, *feedback.weaknesses) if point.answer]
    assert claims
    for point in claims:
        answer = interview.turns[point.answer - 1].answer
        pieces = [piece.strip() for piece in point.quote.split("…") if piece.strip()]
        assert pieces
        assert all(piece in answer for piece in pieces)


def test_a_second_rating_has_the_same_bytes():
    interview = of_level("adequate")
    assert repr(rated(interview)).encode() == repr(rated(interview)).encode()


@pytest.mark.parametrize("seed", ["0", "7", "4242"])
def test_a_whole_feedback_does_not_depend_on_the_hash_seed(seed):
    code = "from tests.test_builtin import of_level, rated; print(repr(rated(of_level('adequate'))))"
    printed = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert printed == f"{rated(of_level('adequate'))!r}\n"


@pytest.mark.parametrize("unreadable", [2, 3])
def test_more_than_a_third_unreadable_is_not_assessed_and_less_is(unreadable):
    interview = conducted(an_interview(), (GERMAN,) * unreadable + (EXCELLENT,) * (8 - unreadable))
    if unreadable > 8 / 3:
        with pytest.raises(NotAssessed):
            rated(interview)
    else:
        assert [rating.number for rating in rated(interview).answers] == list(range(unreadable + 1, 9))


def test_an_answer_in_another_language_lowers_no_score_and_gets_no_feedback():
    english = rated(conducted(an_interview(), (EXCELLENT,) * 8))
    mixed = rated(conducted(an_interview(), (*(EXCELLENT,) * 4, GERMAN, *(EXCELLENT,) * 3)))
    assert mixed.interview_score == english.interview_score
    assert not [point for point in (*mixed.strengths, *mixed.weaknesses) if point.answer == 5]
