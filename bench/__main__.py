"""`python -m bench`: how fast our code is, what an interview by a model costs, how soon one sees a page.

`python -m bench paint` measures that part alone, as it does for each of PARTS. It fails past a limit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from bench import crowd, pages, paint, sessions, speed, start
from bench.cost import Measured, measure


def main(wanted: list[str]) -> int:
    if unknown := set(wanted) - set(PARTS):
        print(f"There is no part {', '.join(unknown)}; there are {', '.join(PARTS)}.")  # noqa: T201
        return 2
    return max(PARTS[name]() for name in wanted or PARTS)


def show_cost() -> int:
    measured = measure()
    return _show(*report(measured), is_fine=measured.is_within_limits)


def show_paint() -> int:
    painted = paint.measure()
    return _show(paint.report(painted), is_fine=painted.is_within_limits)


def _showing(lines: Callable[[], Iterable[str]]) -> Callable[[], int]:
    return lambda: _show(*lines())


PARTS = {
    "speed": _showing(speed.measured),
    "start": _showing(start.start),
    "answers": _showing(crowd.alone),
    "crowd": _showing(crowd.crowd),
    "sessions": _showing(sessions.sessions),
    "pages": _showing(pages.pages),
    "cost": show_cost,
    "paint": show_paint,
}


def _show(*lines: str, is_fine: bool = True) -> int:
    print(*lines, "", sep="\n")  # noqa: T201 - a command's output
    return 0 if is_fine else 1


def report(measured: Measured) -> list[str]:
    given = f"CV {measured.cv:,}, advert {measured.advert:,}, eight answers of {measured.answer:,} characters"
    return [
        given,
        f"calls                {measured.calls:>8,}   (at most {measured.MOST_CALLS})",
        f"characters sent      {measured.characters:>8,}",
        f"of these fresh       {measured.fresh:>8,}   (at most {measured.MOST_FRESH:,})",
        f"repeat the call before {measured.repeated_share:>6.1%}",
        f"of the CV seen       {measured.cv_seen:>8.0%}",
        f"of the advert seen   {measured.advert_seen:>8.0%}",
        f"forms beside the text {measured.forms:>7,}   (the reply's JSON Schema, sent with each call)",
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
