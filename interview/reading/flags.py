"""Sentences that are not the candidate's own: pasted, reworded, echoed or said twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview.evidence import Sentence
from interview.reading.relevance import topic_stems

_WORD = re.compile(r"\w+")
_GRAM = 5
_REWORDED, _REWORDED_WORDS = 0.65, 6


def _grams(text: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    return {tuple(words[at : at + _GRAM]) for at in range(len(words) - _GRAM + 1)}


def pasted(sentences: Sequence[Sentence], sources: Sequence[str]) -> frozenset[str]:
    """Ids of sentences more than half of whose five-word runs stand in question, advert or CV."""
    known = set().union(*(_grams(source) for source in sources))
    return frozenset(s.id for s in sentences if _is_from(s.text, known, sources))


def _is_from(text: str, known: set[tuple[str, ...]], sources: Sequence[str]) -> bool:
    grams = _grams(text)
    if grams:
        return len(grams & known) / len(grams) > 0.5
    words = " ".join(_WORD.findall(text.lower()))
    return len(words.split()) == _GRAM - 1 and any(
        words in " ".join(_WORD.findall(source.lower())) for source in sources if source
    )


def echoes(sentences: Sequence[Sentence], question: str) -> frozenset[str]:
    """Ids of sentences that hold no word of content but the question's own."""
    asked = topic_stems(question)
    return frozenset(s.id for s in sentences if len(own := topic_stems(s.text)) > 1 and own <= asked)


def reworded(sentences: Sequence[Sentence], sources: Sequence[str]) -> frozenset[str]:
    """Ids of longer sentences most of whose content words stand in one source: the advert, reworded."""
    known = [topic_stems(source) for source in sources if source]
    return frozenset(s.id for s in sentences if _is_reworded(topic_stems(s.text), known))


def _is_reworded(stems: frozenset[str], known: Sequence[frozenset[str]]) -> bool:
    return len(stems) >= _REWORDED_WORDS and any(len(stems & own) / len(stems) >= _REWORDED for own in known)


def repeated(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Ids of sentences that say again, almost word for word, what an earlier sentence said."""
    seen: list[frozenset[str]] = []
    again: set[str] = set()
    for sentence in sentences:
        words = frozenset(_WORD.findall(sentence.text.lower()))
        if len(words) >= 4 and any(_alike(words, before) for before in seen):
            again.add(sentence.id)
        else:
            seen.append(words)
    return frozenset(again)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) / max(1, len(one | other)) >= 0.75


def is_same_text(answer: str, other: str) -> bool:
    """Whether two answers are the same text, give or take a few words."""
    one, two = _grams(answer), _grams(other)
    if not one or not two:
        return _WORD.findall(answer.lower()) == _WORD.findall(other.lower())
    return len(one & two) / min(len(one), len(two)) > 0.7
