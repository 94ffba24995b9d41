"""What the app is delivered with: fitting licences, exact versions, and an honest look for weaknesses."""

import json
import re

import pytest

from supply.audit import CLEAN, UNKNOWN, UNREACHED, WEAK, verdict
from supply.licences import LISTED, ROOT, fits, licence_of, licences, listing


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    return licences(ROOT / "requirements.txt")


def test_every_licence_of_what_the_app_runs_on_fits(found):
    assert len(found) > 40
    assert {name: licence for name, licence in found.items() if not fits(name, licence)} == {}


def test_the_list_of_licences_is_true(found):
    listed, written = set(LISTED.read_text().splitlines()), set(listing(found).splitlines())
    assert written <= listed, "say make licences"
    locked = (ROOT / "requirements.lock").read_text()
    assert [line for line in listed - written if f"\n{line.split()[1]}==" not in f"\n{locked}"] == []


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "LGPL-3.0-or-later",
        "MIT AND LGPL-2.1-only",
        "MPL-2.0",
        "none stated",
        "Proprietary",
        "",
    ],
)
def test_a_licence_that_asks_for_more_does_not_fit(licence):
    assert not fits("something", licence)


@pytest.mark.parametrize(
    "licence", ["MIT", "GPL-2.0-only OR MIT", "(BSD-3-Clause AND Zlib) OR LGPL-3.0-only"]
)
def test_one_fitting_alternative_is_enough(licence):
    assert fits("something", licence)


def test_a_package_that_is_not_there_has_no_fitting_licence():
    assert not fits("no-such-package", licence_of("no-such-package"))


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_package_is_locked_to_one_version_with_its_hash(lock):
    text = re.sub(r"(?m)^\s*#.*$", "", (ROOT / lock).read_text()).replace("\\\n", " ")
    packages = [line for line in text.splitlines() if line.strip()]
    assert len(packages) > 40
    assert [
        line
        for line in packages
        if not re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ] == []


def test_everything_the_app_runs_on_is_locked(found):
    locked = set(re.findall(r"(?m)^([\w.-]+)", (ROOT / "requirements.lock").read_text()))
    assert set(found) <= {name.lower().replace("_", "-").replace(".", "-") for name in locked}


def report(*packages: dict[str, object]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


GOOD = {"name": "good", "version": "1.0", "vulns": []}
BAD = {"name": "bad", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
PASSED_OVER = {"name": "unknown", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize("said", ["", "Traceback", "[]", "{}", report(), report(PASSED_OVER, PASSED_OVER)])
def test_an_audit_that_reached_nobody_says_so_and_fails(said):
    assert verdict(said) == ([UNREACHED], UNKNOWN)


def test_an_audit_names_each_weakness_and_fails():
    lines, code = verdict(report(GOOD, BAD))
    assert lines == ["bad 2.0: PYSEC-1, mended in 2.1", "2 packages checked, 1 weaknesses known."]
    assert code == WEAK


def test_an_audit_is_clean_only_if_everything_was_checked():
    assert verdict(report(GOOD)) == (["1 packages checked, 0 weaknesses known."], CLEAN)
    lines, code = verdict(report(GOOD, PASSED_OVER))
    assert lines[-1] == "Not checked, as the database does not know them: unknown."
    assert code == UNKNOWN
