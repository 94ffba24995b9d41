"""`python -m supply.licences`: lists what the app runs on with its licences; fails where one does not fit."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LISTED = ROOT / "docs" / "licences.md"
# They ask for no more than their own text to be passed on.
FIT = {
    "0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU",
    "PSF-2.0", "Unlicense", "Zlib",
}  # fmt: skip
# Fits one package alone, because of how it is used.
FIT_HERE = {"certifi": "MPL-2.0"}
SPELLED = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 3-Clause License": "BSD-3-Clause",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
HEAD = """# Licences
What the app runs on, and under which licence; `make licences` writes this list, a test keeps it true.

Every licence here lets anybody use and pass on the app, changed or not, on the one condition that notices
stay. The Mozilla Public License asks that changes to the package itself are published: certifi, a list of
certificates, is used as it comes. GPL, LGPL, AGPL and licences that we do not know are refused. The fonts in
`interview/export/fonts/` have their licences beside them; those of the pages come with Streamlit.

| package | licence |
|---|---|
"""


def main() -> int:
    found = licences(ROOT / "requirements.txt")
    LISTED.write_text(listing(found))
    wrong = [f"{name}: {licence}" for name, licence in found.items() if not fits(name, licence)]
    sys.stderr.writelines(f"This licence does not fit: {one}\n" for one in wrong)
    return 1 if wrong else 0


def listing(found: dict[str, str]) -> str:
    return HEAD + "".join(f"| {name} | {licence} |\n" for name, licence in sorted(found.items()))


def licences(requirements: Path) -> dict[str, str]:
    """Of everything that is installed for these requirements, by name."""
    found: dict[str, str] = {}
    lines = (line.partition("#")[0].strip() for line in requirements.read_text().splitlines())
    waiting = [(Requirement(line), "") for line in lines if line]
    seen = set()
    while waiting:
        needed, extra = waiting.pop()
        if needed.marker is not None and not needed.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(needed.name)
        if (name, *needed.extras) in seen:
            continue
        seen.add((name, *needed.extras))
        package = distribution(name)
        found[name] = licence_of(name)
        within = [Requirement(one) for one in package.requires or ()]
        waiting += [(one, own) for one in within for own in ("", *needed.extras)]
    return found


def licence_of(name: str) -> str:
    """As a short expression; what the package says in many words stays as it is."""
    try:
        about = distribution(name).metadata
    except PackageNotFoundError:
        return "not installed"
    stated = about.get("License-Expression") or SPELLED.get(
        about.get("License") or "", about.get("License") or ""
    )
    is_expression = "\n" not in stated and (" AND " in stated or " OR " in stated)
    if stated in FIT or is_expression:
        return stated
    labels = [
        label.rpartition(" :: ")[2] for label in about.get_all("Classifier") or () if "License ::" in label
    ]
    known = [SPELLED[label] for label in labels if label in SPELLED]
    return " OR ".join(known) or stated.partition("\n")[0] or "none stated"


def fits(name: str, licence: str) -> bool:
    """Of alternatives one has to fit, of what applies together all."""
    if FIT_HERE.get(name) == licence:
        return True
    alternatives = re.sub(r"[()]", "", licence).split(" OR ")
    return any(all(one in FIT for one in together.split(" AND ")) for together in alternatives)


if __name__ == "__main__":
    sys.exit(main())
