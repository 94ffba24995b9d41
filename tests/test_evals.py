"""The figures that say how good the rating is."""

import json

import pytest

from evals.__main__ import main
from evals.metrics import is_within, kappa, pairs_in_order, partial_spearman, ranks, spearman, third

STORY = (
    "One Monday the printer of the clinic jammed and forty letters had to leave by noon. I took out the drum,"
    " found a torn label, borrowed the pharmacy's printer for an hour and carried the letters to the post"
    " myself. All forty left at ten to twelve. Since then I keep the labels in another drawer, because they"
    " curl in the heat."
)


def item(**changed):
    return {
        "id": "x",
        "set": "graded",
        "role": "Clerk",
        "advert": "",
        "question": "Tell me about a problem you solved.",
        "kind": "behavioural",
        "answer": STORY,
        "grade": "excellent",
        "min": None,
        "max": None,
    } | changed


@pytest.fixture
def measured(tmp_path, capsys):
    def run(rows, *options):
        path = tmp_path / "rows.jsonl"
        path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        main([*options, "--json"] if "--interviews" in options else [str(path), *options, "--json"])
        return json.loads(capsys.readouterr().out)

    return run


def test_equal_values_share_their_rank():
    assert ranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2]


def test_spearman_sees_order_alone():
    assert spearman([1, 2, 3], [10, 100, 1000]) == pytest.approx(1)
    assert spearman([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)


def test_a_constant_correlates_with_nothing():
    assert spearman([1, 1, 1], [1, 2, 3]) == 0


def test_what_length_alone_explains_is_taken_out():
    length = [1, 2, 3, 4, 5, 6]
    assert partial_spearman(length, [1, 3, 2, 5, 4, 6], [1, 2, 3, 5, 4, 6]) < spearman(
        length, [1, 3, 2, 5, 4, 6]
    )


def test_kappa_is_one_for_agreement_and_nil_for_chance():
    assert kappa([0, 1, 2], [0, 1, 2]) == 1
    assert kappa([0, 0, 2, 2], [0, 2, 0, 2]) == pytest.approx(0)


def test_far_disagreement_costs_more_than_near():
    assert kappa([0, 0, 1, 2], [0, 1, 1, 2]) > kappa([0, 0, 1, 2], [0, 2, 1, 2])


@pytest.mark.parametrize(("score", "grade"), [(3.99, 0), (4, 1), (6.99, 1), (7, 2)])
def test_thirds_begin_at_four_and_seven(score, grade):
    assert third(score) == grade


def test_only_answers_to_one_question_are_paired_and_a_tie_is_no_order():
    items = [item(grade="poor"), item(), item(question="Another?", grade="poor"), item(question="Another?")]
    assert pairs_in_order(items, [2, 8, 9, 9]) == 0.5


def test_bounds_hold_their_ends_and_no_mark_is_no_wrong_mark():
    assert is_within({"min": 7, "max": None}, 7)
    assert not is_within({"min": None, "max": 2}, 2.1)
    assert is_within({"min": None, "max": 2}, None)


def test_a_file_never_seen_is_measured(measured):
    report = measured(
        [
            item(),
            item(id="p", answer="I always do my best.", grade="poor"),
            item(id="l", set="length"),
            item(id="m", set="length", answer="I always do my best.", grade="poor"),
            item(id="a", set="adversarial", answer="Fine.", grade=None, max=2),
            item(id="f", set="fair", grade=None, min=7),
        ]
    )
    assert report["rho"] == pytest.approx(1)
    assert report["pairs_in_order"] == 1
    assert report["length_rho"] == pytest.approx(1)
    assert (report["adversarial_ok"], report["adversarial_total"]) == (1, 1)
    assert (report["fair_ok"], report["fair_total"]) == (1, 1)
    assert {"kappa3", "partial_rho_given_length", "append_max", "append_mean"} <= set(report)


def test_items_come_with_score_levels_and_caps(measured):
    (found,) = measured([item(answer="Fine.", grade="poor")], "--items")["items"]
    assert found["id"] == "x"
    assert found["score"] < 2
    assert len(found["levels"]) == 7
    assert "very_short" in found["caps"]


@pytest.mark.parametrize("asked", [{}, {"questions": ["Tell me about a problem you solved."] * 8}])
def test_whole_interviews_are_rated_with_or_without_questions(measured, tmp_path, asked):
    row = {
        "id": "i",
        "role": "Clerk",
        "company": "Clinic",
        "advert": "",
        "cv": "",
        "level": "poor",
        "min": 1,
        "max": 4,
    }
    path = tmp_path / "interviews.jsonl"
    answers = [f"I always do my best, number {n}." for n in "abcdefgh"]
    path.write_text(json.dumps(row | asked | {"answers": answers}), "utf-8")
    report = measured([], "--interviews", str(path))["interviews"]
    assert (report["within"], report["total"]) == (1, 1)


def test_the_table_for_people_names_every_figure(tmp_path, capsys):
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(item()), "utf-8")
    main([str(path)])
    shown = capsys.readouterr().out
    assert "pairs_in_order" in shown
    assert "append_max" in shown
