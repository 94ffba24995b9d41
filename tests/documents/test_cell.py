"""A file is read in a process of its own: whatever it does in there costs one sentence and nothing else."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from interview import documents
from interview.documents.cell.pool import AT_ONCE, Cells
from interview.documents.cell.process import DOCUMENTS, ROOT
from interview.errors import ReaderUnavailable
from tests.documents import faulty_cell, pdf_files, texts

SECONDS = 3.0
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these faults are those of POSIX systems")


@pytest.fixture(scope="module")
def cells() -> Iterator[Cells]:
    kept = Cells(inside=faulty_cell.__name__, seconds=SECONDS)
    yield kept
    kept.close()


def said(cells: Cells, words: str) -> str:
    return cells.read(words.encode(), "cv.pdf", 20_000).text


FAULTS = {
    "dive": documents.BreaksReader,
    "dive-outside-python": documents.BreaksReader,
    "crash": documents.BreaksReader,
    "leave 0": documents.BreaksReader,
    "leave 3": documents.BreaksReader,
    "fill": documents.TooMuchInside,
    "watched": documents.TooMuchInside,
    "too-long": documents.BreaksReader,
    "zero": documents.BreaksReader,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_goes_wrong_in_a_cell_is_one_sentence_and_the_next_file_is_read(cells, fault):
    with pytest.raises(FAULTS[fault]):
        said(cells, fault)
    assert said(cells, "say hello") == "hello"


def test_files_that_never_end_are_given_up_and_hold_up_no_other(cells):
    with ThreadPoolExecutor() as threads:
        endless = [threads.submit(said, cells, fault) for fault in ("spin", "spin-outside-python")]
        assert said(cells, "say hello") == "hello"
        assert not any(one.done() for one in endless)
        assert [type(one.exception()) for one in endless] == [documents.TooSlow] * 2
    assert said(cells, "say hello") == "hello"


def test_files_that_come_together_are_read_side_by_side(cells):
    with ThreadPoolExecutor(AT_ONCE * 2) as threads:
        read = list(threads.map(lambda _: said(cells, "slowly 0.2"), range(AT_ONCE * 2)))
        pids = set(threads.map(lambda _: said(cells, "who"), range(AT_ONCE * 2)))
    assert read == ["done"] * AT_ONCE * 2
    assert len(pids) <= AT_ONCE


def test_cells_that_a_rush_has_left_over_are_closed():
    cells = Cells(inside=faulty_cell.__name__, idle_seconds=0)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        pids = {int(pid) for pid in threads.map(lambda _: said(cells, "who-slowly 0.3"), range(AT_ONCE))}
    assert len(pids) > 1
    last = int(said(cells, "who"))
    assert [pid for pid in pids if is_running(pid)] == [last]
    cells.close()
    assert not is_running(last)


def test_whoever_would_wait_too_long_for_a_cell_is_told():
    cells = Cells(inside=faulty_cell.__name__, seconds=20, queue_seconds=0.1)
    try:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            busy = [threads.submit(said, cells, "slowly 1.5") for _ in range(AT_ONCE)]
            while not all(one.running() for one in busy):
                time.sleep(0.01)
            with pytest.raises(ReaderUnavailable):
                said(cells, "say hello")
    finally:
        cells.close()


def test_a_cell_reads_many_files_and_is_replaced_in_time(cells):
    pids = [said(cells, "who") for _ in range(DOCUMENTS * 2 + 10)]
    assert max(map(pids.count, pids)) <= DOCUMENTS
    assert len(set(pids)) < 6


def test_a_cell_that_ended_while_it_waited_is_replaced_without_a_word(cells):
    cell = int(said(cells, "who"))
    os.kill(cell, signal.SIGKILL)
    os.waitid(os.P_PID, cell, os.WEXITED | os.WNOWAIT)  # all its threads, and so its pipes
    assert said(cells, "say hello") == "hello"


def test_a_cell_whose_memory_ran_out_reads_no_other_file(cells):
    before = said(cells, "who")
    said(cells, "say hello")
    with pytest.raises(documents.TooMuchInside):
        said(cells, "fill")
    assert said(cells, "who") != before


def test_what_a_library_prints_or_logs_gets_nowhere(capfd):
    fresh = Cells(inside=faulty_cell.__name__)
    assert said(fresh, "speak {}") == "{}"
    with pytest.raises(documents.BreaksReader):
        said(fresh, "dive")
    fresh.close()
    assert capfd.readouterr() == ("", "")


def test_a_cell_knows_no_key_and_no_open_file_of_the_server(cells, monkeypatch, tmp_path):
    monkeypatch.setenv("GOOGLE_API_KEY", "secret")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///secret")
    with (tmp_path / "open").open("w") as file:
        os.set_inheritable(file.fileno(), True)  # noqa: FBT003
        fresh = Cells(inside=faulty_cell.__name__)
        allowed = {"PATH", "TMPDIR", "LD_LIBRARY_PATH", "TZ", "MALLOC_ARENA_MAX", "LC_CTYPE"}
        assert {name.strip("'") for name in said(fresh, "environment")[1:-1].split(", ")} <= allowed
        assert len(said(fresh, "files").split(",")) <= 5  # three, the pipe to the server, and this folder
        fresh.close()


def test_a_cell_reaches_no_network_starts_nothing_and_writes_nothing(cells, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert said(cells, f"connect {server.getsockname()[1]}") == "PermissionError"
    assert said(cells, f"start {sys.executable}") == "PermissionError"
    assert said(cells, "fork") == "PermissionError"
    kept = tmp_path / "kept"
    kept.touch()
    for deed in ("write", "open"):
        assert said(cells, f"{deed} {tmp_path / 'made'}") == "PermissionError"
    assert said(cells, f"remove {kept}") == "PermissionError"
    assert list(tmp_path.iterdir()) == [kept]


ENDLESS = """
import sys, threading, time
from interview.documents.cell.pool import Cells
cells = Cells(inside="tests.documents.faulty_cell", seconds=60)
print(cells.read(b"who", "", 100).text, flush=True)
cells.read(b"spin", "", 100)
"""


def test_a_cell_ends_with_its_server_in_the_middle_of_a_file():
    server = subprocess.Popen([sys.executable, "-c", ENDLESS], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    cell = int(server.stdout.readline())
    time.sleep(0.3)
    assert is_running(cell)
    server.kill()
    server.communicate()
    end = time.monotonic() + 10
    while is_running(cell) and time.monotonic() < end:
        time.sleep(0.05)
    assert not is_running(cell)


def is_running(pid: int) -> bool:
    """A process that nobody has waited for has ended all the same."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize("program", ["/nowhere/python", "/bin/false"])
