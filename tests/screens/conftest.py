"""A place of its own for each test of the pages."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screens.seeing import forget


@pytest.fixture(autouse=True)
def place(tmp_path: Path) -> Iterator[Path]:
    """A place of its own for each test; what the process has built for another is forgotten."""
    before = {name: os.environ.get(name) for name in ("DATA_DIR", "DATABASE_URL")}
    main = sys.modules[
        "__main__"
    ]  # Streamlit puts the page in its place; processes started later would run it
    os.environ["DATA_DIR"] = str(tmp_path)
    os.environ.pop("DATABASE_URL", None)
    forget()
    yield tmp_path
    forget()
    sys.modules["__main__"] = main
    for name, value in before.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value
