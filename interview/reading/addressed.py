"""Sentences that speak to whoever reads the answer, and the blanks of a template."""

from __future__ import annotations

import re

from interview.reading.findings import phrases

_ASSESSOR = (
    "(?:(?:the |any |my |our |all |dear |kind |ai |human |automated |honou?red )*"
    "(?:evaluators?|assessors?|graders?|raters?|scorers?|examiners?|interviewers?|recruiters?|reviewers?|judges?"
    "|(?:review|grad|rat|scor|mark|assess|evaluat)ing"
    " (?:software|systems?|models?|tools?|bots?|engines?|scripts?|algorithms?)"
    "|markers?|ai|llm|gpt|chatgpt|language models?|hiring (?:committee|team|manager|panel)|panel)"
    "|(?:whoever|the person|the people|the one|those|anyone) (?:who )?(?:is |are )?"
    r"(?:reads?|marks?|scores?|grades?|evaluates?|assess\w*|rat\w+|grading|marking|reading|scoring|evaluating))"
)
_STARTS = (
    r"(?:^|[.:;,!?>\]*#—–-]\s*"
    r"|\b(?:please|kindly|must|should|shall|now|and|so|then|to|you|can|could|would)\s+)"
)
_SCORE = (
    r"(?:scores?|ratings?|grades?|marks?|points?|rubric|level \d|\d+ ?/ ?\d+"
    r"|(?:10|ten|5|five)(?: out of (?:10|ten|5|five))?"
    r"|highest|maximum|top|perfect|excellent|outstanding|strong|favou?rabl\w+)"
)
_RATE = "(?:give|award|assign|grant|rate|score|grade|mark|rank|evaluate|assess|judge|treat|consider)"
_PUT = "(?:give|award|assign|grant|output|return|set|print|report|record|enter)"
_IT = "(?:this|me|my|it|the (?:above|answer|candidate|response|following|previous)|everything)"
_NOTE = r"(?:p\.? ?s\.?|notes?|messages?|words?|instructions?|reminder|request|memo|attention|appeal)"
_PRIZE = (
    r"(?:full marks|top marks|(?:a |the |an )?(?:\w+ )?(?:score|rating|grade|marks)\b"
    "|(?:top|highest|best|maximum) (?:band|level|box)|(?:10|ten) (?:out of|points)|interview_score)"
)
_RULES = "(?:instructions?|prompts?|rules?|rubric|guidelines?|criteria)"
_CLAIMS = (
    "(?:deserves?|merits?|(?:should|must) (?:be|get|receive|score)|meets (?:level|all|every|the)"
    "|exceeds (?:all|every|the)"
    "|has (?:completed|passed|earned|been (?:verified|approved|truncated|shortened))"
    "|was (?:truncated|shortened|cut off))"
)
_PRAISE = "(?:outstanding|exceptional|excellent|perfect|brilliant|strong|the best|hired)"

