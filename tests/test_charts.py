"""The charts show what the rows say, in more ways than colour, on a phone and in both themes."""

import json
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace

import pytest
import streamlit as st
from plotly.graph_objects import Figure
from streamlit.elements.lib.streamlit_plotly_theme import GRAY_90

from interview.comparison import Comparison, DimensionPair
from interview.history import LevelRow, ScoreRow
from interview.scoring import DIMENSIONS, AnswerRating, Level, band_of
from tests.makers import score_pairs
from web import charts
from web.charts import palette
from web.charts.series import MOST_POINTS, running_means, thinned

START = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
NAMES = [dimension.name for dimension in DIMENSIONS]


def score(id_, points=6, **values):
    told = {"job_title": "Nurse", "company_name": "City Hospital", "origin": "Built-in interviewer, rubric 1"}
    return ScoreRow(
        interview_id=id_,
        finished_at=values.pop("finished_at", START + timedelta(days=id_)),
        interview_score=points,
        band=band_of(points).name,
        **(told | values),
    )


def level_row(id_, *dimensions, level=3.0, **values):
    told = {"job_title": "Nurse", "company_name": "City Hospital", "origin": "Built-in interviewer, rubric 1"}
    return LevelRow(
        interview_id=id_,
        finished_at=START + timedelta(days=id_),
        levels=dict.fromkeys(dimensions or ("result",), level),
        **(told | values),
    )


def answer(number, level=3, **levels):
    wanted = {name: levels.get(name, level) for name in NAMES}
    found = tuple(Level(dimension=name, level=value) for name, value in wanted.items() if value)
    return AnswerRating(number=number, score=5.0, levels=found)


def a_comparison(*pairs):
    rows = tuple(DimensionPair(dimension=name, first=first, second=second) for name, first, second in pairs)
    return Comparison(first=score(1, 4), second=score(2, 8), dimensions=rows, answers=())


def points(figure):
    """The traces that show points of their own."""
    return [trace for trace in figure.data if trace.customdata is not None]


def sentences(figure):
    return [annotation.text for annotation in figure.layout.annotations]


