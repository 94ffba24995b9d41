"""Which candidates have practised for the same job: same advert, or same role (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from interview.coaching.roster import RosterRow, SharedRow, machine_key

LEAST, MOST = 2, 5  # candidates side by side


@dataclass(frozen=True, kw_only=True)
class Job:
    """A job, and each candidate's newest interview for it, in the roster's order."""

    title: str
    interviews: tuple[SharedRow, ...]


def same_jobs(rows: Sequence[RosterRow], adverts: Mapping[int, str]) -> tuple[Job, ...]:
    """Jobs that at least two of the candidates share, the one with most of them first."""
    everything = [each for row in rows for each in row.interviews]
    jobs = (_job(group, rows) for group in _groups(everything, adverts))
    shared = [job for job in jobs if len(job.interviews) >= LEAST]
    return tuple(sorted(shared, key=lambda job: -len(job.interviews)))


def _groups(interviews: Iterable[SharedRow], adverts: Mapping[int, str]) -> list[list[SharedRow]]:
    """Heaps of interviews in which each has its role or its advert in common with another."""
    heaps: list[tuple[set[str], list[SharedRow]]] = []
    for each in interviews:
        signs = {f"role {machine_key(each.job_title)}"}
        if advert := machine_key(adverts.get(each.interview_id, "")):
            signs.add(f"advert {advert}")
        touched = [heap for heap in heaps if heap[0] & signs]
        heaps = [heap for heap in heaps if not heap[0] & signs]
        members = [member for _, listed in touched for member in listed]
        heaps.append((signs.union(*(heap[0] for heap in touched)), [*members, each]))
    return [listed for _, listed in heaps]


def _job(group: Sequence[SharedRow], rows: Iterable[RosterRow]) -> Job:
    newest = max(group, key=lambda each: each.finished_at)
    latest = (
        max(
            (each for each in group if each.key == row.candidate.key),
            key=lambda each: each.finished_at,
            default=None,
        )
        for row in rows
    )
    return Job(title=newest.job_title, interviews=tuple(each for each in latest if each))
