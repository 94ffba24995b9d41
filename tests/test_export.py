"""What one can take away."""

import io
import json
import zipfile

from interview.coaching.reviews import Comments, Mark
from interview.export import everything_zip, interview_markdown, interviews_json, public_record
from interview.scoring import Feedback
from tests.makers import NOW, an_assessment, an_interview


def a_feedback() -> Feedback:
    return Feedback(
        id=456,
        interview_id=123,
        interview_score=8,
        strengths="- (Answer 1) Says what was done: “Answer 1”",
        weaknesses="- (Answer 2) No outcome",
        cv_improvements="1. Add infection control",
        created_at=NOW.replace(microsecond=123_456),
        assessment=an_assessment(score=8),
    )


def test_the_public_record_has_seven_fields_and_a_time_in_utc() -> None:
    assert public_record(a_feedback()) == {
        "id": 456,
        "session_id": 123,
        "interview_score": 8,
        "strengths": "- (Answer 1) Says what was done: “Answer 1”",
        "weaknesses": "- (Answer 2) No outcome",
        "cv_improvements": "1. Add infection control",
        "created_at": "2026-03-03T11:15:00Z",
    }


def test_the_json_holds_everything_but_whose_it_is() -> None:
    interview = an_interview(answered=8, self_rating=6, feedback=a_feedback())
    (record,) = json.loads(interviews_json([interview]))["interviews"]
    assert record["cv"] == interview.cv
    assert [turn["answer"] for turn in record["turns"]] == [f"Answer {n}" for n in range(1, 9)]
    assert record["feedback"]["interview_score"] == 8
    assert len(record["assessment"]["answers"]) == 8
    assert "person_id" not in record


def test_an_interview_without_feedback_can_be_taken_away_too() -> None:
    (record,) = json.loads(interviews_json([an_interview(answered=3)]))["interviews"]
    assert record["feedback"] is None
    assert record["assessment"] is None


def test_the_markdown_reads_from_score_to_transcript() -> None:
    text = interview_markdown(an_interview(answered=8, feedback=a_feedback()))
    order = ["# Senior Nurse at City Hospital", "8 of 10: Good", "## Strengths", "## Weaknesses"]
    order += ["## CV improvements", "## Questions and answers", "> Answer 8"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_an_answer_of_several_lines_stays_one_quotation() -> None:
    interview = an_interview(answered=8, feedback=a_feedback())
    first = interview.turns[0]
    lines = type(first)(number=1, question=first.question, answer="one\n\ntwo")
    text = interview_markdown(type(interview)(**{**vars(interview), "turns": (lines,)}))
    assert "> one\n> \n> two" in text


def test_everything_is_one_zip_with_each_interview_for_people_and_for_programs() -> None:
    interviews = [an_interview(id=1, answered=8, feedback=a_feedback()), an_interview(id=2)]
    packed = everything_zip(interviews, {"not taken 2": "夜勤"}, {1: "Breathe. 落ち着いて"})
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        names = ["interview-1.json", "interview-1.md", "interview-1-notes.txt"]
        names += ["interview-2.json", "interview-2.md", "drafts.json"]
        assert archive.namelist() == names
        assert archive.testzip() is None
        assert json.loads(archive.read("interview-1.json")) == json.loads(interviews_json(interviews[:1]))
        assert archive.read("interview-1.md").decode() == interview_markdown(interviews[0])
        assert archive.read("interview-1-notes.txt").decode() == "Breathe. 落ち着いて"
        assert json.loads(archive.read("drafts.json")) == {"not taken 2": "夜勤"}


def test_what_a_coach_said_goes_along_in_every_form() -> None:
    interview = an_interview(id=7, answered=8, feedback=a_feedback())
    marks = (Mark(number=2, comment="Which year?"),)
    said = Comments(
        interview_id=7, origin="1", coach_name="Bo", score=8, comment="Well told.", sent_at=NOW, marks=marks
    )
    (record,) = json.loads(interviews_json([interview], [said]))["interviews"]
    assert record["comments"] == [
        {
            "coach": "Bo",
            "score": 8,
            "comment": "Well told.",
            "answers": [{"number": 2, "score": None, "comment": "Which year?"}],
            "sent_at": "2026-03-03T11:15:00Z",
        }
    ]
    text = interview_markdown(interview, [said])
    assert "## From Bo\n\n8 of 10. Well told." in text
    assert text.index("> Answer 2") < text.index("Bo: Which year?") < text.index("> Answer 3")
    with zipfile.ZipFile(io.BytesIO(everything_zip([interview], {}, {}, [said]))) as archive:
        assert "Bo: Which year?" in archive.read("interview-7.md").decode()
