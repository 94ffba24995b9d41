"""`python -m bench`: how fast our own code is, and what an interview by a model costs; fails past a limit."""

from __future__ import annotations

import sys

from bench import speed
from bench.cost import Measured, measure


def main() -> int:
    measured = measure()
    for line in (*speed.measured(), "", *report(measured)):
        print(line)  # noqa: T201 - a command's output
    return 0 if measured.is_within_limits else 1


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
    sys.exit(main())
