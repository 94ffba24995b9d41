"""What to work on: the lowest levels, each with its sentence and one instruction for next time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from interview.evidence import Sentence
from interview.points.cases import Case
from interview.points.choice import ANSWERS_CITED, LEAST, MOST, Candidate, Said, choose_best
from interview.points.phrases.hooks import Hook, hooks_for, word_in
from interview.points.saying import say_weakness
from interview.points.telling import changes_numbers, is_long_enough, says_i, tells_outcome
from interview.scoring import Level, Point

WEAK = 3
POOR = 2
_FIT_FOR_ALL = ("structure", "specificity", "relevance", "communication")  # whatever the question
_ORDER = ("result", "ownership", "structure", "specificity", "relevance", "reflection", "communication")
# What a question of that kind hardly asks for, and relevance, which code sees least well, come later.
_BESIDE_THE_POINT = {"motivation": ("result", "reflection"), "technical": ("reflection", "ownership")}
_STANDS_FOR = {"no_prose": "communication", "repeated": "relevance", "declined": "relevance"}
_TELLING = 6  # words; a shorter sentence shows little when it is quoted alone
_WORDY = 14  # words; a shorter sentence cannot be called long-winded
_MOST_UNANSWERED = 2  # points of a kind
_RICH = 4  # facts or own acts; an answer with more does not lack them, whatever its level says


def weaknesses(cases: Sequence[Case], said: Said, *, advice: Mapping[tuple[int, str], str]) -> list[Point]:
    """Three to five points, the worst first. Polish fills up to three."""
    weak = [c for case in cases for c in _candidates(case)]
    told, alike = _told_apart(weak)
    wanted = min(MOST, max(LEAST, len({c.number for c in told if c.level <= POOR})))
    chosen = choose_best(told, said, rank=_rank, count=wanted, once=False, reach=ANSWERS_CITED)
    missing = LEAST - len(chosen)
    chosen += choose_best(alike, said, rank=_rank, count=missing, once=False, reach=ANSWERS_CITED)
    missing = LEAST - len(chosen)
    polish = [c for case in cases for c in _polish(case)]
    chosen += choose_best(polish, said, rank=_rank, count=missing, once=True, reach=ANSWERS_CITED)
    missing = LEAST - len(chosen)
    chosen += choose_best(_anything(cases), said, rank=_rank, count=missing, once=False)
    ordered = sorted(chosen, key=lambda pair: pair[0].level)
    unanswered = Counter(case.unanswered for case in cases)
    return [
        say_weakness(candidate, sentence, said, advice, unanswered[candidate.case.unanswered])
        for candidate, sentence in ordered
    ]


def _told_apart(weak: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Those worth a point of their own, and the rest of many that say the same: "no answer here", again."""
    told: list[Candidate] = []
    alike: list[Candidate] = []
    for candidate in weak:
        reason = candidate.case.unanswered
        is_again = reason and sum(other.case.unanswered == reason for other in told) >= _MOST_UNANSWERED
        (alike if is_again else told).append(candidate)
    return told, alike


def _candidates(case: Case) -> Iterator[Candidate]:
    if not case.is_assessed:
        return
    if case.unanswered:
        dimension = _STANDS_FOR.get(case.unanswered, "specificity")
        yield Candidate(case=case, dimension=dimension, level=0, sentences=(), band="unanswered")
        return
    for level in case.levels:
        if level.level <= WEAK and (candidate := _candidate(case, level)):
            yield candidate


def _candidate(case: Case, level: Level) -> Candidate | None:
    """None where the words of the answer speak against the level."""
    hook, hooked = _hooked(case, level.dimension)
    found = _there_already(case, level.dimension)
    is_faint = level.dimension == "relevance" and case.is_own_rating
    band = "fair" if level.level == WEAK or found or is_faint else "poor"
    sentences = hooked or _to_quote(case, level, found)
    if not sentences or (not hooked and _speaks_against(case, level.dimension, found)):
        return None
    return Candidate(
        case=case,
        dimension=level.dimension,
        level=level.level,
        sentences=sentences,
        band=band,
        hook=hook,
    )


