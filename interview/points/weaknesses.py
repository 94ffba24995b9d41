"""What to work on: the lowest levels, each with its sentence and one instruction for next time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from interview.evidence import Sentence
from interview.points.cases import Case, is_long_enough
from interview.points.choice import ANSWERS_CITED, LEAST, MOST, Candidate, Said, choose_best
from interview.points.phrases import Wordings, choose, weakness_steps, wordings
from interview.points.phrases import weaknesses as phrases
from interview.points.phrases.hooks import Hook, hooks_for, word_in
from interview.points.quotes import cut
from interview.scoring import Level, Point

WEAK = 3
POOR = 2
_ORDER = ("result", "ownership", "structure", "specificity", "relevance", "reflection", "communication")
_BESIDE_THE_POINT = {"motivation": ("result", "reflection"), "technical": ("reflection", "ownership")}
_TABLES: dict[str, Wordings] = {"poor": phrases.POOR, "fair": phrases.FAIR, "polish": phrases.POLISH}
_STANDS_FOR = {"no_prose": "communication", "repeated": "relevance", "declined": "relevance"}
_RICH = 4  # facts or own acts; an answer with more does not lack them, whatever its level says
_MOST_ADVICE = 300


def weaknesses(cases: Sequence[Case], said: Said, *, advice: Mapping[tuple[int, str], str]) -> list[Point]:
    """Three to five points, the worst first. Polish fills up to three."""
    weak = [c for case in cases for c in _candidates(case)]
    wanted = min(MOST, max(LEAST, len({c.number for c in weak if c.level <= POOR})))
    chosen = choose_best(weak, said, rank=_rank, count=wanted, once=False, reach=ANSWERS_CITED)
    missing = LEAST - len(chosen)
    polish = [c for case in cases for c in _polish(case)]
    chosen += choose_best(polish, said, rank=_rank, count=missing, once=True, reach=ANSWERS_CITED)
    missing = LEAST - len(chosen)
    chosen += choose_best(_anything(cases), said, rank=_rank, count=missing, once=False)
    ordered = sorted(chosen, key=lambda pair: pair[0].level)
    return [_point(candidate, sentence, said, advice) for candidate, sentence in ordered]


def _candidates(case: Case) -> Iterator[Candidate]:
    if not case.reading.is_assessed:
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
    found = case.found(level.dimension)
    band = "fair" if level.level == WEAK or found else "poor"
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


def _hooked(case: Case, dimension: str) -> tuple[Hook | None, tuple[Sentence, ...]]:
    for hook in hooks_for(dimension, case.kind):
        fitting = tuple(s for s in case.sentences if is_long_enough(s) and word_in(hook, s.text))
        if dimension == "ownership":  # "we" beside "I" hides nothing
            fitting = tuple(s for s in fitting if not case.findings(s, ("action",)))
        if fitting:
            return hook, fitting
    return None, ()


def _to_quote(case: Case, level: Level, found: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Where a coach would point: at the little that is there, else at where it is missed."""
    pool = tuple(s for s in case.sentences if is_long_enough(s)) or case.sentences
    if level.dimension == "communication":
        return tuple(sorted(pool, key=lambda s: -len(s.text.split())))
    if level.dimension in {"result", "reflection"}:
        return tuple(s for s in found if s in pool) or pool[::-1]
    if level.dimension == "specificity":
        return tuple(sorted(pool, key=case.facts_in))
    if level.dimension == "relevance":
        return pool
    return tuple(s for s in found if s in pool) or pool


def _speaks_against(case: Case, dimension: str, found: tuple[Sentence, ...]) -> bool:
    if dimension == "result":
        return any(case.facts_in(s) for s in found)
    if dimension == "specificity":
        return sum(case.facts_in(s) for s in case.sentences) > _RICH
    if dimension == "ownership":
        return len({f.start for s in found for f in case.findings(s, ("action",))}) > _RICH
    return False


def _polish(case: Case) -> Iterator[Candidate]:
    for level in case.levels if case.is_open_to_praise else ():
        shown = case.pointed_at(level) or case.found(level.dimension)
        sentences = tuple(s for s in shown if is_long_enough(s))
        if level.level > WEAK and sentences:
            yield Candidate(
                case=case, dimension=level.dimension, level=level.level, sentences=sentences, band="polish"
            )


def _anything(cases: Sequence[Case]) -> Iterator[Candidate]:
    """For interviews so short that every sentence has been quoted already."""
    for case in cases:
        for level in case.levels if case.reading.is_assessed and not case.unanswered else ():
            band = "polish" if level.level > WEAK else "fair" if level.level == WEAK else "poor"
            yield Candidate(case=case, dimension=level.dimension, level=level.level, sentences=(), band=band)


def _rank(candidate: Candidate, dimensions: Counter[str], answers: Counter[int]) -> tuple[float, ...]:
    beside = candidate.dimension in _BESIDE_THE_POINT.get(candidate.case.kind, ())
    return (
        candidate.level + beside,
        dimensions[candidate.dimension],
        answers[candidate.number],
        candidate.hook is None,
        _ORDER.index(candidate.dimension),
        candidate.number,
    )


def _point(
    candidate: Candidate, sentence: Sentence | None, said: Said, advice: Mapping[tuple[int, str], str]
) -> Point:
    case, word = candidate.case, ""
    text = sentence.text if sentence else case.answer
    if candidate.hook:
        word = word_in(candidate.hook, text)
    claims, steps = _phrases(candidate)
    claim = choose(claims, start=case.number, said=said.wordings)
    step = _given(advice, candidate, said) or choose(steps, start=case.number, said=said.wordings)
    return Point(
        text=claim.replace("{word}", word),
        quote=cut(text, keep=word),
        answer=case.number,
        dimension=candidate.dimension,
        advice=step.replace("{word}", word),
    )


def _phrases(candidate: Candidate) -> tuple[Sequence[str], Sequence[str]]:
    case, dimension = candidate.case, candidate.dimension
    if candidate.band == "unanswered":
        return phrases.UNANSWERED[case.unanswered], weakness_steps.UNANSWERED[case.unanswered]
    if candidate.hook:
        return candidate.hook.claims, candidate.hook.steps
    steps = weakness_steps.POLISH if candidate.band == "polish" else weakness_steps.NEXT_TIME
    return wordings(_TABLES[candidate.band], dimension, case.kind), wordings(steps, dimension, case.kind)


def _given(advice: Mapping[tuple[int, str], str], candidate: Candidate, said: Said) -> str:
    """The interviewer's own advice, in one line, unless it was given already."""
    own = " ".join(advice.get(candidate.about, "").split())[:_MOST_ADVICE]
    if not own or own in said.wordings or candidate.band == "unanswered":
        return ""
    said.wordings.add(own)
    return own
