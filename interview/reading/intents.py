"""What kinds of question there are, and what an answer to each cannot do without."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interview.reading.findings import phrases


@dataclass(frozen=True)
class Intent:
    """`asked` finds the kind of question; `met` finds what its answer talks about."""

    name: str
    asked: re.Pattern[str]
    met: re.Pattern[str]


INTENTS = (
    Intent(
        "conflict",
        phrases(
            "disagree\\w*|conflict\\w*|argument\\w*|difficult (?:\\w+ )?(?:person|people|colleague|coworker|manager|customer|client|guest|parent|patient|conversation)",
            "push(?:ed)? back|tension\\w*|stakeholder\\w*|said no|say no|clash\\w*|upset|angry|complain\\w*|unhappy|difficult to work with|persuad\\w*|convinc\\w*|influenc\\w*|win (?:over|round)",
        ),
        phrases(
            "disagree\\w*|argu\\w+|refus\\w+|insist\\w*|object\\w*|complain\\w*|angry|upset|furious|annoyed|shout\\w*|yell\\w*|unhappy|wanted|didn't want|"
            "said|told|asked|convinc\\w*|persuad\\w*|talked|agreed|reluctan\\w*|sceptic\\w*|skeptic\\w*|resist\\w*|apologi\\w*|conflict\\w*|rude|frustrat\\w*|swore|cross|hated|blam\\w*|no|listened|side|opinion|view",
        ),
    ),
    Intent(
        "failure",
        phrases(
            "mistake\\w*|fail\\w*|went wrong|go wrong|goes wrong|got (?:it |something )?wrong|regret\\w*|setback\\w*|did not go|didn't go|weakness\\w*|error\\w*|do differently|not proud"
        ),
        phrases(
            "mistake\\w*|fail\\w*|wrong\\w*|miss(?:ed|ing)|forgot\\w*|overlook\\w*|error\\w*|fault|should have|didn't|did not|lost|too (?:late|early|soon|fast|much|many|long|little)|"
            "assumed|broke|late|hadn't|had not|without|apologi\\w*|learn\\w*|ignored|blame|never|wasn't|cost"
        ),
    ),
    Intent(
        "pressure",
        phrases(
            "deadline\\w*|pressure|tight|prioriti\\w*|priorit\\w*|urgent\\w*|multiple|several things|competing|busy|busiest|short[- ](?:staffed|notice)|time management|too much|overload\\w*|emergenc\\w*|at once|stress\\w*|crisis|crises|under stress"
        ),
        phrases(
            "deadline\\w*|hours?|minutes?|days?|weeks?|late|urgent\\w*|first|before|by (?:then|\\w+day|the|noon|\\d+|five|six|seven|four|three|two)|until|short|queue\\w*|behind|priorit\\w*|time|tonight|tomorrow|morning|afternoon|wait\\w*|"
            "order|list\\w*|dropped|later|once|while|moved|delay\\w*|\\d+(?::\\d\\d)? ?(?:am|pm)?|sick|half|left"
        ),
    ),
    Intent(
        "people",
        phrases(
            "led|lead|leading|coach\\w*|mentor\\w*|train(?:ed|ing)?|teach\\w*|taught|help(?:ed|ing)? (?:someone|somebody|a|another|your)|support(?:ed)? (?:a|someone|your)|new (?:starter|colleague|member|hire)|junior|develop(?:ed|ing)? (?:someone|somebody|a|your|people)|motivat(?:e|ed|ing) (?:a|your|someone|people|others)|delegat\\w*|manag(?:e|ed|ing) (?:a|your|someone|people)|team"
        ),
        phrases(
            "he|she|they|them|him|her|team|crew|colleague\\w*|staff|trainee\\w*|apprentice\\w*|junior\\w*|taught|show(?:ed|n)|train\\w*|explain\\w*|asked|gave|paired|each|everyone|people|new|starter\\w*|group|we"
        ),
    ),
    Intent(
        "improvement",
        phrases(
            "improv\\w*|chang(?:e|ed|ing)|initiative\\w*|idea\\w*|innovat\\w*|introduc\\w*|better way|process|efficien\\w*|sav(?:e|ed|ing)|reduc\\w*|proud\\w*|achievement\\w*|accomplish\\w*|problem\\w*"
        ),
        phrases(
            "chang\\w*|new|instead|replac\\w*|introduc\\w*|set up|built|made|wrote|mov(?:ed|ing)|cut|reduc\\w*|sav(?:ed|ing)|from .{1,60} to|before|after|now|used to|better|faster|fewer|less|more|start\\w*|stopp\\w*|idea\\w*|fix\\w*|redesign\\w*|suggest\\w*|propos\\w*|problem\\w*|found|noticed|asked|tried|fell|dropped|rose|added"
        ),
    ),
    Intent(
        "explaining",
        phrases(
            "explain\\w*|communicat\\w*|present(?:ed|ing|ation)?|non-?technical|bad news|difficult news|feedback|unclear|misunderst\\w*|listen\\w*|tell (?:someone|somebody|a customer|a parent)"
        ),
        phrases(
            "explain\\w*|said|told|asked|wrote|show\\w*|drew|spoke|talk\\w*|call\\w*|rang|phone\\w*|email\\w*|question\\w*|understood|understand|words?|language|picture\\w*|listen\\w*|feedback|answer\\w*|heard|repeat\\w*|message|sat|meeting|news|present\\w*|slide\\w*|read|says?|tell"
        ),
    ),
    Intent(
        "learning",
        phrases(
            "learn\\w*|new (?:skill|tool|system|technology|subject)|up to date|keep up|unfamiliar|never done|never used|adapt\\w*"
        ),
        phrases(
            "learn\\w*|read\\w*|course\\w*|practi[sc]\\w*|taught|teach\\w*|watch\\w*|tried|try|asked|book\\w*|study|studied|new|never|first|training|manual\\w*|evening\\w*|start\\w*|know|knew|chang\\w*|before|instead|document\\w*|built|understand|understood"
        ),
    ),
    Intent(
        "decision",
        phrases(
            "decision\\w*|decid\\w*|chose|choose|choice|judg\\w*|dilemma|without (?:all|enough|full)|incomplete|trade-?offs?|risk\\w*|ethic\\w*|integrity|honest\\w*|right thing"
        ),
        phrases(
            "decid\\w*|chose|choose|choice|option\\w*|because|risk\\w*|instead|rather|either|or|if|would have|could have|knew|told|refus\\w*|said|stopped|wrong|right|asked|called|between|so|cost|weigh\\w*|report\\w*|safe\\w*|but|didn't"
        ),
    ),
    Intent(
        "motivation",
        phrases(
            "why (?:do|are|did|would|should|have|us|this|our|here|you|now)|what (?:attract\\w*|interest\\w*|draws|drew|motivat\\w*|appeals|excites|made you|makes you|brings|brought)|where do you see|looking for in|leav(?:e|ing) your|expect from|want (?:to|from|this)|motivat(?:es|ion)"
        ),
        phrases(
            "your|you|you're|here|this (?:job|role|post|company|school|team|place|position|hospital|store|site)|advert|company|role|job|want\\w*|look(?:ing)? for|interest\\w*|attract\\w*|appl(?:y|ied|ying)|prefer|enjoy\\w*|like|love|career|next|miss|move|closer|leave|leaving|join\\w*|care|why|because|learn|grow"
        ),
    ),
)
