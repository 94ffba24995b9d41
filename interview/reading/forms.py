"""Whether an answer has the form that its question asks for: a story, a method or reasons of one's own."""

from __future__ import annotations

from interview.reading.findings import find_all, phrases
from interview.reading.signals import ONE_PERSON, Marks, count_words_among, episode_share

_STORY = 0.6  # share of verbs that tell; methods with examples in them have half
_STORY_ACTS = 2
_STORY_PERSON = 2  # times that it says "he" or "she"
_TOUCHED = 0.25  # of the question's own words; a story about the asked method takes up more
_EMPLOYER_LINES = 2
_MOTIVE = phrases(
    r"you|your|yours|you're|you've|you'd|advert\w*|my next|i want(?:ed)?|i would like|i'd (?:like|want)",
    "this (?:job|role|post|position|company|school|team|place|hospital|store|site|ward|office|work)",
    r"the (?:job|role|post|position)|appl(?:y|ied|ying)|look(?:ing|ed)? for|interest\w*|attract\w*|appeal\w*",
    r"enjoy\w*|i (?:really )?(?:like|love|prefer)|draw[sn]?|drew|join\w*|career|i miss(?:ed)?|closer",
    r"commut\w*|motivat\w*|excit\w*|(?:tired|bored) of|fed up|leav(?:e|ing)|grow|i hope",
)
_EMPLOYER = phrases(
    r"your (?:\w+ )?(?:advert\w*|school|company|team|ward|hospital|store|shop|hotel|council|site|job"
    r"|website|firm|office|product|customers|open day)",
    r"(?:this|the) (?:job|role|post|position)|the advert\w*",
    r"appl(?:y|ied|ying) (?:here|to you|for (?:this|the))",
    "why i(?:'d| would)? (?:want|like|apply|applied)|i want (?:to work|to join|a|the|this)",
    "(?:join|work for) you",
)


def is_other_form(marks: Marks, kind: str) -> bool:
    """Whether it is another kind of answer altogether, and takes up next to nothing of the question."""
    if kind == "motivation":
        return not find_all("motive", _MOTIVE, marks.lines)
    if kind == "technical":
        return _is_story(marks) and marks.fit.touched <= _TOUCHED
    return not marks.fit.touched and _is_for_employer(marks)


def _is_story(marks: Marks) -> bool:
    """A method is told in the present as well: there, only a person makes it a story."""
    if marks.tells_in_present and count_words_among(marks, ONE_PERSON) < _STORY_PERSON:
        return False
    return len(marks.own_acts) >= _STORY_ACTS and episode_share(marks) >= _STORY


def _is_for_employer(marks: Marks) -> bool:
    return len({finding.line for finding in find_all("employer", _EMPLOYER, marks.lines)}) >= _EMPLOYER_LINES
