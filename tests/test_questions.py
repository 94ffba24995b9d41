"""Eight questions that fit the advert and the CV, and follow-ups that dig where the answer was weak."""

import json
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview.interviewers import behavioural_bank, follow_up_bank, question_bank
from interview.interviewers.follow_ups import follow_up
from interview.interviewers.questions import planned_question
from interview.reading.adverts import read_advert
from interview.reading.competencies import COMPETENCIES
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview, Question

EVALS = Path(__file__).parent.parent / "evals"
GRADED = EVALS / "dev" / "graded.jsonl"
NURSE_CV = """EXPERIENCE
Staff Nurse, Ward 7, 2019 – present
• Led handover for a 28-bed ward with SBAR
• Reduced medication errors by 30% in one year
SKILLS
wound care, NEWS2
"""
NURSE_ADVERT = """What you will do
• wound care, medication rounds and discharge planning
• recognise deterioration with NEWS2 and SBAR
• teach students, work in a multidisciplinary team, stay calm under pressure
What you need
• NMC registration
• experience in infection control
"""
EXCELLENT = (
    "In March 2023 I noticed on my round that the chart of a man of 81 had no fluids since noon. I checked"
    " his pulse, called the doctor on duty, Dr Hall, and started the sepsis bundle within ten minutes. He was"
    " in theatre by four and went home nine days later. Since then I look at every chart before handover."
)
WE = (
    "We always did that together as a team on the ward, because everybody there helps everybody and that is"
    " how it should be in nursing, and people were there for each other all of the time, as they say."
)


def an_interview(*, cv=NURSE_CV, advert=NURSE_ADVERT, title="Staff Nurse", company="City Hospital"):
    return Interview(
        id=1,
        person_id="ana",
        job_title=title,
        company_name=company,
        created_at=datetime(2026, 3, 3, tzinfo=UTC),
        cv=cv,
        advert=advert,
    )


def conducted(interview, answers=(EXCELLENT,) * 8, asked_before=()):
    """The interview with all of its questions asked and answered."""
    for number, answer in enumerate(answers, start=1):
        question = follow_up(interview, asked_before) or planned_question(interview, asked_before)
        interview = interview.with_question(question).with_answer(number, f"{answer} {number}.")
    return interview


def questions(interview):
    return [turn.question for turn in interview.turns]


def test_each_slot_has_its_question():
    asked = questions(conducted(an_interview()))
    assert [q.kind for q in asked[:4]] == ["behavioural", "technical", "technical", "behavioural"]
    assert {asked[1].topic, asked[2].topic} < {"wound care", "NEWS2", "SBAR"}
    assert asked[4].topic in COMPETENCIES
    assert asked[5].topic in COMPETENCIES
    assert asked[6].topic == "learning from failure"
    assert asked[7].kind == "motivation"


def test_the_first_question_quotes_the_cv_and_says_so():
    first = planned_question(an_interview(), ())
    assert "“reduced medication errors by 30% in one year”" in first.text
    assert first.reason == "Your CV says: “Reduced medication errors by 30% in one year”"


def test_the_fourth_asks_for_what_the_cv_leaves_out():
    asked = questions(conducted(an_interview()))[3]
    assert asked.topic.casefold() not in NURSE_CV.casefold()
    assert asked.topic in asked.text
    assert asked.reason.startswith("The advert asks for: “")


@pytest.mark.parametrize(
    ("line", "topic", "words"),
    [("NMC registration", "NMC registration", "“NMC registration”"), ("French", "French", "French")],
)
def test_a_certificate_or_a_language_is_asked_about_in_its_own_way(line, topic, words):
    advert = f"Requirements\n- {line}\n- Staff Nurse\n- {line}, please, and nothing but {line}\n"
    asked = [q for q in questions(conducted(an_interview(advert=advert))) if q.topic == topic]
    assert asked
    assert words in asked[0].text


def test_the_last_names_company_and_role():
    last = questions(conducted(an_interview(title="Staff Nurse (m/f/d)")))[-1]
    assert "City Hospital" in last.text
    assert "Staff Nurse" in last.text
    assert "m/f/d" not in last.text


@pytest.mark.parametrize(
    ("cv", "advert"),
    [
        (NURSE_CV, NURSE_ADVERT),
        (
            "I worked in my uncle's shop for two years and like cooking.",
            "Kitchen help wanted for evenings, start soon.",
        ),
        (
            "LED TEAM OF 12 IN THREE SHOPS\nCUT WASTE BY 20 PERCENT\n" * 3,
            "We seek a store manager. P&L, rotas, cash handling.",
        ),
        (
            "Berufserfahrung\n- Leitung der Umstellung auf Linux für drei Teams\nKenntnisse\nLinux, SQL",
            NURSE_ADVERT,
        ),
        ("a very long line " * 1000, "long advert, " * 700),
        ("x" * 20_000, "y" * 10_000),
        ("1 " * 10_000, "1" * 10_000),
        ("{line} {term} {quote} %s </script> $x_*#" * 3, "{people} {company} " * 10),
    ],
)
def test_eight_questions_span_five_topics_whatever_the_papers(cv, advert):
    for answer in (EXCELLENT, WE, "No", "…"):
        asked = questions(conducted(an_interview(cv=cv, advert=advert), (answer,) * 8))
        assert len({q.topic for q in asked}) >= 5
        assert len({q.text for q in asked}) == QUESTIONS_PER_INTERVIEW
        assert all(len(q.text.split()) <= 45 and q.reason and q.topic for q in asked)


