"""What an advert asks for is found, whatever the trade, and what it says of the employer is not."""

import json
from pathlib import Path

import pytest

from interview.reading.adverts import mentions, read_advert
from interview.reading.mentions import stems_of

ADVERTS = sorted((Path(__file__).parent.parent / "evals" / "dev").glob("adverts*.jsonl"))
KITCHEN = """Sous Chef, Harbour Hotel

About us
We are a family of five hotels. We love sailing and our dog Pepper.

What you will do
• Run the hot section and write weekly menus
• Keep HACCP records; stock control and ordering
• Train apprentices

What you need
• Level 2 Food Hygiene or equivalent
• Experience with seasonal menus, sauces and butchery
• Good team player, calm under pressure in a busy service

Benefits
• Free parking, gym, pension
We welcome applications regardless of age or religion. Apply by email with a cover letter.
"""


def names(text):
    return [term.name for term in read_advert(text).terms]


def test_terms_come_from_duties_and_needs():
    found = names(KITCHEN)
    assert {"HACCP records", "stock control", "Level 2 Food Hygiene", "seasonal menus"} <= set(found)


def test_nothing_of_the_employer_the_benefits_or_the_application_is_a_term():
    found = " ".join(names(KITCHEN)).casefold()
    for word in ("sailing", "pepper", "parking", "gym", "pension", "religion", "letter", "hotels"):
        assert word not in found


def test_traits_are_competencies_and_no_terms():
    assert not any("team" in name or "calm" in name for name in names(KITCHEN))
    assert {"teamwork", "pressure"} <= set(read_advert(KITCHEN).competencies)


def test_every_term_names_the_line_of_the_advert_that_it_stands_in():
    for term in read_advert(KITCHEN).terms:
        assert term.line in KITCHEN
        assert mentions(term.line, term.name)


def test_what_is_required_is_a_must_and_what_is_desirable_is_not():
    terms = {t.name: t.is_must for t in read_advert("Essential: SQL and Excel\nDesirable: Tableau\n").terms}
    assert terms == {"SQL": True, "Excel": True, "Tableau": False}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "• At least 3 years' experience in wound care or palliative care",
            {"wound care", "palliative care"},
        ),
        ("• Proficient in Python, SQL and/or R", {"Python", "SQL"}),
        ("• Proven ability to conduct risk assessments", {"risk assessments"}),
        ("• Knowledge of health and safety regulations", {"health and safety regulations"}),
        ("• Full UK driving licence required", {"UK driving licence"}),
        ("• You hold NMC registration", {"NMC registration"}),
        ("• Degree in civil engineering", {"Degree in civil engineering"}),
        ("• CI/CD pipelines (GitLab, Jenkins or similar)", {"CI/CD pipelines", "GitLab", "Jenkins"}),
    ],
)
def test_a_line_is_split_into_what_a_recruiter_would_list(line, expected):
    assert expected <= set(names(f"Requirements\n{line}\n• Any other\n"))


def test_most_of_what_a_recruiter_would_name_is_found():
    found = named = right = given = 0
    lines = [line for path in ADVERTS for line in path.read_text("utf-8").split("\n") if line]
    for line in lines:
        advert = json.loads(line)
        terms, wanted = names(advert["text"]), advert["must_have"]
        right += sum(any(same(term, want) for want in wanted) for term in terms)
        found += sum(any(same(term, want) for term in terms) for want in wanted)
        given, named = given + len(terms), named + len(wanted)
    assert found / named >= 0.75
    assert right / given >= 0.55


def same(one, other):
    one, other = set(stems_of(one)), set(stems_of(other))
    return one <= other or other <= one


@pytest.mark.parametrize("text", ["x" * 50, "1" * 10_000, "- " * 5_000, "\n" * 60, "?!" * 30, "A" * 10_000])
def test_an_advert_that_says_nothing_is_read_without_failing(text):
    advert = read_advert(text)
    assert len(advert.competencies) >= 12


def test_a_very_short_advert_still_gives_terms():
    assert len(names("Kitchen porter wanted for evenings, start at once!!")) >= 2


def test_headings_of_every_dress_are_known():
    for heading in ("**Benefits**", "BENEFITS:", ">> What we offer <<", "Why join us?", "★ Perks ★"):
        assert names(f"Requirements\n- Python\n- SQL\n- Excel\n{heading}\n- Table football") == [
            "Python",
            "SQL",
            "Excel",
        ]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Built reports on Postgres.", "PostgreSQL"),
        ("We assessed risks every week.", "risk assessment"),
        ("Managed the budget of two wards", "budget management"),
        ("sql, excel", "SQL skills"),
        ("I write C++ and Rust", "C++"),
        ("Organised the centre's rota", "rota organization"),
        ("Ran k8s in production", "Kubernetes"),
        ("Receptionist, Dale Street Dental", "reception"),
        ("Shift supervisor at night", "supervision"),
        ("Ran Kubernets in production", "Kubernetes"),
        ("a four-handed dentistry practice", "four handed dentistry"),
    ],
)
def test_a_term_is_recognised_however_it_is_written(text, term):
    assert mentions(text, term) == text


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Ten years of JavaScript", "Java"),
        ("Wrote Java services", "JavaScript"),
        ("Embedded C", "C++"),
        ("C++ and C#", "C"),
        ("excellent results", "Excel"),
        ("worked in many teams", "Teams"),
        ("We let it go", "Go"),
        ("contact centre", "contract centre"),
        ("Managed the night shift", "budget management"),
        ("", "SQL"),
        ("anything", ""),
    ],
)
def test_a_term_is_not_seen_where_it_is_not(text, term):
    assert mentions(text, term) is None


