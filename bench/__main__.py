"""`python -m bench [NAME …]`: how fast we are, and what a model costs; fails past its limit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence

from bench import crowd, pages, sessions, speed, start
from bench.cost import Measured, measure

PARTS: dict[str, Callable[[], Iterable[str]]] = {
    "speed": speed.measured,
    "start": start.start,
    "answers": crowd.alone,
    "crowd": crowd.crowd,
    "sessions": sessions.sessions,
    "pages": pages.pages,
}
COST = "cost"


def main(names: Sequence[str]) -> int:
    unknown = set(names) - {*PARTS, COST}
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}; there are {', '.join((*PARTS, COST))}.")  # noqa: T201
        return 2
    for name, part in PARTS.items():
        if not names or name in names:
            tell((*part(), ""))
    if names and COST not in names:
        return 0
    measured = measure()
    tell(report(measured))
    return 0 if measured.is_within_limits else 1


def tell(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201 - a command's output


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
