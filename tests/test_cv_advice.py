"""CV improvements: what was shown but is missing comes first, and nothing is advised that was not shown."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from interview.points import assessment
from interview.points.terms import is_denied
from interview.reading import read_answer
from interview.rules import Interview, Question, Turn
from interview.scoring import Assessment, Origin, Point

ADVERT = "Backend developer\n\nRequirements:\n• Kubernetes\n• Terraform\n• PostgreSQL\n• Grafana\n"
CV = "Developer, Northwind, 2019–2024\n• Moved the billing service to PostgreSQL, 40% faster\n"
SHOWN = (
    "Our shop went down every Friday. I moved the three services to Kubernetes myself, in two weeks in May. "
    "In the end the pages stayed up through the sale, and since then I was not called out once."
)
DULL = (
    "I like working with people and I think that a good atmosphere is important for everybody in the office."
)


def assessed(
    *, cv: str = CV, advert: str = ADVERT, answers: Sequence[str] = (SHOWN,), **more: object
) -> Assessment:
    given = [*answers, *[DULL] * (8 - len(answers))]
    turns = tuple(
        Turn(number=n, question=Question(text=f"What about number {n}?"), answer=answer)
        for n, answer in enumerate(given, start=1)
    )
    interview = Interview(
        id=1,
        person_id="ana",
        job_title="Backend developer",
        company_name="Northwind",
        created_at=datetime(2026, 3, 3, tzinfo=UTC),
        cv=cv,
        advert=advert,
        turns=turns,
    )
    readings = [
        read_answer(
            number=t.number, question=t.question, answer=t.answer or "", job_title="Backend developer"
        )
        for t in turns
    ]
    return assessment(interview, readings, Origin(interviewer="Built-in interviewer"), **more)


def improvements(**values: object) -> tuple[Point, ...]:
    return assessed(**values).cv_improvements


def shown(points: Sequence[Point]) -> list[Point]:
    return [point for point in points if point.answer and "only if it is true" not in point.advice]


def about(points: Sequence[Point], term: str) -> list[Point]:
    return [point for point in points if f"“{term}”" in point.text]


def test_what_was_shown_but_is_missing_in_the_cv_comes_first_and_quotes_the_answer() -> None:
    first = improvements()[0]
    assert "“Kubernetes”" in first.text
    assert first.answer == 1
    assert first.quote == "I moved the three services to Kubernetes myself, in two weeks in May"


def test_what_the_cv_has_already_is_not_called_missing() -> None:
    points = improvements(cv=CV + "• Ran Kubernetes for 12 teams\n")
    assert not shown(points)


@pytest.mark.parametrize(
    "said",
    [
        "I have never used Terraform, but I moved two services by hand in May and it took me three days.",
        "I haven't got any Terraform experience; I moved two services by hand in May and it took three days.",
        "I would use Terraform for that and I would move two services in May within three days.",
        "I want to learn Terraform, as I moved two services by hand in May and it took me three days.",
        "Terraform I have not used, but I moved two services by hand in May and it took me three days.",
    ],
)
def test_what_was_denied_or_only_wished_for_is_not_advised_as_shown(said: str) -> None:
    points = improvements(answers=(said,))
    assert not shown(points)
    assert all("only if it is true" in point.advice for point in about(points, "Terraform"))


def test_what_was_denied_is_not_called_unmentioned() -> None:
    said = "I have never used Terraform, but I moved two services by hand in May and it took me three days."
    (point,) = about(improvements(answers=(said,)), "Terraform")
    assert point.answer == 1
    assert "spoke of it" in point.text


def test_what_others_did_is_not_advised_as_shown() -> None:
    said = (
        "A colleague brought Terraform in. It was three weeks of work in May, and 40 machines came out of it."
    )
    assert not shown(improvements(answers=(said,)))


def test_a_general_word_more_or_less_does_not_hide_what_was_shown() -> None:
    said = "My grandmother had dementia and I washed her each morning. I did that until May 2024."
    points = improvements(answers=(said,), advert="Requirements:\n• dementia care\n• PostgreSQL\n• Grafana\n")
    assert [point.answer for point in shown(about(points, "dementia care"))] == [1]


def test_a_keyword_list_shows_nothing() -> None:
    points = improvements(answers=("Kubernetes, Terraform, Grafana, PostgreSQL, containers, cloud, agile.",))
    assert not shown(points)


def test_a_skill_in_a_list_needs_a_proof() -> None:
    points = improvements(cv=CV + "\nSkills\nGrafana, Python, Linux, Docker\n")
    (point,) = about(points, "Grafana")
    assert point.quote == "Grafana, Python, Linux, Docker"
    assert point.answer is None


def test_a_proof_from_an_answer_is_pointed_at() -> None:
    points = improvements(cv=CV + "\nSkills\nKubernetes, Python, Linux, Docker\n")
    (point,) = about(points, "Kubernetes")
    assert "answer 1" in point.advice.lower()


def test_a_proven_skill_is_left_alone() -> None:
    assert not about(improvements(), "PostgreSQL")


def test_a_qualification_needs_no_result() -> None:
    points = improvements(
        cv=CV + "• Kubernetes administrator, certified 2022\n",
        advert=ADVERT.replace("Terraform", "First aid"),
    )
    assert not [point for point in about(points, "Kubernetes") if "result" in point.text]


def test_a_vague_line_is_quoted_with_what_to_add() -> None:
    line = "Responsible for various tasks in the office"
    (point,) = [point for point in improvements(cv=f"{CV}• {line}\n") if point.quote == line]
    assert point.advice


def test_what_is_nowhere_is_added_only_if_it_is_true() -> None:
    points = about(improvements(), "Terraform")
    assert points
    assert all(
        point.advice.startswith("Add it only if it is true; otherwise prepare an honest answer")
        for point in points
    )


def test_the_best_kind_comes_first() -> None:
    cv = CV + "• Responsible for various tasks in the office\n\nSkills\nGrafana, Python, Linux\n"
    points = improvements(cv=cv)
    order = [
        0 if shown([point]) else 1 if "Grafana" in point.text else 3 if "only if" in point.advice else 2
        for point in points
    ]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2, 3}


@pytest.mark.parametrize(
    "cv",
    [
        "x" * 60,
        "Developer at Northwind since 2019, writing programs and meeting customers.",
        "• \n" * 30 + "Cook",
    ],
)
@pytest.mark.parametrize(
    "advert", [ADVERT, "y" * 60, "We are nice. Come and join us, we would love to meet you."]
)
def test_there_are_always_three_to_six(cv: str, advert: str) -> None:
    points = improvements(cv=cv, advert=advert)
    assert 3 <= len(points) <= 6
    assert len({point.text for point in points}) == len(points)


def test_without_any_case_the_advice_is_about_the_cvs_own_lines() -> None:
    cv = (
        CV + "• Led the move to a new office for 30 people\n• Trained new colleagues in the billing service\n"
    )
    points = improvements(cv=cv, advert="Requirements:\n• PostgreSQL\n")
    assert "Trained new colleagues in the billing service" in {point.quote for point in points}


# an interviewer's own notes


def test_an_interviewers_note_comes_after_what_was_shown() -> None:
    note = Point(text="This line hides its best part", quote="Moved the billing service to PostgreSQL")
    points = improvements(cv_notes=(note,))
    assert points[0].answer == 1
    assert note in points


@pytest.mark.parametrize(
    "note",
    [
        Point(text="Your CV is vague here", quote="Managed a budget of nine million"),
        Point(text="You said so", quote="I managed a budget of nine million", answer=1),
        Point(text="You said so", quote="I moved the three services to Kubernetes myself", answer=2),
        Point(text="Add Terraform to your skills", quote="Moved the billing service to PostgreSQL"),
        Point(text="Mention something", advice="Write that you know Terraform well"),
        Point(text=" "),
    ],
)
def test_a_note_that_rests_on_nothing_is_dropped_and_counted(note: Point) -> None:
    result = assessed(cv_notes=(note,))
    assert note not in result.cv_improvements
    assert result.dropped == 1


def test_a_note_and_a_finding_about_one_line_are_one_point() -> None:
    line = "Responsible for various tasks in the office"
    note = Point(text="Say what the tasks were", quote=line)
    points = improvements(cv=f"{CV}• {line}\n", cv_notes=(note,))
    assert [point for point in points if point.quote == line] == [note]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I haven't got Kubernetes yet", True),
        ("Kubernetes is something I have never touched", True),
        ("The Kubernetes upgrade didn't finish, so I rolled it back", False),
        ("I would like to work with Kubernetes", True),
        ("I run Kubernetes for twelve teams", False),
    ],
)
def test_a_denial_counts_where_it_stands_beside_the_term(*, text: str, denied: bool) -> None:
    assert is_denied(text, "Kubernetes") is denied


NURSE = "You need\n- NEWS2\n- SBAR handover\n- reach truck licence\n- picking\n- goods in\n"
STORY = (
    "NEWS2 went from 3 to 7 in an hour. I drew the bloods, gave the first dose within 40 minutes and rang the"
    " registrar with an SBAR. In the end the man went home after four days, and new starters hear of it."
)


def test_a_term_said_just_before_ones_own_act_counts_as_shown() -> None:
    points = shown(improvements(advert=NURSE, answers=(STORY,)))
    assert [p.quote for p in about(points, "NEWS2")] == ["NEWS2 went from 3 to 7 in an hour"]


def test_the_name_within_a_term_is_enough_to_have_shown_it() -> None:
    assert about(shown(improvements(advert=NURSE, answers=(STORY,))), "SBAR handover")


@pytest.mark.parametrize(
    "said",
    [
        "In May I counted who cut through the truck lane to reach the canteen, and closed it for them.",
        "In May I froze a location so that nobody picks through it, and counted the aisle again myself.",
        "In May I lost a good colleague because I was slow, and I wrote down what I do about it since then.",
    ],
)
def test_words_of_another_meaning_show_nothing(said: str) -> None:
    assert not shown(improvements(advert=NURSE, answers=(said,)))


def test_what_was_only_read_about_is_not_advised_as_shown() -> None:
    said = "I have read a lot about Terraform and Grafana, and I moved two services by hand in May."
    assert not shown(improvements(answers=(said,)))


def test_the_quote_begins_where_a_denial_of_something_else_ends() -> None:
    said = "I have not used Terraform but I moved three services to Kubernetes in May, by myself."
    (point,) = about(shown(improvements(answers=(said,))), "Kubernetes")
    assert point.quote.startswith("…I moved three services to Kubernetes")
