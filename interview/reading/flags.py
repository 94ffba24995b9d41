"""Sentences that are no content: speech to an assessor, pasted text, templates, repetition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interview.evidence import Sentence
from interview.reading.findings import phrases
from interview.reading.relevance import topic_stems

_ASSESSOR = (
    "evaluators?|assessors?|graders?|raters?|scorers?|examiners?|markers?|reviewers?|judges?|interviewers?|recruiters?|ai|llm|gpt|chatgpt|claude|gemini"
    "|assistant|language models?|models?|bot|system|machine|algorithm|whoever (?:reads|marks|scores|grades)"
)
_SCORE = (
    "scores?|ratings?|grades?|marks?|points|rubric|(?:10|ten|5|five|9|nine|100|full)(?: out of |/| of )(?:10|ten|5|five|100)"
    "|full marks|top marks|maximum|highest"
)
_DIRECT = phrases(
    rf"(?:note|message|attention|instructions?|reminder|memo|dear|hello|hi|hey|to)[ :,]*(?:to |for )?(?:the |any |my |all )?(?:ai |human |automated )?(?:{_ASSESSOR})",
    r"(?:ignore|disregard|forget|override|skip|bypass)(?: \w+){0,3} (?:instructions?|prompts?|rules?|rubric|guidelines?|criteria|above)",
    rf"(?:please |kindly |you must |you should |must |should |now )?(?:give|award|assign|grant|rate|score|grade|mark|rank|return|output|treat|consider|set|add)"
    rf"(?: \w+){{0,6}} (?:{_SCORE})",
    r"(?:rate|score|grade|mark|evaluate|assess|judge) (?:this|me|my|it|the) (?:\w+ ){0,5}(?:as|at|high\w*|excellent|favou?rabl\w+|generous\w*|kindly|\d+)",
    r"(?:this|my|the|above) (?:answer|response|candidate|reply)s? (?:\w+ ){0,3}(?:is|are|deserves?|should|must|merits?|scores?|meets|satisfies|has been|was)",
    r"(?:this|the|following|above|previous|preceding) (?:answer|response|candidate)(?: \w+){0,3} (?:deserves?|should|must|merits?|exceeds?|meets|satisfies)",
    r"as an? (?:ai|llm|language model|assistant|evaluator|assessor|grader)|system ?(?:prompt|message|override)|you are (?:now )?(?:an? |the )?(?:ai|assistant|evaluator|grader|assessor|interviewer|model)",
    r"(?:structure|ownership|result|specificity|relevance|reflection|communication)\W{1,4}[1-5](?:/5)?\b",
    r"(?:level|score|rating|grade|result)s?\W{1,4}(?:10|[1-9])(?:/10)?\b|(?:10|ten) ?(?:/|out of) ?(?:10|ten)",
    r"according to (?:the|your) (?:rubric|criteria|guidelines)|the (?:rubric|scoring|evaluation|grading) (?:says|criteria|rules?|instructions?)",
    r"(?:end|begin|start) of (?:answer|prompt|instructions?|transcript|input)|new instructions?",
)
_ROLE_TAG = re.compile(
    r"^\W*(?:system|assistant|user|developer|admin|evaluator|assessor|instruction)s?\b\W*[:\]>)}|]|<\/?\w+>|```|\[/?INST\]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“'‘][^\"”’]{4,300}[\"”'’]")
_REPORTED = phrases(
    "said|wrote|typed|contained|sent|read|reading|pasted|email\\w*|prompts?|input|attack\\w*|inject\\w*|payload|user|customer|candidate|document|comment|ticket|test(?:ed|ing)?|detect\\w*|block\\w*|filter\\w*|like|such as|called"
)
_TEMPLATE = re.compile(
    r"[\[<{(]\s*(?:insert|your|add|fill|describe|e\.g\.)\b[^\])>}]{0,60}[\])>}]"
    r"|[\[<{](?:names?|company|number|date|role|x+|project|skills?|tools?|job|position|team|metric|result|action|task|situation|school|hospital"
    r"|specific|manager|product|percent\w*|amount|year|month|city|client|department|industry|problem|outcome|example|place|person|area|quote"
    r"|lesson|time|title|employer|colleague|customer|value|target|system|reason|feeling|event|achievement)s?\b[^\])>}]{0,40}[\])>}]"
    r"|\bX{2,}%?|\b[XYZN]%|[$€£][XYZ]\b|_{3,}|\[\s*\.{2,}\s*\]",
    re.IGNORECASE,
)
_COURTESY = phrases(
    r"thank(?:s| you)\b(?: (?:so|very) much| a lot| again)?(?:,| for (?:your|the|having|listening|reading|taking|asking)|\.|!|$)",
    r"(?:i )?hope (?:that |this |it |i )*(?:answer\w*|help\w*|make\w* sense|is clear|was clear)",
    r"(?:does|did) (?:that|this) (?:answer|help|make sense)|that(?:'s| is| was) (?:it|all|my answer|about it|the (?:whole )?story)\b",
    r"(?:please )?let me know if|(?:i'd be |i am |i'm )?happy to (?:elaborate|explain more|go into|answer|tell you more|expand)|good (?:morning|afternoon|day)",
    r"(?:that's |what )?an? (?:good|great|interesting) question|(?:good|great) question|i look forward to|sorry for (?:the|my)|have a (?:nice|good|great)",
    r"feel free to|(?:if you (?:want|need|like)|should you need) more|end of (?:my )?answer|i appreciate (?:your|the)",
)
_COURTESY_WORDS = 16
_STRAIGHT = str.maketrans("’‘", "''")
_WORD = re.compile(r"\w+")
_GRAM = 5
_REWORDED, _REWORDED_WORDS = 0.65, 6


def speaks_to_assessor(text: str) -> bool:
    """Whether a sentence addresses whoever rates; words that it quotes from somebody else do not count."""
    plain = text.translate(_STRAIGHT)
    bare = _QUOTED.sub(" ", plain) if _REPORTED.search(_QUOTED.sub(" ", plain)) else plain
    return bool(_DIRECT.search(bare) or _ROLE_TAG.search(bare))


def is_courtesy(text: str) -> bool:
    """Whether a short sentence only greets, thanks or closes."""
    return len(text.split()) <= _COURTESY_WORDS and bool(_COURTESY.search(text.translate(_STRAIGHT)))


def count_placeholders(text: str) -> int:
    return len(_TEMPLATE.findall(text))


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
    """Ids of longer sentences nearly all of whose content words stand in one source: the advert in other words."""
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
