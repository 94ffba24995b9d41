"""Reads changed files, several at once, in the cells of the server, and counts what came of them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from random import Random

from fuzz.files import valid_files
from fuzz.mutations import mutated
from interview.documents import BreaksReader, Document, TooSlow, read_document
from interview.errors import DocumentRefused
from interview.rules import CV

SEED = 2026
AT_ONCE = 4
CHUNK = 200


@dataclass
class Outcome:
    """`bad` names the changes that deserve a look: `python -m fuzz --only` makes the same file again."""

    counts: Counter[str] = field(default_factory=Counter)
    bad: dict[int, str] = field(default_factory=dict)
    slowest: tuple[float, int] = (0.0, 0)


def changed_file(number: int, seed: int = SEED) -> bytes:
    """The same for the same number and seed, in whatever order they are asked for."""
    random = Random(f"{seed} {number}")  # noqa: S311 -- it has to be the same each time
    return mutated(random.choice(list(valid_files().values())), random)


def run(numbers: Iterable[int], seed: int = SEED) -> Outcome:
    outcome = Outcome()
    with ThreadPoolExecutor(AT_ONCE) as threads:
        for chunk in _chunks(numbers):
            for number, (what, seconds) in zip(
                chunk, threads.map(lambda n: _read(n, seed), chunk), strict=True
            ):
                outcome.counts[what.partition(":")[0]] += 1
                outcome.slowest = max(outcome.slowest, (seconds, number))
                if what.partition(":")[0] in BAD:
                    outcome.bad[number] = what
    return outcome


def _chunks(numbers: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(numbers)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _read(number: int, seed: int) -> tuple[str, float]:
    content = changed_file(number, seed)
    start = time.perf_counter()
    what = read_or_refused(content)
    return what, time.perf_counter() - start


FAILED = "Failed"
BAD = (FAILED, TooSlow.__name__, BreaksReader.__name__)


def read_or_refused(content: bytes) -> str:
    """What came of it, by name; anything that breaks the promise is Failed, with its reason."""
    try:
        document = read_document(content)
    except DocumentRefused as refused:
        return type(refused).__name__ if str(refused) else f"{FAILED}: a refusal without a word"
    except Exception as error:  # noqa: BLE001 -- this is what we look for
        return f"{FAILED}: {error!r}"
    return _wrong(document) or "read"


def _wrong(document: Document) -> str:
    if not CV.least <= len(document.text) <= CV.most:
        return f"{FAILED}: {len(document.text)} characters"
    if any(
        letter < " " and letter not in "\n\t" for text in (document.text, *document.hidden) for letter in text
    ):
        return f"{FAILED}: a control character"
    return ""
