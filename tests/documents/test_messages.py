"""What a cell says is a stranger's word: a document, a refusal of ours, or nothing."""

import io

import pytest

from interview.documents import BreaksReader, Document
from interview.documents.cell import messages
from interview.documents.cell.messages import MOST_FORM_BYTES, Broken, form_of, opened, receive, send
from tests.documents.test_refusals import REFUSALS

FAIR = {"text": "Led a team", "pages": 1, "warnings": [], "hidden": []}


def sent(form, content=b""):
    pipe = io.BytesIO()
    send(pipe, form, content)
    return pipe.getvalue()


REFUSED = [error for error in REFUSALS if not isinstance(error, BreaksReader)]


@pytest.mark.parametrize("error", REFUSED, ids=lambda error: type(error).__name__)
def test_a_refusal_comes_out_of_a_cell_as_it_was(error):
    form, _ = receive(io.BytesIO(sent(form_of(error))))
    again = opened(form, 100)
    assert (type(again), str(again)) == (type(error), str(error))


def test_a_document_comes_out_of_a_cell_as_it_was():
    document = Document("Führte 七人\n• Team", 3, warnings=("One.",), hidden=("Two", "“three”"))
    assert opened(receive(io.BytesIO(sent(form_of(document))))[0], 100) == document


def test_every_refusal_can_come_out_but_the_one_of_a_cell_that_broke():
    assert {known for known, _ in messages.REFUSALS.values()} == {type(error) for error in REFUSED}


WRONG = {
    "nothing": {},
    "no pages": {"text": "Led a team", "warnings": [], "hidden": []},
    "text of another type": {**FAIR, "text": 5},
    "more text than was asked for": {**FAIR, "text": "x" * 101},
    "a zero in the text": {**FAIR, "text": "a\0b"},
    "half a letter": {**FAIR, "hidden": ["\ud800"]},
    "one warning in place of a list": {**FAIR, "warnings": "Buy now"},
    "a warning of another type": {**FAIR, "warnings": [5]},
    "a class of its own": {"refused": "SystemExit", "with": []},
    "a class's place": {"refused": "__class__", "with": []},
    "words of another type": {"refused": "TooLarge", "with": ["<b>"]},
    "more words": {"refused": "Damaged", "with": ["Call this number"]},
    "a speech": {"refused": "WrongType", "with": ["x" * 201, ""]},
}


@pytest.mark.parametrize("form", WRONG.values(), ids=WRONG)
def test_a_form_that_is_none_of_ours_is_not_opened(form):
    with pytest.raises(Broken):
        opened(receive(io.BytesIO(sent(form)))[0], 100)


BAD = {
    "nothing": b"",
    "a beginning": sent(FAIR)[:-1],
    "no size": b"\0\0",
    "a size without end": MOST_FORM_BYTES.to_bytes(4, "big") * 2,
    "too large": (MOST_FORM_BYTES + 1).to_bytes(4, "big") + bytes(4) + b"{}",
    "content that nobody asked for": sent(FAIR, b"x"),
    "no JSON": b"\0\0\0\2\0\0\0\0{]",
    "no UTF-8": b"\0\0\0\2\0\0\0\0\xff\xfe",
    "a list": b"\0\0\0\2\0\0\0\0[]",
    "depth": b"\0\1\0\0\0\0\0\0" + b"[" * 65_536,
}


@pytest.mark.parametrize("raw", BAD.values(), ids=BAD)
def test_bytes_that_are_no_message_are_not_read(raw):
    with pytest.raises(Broken):
        receive(io.BytesIO(raw))