def test_where_no_cell_can_be_started_the_text_can_be_pasted(monkeypatch, program, caplog):
    monkeypatch.setattr(sys, "executable", program)
    cells = Cells()
    with pytest.raises(ReaderUnavailable, match="paste the text"):
        cells.read(pdf_files.one_column(), "cv.pdf", 20_000)
    cells.close()


def test_the_server_itself_opens_no_file():
    code = (
        "import sys; from interview.documents import read_document;"
        "read_document(open(sys.argv[1], 'rb').read());"
        "print([name for name in ('pypdf', 'docx', 'lxml', 'charset_normalizer') if name in sys.modules])"
    )
    path = ROOT / "interview" / "samples" / "office_cv.txt"
    run = subprocess.run([sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, check=True)
    assert run.stdout.strip() == b"[]"
    assert run.stderr == b""


def test_a_folder_with_spaces_is_a_folder(tmp_path):
    home = tmp_path / "Dry Run, é"
    shutil.copytree(ROOT / "interview", home / "interview", ignore=shutil.ignore_patterns("__pycache__"))
    (home / "cv.pdf").write_bytes(pdf_files.one_column())
    code = "import interview.documents as d; print(d.read_document(open('cv.pdf', 'rb').read()).text)"
    run = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, check=True)
    assert run.stdout.decode().startswith(texts.NAME)
