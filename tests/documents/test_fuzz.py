"""A changed file gives a document or a refusal: five hundred here, ten thousand in `make nightly`."""

import pytest

from fuzz.files import valid_files
from fuzz.rounds import changed_file, read_or_refused, run
from interview.documents import read_document

COUNT = 500


@pytest.mark.parametrize("name", valid_files())
def test_the_files_are_valid_before_they_are_changed(name):
    assert len(read_document(valid_files()[name]).text) > 50


def test_a_changed_file_is_read_or_refused():
    outcome = run(range(COUNT))
    assert outcome.bad == {}
    assert outcome.counts.total() == COUNT
    assert outcome.counts["read"] > COUNT / 5
    assert len(outcome.counts) > 4  # of different reasons: the changes reach deep


def test_the_same_number_changes_the_same_file():
    files = [changed_file(number) for number in range(60)]
    valid_files.cache_clear()
    assert [changed_file(number) for number in range(60)] == files
    assert len(set(files)) == 60


def test_a_broken_promise_is_seen(monkeypatch):
    def broken(_):
        raise ZeroDivisionError

    monkeypatch.setattr("fuzz.rounds.read_document", broken)
    assert read_or_refused(b"") == "Failed: ZeroDivisionError()"
    assert run([0]).bad == {0: "Failed: ZeroDivisionError()"}
