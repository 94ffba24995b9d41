"""What a CV proves, what it leaves vague, and what it lists."""

import pytest

from interview.reading.cvs import read_cv, tells_a_deed

CV = """Rosa Example
rosa@example.org · +44 7700 900123
PROFILE
Hard-working team player with good communication skills.
EXPERIENCE
Staff Nurse, Ward 7, 2019–2023
• Led handover for a 28-bed ward
• Reduced medication errors by 30% within
a year of my start
• Responsible for various tasks
SKILLS
SBAR, wound care; cannulation
INTERESTS
Won 3 chess tournaments in one summer
"""


def test_lines_come_without_bullets_headings_and_contact_details():
    lines = read_cv(CV).lines
    assert "Led handover for a 28-bed ward" in lines
    assert not {"PROFILE", "EXPERIENCE", "SKILLS"} & set(lines)
    assert not any("@" in line or "7700" in line for line in lines)


def test_proofs_are_deeds_with_numbers_and_not_dates_or_hobbies():
    proofs = read_cv(CV).proofs
    assert "Led handover for a 28-bed ward" in proofs
    assert not any("2019" in line or "chess" in line for line in proofs)


def test_a_bullet_that_a_page_broke_is_whole_again():
    cv = CV.replace("within\na year of my start", "and kept them down for the whole of the\nyear after that")
    assert any(line.endswith("whole of the year after that") for line in read_cv(cv).proofs)


def test_vague_lines_are_those_that_anybody_could_write():
    assert read_cv(CV).vague == (
        "Hard-working team player with good communication skills.",
        "Responsible for various tasks",
    )


def test_skills_are_listed_one_by_one():
    assert read_cv(CV).skills == ("SBAR", "wound care", "cannulation")


def test_a_german_cv_is_read_too():
    cv = read_cv("Berufserfahrung\n- Ausfallzeit um 60 % gesenkt in zwei Jahren\nKenntnisse\nLinux, SQL\n")
    assert cv.proofs == ("Ausfallzeit um 60 % gesenkt in zwei Jahren",)
    assert cv.skills == ("Linux", "SQL")


@pytest.mark.parametrize("line", ["Led a team", "TRAINED 2 APPRENTICES", "Built the till", "Reduced waste"])
def test_a_past_action_opens_a_deed(line):
    assert tells_a_deed(line)


@pytest.mark.parametrize(
    "line", ["Registered nurse", "Staff Nurse, 2019", "Managing people", "Need for speed", ""]
)
def test_a_post_or_a_boast_is_no_deed(line):
    assert not tells_a_deed(line)


@pytest.mark.parametrize("text", ["x" * 20_000, "1 " * 10_000, "\n \n", "(((" * 100, "\u00a0" * 60])
def test_a_cv_without_words_is_read_without_failing(text):
    assert read_cv(text).proofs in {(), read_cv(text).lines}
