"""What a model was told once is kept, on SQLite and on PostgreSQL alike, and goes with its interview."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from interview.conversations import Conversations
from interview.interviewers.opening import ASKED_BEFORE_SENT, Opening, new_opening
from interview.interviewers.spending import Request
from interview.scoring import Point
from interview.store import Store
from tests.conftest import rows_of
from tests.makers import ANA
from tests.test_store import added

NOTE = Point(text="Say how many „Betten“ 夜勤.", quote="Led the handover", advice="Add $1 and {2}.")


@pytest.fixture
def interview_id(engine: Engine) -> int:
    return added(Store(engine))


def a_request(call: int, fault: str = "") -> Request:
    return Request(
        call=call,
        provider="Gemini",
        model="m",
        characters=100,
        fresh_characters=40,
        input_tokens=9,
        fault=fault,
    )


def test_an_opening_is_made_once_however_many_begin(engine: Engine, interview_id: int) -> None:
    kept = Conversations(engine)
    with ThreadPoolExecutor(8) as threads:
        openings = list(threads.map(lambda _: kept.begin(interview_id, new_opening(["Why?"])), range(8)))
    assert len({opening.fence for opening in openings}) == 1
    assert kept.find(interview_id) == openings[0]


def test_notes_come_back_word_for_word(engine: Engine, interview_id: int) -> None:
    kept = Conversations(engine)
    opening = kept.begin(interview_id, new_opening(["Why us?", "Was macht Ihnen „Freude“?"]))
    kept.keep_notes(interview_id, [NOTE])
    again = Opening(fence=opening.fence, asked_before=opening.asked_before, cv_notes=(NOTE,))
    assert Conversations(engine).find(interview_id) == again


def test_requests_come_back_in_their_order(engine: Engine, interview_id: int) -> None:
    kept, requests = Conversations(engine), (a_request(1, fault="busy"), a_request(1), a_request(2))
    kept.add_requests(interview_id, requests[:2])
    kept.add_requests(interview_id, requests[2:])
    assert kept.requests_of(interview_id) == requests


def test_all_of_it_goes_with_the_interview(engine: Engine, interview_id: int) -> None:
    kept = Conversations(engine)
    kept.begin(interview_id, new_opening(()))
    kept.add_requests(interview_id, [a_request(1)])
    Store(engine).delete_person(ANA)
    assert (rows_of(engine, "conversations"), rows_of(engine, "usage")) == (0, 0)


def test_a_cost_that_comes_after_the_deletion_is_forgotten(engine: Engine, interview_id: int) -> None:
    Store(engine).delete_interview(interview_id)
    Conversations(engine).add_requests(interview_id, [a_request(1)])
    assert rows_of(engine, "usage") == 0


def test_only_the_latest_of_many_earlier_questions_are_sent() -> None:
    opening = new_opening([f"Question {number}?" for number in range(100)])
    assert len(opening.asked_before) == ASKED_BEFORE_SENT
    assert opening.asked_before[-1] == "Question 99?"
