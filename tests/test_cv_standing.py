"""What counts as having come up in an answer, and what is too little to be written into a CV."""

import pytest

from interview.interviewers.builtin import BuiltInInterviewer
from interview.rules import Interview, Question
from tests.test_builtin import nothing
from tests.test_cv_advice import DULL
from tests.test_questions import an_interview

ADVERT = "What you need\n- Power BI\n- Kubernetes\n- Terraform\n- Grafana\n"
CV = "Developer, Northwind, 2019–2024\n• Moved the billing service to a new host, 40% faster\n"
REAL = (
    "In May I moved three services of our shop over in two weeks. I wrote the plan, tried it with one of them"
    " first, and did the rest on a Sunday. Since then the pages stayed up through every sale."
)


def with_first(answer: str, *, topic: str) -> Interview:
    interview = an_interview(cv=CV, advert=ADVERT, title="Backend developer")
    for number in range(1, 9):
        question = Question(text=f"What about number {number}?", topic=topic if number == 1 else "")
        interview = interview.with_question(question)
        interview = interview.with_answer(number, answer if number == 1 else DULL)
    return interview


def advice(interview: Interview) -> str:
    points = BuiltInInterviewer().rate(interview, nothing).cv_improvements
    return "\n".join(f"{point.text} {point.advice}" for point in points)


def test_what_a_whole_turn_was_about_is_not_called_unmentioned() -> None:
    assert "Kubernetes" not in advice(with_first(REAL, topic="Kubernetes"))


def test_a_turn_without_a_real_answer_leaves_its_topic_unmentioned() -> None:
    assert "Kubernetes" in advice(with_first("I don't know.", topic="Kubernetes"))


@pytest.mark.parametrize(
    "barely",
    [
        "Power BI I've known for three weeks, and I built one page with it.",
        "I have used Power BI for two weeks and made a chart for Ana.",
        "I only started Power BI in May, and I made a chart for Ana.",
    ],
)
def test_what_somebody_has_barely_begun_is_not_advised_as_shown(barely: str) -> None:
    interview = with_first(f"{REAL} {barely}", topic="")
    points = BuiltInInterviewer().rate(interview, nothing).cv_improvements
    about = [point for point in points if "Power BI" in point.text]
    assert all("only if it is true" in point.advice.casefold() for point in about)