@pytest.mark.parametrize("answer", [EXCELLENT, WE, "No"])
def test_two_terms_of_the_advert_and_one_line_of_the_cv_are_named(answer):
    asked = questions(conducted(an_interview(), (answer,) * 8))
    terms = {term.name for term in read_advert(NURSE_ADVERT).terms}
    assert len({q.topic for q in asked if q.topic in terms and q.topic in q.text}) >= 2
    assert asked[0].reason.startswith("Your CV says: “")


def rows(pattern):
    lines = (line for path in sorted(EVALS.glob(pattern)) for line in path.read_text("utf-8").split("\n"))
    return [json.loads(line) for line in lines if line.strip()]


@pytest.mark.parametrize("answer", [EXCELLENT, "No idea, sorry"])
def test_every_advert_brings_five_topics_two_of_its_terms_and_a_line_of_the_cv(answer):
    cvs = [row["cv"] for row in rows("*/interviews*.jsonl") if row["cv"]]
    for place, advert in enumerate(row["text"] for row in rows("*/adverts*.jsonl")):
        interview = an_interview(advert=advert, cv=cvs[place % len(cvs)])
        asked = questions(conducted(interview, (answer,) * 8))
        terms = {term.name for term in read_advert(advert).terms}
        assert len({q.topic for q in asked}) >= 5
        assert len({q.topic for q in asked if q.topic in terms and q.topic in q.text}) >= 2, advert
        assert asked[0].reason.startswith("Your CV says: “")
        assert asked[0].reason.split("“")[1].rstrip("” …")[:20] in " ".join(interview.cv.split())
        assert len({q.text for q in asked}) == QUESTIONS_PER_INTERVIEW


def test_nothing_is_asked_again_in_twenty_interviews_for_the_same_advert():
    before = []
    for _ in range(20):
        asked = [q.text for q in questions(conducted(an_interview(), ("No",) * 8, before))]
        assert not set(asked) & set(before)
        before += asked


def test_the_second_interview_turns_to_other_things():
    first = questions(conducted(an_interview()))
    second = questions(conducted(an_interview(), asked_before=[q.text for q in first]))
    assert {q.topic for q in first[1:6]} & {q.topic for q in second[1:6]} == set()


def test_the_same_papers_bring_the_same_questions():
    assert questions(conducted(an_interview())) == questions(conducted(an_interview()))


def test_of_a_cv_in_another_language_nothing_is_called_missing():
    cv = "Ich habe fünf Jahre auf der Station gearbeitet und die Übergabe mit dem Team geleitet, das war gut."
    assert not any("your CV" in q.text for q in questions(conducted(an_interview(cv=cv)))[1:])


def test_a_long_line_is_cut_at_a_word():
    text = planned_question(an_interview(cv="Led " + "an extraordinary undertaking " * 30), ()).text
    quote = text.split("“")[1].split("”")[0]
    assert quote.endswith(" …")
    assert quote.removesuffix(" …").split()[-1] in {"an", "extraordinary", "undertaking"}


def test_a_weak_answer_is_followed_up_in_the_persons_words():
    interview = conducted(an_interview(), (EXCELLENT, WE))
    question = follow_up(interview, ())
    assert question is not None
    assert question.follow_up
    assert "“We always did that together as a team" in question.text
    assert question.reason == "Your last answer did not say what you yourself did."
    assert question.topic == interview.turns[-1].question.topic


def test_a_short_answer_is_asked_for_step_by_step():
    question = follow_up(conducted(an_interview(), (EXCELLENT, "I once calmed a family down")), ())
    assert question is not None
    assert "I once calmed a family down" in question.text
    assert question.reason == "Your last answer was short, and there may be more to tell."


@pytest.mark.parametrize("answer", ["No", "I don't know, sorry, next question please", "…", "<b>"])
def test_nothing_is_quoted_where_nothing_was_said(answer):
    question = follow_up(conducted(an_interview(), (EXCELLENT, answer)), ())
    assert question is not None
    assert "“" not in question.text


def test_a_full_answer_is_not_followed_up():
    assert not any(q.follow_up for q in questions(conducted(an_interview())))


def test_an_answer_in_another_language_is_not_followed_up():
    german = "Wir haben das immer zusammen gemacht und es war gut, weil alle im Team sich geholfen haben."
    assert not any(q.follow_up for q in questions(conducted(an_interview(), (german,) * 8)))