class TestScoreHistory:
    def test_leads_from_each_point_to_its_interview(self):
        (trace,) = points(charts.score_history([score(7, 4), score(9, 8)]))
        assert list(zip(trace.customdata, trace.y, strict=True)) == [(7, 4), (9, 8)]

    def test_changes_shape_and_line_where_the_interviewer_changes(self):
        rows = [score(1), score(2, origin="Gemini, rubric 1"), score(3), score(4, origin="Gemini, rubric 2")]
        traces = points(charts.score_history(rows))
        assert [list(trace.x) for trace in traces] == [[1, 3], [2], [4]]
        assert len({trace.marker.symbol for trace in traces}) == 3
        assert [trace.name for trace in traces] == [
            "Built-in interviewer, rubric 1",
            "Gemini, rubric 1",
            "Gemini, rubric 2",
        ]

    def test_shows_samples_hollow_and_apart_from_ones_own(self):
        sample, own = points(charts.score_history([score(1, is_sample=True), score(2)]))
        assert (sample.marker.symbol, own.marker.symbol) == ("circle-open", "circle")
        assert sample.name.endswith("(samples)")

    def test_names_all_five_bands_and_shades_each_where_it_lies(self):
        figure = charts.score_history([score(1)])
        assert sentences(figure) == ["Poor", "Needs Work", "Adequate", "Good", "Excellent"]
        assert [(shape.y0, shape.y1) for shape in figure.layout.shapes] == [
            (0.5, 2.5),
            (2.5, 4.5),
            (4.5, 6.5),
            (6.5, 8.5),
            (8.5, 10.5),
        ]

    def test_tells_title_company_date_and_band_when_pointed_at(self):
        (trace,) = points(charts.score_history([score(1, 7, is_sample=True)]))
        assert trace.hovertext[0].split("<br>") == [
            "<b>7 · Good</b>",
            "Nurse",
            "City Hospital",
            "2 Mar 2026",
            "Built-in interviewer, rubric 1",
            "Sample",
        ]

    def test_shows_a_title_as_typed_and_never_as_markup(self):
        (trace,) = points(charts.score_history([score(1, job_title="<a href='x'>R&D</a>")]))
        assert "&lt;a href='x'&gt;R&amp;D&lt;/a&gt;" in trace.hovertext[0]

    def test_shortens_a_title_that_would_not_fit(self):
        (trace,) = points(charts.score_history([score(1, job_title="x" * 200)]))
        assert max(len(line) for line in trace.hovertext[0].split("<br>")) <= 48

    @pytest.mark.parametrize("count", [1, 2, 5, 1000])
    def test_has_few_ticks_the_first_and_latest_among_them(self, count):
        axis = charts.score_history([score(id_) for id_ in range(1, count + 1)]).layout.xaxis
        assert len(axis.tickvals) <= 5
        assert (axis.tickvals[0], axis.tickvals[-1]) == (1, count)

    def test_says_a_day_once_and_a_year_where_it_changes(self):
        times = [datetime(2026, 12, 31, 9, tzinfo=UTC), datetime(2026, 12, 31, 20, tzinfo=UTC)]
        times.append(datetime(2027, 1, 1, tzinfo=UTC))
        rows = [score(id_, finished_at=time) for id_, time in enumerate(times)]
        assert charts.score_history(rows).layout.xaxis.ticktext == ("31 Dec<br>2026", "", "1 Jan<br>2027")

    def test_of_a_thousand_keeps_each_point_and_draws_the_course_as_a_mean(self):
        figure = charts.score_history([score(id_, 1 + id_ % 10) for id_ in range(1000)])
        (trace,) = points(figure)
        assert (len(trace.x), trace.mode) == (1000, "markers")
        course = figure.data[-1]
        assert (course.mode, course.name) == ("lines", "Lines: mean of the last 50")
        assert course.y[-1] == 5.5

    def test_without_scores_says_so(self):
        figure = charts.score_history([])
        assert "No scores yet" in sentences(figure)
        assert charts.describe_score_history([]) == "No scores yet."

    def test_in_words_gives_every_score_and_who_gave_them(self):
        rows = [score(1, 4), score(2, 8, origin="Gemini, rubric 1")]
        assert charts.describe_score_history(rows) == (
            "2 scores, oldest first: 4, 8; the latest is 8 (Good), of 3 Mar 2026. "
            "Rated by Built-in interviewer, rubric 1; Gemini, rubric 1: "
            "scores of different interviewers are not comparable."
        )

    def test_in_words_stays_short_for_one_and_for_a_thousand(self):
        one = "One score: 4 (Needs Work), of 2 Mar 2026. Rated by Built-in interviewer, rubric 1."
        assert charts.describe_score_history([score(1, 4)]) == one
        many = charts.describe_score_history([score(id_, 1 + id_ % 10) for id_ in range(1000)])
        assert many.startswith("1000 scores from 1 to 10; the latest is 10 (Excellent)")

    def test_sparkline_is_the_latest_twenty(self):
        assert charts.sparkline([score(id_, 1 + id_ % 10) for id_ in range(25)]) == [
            1 + id_ % 10 for id_ in range(5, 25)
        ]


class TestDimensionTrend:
    def test_has_a_small_chart_for_each_dimension_none_over_another(self):
        rows = [level_row(id_, *NAMES) for id_ in (1, 2)]
        layout = charts.dimension_trend(rows).layout
        domains = [layout[f"yaxis{number}" if number > 1 else "yaxis"].domain for number in range(1, 8)]
        assert all(low < high for low, high in domains)
        assert all(lower[1] < upper[0] for upper, lower in pairwise(domains))

    def test_breaks_the_line_where_the_interviewer_changes(self):
        figure = charts.dimension_trend([level_row(1), level_row(2), level_row(3, origin="Gemini, rubric 1")])
        shown = [list(trace.x) for trace in figure.data if trace.x]
        assert shown == [[1, 2], [3]]

    def test_leads_from_each_point_to_its_interview(self):
        figure = charts.dimension_trend([level_row(4, level=2.0), level_row(6, level=4.5)])
        (trace,) = [trace for trace in figure.data if trace.x]
        assert list(zip(trace.customdata, trace.y, strict=True)) == [(4, 2.0), (6, 4.5)]

    def test_claims_a_course_only_among_comparable_interviews(self):
        rows = [
            level_row(1, level=1.0),
            level_row(2, level=2.0, origin="G"),
            level_row(3, level=4.0, origin="G"),
        ]
        assert "<b>Result</b>  2.0 → 4.0" in sentences(charts.dimension_trend(rows))
        assert charts.describe_dimension_trend(rows) == (
            "Mean levels of 5, first to latest, as rated by G: result 2.0 → 4.0."
        )

    def test_of_one_interview_shows_a_level_and_no_course(self):
        assert "<b>Result</b>  3.0" in sentences(charts.dimension_trend([level_row(1)]))

    def test_of_a_thousand_shows_running_means(self):
        figure = charts.dimension_trend([level_row(id_, level=1.0 + id_ % 5) for id_ in range(1000)])
        (trace,) = [trace for trace in figure.data if trace.x]
        assert trace.mode == "lines"
        assert trace.y[-1] == pytest.approx(3.0)

    def test_without_levels_says_so(self):
        assert sentences(charts.dimension_trend([])) == ["No levels yet"]
        assert charts.describe_dimension_trend([]) == "No levels yet."


