"""The parts of the Feedback page: score card, points with their quotes, levels, exports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import streamlit as st

from interview.coaching.reviews import Comments
from interview.export import feedback_pdf, interview_markdown, interviews_json
from interview.rules import QUESTIONS_PER_INTERVIEW, Interview
from interview.scoring import AnswerRating, Feedback, Point, band_of
from interview.wording import why_not_higher
from web import announcing, charts, reader
from web.parts import as_typed


def announce(interview: Interview, feedback: Feedback) -> None:
    """To a screen reader, when it has just come."""
    band = band_of(feedback.interview_score)
    words = f"Your feedback is here. {feedback.interview_score} of 10, {band.name}."
    announcing.say(f"feedback-{interview.id}", words, lands=True)


def score_card(feedback: Feedback) -> None:
    assessment = feedback.assessment
    band = band_of(feedback.interview_score)
    with st.container(border=True):
        left, right = st.columns([1, 2], vertical_alignment="center")
        left.metric("Score", f"{feedback.interview_score} of 10")
        right.markdown(f"**{band.name}**  \n{band.meaning}")
        origin = assessment.origin
        made_by = " · ".join(filter(None, (origin.interviewer, origin.model)))
        right.caption(
            f"Rated by: {made_by}, rubric version {origin.rubric_version}. "
            "It rests on your answers alone. It says how you answered, not whether it is true."
        )


def self_rating(interview: Interview, feedback: Feedback) -> None:
    if interview.self_rating is not None:
        st.caption(f"You gave yourself {interview.self_rating}; the score is {feedback.interview_score}.")


def points(title: str, listed: Sequence[Point]) -> None:
    """Each claim with the quote it rests on, a jump to the answer, and one next step."""
    st.subheader(title, anchor=False)
    with st.container(border=True, gap="medium"):
        for point in listed:
            st.markdown("\n\n".join(_told(point)))


def _told(point: Point) -> Iterator[str]:
    yield f"**{as_typed(point.text)}**"
    if point.quote:
        yield f"> “{as_typed(point.quote)}”"
    if point.quote and point.answer:  # beside the quotation, which is shown paler than a link may be
        yield f"[Answer {point.answer}](#answer-{point.answer})"
    if point.advice:
        yield f"**Next time:** {as_typed(point.advice)}" if point.answer else as_typed(point.advice)


def levels(feedback: Feedback) -> None:
    st.subheader("Answer by answer", anchor=False)
    answers = feedback.assessment.answers
    st.plotly_chart(
        charts.interview_levels(answers),
        config=charts.CONFIG,
        alt=charts.describe_interview_levels(answers),
    )
    if left_out := _not_assessed(answers):
        st.caption(f"Not assessed, and not in the score: {left_out}, not in English.")
    chosen = st.selectbox("Look closer at", answers, format_func=lambda a: f"Answer {a.number}")
    st.plotly_chart(
        charts.answer_levels(chosen), config=charts.CONFIG, alt=charts.describe_answer_levels(chosen)
    )
    if chosen.caps:
        st.caption(as_typed(why_not_higher(chosen.caps)))


def _not_assessed(answers: Sequence[AnswerRating]) -> str:
    rated = {answer.number for answer in answers}
    missing = [str(number) for number in range(1, QUESTIONS_PER_INTERVIEW + 1) if number not in rated]
    if len(missing) < 2:
        return f"answer {missing[0]}" if missing else ""
    return f"answers {', '.join(missing[:-1])} and {missing[-1]}"


def exports(interview: Interview, comments: Sequence[Comments]) -> None:
    """To be handed on or kept; the PDF is made when it is asked for."""
    name = f"dry-run-{interview.id}"
    written = reader.here().figure  # asked now: when the file is made, the session is out of reach
    files: tuple[tuple[str, str | Callable[[], bytes], str, str], ...] = (
        (
            "Download PDF",
            lambda: feedback_pdf(interview, comments, written=written),
            "pdf",
            "application/pdf",
        ),
        ("Markdown", interview_markdown(interview, comments), "md", "text/markdown"),
        ("JSON", interviews_json([interview], comments), "json", "application/json"),
    )
    with st.container(horizontal=True):
        for label, content, ending, mime in files:
            st.download_button(
                label,
                data=content,
                file_name=f"{name}.{ending}",
                mime=mime,
                on_click="ignore",
                width="stretch",
            )
