"""Candidates, Review, Side by side and Join: what a coach and a candidate see and do."""

import pytest
from streamlit.testing.v1 import AppTest

from interview import wiring
from interview.coaching.coach import Coaching
from interview.coaching.groups import Group
from interview.rules import Interview
from tests.makers import ADVERT, ANA, BEN, CV
from tests.screens.seeing import begun, opened, practice, press, rated, shown
from tests.screens.seeing import named as named_in
from web import server
from web.parts import as_typed

COACH = "coach"
CLOSED = "This invitation no longer works"


def coaching() -> Coaching:
    return wiring.coaching()


@pytest.fixture
def group() -> Group:
    return coaching().make_group(COACH, name="Evening *class*", coach_name="Ms Carr")


def joined(group: Group, person_id: str = ANA, name: str = "Ana <b>") -> None:
    coaching().join(person_id, group.invitation, name=name)


def table(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Name"])


def signed(group: Group) -> str:
    return server.invitations().link(group.invitation, beside="/").partition("=")[2]


def test_who_has_no_group_reads_what_it_is_and_makes_one() -> None:
    app = opened("candidates", by=COACH)
    assert "make a group and send its link" in shown(app)
    press(app, "Make a group")
    assert "is empty" in app.error[0].value
    app.text_input[0].set_value("Evening class")
    app.text_input[1].set_value("Ms Carr")
    press(app, "Make a group")
    (made,) = coaching().groups(COACH)
    assert app.code[0].value.endswith(f"join?invitation={signed(made)}")
    assert "Nobody has joined yet" in shown(app)


def test_the_link_explains_who_will_see_what_and_joins_once(group: Group) -> None:
    app = opened("join", invitation=signed(group))
    assert "nobody else, will see" in shown(app)
    press(app, "Accept and share my interviews")
    assert "is empty" in app.error[0].value
    assert coaching().memberships(ANA) == ()
    app.text_input[0].set_value("Ana")
    press(app, "Accept and share my interviews")
    assert [mine.name for mine in coaching().memberships(ANA)] == ["Ana"]
    assert "You are in this group" in app.success[0].value


def test_a_coach_who_tries_the_link_reads_that_the_group_is_theirs(group: Group) -> None:
    app = opened("join", by=COACH, invitation=signed(group))
    assert "This is your own group" in app.info[-1].value
    assert not app.text_input
    assert [one.label for one in app.button] == ["To the candidates"]


def test_a_dead_or_forged_link_says_so_and_names_no_group(group: Group) -> None:
    dead = signed(group)
    coaching().close_invitation(COACH, group.id)
    for invitation in (dead, dead[:-2], "x.y", ""):
        app = opened("join", by=BEN, invitation=invitation)
        assert CLOSED in shown(app)
        assert "Evening" not in shown(app)


def test_every_page_of_a_member_says_who_sees_and_one_click_ends_it(group: Group) -> None:
    rated()
    joined(group)
    for screen in ("prepare", "practise", "feedback", "progress", "settings"):
        assert "sees the interviews that you finish" in shown(opened(screen))
    app = press(opened(), "Stop sharing")
    assert "sees nothing of yours any more" in app.success[0].value
    assert coaching().memberships(ANA) == ()
    assert "sees the interviews" not in shown(app)


def test_the_roster_is_looked_at_as_the_address_says(group: Group) -> None:
    mine = rated()
    joined(group)
    joined(group, BEN, "Ben")
    assert table(opened("candidates", by=COACH)) == ["Ben", "Ana <b>"]
    assert table(opened("candidates", by=COACH, sort="name")) == ["Ana <b>", "Ben"]
    app = opened("candidates", by=COACH, state="to review")
    assert table(app) == ["Ana <b>"]
    app.selectbox("roster state").set_value("reviewed").run()
    assert "Nobody fits" in shown(app)
    assert app.query_params["state"] in ("reviewed", ["reviewed"])
    assert not app.exception
    assert mine.turns[0].answer not in shown(app)


def test_a_score_stays_hidden_on_the_roster_until_it_has_been_shown(group: Group) -> None:
    mine = rated()
    joined(group)
    app = opened("candidates", by=COACH)
    assert "1 score is hidden" in shown(app)
    assert app.dataframe[0].value["Latest score"].isna().all()
    press(app, "Show all scores")
    assert list(app.dataframe[0].value["Latest score"]) == [mine.feedback.interview_score]
    assert "hidden" not in shown(app)


def test_a_group_can_be_closed_and_opened_anew_and_is_not_deleted_unasked(group: Group) -> None:
    joined(group)
    app = press(opened("candidates", by=COACH), "Close the invitation")
    assert "nobody else can join" in shown(app)
    press(app, "Make a new link")
    assert app.code[0].value.endswith(signed(coaching().group(COACH, group.id)))
    press(app, "Delete this group")
    assert "Its members stop sharing with you" in shown(app)


def test_a_group_is_renamed_and_a_name_that_is_taken_says_so(group: Group) -> None:
    coaching().make_group(COACH, name="Second", coach_name="Ms Carr")
    app = opened("candidates", by=COACH, group=group.id)
    field = next(one for one in app.text_input if one.label == "New name")
    assert field.value == group.name
    field.set_value("second")
    press(app, "Rename")
    assert "already" in app.error[0].value
    next(one for one in app.text_input if one.label == "New name").set_value("Spring class")
    press(app, "Rename")
    assert coaching().group(COACH, group.id).name == "Spring class"


@pytest.mark.parametrize("number", ["9", "x", "-1", "0"])
def test_a_group_that_is_not_ones_own_shows_ones_own(group: Group, number: str) -> None:
    app = opened("candidates", by=COACH, group=number)
    assert "Evening" in shown(app)
    assert not app.exception


def test_what_was_not_taken_in_one_review_is_not_told_in_the_next(group: Group) -> None:
    mine, second = rated(), rated()
    joined(group)
    app = opened("review", by=COACH, interview=mine.id)
    coaching().leave(ANA, group.id)
    app.text_area(f"comment-{mine.id}-1").set_value("Clear.").run()
    assert "not shared with you" in shown(app)
    assert "may have stopped sharing" in shown(app)
    joined(group)
    app.query_params["interview"] = str(second.id)
    assert not app.run().warning


def test_the_interview_that_has_waited_longest_is_one_click_away(group: Group) -> None:
    first, _ = rated(), rated()
    joined(group)
    app = opened("candidates", by=COACH)
    assert "1 candidate, 2 interviews to review." in shown(app)
    app = press(app, "Review the next one")
    assert named_in(app) == str(first.id)


def test_of_several_candidates_one_reads_who_has_waited_longest(group: Group) -> None:
    rated()
    joined(group)
    assert "has waited longest" not in shown(opened("candidates", by=COACH))
    joined(group, BEN, "Ben")
    assert "**Ana \\<b\\>** has waited longest, since" in shown(opened("candidates", by=COACH))


def test_where_one_candidate_has_done_nothing_yet_nothing_is_asked_to_filter_open_or_compare(
    group: Group,
) -> None:
    joined(group)
    app = opened("candidates", by=COACH, name="zzz")
    assert table(app) == ["Ana <b>"]
    assert [one.label for one in app.selectbox] == ["1 member"]
    assert not app.multiselect


def test_a_trend_needs_two_scores(group: Group) -> None:
    mine = [rated(), rated()]
    joined(group)
    for seen, interview in enumerate(mine, start=1):
        coaching().reveal(COACH, interview.id)
        (trend,) = opened("candidates", by=COACH).dataframe[0].value["Trend"]
        assert len(trend) == (0 if seen == 1 else 2)


def test_filters_that_nobody_fits_are_cleared_by_one_click(group: Group) -> None:
    rated()
    joined(group)
    joined(group, BEN, "Ben")
    app = press(opened("candidates", by=COACH, name="zzz", state="reviewed"), "Show everybody")
    assert table(app) == ["Ben", "Ana <b>"]


def test_the_review_says_why_something_was_not_taken_and_keeps_it(group: Group) -> None:
    mine = rated()
    joined(group)
    app = opened("review", by=COACH, interview=mine.id)
    app.text_area(f"comment-{mine.id}-1").set_value("x" * 5_001).run()
    assert "at most 5,000 fit" in app.warning[0].value
    assert app.text_area(f"comment-{mine.id}-1").value == "x" * 5_001
    app.text_area(f"comment-{mine.id}-1").set_value("").run()
    press(app, "Finish, and send Ana \\<b\\> the comments")
    assert "Write a comment or give a score first" in app.warning[0].value


def test_a_review_goes_from_score_to_reveal_to_the_candidate(group: Group) -> None:
    mine = rated()
    joined(group)
    app = opened("review", by=COACH, interview=mine.id)
    assert not app.metric
    app.button_group(f"score-{mine.id}-0").set_value(6).run()
    press(app, "Show the interview's score")
    assert [metric.value for metric in app.metric] == ["6 of 10", f"{mine.feedback.interview_score} of 10"]
    app.text_area(f"comment-{mine.id}-0").set_value("Well told.").run()
    press(app, "Finish, and send Ana \\<b\\> the comments")
    assert "has your comments" in app.success[0].value
    assert not app.text_area
    assert "Your coach has commented" in shown(opened())
    assert "Well told." in shown(opened("feedback", interview=mine.id))
    assert "Your coach has commented" not in shown(opened())
    press(app, "Open it again")
    assert app.text_area(f"comment-{mine.id}-0").value == "Well told."


def test_who_has_finished_without_a_score_is_not_asked_for_one(group: Group) -> None:
    mine = rated()
    joined(group)
    coaching().comment(COACH, mine.id, "Clear.")
    asked = "shows once you have given yours"
    assert asked in shown(opened("review", by=COACH, interview=mine.id))
    coaching().finish(COACH, mine.id)
    app = opened("review", by=COACH, interview=mine.id)
    assert asked not in shown(app)
    press(app, "Show it without a score of mine")
    assert coaching().open(COACH, mine.id).interview.feedback == mine.feedback


def test_a_review_says_why_an_answer_was_capped_once_its_score_shows(group: Group) -> None:
    mine = rated()
    joined(group)
    caps = [cap for answer in mine.feedback.assessment.answers for cap in answer.caps]
    reasons = [as_typed(cap.reason) for cap in caps]
    app = opened("review", by=COACH, interview=mine.id)
    assert reasons
    assert "not higher" not in shown(app)
    press(app, "Show it without a score of mine")
    assert all(reason in shown(app) for reason in reasons)


def named(name: str) -> Interview:
    interview = practice().prepare(
        COACH, job_title="Nurse", company_name="City", cv=CV, advert=ADVERT, candidate_name=name
    )
    for number in range(1, 9):
        practice().ask(COACH, interview.id, patience=10)
        practice().answer(COACH, interview.id, number, f"I led {number} handovers of {name}.")
    return interview


def test_several_people_on_one_machine_have_a_roster_and_stand_side_by_side() -> None:
    first, _ = named("Dora"), named("Emil")
    app = opened("candidates", by=COACH)
    assert "This machine" in shown(app)
    assert sorted(table(app)) == ["Dora", "Emil"]
    app = opened("compare", by=COACH, group=0, candidates="dora,emil")
    assert not app.exception
    assert "I led 1 handovers of Emil." in shown(app)
    app = opened("review", by=COACH, interview=first.id)
    assert "I led 1 handovers of Dora." in shown(app)


def test_who_is_practising_is_asked_aloud_only_where_somebody_has_been_named() -> None:
    assert [one.label for one in opened(by=COACH).expander if "several people" in one.label]
    named("Dora")
    app = opened(by=COACH)
    assert not [one.label for one in app.expander if "several people" in one.label]
    assert app.selectbox("practising").options == ["Dora"]


def test_an_interview_is_made_under_the_name_that_was_chosen() -> None:
    named("Dora")
    app = opened(by=COACH)
    for key, text in (("job_title", "Cook"), ("company_name", "Inn")):
        app.text_input(key).set_value(text)
    for key, text in (("cv", CV), ("advert", ADVERT)):
        app.text_area(key).set_value(text)
    app.selectbox("practising").set_value("Dora")
    app.run()
    press(app, "Start the interview")
    newest = practice().interviews(COACH)[-1]
    assert (newest.job_title, newest.candidate_name) == ("Cook", "Dora")


def test_an_unfinished_interview_is_not_opened_for_review(group: Group) -> None:
    mine = begun(answered=7)
    joined(group)
    app = opened("review", by=COACH, interview=mine.id)
    assert "not shared with you" in shown(app)
    assert "handovers" not in shown(app)
