"""How well a coach's scores and the interviews' agree, over time."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from interview.coaching.agreement import ScorePair, agreement, agreement_sentence
from web import charts, reader


def show(pairs: Sequence[ScorePair]) -> None:
    """Nothing before the first review; a sentence under five; then the chart as well."""
    if not pairs:
        return
    with st.expander("How well your scores and the interviews' agree", expanded=False):
        st.write(agreement_sentence(pairs, reader.here().figure))
        if agreement(pairs) is None:
            return
        st.plotly_chart(
            charts.coach_scores(pairs), config=charts.CONFIG, alt=charts.describe_coach_scores(pairs)
        )
        st.caption(
            "Kappa is 1 where you two always agree and 0 where chance would do as well; a wide gap counts "
            "more than a narrow one. Only scores that you gave before you saw the interview's count. "
            f"{charts.left_out(pairs)}"
        )
