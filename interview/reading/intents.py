"""What a question asks to be told, and the words without which no answer to it can do."""

from __future__ import annotations

from interview.reading.findings import phrases
from interview.reading.intent import Intent
from interview.reading.themes import THEMES

_PERSON = (
    "he|she|they|him|them|his|her|hers|their|who|someone|somebody|nobody|man|woman|men|women|lady|gentleman|couple"
    "|boy|girl|lad|guy|person|people|mr|mrs|ms|dr"
)
_KIN = (
    "mother|father|mum|mom|dad|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|parents?|famil(?:y|ies)"
    "|grand\\w+|child\\w*|kids?|relatives?|carers?|guardians?|niece|nephew|widow\\w*"
)

INTENTS = (
    Intent(
        name="failure",
        asked=phrases(
            r"mistakes?|fail\w*|(?:went|go|goes|gone|going|turned out) (?:badly|wrong)",
            r"got (?:\w+ )?wrong|regret\w*|setbacks?",
            r"(?:did|does|do)(?: not|n't) (?:go|work|reach|meet|succeed|achieve|get|deliver|end)\b",
            "(?:your|an) errors? (?:of yours|you made)|near miss|fell short|do (?:it )?differently|not proud",
            r"missed (?:a|the|your) (?:goal|target|deadline)|disappoint\w*|unsuccessful\w*|out wrong",
        ),
        met=phrases(
            r"mistake\w*|fail\w*|wrong\w*|faults?|errors?|missed|missing|forg[eo]t\w*|overlook\w*",
            r"regret\w*|blam\w+|apologi\w*|should(?: not|n't)? have|shouldn't|could have",
            r"too (?:late|early|soon|fast|quick\w*|much|many|long|little|big|far|few|small|keen|proud|busy)",
            r"ruin\w*|in vain|assum\w+|hindsight|scrap\w*|confess\w*|admit\w*|owned up|embarrass\w*",
            r"asham\w*|stung|worse|disappoint\w*|underestimat\w+|overestimat\w+|unfortunately|flop\w*",
            r"flood\w*|put off|did(?:n't| not) (?:work|get|reach|ask|check|listen|read|test|notice|go)",
            "never (?:asked|checked|looked|worked|got|read|tested)",
            "without (?:asking|checking|looking|opening|testing|reading)|my doing|luck|not me",
            "(?:i'd|i had|had) not|hadn't",
            "(?:since then|from then on|these days|now),? i|i (?:now|no longer)|double-?booked",
            r"loss(?:es)?|where i wanted|than i (?:wanted|expected|thought)",
            r"skipp\w*|near miss\w*|(?:was|is|were) on me|my own (?:name|doing|hand)",
            "pulled it|undid",
            "i'd (?:let|left)",
            r"overcharged|deleted|mis(?:read|heard|judg|under)\w*|mixed up|i confused|in a hurry|rushed",
        ),
        hints=phrases(
            "had to|i thought|realis\\w+|realiz\\w+|wish\\w*|turned out",
            "only (?:then|later|when)|redo|redid|insurance|warned",
            r"(?:i|we|it|they|people|nobody|he|she|that) (?:\w+ )?(?:had|did|was|were|would|"
            "could)(?:n't| not)",
            r"nobody|lost|losing|broke\w*|sorry|late|i(?:'ve)? (?:\w+ )?learn(?:ed|t)|cancel\w*",
            r"withdr\w+|revers\w+|rolled back|spoil\w*|collaps\w*|crash\w*|went down|cost|paid",
            r"complain\w*|bad(?:ly)?|burn(?:ed|t)|spill\w*|spilt|dropped|smashed|snapp\w+|tore|leak\w*",
            r"too|told (?:my|the) (?:boss|manager|lead|supervisor)|rang my|honest\w*|nearly",
        ),
    ),
    Intent(
        name="conflict",
        asked=phrases(
            r"disagree\w*|conflict\w*|argument\w*|clash\w*|angry|upset|annoyed|tensions?|rude|aggressive",
            r"difficult (?:\w+ )?(?:person|people|colleagues?|co-?workers?|manager|boss|customers?|"
            "clients?|guests?|parents?|patients?|conversation|stakeholders?|users?)",
            r"push(?:ed)? back|said no|say no|persuad\w*|convinc\w*|win (?:over|round)|won over",
            r"confront\w*|oppos\w+|object\w*|disput\w+|resist\w*",
        ),
        met=phrases(
            r"disagree\w*|argu\w+|refus\w+|insist\w*|object\w*|complain\w*|angr\w+|upset\w*|furious",
            r"annoy\w*|shout\w*|yell\w*|unhapp\w+|wanted|didn't want|wouldn't|convinc\w*|persuad\w*",
            r"agreed?|reluctan\w*|s[ck]eptic\w*|resist\w*|apologi\w*|sorry|conflict\w*|rude\w*",
            r"frustrat\w*|swore|cross|hated?|blam\w*|opinion|fuss\w*|accus\w+|disgrac\w+|cry|cried",
            r"crying|tears|afraid|scared|worr\w+|tense|tension|hostil\w+|threat\w*|demand\w*|protest\w*",
            r"reject\w*|object\w*|conced\w+|compromis\w*|calm\w*|snapp\w*|not speaking",
            r"stopped (?:speaking|talking)|fell out|row|quarrel\w*|debate\w*|overrul\w*|escalat\w*",
            r"grievance|disput\w*",
        ),
        hints=phrases(
            "against|thought|believ\\w*|doubt\\w*|preferred|trust\\w*|settl\\w*|ignored|silent|views?|no|sides?",
            "said|warned|question\\w*|begged|threw",
        ),
    ),
    Intent(
        name="kin",
        asked=phrases(
            "relatives?|famil(?:y|ies)|parents?|carers?|next of kin|guardians?",
        ),
        met=phrases(_KIN),
        kinds=("behavioural",),
    ),
    Intent(
        name="person",
        asked=phrases(
            r"(?:a|an|another|your|difficult|angry|unhappy|new|junior) (?:\w+ ){0,2}(?:customers?|"
            "clients?|guests?|colleagues?|co-?workers?|employees?|member of staff|staff|person|manager|"
            "boss|patient|pupil|student|trainee|apprentice|starter|team member|supplier|user|caller|"
            "engineer)",
            r"someone|somebody|mentor\w*|coach\w*",
        ),
        met=phrases(
            _PERSON,
            _KIN,
            "\\w+'s (?!\\w+ing)",
            "customers?|clients?|guests?|colleagues?|staff|trainees?|apprentices?|callers?|users?|team|we",
        ),
        kinds=("behavioural",),
    ),
    Intent(
        name="pressure",
        asked=phrases(
            r"deadlines?|under pressure|tight (?:deadline|time|schedule)|prioriti\w*|competing",
            "short[- ](?:staffed|notice)|time pressure|at once|more work than time|not enough time",
            r"overload\w*|busiest|very busy|in a hurry",
        ),
        met=phrases(
            r"deadlines?|hours?|minutes?|days?|weeks?|months?|late|urgent\w*|first|until|short|queue\w*",
            r"behind|priorit\w*|time|tonight|tomorrow|morning|afternoon|evening|night|noon|midnight",
            r"wait\w*|orders?|list\w*|later|once|delay\w*|\w+day|sick|half|due|overdue|at once|o'clock",
            "am|pm|before|after|while|busy",
        ),
    ),
    Intent(
        name="motivation",
        asked=phrases(
            "why (?:do|are|would|should|have|us|this|our|here|you)",
            r"what (?:attract\w*|interest\w*|draws|drew|motivat\w*|appeals|excites|made you|makes you)",
            "where do you see|looking for in|leav(?:e|ing) your|want to (?:work|join|teach|be|become)",
        ),
        met=phrases(
            "you|your|yours|you're|here",
            "this (?:job|role|post|company|school|team|place|position|hospital|store|site|ward)|advert",
            r"company|role|job|want\w*|look(?:ing)? for|interest\w*|attract\w*|appl(?:y|ied|ying)",
            r"prefer|enjoy\w*|like|love|career|next|miss|move|closer|leav(?:e|ing)|join\w*|learn",
            r"grow\w*",
        ),
    ),
    Intent(
        name="change",
        asked=phrases(
            r"improv\w*|initiative|ideas?|innovat\w*|introduc\w*|better way|efficien\w*|sav(?:e|ed|ing)",
            r"reduc\w*|turned? (?:a|round|around)|chang(?:e|ed|ing)|cut(?:ting)? costs?",
        ),
        met=phrases(
            r"chang\w*|new|instead|replac\w*|introduc\w*|set up|built|build|made|make|wrote|write",
            r"mov(?:e|ed|ing)|cut|reduc\w*|sav(?:e|ed|ing)|from .{1,60} to|now|better|faster|fewer|less",
            r"more|start\w*|stopp\w*|ideas?|fix\w*|redesign\w*|suggest\w*|propos\w*|tried|fell|dropped",
            r"rose|added|put|bought|drew|asked|organi[sz]\w*|swapped|sorted|no longer|since|improv\w*",
            r"credit\w*|asked|agreed|gave|took|used|planned|decided",
        ),
        is_essential=False,
    ),
    *THEMES,
)
