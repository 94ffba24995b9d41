"""`python -m fuzz.guided`: changes that are steered towards code not yet reached. Needs atheris."""

from __future__ import annotations

import logging
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

RUNS = 20_000
MOST_BYTES = 60_000
SECONDS = 8  # that one file may take
MISSING = "atheris is not installed (pip install atheris; not every system has a build): left out.\n"


def main() -> int:
    if find_spec("atheris") is None:
        sys.stdout.write(MISSING)
        return 0
    logging.disable()
    _run()
    return 0


def _run() -> None:
    """Ends the process. What is imported within `with` tells which lines it runs; all else comes later."""
    import atheris  # noqa: PLC0415 -- not on every machine

    with atheris.instrument_imports(include=["interview.documents", "pypdf", "docx"]):
        from interview.documents.reading import import_readers, read_here  # noqa: PLC0415

        import_readers()
    from fuzz.files import valid_files  # noqa: PLC0415
    from interview.errors import DocumentRefused  # noqa: PLC0415

    def read(content: bytes) -> None:
        try:
            read_here(content)
        except DocumentRefused:
            return

    with tempfile.TemporaryDirectory() as folder:
        for number, content in enumerate(valid_files().values()):
            (Path(folder) / str(number)).write_bytes(content)
        options = [f"-runs={RUNS}", f"-max_len={MOST_BYTES}", f"-timeout={SECONDS}", "-seed=2026"]
        atheris.Setup([sys.argv[0], *options, *sys.argv[1:], folder], read)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