def test_a_mention_is_the_sentence_that_makes_it():
    text = "I like order.\n• Ran stock control for six shops. Left in May."
    assert mentions(text, "stock control") == "Ran stock control for six shops."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Knowledge base writing, help articles", {"knowledge base writing", "help articles"}),
        ("Good knowledge of payroll law", {"payroll law"}),
        ("Arrange the fire risk assessment once a year", {"fire risk assessment"}),
        ("First aid certificate", {"first aid certificate"}),
        ("Report first contact resolution to the head of service", {"first contact resolution"}),
        ("Rota planning", {"rota planning"}),
        ("Event planning", {"event planning"}),
        ("Supplier management", {"supplier management"}),
        ("Capacity planning together with the shift leaders", {"capacity planning"}),
        ("Excel and Microsoft 365", {"Excel", "Microsoft 365"}),
    ],
)
def test_a_term_keeps_all_of_its_words(line, expected):
    found = {name.casefold() for name in names(f"What you need\n- {line}\n- Live chat\n- Zendesk\n")}
    assert {name.casefold() for name in expected} <= found


def test_a_common_noun_loses_the_capital_that_only_opens_its_line():
    found = names("What you need\n- Complaint handling\n- Power BI\n- Zendesk\n- Live chat\n")
    assert set(found) == {"complaint handling", "Power BI", "Zendesk", "live chat"}


def test_a_day_off_is_no_term():
    assert not any(
        "holiday" in name
        for name in names("What you need\n- calm on a bank holiday\n- SQL\n- Git\n- Zendesk\n- Excel")
    )


def test_the_marks_of_a_table_say_what_is_a_must_and_are_no_terms():
    table = (
        "Criteria\nCourt reports | E | Interview\nSection 47 cases | D | Interview\nSQL (E); Tableau (D)\n"
    )
    terms = {term.name: term.is_must for term in read_advert(table).terms}
    assert terms["SQL"]
    assert not terms["Tableau"]
    assert not {"E", "D", "Interview"} & set(terms)


def test_what_stands_under_no_heading_is_not_quoted_as_asked_for():
    text = "Harrow Brook is a calm school by the sea for pupils and families.\n" + KITCHEN
    assert not any("Harrow" in line for line in read_advert(text).lines)


def test_html_that_was_copied_along_is_read_as_its_lines():
    text = (
        "<p><b>Fitter</b></p><p>We were founded in 1970.&nbsp;</p><p><b>What you&rsquo;ll do:</b></p>"
        "<ul><li>Preventive maintenance &amp; fault finding</li><li>MIG welding</li></ul>"
        "<p><b>What&rsquo;s in it for you:</b></p><ul><li>Power BI course</li></ul>"
    )
    found = names(text)
    assert {"preventive maintenance", "fault finding", "MIG welding"} <= set(found)
    assert not any("BI" in name or "<" in name or "&" in name for name in found)


def test_a_list_of_labels_is_read_line_by_line():
    text = (
        "Hiring for one of our clients, kindly revert with your updated resume.\n"
        "Job Title : Tester\nNotice Period : 30 days\nCTC : Upto 9 LPA\n"
        "Mandatory Skills : Selenium, Jenkins, SQL\nGood to have : Docker\nPerks : Cab facility, Gym\n"
    )
    found = read_advert(text).terms
    assert [term.name for term in found if term.is_must] == ["Selenium", "Jenkins", "SQL"]
    assert {term.name for term in found} == {"Selenium", "Jenkins", "SQL", "Docker"}


def test_a_picture_heads_a_part_where_it_comes_once_and_an_item_where_it_comes_often():
    text = "Cook\n🛠 What you'll own\n✔ menu planning\n✔ food costing\n✔ stock control\n🎁 Perks\n✔ wine\n"
    assert set(names(text)) == {"menu planning", "food costing", "stock control"}


def test_an_advert_in_one_paragraph_keeps_what_it_needs_between_pay_and_pension():
    text = (
        "About us and the job. We pay £14.20 an hour and a pension, and you would look after payroll for "
        "forty people. You need to know Xero and bank reconciliations, and VAT returns would be a help. "
        "There are 25 days of holiday. Free parking. Cycle to work. Please apply with a CV by Friday. "
    )
    assert {"payroll", "Xero", "bank reconciliations", "VAT returns"} <= set(names(text))


def test_a_known_skill_is_found_within_what_stands_around_it():
    text = "Requirements\n- Commissioning of bottling lines\n- used to working time directive rules\n- PLC\n"
    assert {"commissioning", "working time directive", "PLC"} <= set(names(text))
