"""The feedback on paper, read back: whole, in every script, and deaf to markup."""

import io
from dataclasses import replace

import pypdf
import pytest

from interview.coaching.reviews import Comments, Mark
from interview.errors import FeedbackNotFound
from interview.export import feedback_pdf
from interview.rules import Interview
from interview.scoring import Feedback
from tests.makers import NOW, an_assessment, an_interview

NAMES = [
    "Zoë Łukasiewicz-Ñandú",
    "Ελένη Παπαδοπούλου",
    "Екатерина Щёголева",
    "Nguyễn Thị Ánh Hồng",
    "王小明",
    "佐藤さくら",
    "김민준",
]
RIGHT_TO_LEFT = ["محمد عبد الرحمن", "יעל כהן"]


def rated(*answers: str, **values: object) -> Interview:
    feedback = Feedback(
        id=1,
        interview_id=1,
        interview_score=7,
        strengths="",
        weaknesses="",
        cv_improvements="",
        created_at=NOW.replace(microsecond=123_456),
        assessment=an_assessment(),
    )
    interview = an_interview(answered=8, **values)
    kept = [replace(turn, answer=text) for turn, text in zip(interview.turns, answers, strict=False)]
    return replace(interview, turns=(*kept, *interview.turns[len(kept) :]), feedback=feedback)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def words(pdf: bytes) -> str:
    return " ".join(" ".join(pages(pdf)).split())


def test_the_pdf_reads_from_score_to_transcript() -> None:
    text = words(feedback_pdf(rated(self_rating=6)))
    order = ["Senior Nurse at City Hospital", "3 March 2026", "rated by Built-in interviewer"]
    order += ["rubric version 2", "own rating before the reveal: 6", "7 of 10", "Good", "Levels by dimension"]
    order += ["Strengths", "Says what was done", "“Answer 1”", "Weaknesses", "CV improvements"]
    order += ["Answer by answer", "Questions and answers", "8. Question number 8?"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_can_be_copied_out_as_it_was_written(name: str) -> None:
    text = words(feedback_pdf(rated(f"I am {name}.", company_name=name)))
    assert f"Senior Nurse at {name}" in text
    assert f"I am {name}." in text


@pytest.mark.parametrize("name", RIGHT_TO_LEFT)
def test_every_word_of_a_name_from_right_to_left_is_there(name: str) -> None:
    text = words(feedback_pdf(rated(name, company_name=name)))
    assert all(text.count(word) >= 2 for word in name.split())


def test_every_sign_has_a_shape_in_fonts_that_the_file_carries() -> None:
    pdf = feedback_pdf(rated(" ".join([*NAMES, *RIGHT_TO_LEFT, "मीरा शर्मा", "สมชาย ใจดี", "🎯"])))
    fonts = {
        font.get_object()["/BaseFont"].partition("+")[2]
        for page in pypdf.PdfReader(io.BytesIO(pdf)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert fonts == {
        "NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansHebrew-Regular",
        "NotoSansThai-Regular", "NotoSansDevanagari-Regular", "DroidSansFallback", "NotoEmoji-Regular",
    }  # fmt: skip


@pytest.mark.parametrize(
    "hostile",
    [
        '<b>bold</b> <img src="x"/> &amp; </para>',
        '#eval("1") #read("/etc/passwd") $x^2$ *b* _i_ `c` @ref <label>',
        '"]] \\u{41} #panic() // comment /* open',
        "= Heading [link](x) http://example.org/#a",
    ],
)
def test_markup_that_somebody_types_stays_what_they_typed(hostile: str) -> None:
    text = words(feedback_pdf(rated(hostile, job_title=hostile)))
    assert text.count(hostile) == 2


def test_signs_that_nobody_can_see_are_left_out() -> None:
    assert "safe word" in words(feedback_pdf(rated("sa\u202efe\x07 wo\u2066rd")))


def test_the_longest_answers_and_words_without_an_end_are_whole() -> None:
    long_word, many = "x" * 10_000, ("word " * 2_000).strip()
    text = words(feedback_pdf(rated(long_word, many, "東京" * 5_000)))
    assert text.count("x") >= 10_000
    assert text.count("word") >= 2_000
    assert text.count("京") == 5_000


def test_a_word_that_is_wider_than_the_page_is_broken() -> None:
    lines = "\n".join(pages(feedback_pdf(rated("x" * 300, job_title="W" * 200)))).splitlines()
    assert 60 < max(line.count("x") for line in lines) < 120
    assert 10 < max(line.count("W") for line in lines) < 30


def test_what_a_coach_said_stands_beside_its_answer() -> None:
    marks = (Mark(number=2, score=4, comment="Which year?"),)
    said = Comments(
        interview_id=1,
        origin="1",
        coach_name="Ελένη",
        score=8,
        comment="Begin with the outcome.",
        sent_at=NOW,
        marks=marks,
    )
    text = words(feedback_pdf(rated("First", "Second", "Third"), [said]))
    order = ["From your coach", "Ελένη gives 8 of 10 · 3 March 2026", "Begin with the outcome."]
    order += ["Questions and answers", "Second", "Ελένη gives 4 of 10", "Which year?", "Third"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_the_same_interview_gives_the_same_file() -> None:
    assert feedback_pdf(rated()) == feedback_pdf(rated())


def test_a_screen_reader_finds_title_and_order() -> None:
    reader = pypdf.PdfReader(io.BytesIO(feedback_pdf(rated())))
    assert reader.metadata.title == "Senior Nurse at City Hospital"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert float(reader.pages[0].mediabox.height) == pytest.approx(841.89, abs=0.1)


def test_an_interview_without_feedback_has_no_paper() -> None:
    with pytest.raises(FeedbackNotFound):
        feedback_pdf(an_interview(answered=8))