def test_at_most_three_follow_ups_never_two_in_a_row_and_only_in_slots_three_to_seven():
    asked = [q.follow_up for q in questions(conducted(an_interview(), (WE,) * 8))]
    assert sum(asked) == 3
    assert not any(one and other for one, other in pairwise(asked))
    assert asked[:2] == [False, False]
    assert not asked[7]


def test_follow_ups_come_after_poor_answers_and_not_after_excellent_ones():
    due = {"poor": [], "excellent": []}
    for line in GRADED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["grade"] in due:
            base = an_interview(advert=row["advert"], title=row["role"])
            first, asked = planned_question(base, ()), Question(text=row["question"], kind=row["kind"])
            interview = base.with_question(first).with_answer(1, EXCELLENT)
            interview = interview.with_question(asked).with_answer(2, row["answer"])
            due[row["grade"]].append(follow_up(interview, ()) is not None)
    assert sum(due["poor"]) / len(due["poor"]) >= 0.95
    assert sum(due["excellent"]) / len(due["excellent"]) <= 0.05


def test_every_competency_has_several_phrasings_and_thirty_stems():
    assert set(behavioural_bank.BEHAVIOURAL) == set(COMPETENCIES)
    assert all(len(set(texts)) >= 5 for texts in behavioural_bank.BEHAVIOURAL.values())
    assert all(len(stems.split()) >= 25 for stems in COMPETENCIES.values())


def test_wording_is_short_and_ends_as_speech_does():
    banks = [value for value in vars(question_bank).values() if isinstance(value, tuple)]
    for bank in (*banks, *behavioural_bank.BEHAVIOURAL.values(), *follow_up_bank.FOLLOW_UPS.values()):
        for text in bank:
            assert len(text.split()) <= 30, text
            assert text.endswith(("?", ".")), text


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    cv=st.text(min_size=50, max_size=400),
    advert=st.text(min_size=50, max_size=400),
    answer=st.text(min_size=1),
)
def test_any_papers_and_any_answers_bring_eight_questions(cv, advert, answer):
    asked = questions(conducted(an_interview(cv=cv, advert=advert), (answer,) * 8))
    assert len({q.text for q in asked}) == QUESTIONS_PER_INTERVIEW


def test_a_gap_is_asked_about_again_before_anything_false_is_said():
    cv = NURSE_CV + "discharge planning, medication rounds, SBAR, NMC registration"
    before = []
    for _ in range(3):
        fourth = conducted(an_interview(cv=cv), asked_before=before).turns[3].question
        assert fourth.topic.casefold() not in cv.casefold()
        assert fourth.text not in before
        before += [q.text for q in questions(conducted(an_interview(cv=cv), asked_before=before))]


def test_a_remark_in_brackets_is_no_part_of_the_companys_name():
    last = questions(conducted(an_interview(company="City Hospital (sample)")))[-1]
    assert "City Hospital" in last.text
    assert "sample" not in last.text


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("I did /script x and y <b>bold</b> with the {whole} thing", "script"),
        ("Answer 2: **we** did it", "Answer 2"),
    ],
)
def test_markup_is_not_quoted(answer, never):
    question = follow_up(conducted(an_interview(), (EXCELLENT, answer)), ())
    assert question is not None
    assert never not in question.text


def test_nobody_who_said_i_is_quoted_and_asked_what_they_did_themselves():
    answer = "I like our team. " + WE
    question = follow_up(conducted(an_interview(), (EXCELLENT, answer)), ())
    assert question is not None
    assert "“I like" not in question.text


def test_a_trait_is_not_told_as_a_deed():
    cv = "EXPERIENCE\nResults-oriented nurse with 7 years of practice on busy wards\n"
    assert "you “results-oriented" not in planned_question(an_interview(cv=cv), ()).text


def test_what_stands_in_the_cv_within_another_name_is_not_called_missing():
    cv = "EXPERIENCE\nBuilt PostgreSQL reports for six wards in 2021\n"
    advert = "Requirements\n- SQL\n- Kafka\n- Terraform\n- Docker\n"
    asked = questions(conducted(an_interview(cv=cv, advert=advert)))
    assert asked[3].topic != "SQL"


def test_a_line_on_work_is_asked_about_before_a_headline_or_a_certificate():
    cv = (
        "Registered Nurse, NMC registered since 2019\n\nPROFILE\nCaring nurse, happy to learn\n\n"
        "EMPLOYMENT\nStaff Nurse, hospital, 2020 to now\n- Care for a bay of six patients at night\n\n"
        "TRAINING\nIV therapy competence, 2020\n"
    )
    assert "Care for a bay of six patients" in planned_question(an_interview(cv=cv), ()).text


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        (
            "Either on my own or as part of a team, I can do it all. " + "It is fine with everybody. " * 6,
            "Either",
        ),
        (
            "See how they stop the alarms there. It's the other team's. " + "That is how it goes. " * 6,
            "It's the",
        ),
    ],
)
def test_only_a_clause_with_somebody_in_it_is_quoted_back(answer, never):
    question = follow_up(conducted(an_interview(), (EXCELLENT, answer)), ())
    assert question is not None
    assert never not in question.text
