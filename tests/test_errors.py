"""Errors for people: they arrive whole wherever they are sent."""

import pickle

import pytest

from interview.errors import AlreadyAnswered, InterviewError, StoreUnavailable, WrongTurn


@pytest.mark.parametrize("error", [StoreUnavailable(), AlreadyAnswered(3), WrongTurn(2, None)], ids=repr)
def test_an_error_comes_out_of_another_process_with_its_sentence(error: InterviewError) -> None:
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