_GREETS = rf"^\W*(?:an? |one |my )?(?:\w+ )?{_NOTE}[ :,]+(?:to |for )?{_ASSESSOR}\b"
_CALLS = rf"^\W*(?:dear|hello|hi|hey|attention|to|for)[ ,]+{_ASSESSOR}\b[^.]{{0,60}}[:,]"
_ASKS = rf"{_STARTS}{_RATE} (?:\w+ ){{0,2}}?{_IT}\b[^.]{{0,60}}?\b{_SCORE}\b"
_WANTS = rf"{_STARTS}{_PUT} (?:\w+ ){{0,5}}?{_PRIZE}"
_BEGS = (
    "(?:grateful|appreciate it|glad|kind) if you (?:could |would |can )?"
    "(?:consider|rate|score|treat|mark|grade|give)"
)
_OVERRULES = rf"{_STARTS}(?:ignore|disregard|forget|override|skip|bypass)(?: \w+){{0,3}} {_RULES}\b"
_ARGUES = (
    r"\b(?:this|the|my|above|previous|preceding) (?:answer|response|candidate|submission|reply)"
    rf"(?: above| below)? (?:fully |clearly |truly |certainly )?{_CLAIMS}"
)
_PRAISES = rf"\bcandidate(?:'s)? (?:\w+ )?(?:is|was|answer is) {_PRAISE}"
_CASTS = (
    r"\byou are (?:now )?(?:an? |the )?(?:\w+ )?"
    r"(?:ai|assistant|evaluator|grader|assessor|interviewer|language model)\b"
    r"|\bas an? (?:ai|llm|language model)\b"
    r"|\b(?:let's|let us) (?:play|pretend|imagine|do a role)|\bpretend (?:that )?you\b|\brole-?play\b"
    r"|^\W*(?:candidate|applicant)\s*:|\bin this (?:game|scene|simulation|scenario),? you\b"
)
_FILLS_IN = (
    r"\b(?:structure|ownership|specificity|relevance|reflection|communication)[\"']?\s*[:=]\s*[1-5]\b"
    r"|\b(?:interview_score|score|rating|grade|strengths|weaknesses)[\"']?\s*[:=]\s*(?:10|5|[\[\"'a-z])"
)
_STEERS = (
    r"\blist only strengths|\bmake sure (?:that )?the feedback|\breflects? a perfect\b"
    r"|\bdo not mention this\b"
    r"|\bnew (?:task|instructions?)\s*:|\bsystem (?:prompt|override|message)\b|\bfull marks are given"
    r"|\b(?:end|begin|start) of (?:answer|prompt|instructions?|transcript|input|system)\b"
    r"|\b(?:answer|response) (?:above|below) (?:was|has been|is) (?:shortened|cut|truncated)"
    r"|\bscore (?:this|me) (?:low|high)|\b(?:put|place|see|land)s? (?:this|it|me) in the (?:top|highest)\b"
    r"|\b(?:honest|fair|good|any|every) (?:reviewer|assessor|evaluator|grader|examiner|rater)s?"
    r" (?:would|will|should|must)\b"
)
_FOREIGN = (
    r"\b(?:bewertende\w*|bewertung|punktzahl|h[öo]chstnote|puntuaci[óo]n|nota m[áa]xima|evaluador\w*"
    r"|correcteur|not(?:e|ation) maximale|[ée]valuateur\w*|valutator\w*|punteggio|voto massimo"
    r"|avaliador\w*|pontua[çc][ãa]o|beoordelaar|hoogste score|oceniaj[ąa]c\w*)\b"
)
_MARKED = "(?:grading|rating|scoring|marking|evaluation|assessment)"
_GUIDES = (
    rf"^\W*{_ASSESSOR}[^.:]{{0,30}}[:>]"
    rf"|^\W*(?:{_ASSESSOR}|{_MARKED}) (?:guidance|notes?|instructions?|hints?|summary)\b"
    r"|\b(?:end of|resume with|continue with) (?:the )?(?:guidance|level)"
    r"|\b(?:structure|ownership|result|specificity|relevance|reflection|communication) [45]\b"
    r"|\b(?:do not|don't) (?:quote|repeat|mention) this\b"
)
_WAYS = (
    _FOREIGN,
    _GUIDES,
    _GREETS,
    _CALLS,
    _ASKS,
    _WANTS,
    _BEGS,
    _OVERRULES,
    _ARGUES,
    _PRAISES,
    _CASTS,
    _FILLS_IN,
    _STEERS,
)
_DIRECT = re.compile("|".join(_WAYS), re.IGNORECASE)
_ROLE_TAG = re.compile(
    r"^\W*(?:system|assistant|user|developer|admin|evaluator|assessor|instructions?)\b\W*[:\]>)}|]"
    r"|</?(?:system|instruction|assistant|user|prompt|grader|eval)\w*>|<!--|\[/?(?:INST|system)\]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“'‘][^\"”’]{4,300}[\"”'’]")
