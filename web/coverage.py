"""Which of an advert's terms have been spoken of, over several attempts at the same job."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from interview import wiring
from interview.history import Outline
from interview.patterns import TermRow, attempts_like, term_coverage
from interview.reading.adverts import mentions, read_advert
from web import frame, reader
from web.parts import as_typed
from web.picking import pick, told_apart

TERMS_SHOWN = 12
ATTEMPTS_SHOWN = 6


def show(outlines: Sequence[Outline]) -> None:
    counted = Counter(one.job for one in outlines)
    latest = {one.job: one for one in outlines}  # the last attempt at each
    often = [one for one in reversed(outlines) if counted[one.job] > 1 and latest[one.job] is one]
    jobs = {str(one.id): one for one in often}
    if not jobs:
        return
    st.subheader("The advert’s terms in your answers", anchor=False)
    chosen = next(iter(jobs))
    if len(jobs) > 1:
        names = told_apart({id_: _job(one) for id_, one in jobs.items()})
        chosen = pick("job", "Job", list(jobs), default=chosen, shown=names.__getitem__)
    _show_terms(jobs[chosen], attempts_like(jobs[chosen].job, outlines)[-ATTEMPTS_SHOWN:])


def _show_terms(job: Outline, attempts: Sequence[Outline]) -> None:
    interviews = [wiring.practice().open(frame.person_id(), one.id) for one in attempts]
    terms = [term.name for term in read_advert(interviews[-1].advert).terms][:TERMS_SHOWN]
    rows = term_coverage(interviews, terms, lambda term, answer: mentions(answer, term) is not None)
    spoken = sum(not row.is_open for row in rows)
    many = f"{'the last ' if len(attempts) == ATTEMPTS_SHOWN else ''}{len(attempts)} attempts"
    st.write(as_typed(f"{_job(job)}: you have spoken of {spoken} of {len(rows)} terms in {many}."))
    here = reader.here()
    days = " · ".join(here.short_day(one.finished_at) for one in attempts)
    st.caption(f"A dot for each attempt, oldest first ({days}): full where an answer speaks of the term.")
    st.markdown("  \n".join(map(_row, rows)))


def _row(row: TermRow) -> str:
    dots = "".join("●" if mention.answers else "○" for mention in row.mentions)
    state = "not yet" if row.is_open else f"in {row.covered_in} of {len(row.mentions)}"
    return f"{dots} &nbsp;{as_typed(row.term)} :gray[{state}]"


def _job(one: Outline) -> str:
    return f"{one.job_title}, {one.company_name}"
