"""What was good: levels from 4 on, each with the sentence that shows it; else relative strengths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from interview.evidence import Sentence
from interview.points.cases import FACTS, Case
from interview.points.choice import LEAST, MOST, Candidate, Said, choose_best
from interview.points.phrases import strengths as phrases
from interview.points.saying import say_strength
from interview.points.telling import (
    has_changed,
    is_boast,
    is_long_enough,
    is_platitude,
    is_vague_outcome,
    says_inexperienced,
    tells_outcome,
)
from interview.scoring import Level, Point

STRONG = 4
_SHOWN_BY = {"specificity": ("action",), "ownership": ("action",)}
_FAIR = 3
_TELLING = 6  # words; a shorter sentence shows little when it is quoted alone
_EASILY_MEANT = ("relevance", "communication")  # what code sees least well
_ORDER = ("result", "ownership", "specificity", "structure", "reflection", "relevance", "communication")


def strengths(cases: Sequence[Case], said: Said) -> list[Point]:
    """One to five points. Relative ones fill up to three, as far as there is something to point at."""
    strong = choose_best(_candidates(cases, least=STRONG, most=5), said, rank=_rank, count=MOST, once=True)
    taken = {candidate.dimension for candidate, _ in strong}
    others = [c for c in _candidates(cases, least=2, most=STRONG - 1) if c.dimension not in taken]
    relative = choose_best(others, said, rank=_rank, count=max(0, LEAST - len(strong)), once=True)
    ordered = sorted(strong, key=lambda pair: -pair[0].level) + relative
    return [say_strength(candidate, sentence, said) for candidate, sentence in ordered if sentence]


def without_praise(cases: Sequence[Case], facts: Sequence[Point], *, have: int) -> list[Point]:
    """What fills up to three where strengths are missing: facts from the CV, then where others would show."""
    rest = [Point(text=text, advice=advice) for text, advice in phrases.WHERE_STRENGTHS_SHOW]
    wanted = max(0, LEAST - have)
    if not any(case.is_open_to_praise for case in cases):
        return [_nothing(phrases.NOTHING_ASSESSED), *facts[: wanted - 1], *rest][:wanted]
    if len(facts) >= wanted:
        return list(facts[:wanted])
    text = phrases.NOTHING_FURTHER if have or facts else phrases.NOTHING_YET
    return [*facts, _nothing(text), *rest][:wanted]


def _nothing(text: str) -> Point:
    is_last = text == phrases.NOTHING_ASSESSED
    return Point(text=text, advice=phrases.NOTHING_ASSESSED_STEP if is_last else phrases.NOTHING_YET_STEP)


def _candidates(cases: Sequence[Case], *, least: int, most: int) -> Iterator[Candidate]:
    for case in cases:
        for level in case.levels if case.is_open_to_praise else ():
            if least <= level.level <= most and (shown := _shown_by(case, level)):
                yield Candidate(
                    case=case,
                    dimension=level.dimension,
                    level=level.level,
                    sentences=shown,
                    band="relative" if most < STRONG else _band(case, level, shown[0]),
                )


def _shown_by(case: Case, level: Level) -> tuple[Sentence, ...]:
    """The sentences to quote. Code's own levels count only where code finds what the claim says."""
    pointed, found = case.pointed_at(level), case.found(level.dimension)
    both = [s for s in found if s in pointed]
    rest = [s for s in (found if case.is_own_rating else pointed) if s not in both]
    if level.dimension == "relevance":
        rest = list(pointed)
    shown = [s for s in (*both, *rest) if is_long_enough(s) and _may_be_praised(case, level, s)]
    return tuple(sorted(shown, key=lambda s: len(s.text.split()) < _TELLING))


def _may_be_praised(case: Case, level: Level, sentence: Sentence) -> bool:
    """Code's own levels are no ground to praise wishes for outcomes, or boasts for anything."""
    if not case.is_own_rating:
        return True
    if is_boast(sentence.text) or (level.dimension == "result" and not tells_outcome(sentence.text)):
        return False
    is_loose = bool(case.findings(sentence, ("hedge", "filler", "slogan")))
    if level.level >= STRONG and level.dimension in _EASILY_MEANT:
        return not is_loose and case.mean_level >= _FAIR
    if level.level >= STRONG:
        return case.kind == "behavioural" or not _claims_too_much(case, level.dimension)
    return not is_loose and _shows_a_little(case, level.dimension, sentence)


def _claims_too_much(case: Case, dimension: str) -> bool:
    """Who has never done it has no way of doing it."""
    return dimension == "ownership" and says_inexperienced(case.answer)


def _shows_a_little(case: Case, dimension: str, sentence: Sentence) -> bool:
    """What a relative strength needs: it may be small, but it is one's own and it happened."""
    if dimension in _EASILY_MEANT or is_vague_outcome(sentence.text) or is_platitude(sentence.text):
        return False
    if dimension == "specificity" and not case.findings(sentence, FACTS):
        return False
    needed = _SHOWN_BY.get(dimension)
    return needed is None or bool(case.findings(sentence, needed))


def _band(case: Case, level: Level, shown: Sentence) -> str:
    """The plainer wording where the stronger one would claim what code has not seen."""
    if level.level < 5:
        return "good"
    if not case.is_own_rating:
        return "excellent"
    return "excellent" if _bears_out(case, level.dimension, shown) else "good"


def _bears_out(case: Case, dimension: str, shown: Sentence) -> bool:
    if dimension == "structure" and case.kind == "behavioural":
        return {"action", "result"} <= set(case.reading.facts.parts)
    if dimension == "reflection":
        return has_changed(shown.text)
    if dimension == "specificity":
        return case.facts_in(shown) >= 2
    if dimension == "result":
        return bool(case.findings(shown, FACTS - {"time"}))
    return dimension != "relevance"


def _rank(candidate: Candidate, _: Counter[str], answers: Counter[int]) -> tuple[float, ...]:
    return (
        -candidate.level,
        answers[candidate.number],
        _ORDER.index(candidate.dimension),
        -candidate.case.rating.score,
        candidate.number,
    )
