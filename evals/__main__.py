"""`python -m evals [FILE…]`: rates labelled answers and says how well the built-in rating agrees."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.adverts import adverts_report
from evals.answers import answers_report
from evals.interviews import interviews_report
from evals.metrics import Item

HERE = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> None:
    wanted = _parsed(arguments)
    report = _report(wanted)
    if wanted.json:
        print(json.dumps(report, indent=1))  # noqa: T201 – a report is printed
        return
    for line in _table(report):
        print(line)  # noqa: T201 – a report is printed


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument(
        "files", nargs="*", type=Path, help="labelled answers; none: all of evals/dev and evals/test"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    parser.add_argument("--items", action="store_true", help="each answer with its score, levels and caps")
    parser.add_argument("--interviews", type=Path, nargs="+", help="whole interviews to rate")
    parser.add_argument("--adverts", type=Path, nargs="+", help="adverts whose terms to find")
    return parser.parse_args(arguments)


def _report(wanted: argparse.Namespace) -> dict[str, Any]:
    report: dict[str, Any] = {}
    if wanted.files or not (wanted.interviews or wanted.adverts):
        answers = [row for row in _rows(wanted.files or _all_files()) if "answer" in row]
        report |= answers_report(answers, with_items=wanted.items)
    if wanted.interviews:
        report["interviews"] = interviews_report(_rows(wanted.interviews))
    if wanted.adverts:
        report["adverts"] = adverts_report(_rows(wanted.adverts))
    return report


def _all_files() -> list[Path]:
    return [path for split in ("dev", "test") for path in sorted((HERE / split).glob("*.jsonl"))]


def _rows(paths: Sequence[Path]) -> list[Item]:
    lines = (line for path in paths for line in path.read_text("utf-8").split("\n"))
    return [json.loads(line) for line in lines if line.strip()]


def _table(report: dict[str, Any]) -> list[str]:
    lines = []
    for key, value in report.items():
        if isinstance(value, dict):
            lines += [f"{key}: {inner}" for inner in _table(value)]
        elif isinstance(value, list):
            lines += [f"{key}: {json.dumps(entry)}" for entry in value]
        else:
            lines.append(f"{key:26} {value:.3f}" if isinstance(value, float) else f"{key:26} {value}")
    return lines


if __name__ == "__main__":
    main()
