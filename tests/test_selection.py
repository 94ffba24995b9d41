"""Which interviews a view of Progress shows."""

import pytest

from interview import selection
from interview.selection import Choices, Filter
from tests.histories import GEMINI, outlines, rated


class TestFilters:
    mixed = (
        rated(1, 5, job_title="Data Analyst", company_name="Acme"),
        rated(2, 6, job_title="data  analyst", company_name="Borealis", origin=GEMINI),
        rated(3, 7, job_title="Nurse", company_name="Acme"),
    )

    @pytest.mark.parametrize(
        ("filter_", "ids"),
        [
            (Filter(), [1, 2, 3]),
            (Filter(role="Data Analyst"), [1, 2]),
            (Filter(company="acme "), [1, 3]),
            (Filter(interviewer="Gemini"), [2]),
            (Filter(role="Nurse", company="Acme", interviewer="Built-in interviewer"), [3]),
            (Filter(role="Nurse", company="Borealis"), []),
        ],
    )
    def test_let_through_what_fits_in_every_way(self, filter_, ids):
        assert [interview.id for interview in selection.chosen(outlines(self.mixed), filter_)] == ids

    def test_offer_each_choice_once_in_its_latest_spelling(self):
        assert selection.choices(outlines(self.mixed)) == Choices(
            roles=("data  analyst", "Nurse"),
            companies=("Acme", "Borealis"),
            interviewers=("Built-in interviewer", "Gemini"),
        )

    def test_travel_through_the_address_and_back(self):
        filter_ = Filter(role="Nurse & Midwife", interviewer="Gemini")
        assert filter_.to_query() == {"role": "Nurse & Midwife", "interviewer": "Gemini"}
        assert Filter.from_query(filter_.to_query() | {"interview": "7"}) == filter_

    def test_drop_from_an_old_link_what_is_no_longer_there(self):
        old = Filter(role="Astronaut", company="ACME")
        assert old.within(selection.choices(outlines(self.mixed))) == Filter(company="Acme")
