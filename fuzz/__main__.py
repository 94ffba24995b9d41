"""`python -m fuzz`: thousands of changed files, each with a number; fails where one breaks the promise."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from fuzz.rounds import SEED, changed_file, run


def main() -> int:
    options = _options()
    if options.only is not None:
        sys.stdout.write(f"{run([options.only], options.seed).counts}\n")
        Path(f"changed-{options.only}").write_bytes(changed_file(options.only, options.seed))
        return 0
    outcome = run(range(options.first, options.first + options.count), options.seed)
    for what, count in outcome.counts.most_common():
        sys.stdout.write(f"{what:<16} {count:>8,}\n")
    seconds, number = outcome.slowest
    sys.stdout.write(f"slowest          {seconds:>8.2f} s   (number {number})\n")
    for bad, what in outcome.bad.items():
        sys.stdout.write(f"number {bad}: {what}\n")
    return 1 if outcome.bad else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", type=int, help="read this one, and keep it as a file in this folder")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