class TestAnswerLevels:
    def test_are_bars_with_their_number_written_in_them(self):
        (trace,) = charts.answer_levels(answer(3, result=5)).data
        assert dict(zip(trace.y, trace.x, strict=True))["Result"] == 5
        assert [int(text) for text in trace.text] == list(trace.x)

    def test_are_also_told_in_words(self):
        assert charts.describe_answer_levels(answer(3, 3, result=5)).startswith(
            "Answer 3, levels of 5: structure 3, ownership 3, result 5,"
        )

    def test_that_were_not_given_are_not_made_up(self):
        bare = AnswerRating(number=2, score=1.0, levels=())
        assert sentences(charts.answer_levels(bare)) == ["No levels for this answer"]
        assert charts.describe_answer_levels(bare) == "Answer 2 has no levels."


class TestInterviewLevels:
    def test_write_each_level_into_its_field(self):
        (trace,) = charts.interview_levels([answer(1, 2), answer(2, 4, reflection=1)]).data
        field = dict(zip(trace.y, trace.text, strict=True))
        assert list(field["Structure"]) == ["2", "4"]
        assert list(field["Reflection"]) == ["2", "1"]

    def test_leave_a_field_empty_where_nothing_was_rated(self):
        (trace,) = charts.interview_levels([answer(1, result=None)]).data
        row = list(trace.y).index("Result")
        assert (trace.z[row][0], trace.text[row][0]) == (None, "")
        assert trace.hovertext[row][0] == "Answer 1 · Result: not rated"

    def test_are_also_told_in_words(self):
        words = charts.describe_interview_levels([answer(1, 2), answer(2, 4)])
        assert words.startswith("Mean levels of 5: structure 3.0, ownership 3.0,")
        assert words.endswith("By answer, 1: 2.0, 2: 4.0.")

    def test_of_no_answers_say_so(self):
        assert sentences(charts.interview_levels([])) == ["No answers rated yet"]
        assert charts.describe_interview_levels([]) == "No answers rated yet."


class TestComparison:
    def test_shows_both_interviews_by_shape_and_name(self):
        _, first, second = charts.comparison(a_comparison(("result", 2.0, 4.0))).data
        assert (list(first.x), list(second.x)) == ([2.0], [4.0])
        assert first.marker.symbol != second.marker.symbol
        assert (first.name, second.name) == ("First: 2 Mar, 4 (Needs Work)", "Second: 3 Mar, 8 (Good)")

    def test_keeps_both_marks_visible_where_they_meet(self):
        _, first, second = charts.comparison(a_comparison(("result", 3.0, 3.0))).data
        assert first.marker.size > second.marker.size

    def test_in_words_gives_both_levels_and_what_was_not_rated(self):
        pair = a_comparison(("result", 2.0, 4.0), ("reflection", None, 3.0))
        assert charts.describe_comparison(pair) == (
            "Mean levels of 5 on 2 Mar 2026 and 3 Mar 2026: result 2.0 and 4.0, reflection not rated and 3.0."
        )

    def test_of_nothing_says_so(self):
        assert sentences(charts.comparison(a_comparison())) == ["No levels to compare"]
        assert charts.describe_comparison(a_comparison()) == "No levels to compare."


class TestSelfRating:
    def test_shows_only_interviews_that_people_rated_themselves(self):
        own, scores = points(charts.self_rating([score(1), score(2, 5, self_rating=8)]))
        assert (list(own.y), list(scores.y), list(own.customdata)) == ([8], [5], [2])

    def test_shows_the_latest_twenty_and_says_what_is_left_out(self):
        rows = [score(id_, 5, self_rating=6) for id_ in range(30)]
        own, _ = points(charts.self_rating(rows))
        assert list(own.customdata) == list(range(10, 30))
        assert charts.describe_self_rating(rows).endswith("The 10 before are left out.")

    def test_in_words_gives_each_pair(self):
        rows = [score(1, 5, self_rating=8), score(2, 6, self_rating=6)]
        assert (
            charts.describe_self_rating(rows)
            == "Your own rating and the score, oldest first: 8 and 5, 6 and 6."
        )

    def test_of_nobody_says_so(self):
        assert sentences(charts.self_rating([score(1)])) == ["No rating of your own yet"]
        assert charts.describe_self_rating([score(1)]) == "No rating of your own yet."


