"""`make audit`: asks which weaknesses are known of what the app runs on; says where nobody could be asked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLEAN, WEAK, UNKNOWN = 0, 1, 2
UNREACHED = (
    "The database of known weaknesses cannot be reached from this machine: nothing was checked. "
    "Run make audit on one that reaches it."
)
ASK = ("-m", "pip_audit", "-r", str(ROOT / "requirements.lock"), "--require-hashes", "--disable-pip")
QUIETLY = ("--progress-spinner", "off", "--format", "json")


def main() -> int:
    asked = subprocess.run([sys.executable, *ASK, *QUIETLY], capture_output=True, text=True, check=False)  # noqa: S603
    lines, code = verdict(asked.stdout)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return code


def verdict(report: str) -> tuple[list[str], int]:
    """What to say, and how to end. A package that was passed over was not checked, whatever the tool says."""
    try:
        packages: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return [UNREACHED], UNKNOWN
    checked = [package for package in packages if "vulns" in package]
    unchecked = [package["name"] for package in packages if "vulns" not in package]
    if not checked:
        return [UNREACHED], UNKNOWN
    weak = [_said(package, one) for package in checked for one in package["vulns"]]
    lines = [*weak, f"{len(checked)} packages checked, {len(weak)} weaknesses known."]
    if unchecked:
        lines.append(f"Not checked, as the database does not know them: {', '.join(unchecked)}.")
    return lines, WEAK if weak else UNKNOWN if unchecked else CLEAN


def _said(package: dict[str, Any], one: dict[str, Any]) -> str:
    better = " or ".join(one.get("fix_versions") or ()) or "no version yet"
    return f"{package['name']} {package['version']}: {one['id']}, mended in {better}"


if __name__ == "__main__":
    sys.exit(main())
