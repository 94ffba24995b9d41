"""The parts of the Feedback page: score card, points with their quotes, levels, facts, exports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import streamlit as st

from interview.export import feedback_pdf, interview_markdown, interviews_json
from interview.reading import Facts, Finding, read_answer
from interview.rules import Interview, Turn
from interview.scoring import Feedback, Point, band_of
from web import charts
from web.parts import as_typed, escaped

_SHOWN = {  # what the facts panel marks, the more telling kind first: colour, sign, name
    "action": ("blue", "▸", "own actions"),
    "result": ("green", "✓", "results"),
    "lesson": ("violet", "★", "lessons"),
    "number": ("orange", "№", "numbers"),
    "hedge": ("gray", "≈", "hedges and fillers"),
    "filler": ("gray", "≈", "hedges and fillers"),
    "slogan": ("gray", "≈", "hedges and fillers"),
    "we": ("yellow", "∞", "“we”"),
}


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
            "It rests on your eight answers alone; it says how you answered, not whether it is true."
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
    chosen = st.selectbox("Look closer at", answers, format_func=lambda a: f"Answer {a.number}")
    st.plotly_chart(
        charts.answer_levels(chosen), config=charts.CONFIG, alt=charts.describe_answer_levels(chosen)
    )
    for cap in chosen.caps:
        st.caption(as_typed(f"Capped: {cap.reason}"))


def transcript(interview: Interview, beside: Callable[[int], None]) -> None:
    """Each answer with what code found in it, marked in the person's own text, and what others say of it."""
    st.subheader("Your answers, with what we counted", anchor=False)
    signs = dict.fromkeys(f":{colour}-background[{sign} {name}]" for colour, sign, name in _SHOWN.values())
    st.markdown(f"Counted by code, without any model: {' '.join(signs)}")
    for turn in interview.turns:
        st.markdown(f"#### Answer {turn.number}")
        _answer(interview, turn)
        beside(turn.number)


def _answer(interview: Interview, turn: Turn) -> None:
    answer = turn.answer or ""
    facts = read_answer(
        number=turn.number, question=turn.question, answer=answer, job_title=interview.job_title
    ).facts
    with st.container(border=True):
        st.markdown(f"*{as_typed(turn.question.text)}*")
        st.markdown(marked(answer, facts.findings))
        st.caption(summary(facts))


def summary(facts: Facts) -> str:
    parts = ", ".join(facts.parts) or "none of them"
    return (
        f"{facts.words} words · story parts found: {parts} · numbers: {facts.numbers} · "
        f"“I” {facts.i_count}, “we” {facts.we_count} · hedges: {facts.hedges}"
    )


def marked(answer: str, findings: Sequence[Finding]) -> str:
    """The answer as Markdown, its findings with colour and sign; where two overlap, the more telling one."""
    order = list(_SHOWN)
    wanted = sorted((f for f in findings if f.kind in _SHOWN), key=lambda f: (order.index(f.kind), f.start))
    kept: list[Finding] = []
    for finding in wanted:
        if all(finding.end <= other.start or other.end <= finding.start for other in kept):
            kept.append(finding)
    pieces, at = [], 0
    for finding in sorted(kept, key=lambda f: f.start):
        colour, sign, _ = _SHOWN[finding.kind]
        inside = escaped(" ".join(answer[finding.start : finding.end].split()))
        pieces += [_between(answer[at : finding.start]), f":{colour}-background[{sign} {inside}]"]
        at = finding.end
    return "".join([*pieces, _between(answer[at:])])


def _between(text: str) -> str:
    return "  \n".join(escaped(line) for line in text.split("\n"))


def exports(interview: Interview) -> None:
    """To be handed on or kept; the PDF is made when it is asked for."""
    name = f"dry-run-{interview.id}"
    files: tuple[tuple[str, str | Callable[[], bytes], str, str], ...] = (
        ("Download PDF", lambda: feedback_pdf(interview), "pdf", "application/pdf"),
        ("Markdown", interview_markdown(interview), "md", "text/markdown"),
        ("JSON", interviews_json([interview]), "json", "application/json"),
    )
    for column, (label, content, ending, mime) in zip(st.columns(len(files)), files, strict=True):
        column.download_button(
            label,
            data=content,
            file_name=f"{name}.{ending}",
            mime=mime,
            on_click="ignore",
            width="stretch",
        )
