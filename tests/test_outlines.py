"""Many interviews at a glance: the same as one by one, and made anew where they are missing."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine, text

from interview.database import writing
from interview.history import outline
from interview.store import Store
from tests.conftest import rows_of
from tests.makers import ADVERT, ANA, BEN, NOW, FakeInterviewer, a_practice, an_assessment, begun


def rated(engine: Engine, *, person_id: str = ANA, score: int = 7) -> int:
    practice = a_practice(engine, FakeInterviewer(rate=lambda _: an_assessment(score=score)))
    interview = begun(practice, answered=8, person_id=person_id)
    practice.complete(person_id, interview.id, patience=10)
    return interview.id


def test_an_outline_says_the_same_as_the_interview(engine: Engine) -> None:
    number = rated(engine)
    interview = Store(engine).interview(number)
    assert Store(engine).outlines.of(ANA) == (outline(interview, interview.feedback),)


def test_outlines_are_of_rated_interviews_of_one_person_oldest_first(engine: Engine) -> None:
    store = Store(engine)
    first, second, _ = rated(engine), rated(engine, score=4), rated(engine, person_id=BEN)
    begun(a_practice(engine), answered=2)
    with writing(engine) as connection:
        later = {"at": NOW + timedelta(days=1), "id": first}
        connection.execute(text("UPDATE feedback SET created_at = :at WHERE interview_id = :id"), later)
    assert [(one.id, one.interview_score) for one in store.outlines.of(ANA)] == [(second, 4), (first, 7)]


def test_attempts_are_those_for_the_same_advert(engine: Engine) -> None:
    practice = a_practice(engine)
    first = begun(practice, answered=8)
    practice.complete(ANA, first.id, patience=10)
    again = practice.practise_again(ANA, first.id)
    other = practice.prepare(
        ANA, job_title="Cook", company_name="Cantina", cv=first.cv, advert="A cook. " + ADVERT
    )
    assert [one.id for one in practice.attempts(ANA, again)] == [first.id]
    assert practice.attempts(ANA, other) == ()
    for_somebody = practice.practise_again(ANA, first.id)
    assert practice.attempts(ANA, replace(for_somebody, candidate_name="Eva")) == ()


def test_feedback_of_an_older_version_gets_its_outline_when_it_is_looked_for(engine: Engine) -> None:
    rated(engine)
    known = Store(engine).outlines.of(ANA)
    with writing(engine) as connection:
        connection.execute(text("DELETE FROM outlines"))
    assert Store(engine).outlines.of(ANA) == known
    assert rows_of(engine, "outlines") == 1


def test_standings_count_answers_and_carry_the_score(engine: Engine) -> None:
    done = rated(engine)
    practice = a_practice(engine)
    open_one = begun(practice, answered=2)
    bare = practice.create(ANA, job_title="Cook", company_name="Cantina")
    begun(practice, answered=1, person_id=BEN)
    found = {one.id: one for one in practice.standings(ANA)}
    assert list(found) == [done, open_one.id, bare.id]
    told = {id_: (one.questions_answered, one.is_over, one.interview_score) for id_, one in found.items()}
    assert told == {done: (8, True, 7), open_one.id: (2, False, None), bare.id: (0, False, None)}
    assert found[done].created_at == NOW


def test_the_outline_goes_with_its_interview(engine: Engine) -> None:
    number = rated(engine)
    a_practice(engine).delete(ANA, number)
    assert rows_of(engine, "outlines") == 0