def _there_already(case: Case, dimension: str) -> tuple[Sentence, ...]:
    """The sentences in which a little of it is there."""
    found = case.found(dimension)
    if dimension != "result":
        return found
    return tuple(s for s in found if case.kind == "behavioural" and tells_outcome(s.text))


def _hooked(case: Case, dimension: str) -> tuple[Hook | None, tuple[Sentence, ...]]:
    for hook in hooks_for(dimension, case.kind):
        fitting = tuple(s for s in case.sentences if is_long_enough(s) and word_in(hook, s.text))
        if dimension == "ownership":  # "we" beside "I" hides nothing
            fitting = tuple(s for s in fitting if not case.findings(s, ("action",)))
            fitting = tuple(s for s in fitting if not (_is_we(word_in(hook, s.text)) and says_i(s.text)))
        if fitting:
            return hook, fitting
    return None, ()


def _is_we(word: str) -> bool:
    return word.casefold() in {"we", "our team", "the team"}


def _to_quote(case: Case, level: Level, found: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Where a coach would point: at the little that is there, else at where it is missed."""
    long = [s for s in case.sentences if is_long_enough(s)] or list(case.sentences)
    pool = tuple(sorted(long, key=lambda s: len(s.text.split()) < _TELLING))
    if level.dimension == "communication":
        wordy = [s for s in pool if len(s.text.split()) >= _WORDY]
        return tuple(sorted(wordy, key=lambda s: -len(s.text.split())))
    if level.dimension in {"result", "reflection"}:
        return tuple(s for s in found if s in pool) or _from_the_end(pool)
    if level.dimension == "specificity":
        return tuple(sorted(pool, key=case.facts_in))
    if level.dimension == "relevance":
        return pool
    return tuple(s for s in found if s in pool) or pool


def _from_the_end(pool: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(sorted(pool, key=lambda s: -s.start))


def _speaks_against(case: Case, dimension: str, found: tuple[Sentence, ...]) -> bool:
    if dimension == "result":
        return any(case.facts_in(s) for s in found) or any(changes_numbers(s.text) for s in case.sentences)
    if dimension == "relevance" and case.is_own_rating:
        return case.mean_level > WEAK
    if dimension == "specificity":
        return sum(case.facts_in(s) for s in case.sentences) > _RICH
    if dimension == "ownership":
        return len({f.start for s in found for f in case.findings(s, ("action",))}) > _RICH
    return False


def _polish(case: Case) -> Iterator[Candidate]:
    for level in case.levels if case.is_open_to_praise else ():
        shown = case.pointed_at(level) or case.found(level.dimension)
        if level.dimension == "result" and case.is_own_rating:
            shown = tuple(s for s in case.found("result") if tells_outcome(s.text))
        sentences = tuple(s for s in shown if is_long_enough(s))
        if case.kind != "behavioural" and level.dimension not in _FIT_FOR_ALL:
            continue
        if level.level > WEAK and sentences:
            yield Candidate(
                case=case, dimension=level.dimension, level=level.level, sentences=sentences, band="polish"
            )


def _anything(cases: Sequence[Case]) -> Iterator[Candidate]:
    """For interviews so short that every sentence has been quoted already."""
    for case in cases:
        for level in case.levels if case.is_open_to_praise else ():
            band = "polish" if level.level > WEAK else "fair" if level.level == WEAK else "poor"
            yield Candidate(case=case, dimension=level.dimension, level=level.level, sentences=(), band=band)


def _rank(candidate: Candidate, dimensions: Counter[str], answers: Counter[int]) -> tuple[float, ...]:
    beside = candidate.dimension in _BESIDE_THE_POINT.get(candidate.case.kind, ())
    beside |= candidate.dimension == "relevance" and candidate.case.is_own_rating
    return (
        candidate.level + beside,
        dimensions[candidate.dimension],
        answers[candidate.number],
        candidate.hook is None,
        _ORDER.index(candidate.dimension),
        candidate.number,
    )
