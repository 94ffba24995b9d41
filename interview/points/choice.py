"""Which claims are made: the most telling first, spread over dimensions and answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from interview.evidence import Sentence
from interview.points.cases import Case
from interview.points.phrases.hooks import Hook

LEAST, MOST = 3, 5
MOST_AN_ANSWER = 2
ANSWERS_CITED = 4  # strengths and weaknesses together, where there are as many


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A claim that could be made of an answer, and the sentences that could be quoted for it, best first."""

    case: Case
    dimension: str
    level: int
    sentences: tuple[Sentence, ...]
    band: str
    hook: Hook | None = None

    @property
    def number(self) -> int:
        return self.case.number

    @property
    def about(self) -> tuple[int, str]:
        return self.number, self.dimension


@dataclass(kw_only=True)
class Said:
    """What the feedback has said so far, so that nothing is said twice."""

    quoted: set[str] = field(default_factory=set)  # sentence ids
    wordings: set[str] = field(default_factory=set)
    about: set[tuple[int, str]] = field(default_factory=set)
    cited: Counter[int] = field(default_factory=Counter)

    def sentence_for(self, candidate: Candidate) -> Sentence | None:
        """The best of its sentences that has not been quoted yet."""
        return next((s for s in candidate.sentences if s.id not in self.quoted), None)

    def note(self, candidate: Candidate, sentence: Sentence | None) -> None:
        self.about.add(candidate.about)
        self.cited[candidate.number] += 1
        if sentence:
            self.quoted.add(sentence.id)


Rank = Callable[[Candidate, Counter[str], Counter[int]], tuple[float, ...]]


def choose_best(
    candidates: Iterable[Candidate], said: Said, *, rank: Rank, count: int, once: bool, reach: int = 0
) -> list[tuple[Candidate, Sentence | None]]:
    """Up to `count` candidates with the sentence that each will quote, the lowest rank first.

    `once`: each dimension comes once. `reach`: so many different answers shall have been cited in the end.
    """
    open_ones, chosen = list(candidates), list[tuple[Candidate, Sentence | None]]()
    dimensions, answers = Counter[str](), Counter[int]()
    while len(chosen) < count:
        fitting = [c for c in open_ones if _fits(c, said, dimensions, answers, once=once)]
        if reach - len(said.cited) >= count - len(chosen):
            fitting = [c for c in fitting if not said.cited[c.number]] or fitting
        if not fitting:
            break
        best = min(fitting, key=lambda c: rank(c, dimensions, answers))
        sentence = said.sentence_for(best)
        said.note(best, sentence)
        dimensions[best.dimension] += 1
        answers[best.number] += 1
        chosen.append((best, sentence))
    return chosen


def _fits(
    candidate: Candidate, said: Said, dimensions: Counter[str], answers: Counter[int], *, once: bool
) -> bool:
    if candidate.about in said.about or answers[candidate.number] >= MOST_AN_ANSWER:
        return False
    if once and dimensions[candidate.dimension]:
        return False
    return not candidate.sentences or said.sentence_for(candidate) is not None
