"""The roster: twenty candidates on one screen, sorted and filtered as the address says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from interview.coaching.reviews import State
from interview.coaching.roster import (
    DONE,
    NAME,
    NEWEST,
    SCORE,
    WAITING,
    RosterRow,
    View,
    viewed,
)
from interview.coaching.same_jobs import LEAST, MOST
from interview.export import roster_csv
from web import frame
from web.coaching.neighbours import open_review

_SORTS = {
    NEWEST: "Last active first",
    WAITING: "Most to review first",
    NAME: "By name",
    SCORE: "Best score first",
    DONE: "Most done first",
}
_ROW, _MOST_HEIGHT = 27, 700  # pixels
_OPENED = "opened row"
# The table's own download writes a name such as =1+1 as a formula; ours (as_csv) does not.
_NO_TOOLBAR = "<style>.st-key-roster [data-testid='stElementToolbar'] { display: none }</style>"


def show(rows: Sequence[RosterRow], chosen: View, *, group_id: int) -> None:
    listed = viewed(rows, chosen)
    if not listed:
        st.write("Nobody fits these filters.")
        st.button("Show everybody", on_click=_show_everybody)
        return
    with st.container(key="roster"):
        st.html(_NO_TOOLBAR)
        event = st.dataframe(
            [_cells(row) for row in listed],
            column_config=_columns(),
            hide_index=True,
            height=min(_MOST_HEIGHT, _ROW * (len(listed) + 1) + 10),
            row_height=_ROW,
            placeholder="–",
            key=f"roster {group_id}",
            on_select="rerun",
            selection_mode="multi-row",
            alt=describe(listed),
        )
    if click := st.session_state.get(_OPENED):
        _open(listed[click["row"]])
    _offer(listed, [listed[at] for at in event["selection"]["rows"] if at < len(listed)], group_id=group_id)


def _show_everybody() -> None:
    for name in ("state", "name"):
        st.session_state[f"roster {name}"] = ""


def as_csv(rows: Sequence[RosterRow], chosen: View) -> None:
    """What is listed, interview by interview; scores that the coach has not seen stay out."""
    st.download_button(
        "Download as CSV",
        data=lambda: roster_csv(viewed(rows, chosen)),
        file_name="dry-run-candidates.csv",
        mime="text/csv",
        on_click="ignore",
    )


def view(rows: Sequence[RosterRow]) -> View:
    """How the roster is looked at: kept in the address, in one line; not asked where there is one row."""
    if len(rows) < LEAST:
        return View()
    kept = View.from_query(st.query_params.to_dict())
    for name, value in vars(kept).items():
        st.session_state.setdefault(f"roster {name}", value)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _field("Sort by", list(_SORTS), _SORTS.__getitem__, key="roster sort")
        _field("State", ["", *State], lambda state: state.capitalize() or "Every state", key="roster state")
        st.text_input(
            "Name", key="roster name", placeholder="Part of a name", label_visibility="collapsed", width=170
        )
    chosen = View(**{name: st.session_state[f"roster {name}"] for name in vars(kept)})
    for name in vars(kept):
        st.query_params.pop(name, None)
    st.query_params.update(chosen.to_query())
    return chosen


def _field(label: str, options: Sequence[str], shown: Callable[[str], str], *, key: str) -> None:
    st.selectbox(label, options, format_func=shown, key=key, label_visibility="collapsed", width=170)


def _cells(row: RosterRow) -> dict[str, Any]:
    waiting = f" ({row.to_review})" if row.to_review else ""
    return {
        "Name": row.candidate.name,
        "Open": "Open" if row.done else "",
        "State": f"{row.state}{waiting}" if row.state else "no interview yet",
        "Latest score": row.latest_score,
        "Trend": list(row.scores[-12:]) if len(row.scores) > 1 else [],
        "Interviews": row.done,
        "Last active": row.last_active,
    }


def _columns() -> dict[str, Any]:
    config = st.column_config
    return {
        "Name": config.TextColumn(pinned=True, width=160),
        "Open": config.ButtonColumn("Review", key=_OPENED, type="tertiary", width=60),
        "State": config.TextColumn(width=120),
        "Latest score": config.NumberColumn(width=85, help="The newest that you have seen"),
        "Trend": config.LineChartColumn(width=90, y_min=1, y_max=10),
        "Interviews": config.NumberColumn(width=75),
        "Last active": config.DatetimeColumn(format="D MMM YYYY", width=105),
    }


def describe(rows: Sequence[RosterRow]) -> str:
    waiting = sum(row.to_review for row in rows)
    candidates = "1 candidate" if len(rows) == 1 else f"{len(rows)} candidates"
    interviews = "1 interview" if waiting == 1 else f"{waiting or 'no'} interviews"
    return f"{candidates}, {interviews} to review."


def _offer(listed: Sequence[RosterRow], ticked: Sequence[RosterRow], *, group_id: int) -> None:
    """The same as clicks and ticks in the table, for a finger or a keyboard."""
    with_some = {row.candidate.key: row for row in listed if row.done}
    if not with_some:
        return
    left, middle, right = st.columns([2, 3, 2], vertical_alignment="bottom")
    opened = left.selectbox(
        "Open a candidate",
        list(with_some),
        None,
        format_func=lambda key: with_some[key].candidate.name,
        placeholder="Open: choose a name",
        label_visibility="collapsed",
    )
    if opened is not None:
        _open(with_some[opened])
    named = middle.multiselect(
        "Candidates side by side",
        list(with_some),
        format_func=lambda key: with_some[key].candidate.name,
        placeholder="Side by side: tick rows or choose names",
        max_selections=MOST,
        label_visibility="collapsed",
    )
    keys = list(dict.fromkeys([*(row.candidate.key for row in ticked), *named]))
    is_fit = LEAST <= len(keys) <= MOST
    label = f"Compare {len(keys)} side by side" if is_fit else f"Compare {LEAST} to {MOST} side by side"
    if right.button(label, disabled=not is_fit, width="stretch"):
        frame.go(frame.COMPARE, group=str(group_id), candidates=",".join(keys))


def _open(row: RosterRow) -> None:
    if first := row.opened_first:
        open_review(first.interview_id)