_REPORTED = phrases(
    r"said|saw|wrote|typed|contained|sent|ended|read|reading|pasted|e-?mails?|mail|attack\w*|inject\w*|payload|user|customer",
    r"document|comment|ticket|test(?:ed|ing|s)?|detect\w*|block\w*|filter\w*|such as|called|noticed|prompts?",
)
_MARKING = phrases(
    r"rubrics?|full marks|top marks|marks?|marking|scores?|scoring|grad(?:es?|ed|ing)|rat(?:e[ds]?|ings?)",
    "levels?",
    r"evaluat\w+|assess\w*|criteri\w+|instructions?|guidance|guidelines?|bands?|bracket|supersed\w+|override\w*",
    r"answers?|responses?|candidates?|award\w*|maximum|highest|out of (?:10|ten|five|5)|model|prompt|json",
)
_BLANK = (
    "names?|company|number|date|role|x+|project|skills?|tools?|job|position|team|metric|result|action|task|situation"
    "|school|hospital|specific|manager|product|percent\\w*|amount|year|month|city|client|department|industry|problem"
    "|outcome|example|place|person|area|quote|lesson|time|title|employer|colleague|customer|value|target|system"
    "|reason|feeling|event|achievement"
)
_TEMPLATE = re.compile(
    r"[\[<{(]\s*(?:insert|your|add|fill|describe)\b[^\])>}]{0,60}[\])>}]"
    rf"|[\[<{{](?:{_BLANK})s?\b[^\])>}}]{{0,40}}[\])>}}]"
    r"|(?<![\w/$`.>])(?:\{[a-z][\w ]{0,30}\}|<[a-z][a-z _]{2,30}>)(?![\w<])"
    r"|\bX{2,}%?|\bXYZ\b|\b(?:ABC|Acme) (?:company|corp|ltd|inc)\b"
    r"|\b[XYZN]%|[$€£][XYZ]\b|_{3,}|\[\s*\.{2,}\s*\]",
    re.IGNORECASE,
)
_LETTERED = re.compile(rf"\b((?i:{_BLANK}|patient|solution|issue))s? [A-Z]\b(?!\.|')")
_LEAST_LETTERED = 3  # "Client A has Problem B, so Solution C"; "Patient A" alone keeps a secret
_COURTESY = phrases(
    r"thank(?:s| you)\b(?: (?:so|very) much| a lot| again)?"
    r"(?:,| for (?:your|the|having|listening|reading|taking|asking)|\.|!|$)",
    r"(?:many )?thanks(?: \w+){0,3}[.!]*$|p\.? ?s\.?$",
    r"(?:i )?hope (?:that |this |it |i )*(?:answer\w*|help\w*|make\w* sense|is clear|was clear)",
    "(?:does|did) (?:that|this) (?:answer|help|make sense)",
    r"that(?:'s| is| was) (?:it|all|my answer|about it|the (?:whole )?story)\b",
    "(?:please )?let me know if",
    "(?:i'd be |i am |i'm )?happy to (?:elaborate|explain more|go into|answer|tell you more|expand)",
    "good (?:morning|afternoon|day)|(?:that's |what )?an? (?:good|great|interesting) question",
    "(?:good|great) question|i look forward to|sorry for (?:the|my)|have a (?:nice|good|great)",
    "feel free to|(?:if you (?:want|need|like)|should you need) more|end of (?:my )?answer",
    "i appreciate (?:your|the)",
)
_COURTESY_WORDS = 16
_STRAIGHT = str.maketrans("’‘", "''")


def speaks_to_assessor(text: str) -> bool:
    """Whether a sentence addresses whoever rates; words that it quotes from somebody else do not count."""
    plain = text.translate(_STRAIGHT)
    bare = _QUOTED.sub(" ", plain)
    heard = bare if _REPORTED.search(bare) else plain
    return bool(_DIRECT.search(heard) or _ROLE_TAG.search(heard))


def is_bracketed(before: str, here: str) -> bool:
    """Whether a sentence stands within, or closes, brackets that the one before it opened."""
    pairs = ((before.rfind(opens) > before.rfind(closes), closes) for opens, closes in ("[]", "()", "{}"))
    return any(is_open and closes in here for is_open, closes in pairs)


def speaks_of_marks(text: str) -> bool:
    """Whether a sentence is about how answers are rated: beside one to an assessor, it belongs to that."""
    return len({found.lower() for found in _MARKING.findall(text)}) > 1


def count_placeholders(text: str) -> int:
    lettered = {noun.lower() for noun in _LETTERED.findall(text)}
    return len(_TEMPLATE.findall(text)) + (len(lettered) if len(lettered) >= _LEAST_LETTERED else 0)


def is_courtesy(text: str) -> bool:
    """Whether a short sentence only greets, thanks or closes."""
    return len(text.split()) <= _COURTESY_WORDS and bool(_COURTESY.search(text.translate(_STRAIGHT)))
