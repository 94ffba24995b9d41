"""The direction of imports: one way only, and no vendor where it does not belong."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = [path for room in ("interview", "web", "screens") for path in sorted((ROOT / room).rglob("*.py"))]
NAMES = {
    path: ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in FILES
}

COACHING = (
    "interview.coaching.agreement",
    "interview.coaching.groups",
    "interview.handover.files",
    "interview.handover.seals",
    "interview.coaching.reviews",
    "interview.coaching.roster",
    "interview.coaching.same_jobs",
)
HISTORY = ("interview.comparison", "interview.patterns", "interview.selection", "interview.trends")

DATABASE = (
    "interview.store",
    "interview.conversations",
    "interview.leases",
    "interview.loading",
    "interview.moving",
    "interview.work",
    "interview.database",
    "interview.demo",
    "interview.retention",
    "interview.people",
    "interview.records",
    "interview.notes",
    "interview.outlines",
    "interview.inserts",
    "interview.handover.store",
    "interview.coaching.group_store",
    "interview.coaching.review_store",
    "interview.coaching.roster_store",
)

# From the outside in. A file may import what stands after its own row, and what stands in it.
ROWS = (
    ("screens",),
    ("web",),
    ("interview.wiring",),
    ("interview.practice",),
    ("interview.preparation",),
    (
        "interview.belongings",
        "interview.export",
        "interview.coaching",
        "interview.handover",
    ),
    DATABASE,
    (
        "interview.tables",
        "interview.coaching.tables",
        "interview.columns",
        "interview.interviewers",
        "interview.documents",
        "interview.samples",
        *COACHING,
        "interview.rights",
        "interview.drafts",
    ),
    ("interview.points", "interview.wording", "interview.history", *HISTORY),
    (
        "interview.providers",
        "interview.prompts",
        "interview.masking",
        "interview.reading",
        "interview.settings",
        "interview.limits",
    ),
    ("interview.evidence", "interview.scoring"),
    ("interview.caps",),
    ("interview.rules",),
    ("interview.errors",),
    ("interview.figures",),
)
PURE = (
    "rules",
    "scoring",
    "caps",
    "evidence",
    "history",
    "comparison",
    "patterns",
    "selection",
    "trends",
    "errors",
    "wording",
    "coaching/agreement",
    "coaching/groups",
    "coaching/reviews",
    "coaching/roster",
    "coaching/same_jobs",
    "rights",
    "drafts",
)
ONLY_IN = {
    "streamlit": ("web", "screens"),
    "starlette": ("web",),
    "plotly": ("web.charts",),
    "babel": ("web.reader",),
    "sqlalchemy": (
        *DATABASE,
        "interview.tables",
        "interview.coaching.tables",
        "interview.columns",
        "interview.wiring",
    ),
    "alembic": ("interview.database",),
    "google": ("interview.providers.gemini",),
    "httpx": ("interview.providers",),
    "pypdf": ("interview.documents",),
    "docx": ("interview.documents",),
    "typst": ("interview.export.pdf",),
}


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it; imports for type checkers alone do not count."""
    tree = ast.parse(path.read_text())
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def row_of(module: str) -> int | None:
    found = [
        (len(prefix), row)
        for row, prefixes in enumerate(ROWS)
        for prefix in prefixes
        if module == prefix or module.startswith(f"{prefix}.")
    ]
    return max(found)[1] if found else None


@pytest.mark.parametrize("path", FILES, ids=NAMES.values())
def test_imports_go_one_way_only(path: Path) -> None:
    own = row_of(NAMES[path])
    wrong = [
        module
        for module in imports(path)
        if own is not None and (row := row_of(module)) is not None and row < own
    ]
    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=NAMES.values())
def test_each_file_has_its_place_in_the_order(path: Path) -> None:
    assert NAMES[path] == "interview" or row_of(NAMES[path]) is not None


@pytest.mark.parametrize("path", FILES, ids=NAMES.values())
def test_a_library_is_imported_only_where_it_belongs(path: Path) -> None:
    for module in imports(path):
        places = ONLY_IN.get(module.partition(".")[0])
        assert places is None or NAMES[path].startswith(places), f"{module} in {NAMES[path]}"


@pytest.mark.parametrize("name", PURE)
def test_the_rules_know_no_database_no_network_no_clock_and_no_chance(name: str) -> None:
    forbidden = ("random", "secrets", "time", "uuid", "os", "socket", "urllib", "threading", "subprocess")
    for module in imports(ROOT / "interview" / f"{name}.py"):
        top = module.partition(".")[0]
        assert top not in forbidden
        assert module.startswith("interview.") or top in _STANDARD, module


def test_no_page_reaches_past_what_it_may_ask() -> None:
    closed = (
        "interview.store",
        "interview.database",
        "interview.providers",
        "interview.tables",
        "interview.coaching.tables",
    )
    for path in (ROOT / "screens").glob("*.py"):
        assert not [module for module in imports(path) if module.startswith(closed)]


_STANDARD = {
    "__future__", "collections", "dataclasses", "datetime", "itertools", "math", "re", "typing",
    "unicodedata", "enum", "hashlib", "functools", "bisect", "statistics", "operator", "string",
}  # fmt: skip
