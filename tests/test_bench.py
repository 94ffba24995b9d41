"""An interview by a model stays within what it may cost."""

from bench.__main__ import report
from bench.cost import measure


def test_an_interview_costs_at_most_nine_calls_and_thirty_two_thousand_fresh_characters() -> None:
    measured = measure()
    assert (measured.cv, measured.advert, measured.answer) == (6_000, 3_000, 800)
    assert measured.calls == 9
    assert measured.fresh <= 32_000
    assert measured.cv_seen == measured.advert_seen == 1
    assert measured.is_within_limits
    assert "calls                       9" in report(measured)[1]
