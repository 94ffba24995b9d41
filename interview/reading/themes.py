"""Further themes that questions ask for, with the words that an answer on the theme cannot do without."""

from __future__ import annotations

from interview.reading.findings import phrases
from interview.reading.intent import Intent

_ONE_PERSON = (
    "he|she|him|her|his|hers|they|them|their|who|someone|somebody|nobody|man|woman|lady|gentleman|boy|girl|lad|guy"
    "|mr|mrs|ms|dr|person|colleague|client|customer|patient|guest|pupil|student|manager|boss|supervisor"
)

THEMES = (
    Intent(
        name="teaching",
        asked=phrases(
            r"taught|teach (?:someone|somebody|a|another)|train(?:ed)? (?:someone|somebody|a|another|new)",
            r"mentor\w*|coach\w*|explain (?:something|a)|helped? (?:a|another|someone|somebody) ",
        ),
        met=phrases(
            r"show(?:ed|n|ing)?|taught|teach\w*|explain\w*|train\w*|learn\w*|practi[sc]\w*|underst\w+|sat|drew",
            r"let (?:him|her|them)|help\w*|mentor\w*|coach\w*|pair\w*|ask(?:ed|s)?|told|tried",
        ),
    ),
    Intent(
        name="refusal",
        asked=phrases(
            r"(?:say|said|saying) no|turn(?:ed)? (?:someone|somebody|down)|refus\w+"
            r"|did ?n[o']t want to hear|bad news",
        ),
        met=phrases(
            r"no|not|couldn't|cannot|can't|wouldn't|won't|don't|didn't|refus\w*|declin\w*",
            r"turn(?:ed)? (?:it|him|her|them) down",
            r"instead|sorry|disappoint\w*|reject\w*|afraid|upset",
        ),
    ),
    Intent(
        name="feedback",
        asked=phrases(r"feedback|criticism|critici[sz]ed|hard to hear"),
        met=phrases(
            r"said|told|says|feedback|critici\w*|review\w*|comment\w*|apprais\w*|wrote|remark\w*|complain\w*",
            r"my \w+'s words|pointed out|heard|you (?:are|write|talk|do|sound|never|always)",
        ),
    ),
    Intent(
        name="one person",
        asked=phrases(
            r"(?:team member|member of (?:staff|the team)|employee|colleague|someone|somebody|person|client"
            r"|customer|guest|passenger|parent|patient|pupil) (?:\w+ ){0,2}(?:who|whose|not|wasn't)",
            r"difficult (?:client|customer|guest|colleague|person|patient|parent)",
        ),
        met=phrases(_ONE_PERSON),
        kinds=("behavioural",),
    ),
)