class TestEveryChart:
    figures = (
        charts.score_history([score(1), score(2)]),
        charts.dimension_trend([level_row(1)]),
        charts.answer_levels(answer(1)),
        charts.interview_levels([answer(1)]),
        charts.comparison(a_comparison(("result", 2.0, 4.0))),
        charts.self_rating([score(1, self_rating=7)]),
    )

    @pytest.mark.parametrize("figure", figures)
    def test_leaves_swipes_to_the_page(self, figure):
        layout = json.loads(figure.to_json())["layout"]
        known = ("zoom", "pan", "select", "lasso", "orbit", "turntable")
        asked, fallback = layout["dragmode"], layout["template"]["layout"].get("dragmode")
        assert asked is False or (asked not in known and fallback is False)
        assert all(axis.fixedrange for axis in [*figure.select_xaxes(), *figure.select_yaxes()])

    @pytest.mark.parametrize("figure", figures)
    def test_can_be_sent_to_a_browser(self, figure):
        assert json.loads(figure.to_json())["data"]

    def test_shows_no_mode_bar(self):
        assert charts.CONFIG["displayModeBar"] is False

    def test_writes_in_the_ink_that_the_theme_replaces(self):
        assert palette.INK == GRAY_90

    @pytest.mark.parametrize("figure", figures)
    def test_says_nothing_that_plotly_does_not_know(self, figure):
        drawn = json.loads(figure.to_json())
        drawn["layout"].pop("dragmode")  # the one word that is meant to be unknown
        assert Figure(drawn).data


class TestAReaderElsewhere:
    @pytest.fixture(autouse=True)
    def berlin(self, monkeypatch):
        monkeypatch.setattr(st, "context", SimpleNamespace(locale="de-DE", timezone="Europe/Berlin"))

    def test_sees_their_own_dates_on_the_axis_and_on_their_side_of_midnight(self):
        late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
        figure = charts.score_history([score(1, finished_at=late)])
        assert figure.layout.xaxis.ticktext == ("1. Jan.<br>2027",)
        assert "01.01.2027" in points(figure)[0].hovertext[0]

    def test_sees_their_own_decimals(self):
        figure = charts.dimension_trend([level_row(1, level=2.5), level_row(2, level=3.5)])
        assert "<b>Result</b>  2,5 → 3,5" in sentences(figure)
        assert figure.layout.separators == ",."
        _, first, _ = charts.comparison(a_comparison(("result", 2.5, 4.0))).data
        assert first.hovertext == ("First interview<br>Result: 2,5",)


class TestACoachsScores:
    def test_stand_beside_the_interviews_in_the_order_of_the_reviews(self):
        joint, own, scores = charts.coach_scores(score_pairs((6, 4), (7, 7))).data
        assert (list(own.y), list(scores.y)) == ([6, 7], [4, 7])
        assert own.marker.symbol != scores.marker.symbol
        assert list(joint.y) == [6, 4, None, 7, 7, None]

    def test_show_a_name_as_typed_and_never_as_markup(self):
        assert "Ana &lt;b&gt;" in charts.coach_scores(score_pairs((6, 4))).data[1].hovertext[0]

    def test_in_words_give_each_pair_and_what_is_left_out(self):
        assert charts.describe_coach_scores(score_pairs((6, 4), (7, 7))).endswith("6 and 4, 7 and 7.")
        assert "the 10 before are left out" in charts.describe_coach_scores(score_pairs(*[(5, 5)] * 50))

    def test_of_nobody_say_so(self):
        assert charts.describe_coach_scores([]) == "No scores to compare yet."
        assert charts.coach_scores([]).layout.annotations[0].text == "No scores to compare yet"


@pytest.mark.parametrize(
    ("values", "of", "means"),
    [
        ([1, 2, 3], 1, [1, 2, 3]),
        ([2, 4, 6], 2, [None, 3, 5]),
        ([1, 1, 1, 1, 6, 6], 10, [None, None, None, None, 2, 16 / 6]),
        ([5, 5], 10, [None, None]),
        ([], 10, []),
    ],
)
def test_a_running_mean_waits_until_it_has_enough_points(values, of, means):
    assert running_means(values, of) == pytest.approx(means)


@pytest.mark.parametrize("count", [0, 1, 249, 250, 251, 1_000, 9_999])
def test_a_long_line_keeps_its_latest_point_and_no_more_than_a_screen_shows(count: int) -> None:
    shown = thinned(count)
    assert len(shown) <= MOST_POINTS
    assert not count or shown[-1] == count - 1
    assert count > MOST_POINTS or len(shown) == count
