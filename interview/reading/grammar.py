"""The small words of English that say who acts, and when a verb is no act."""

from __future__ import annotations

from interview.reading.verbs import PARTICIPLES
from interview.reading.words import listed

OWN, SHARED, OTHERS, ANYONE, NOBODY = "I", "we", "others", "you", ""

SUBJECTS = (
    dict.fromkeys(listed("i i'd i've i'm i'll im ive i'd've"), OWN)
    | dict.fromkeys(listed("we we'd we've we're we'll"), SHARED)
    | dict.fromkeys(
        listed("you you'd you've you'll you're one people everyone everybody anyone someone"), ANYONE
    )
    | dict.fromkeys(listed("he she they it who he'd she'd they'd it'd that's nobody none both"), OTHERS)
)
OBJECTS = listed("it you one people everyone everybody anyone someone both none nobody")
"""Of the subjects, those that look the same where they are acted on."""
DETERMINERS = listed(
    "the a an this that these those my our your his her their its some any each every no another one two"
    " three four five six seven eight nine ten both half several most all"
)
MODALS = listed(
    "would could should will can must might may shall to i'd we'd you'd he'd she'd they'd i'll we'll"
    " you'll don't didn't doesn't won't can't couldn't wouldn't shouldn't did do does let's cannot"
)
HAVE = listed(
    "have has had i've we've they've you've having hadn't haven't hasn't i'd we'd they'd he'd she'd"
)
PERFECT = listed("have has i've we've they've you've")  # "I've trained many" claims; "I trained two" tells
BE = listed(
    "was were is are be been being am i'm we're they're it's get got gets wasn't weren't isn't aren't"
)
ADVERBS = listed(
    "then also just even still never always only once first finally next later soon now again together"
    " not simply straight right quickly already actually really both so twice myself personally eventually"
    " afterwards almost"
)
JOINS = listed("and then but or , ; → -> => – — -- ( . … : & plus")
OPENS = listed(
    "because when while until before after since which that who so if as though although where whether"
)
STAY_OUT = listed("based given faced used compared located born tired due asked-for")
NOT_ACTING = listed(
    "am was were have had think believe feel know like love want hope guess suppose mean need enjoy care"
    " see prefer understand always never would could should can will might may must do did don't didn't"
    " have've"
)
ADJECTIVAL_BEFORE = listed("of in on at with by for from very so more less most too as than")

LEARNED = listed("read heard learned learnt thought dreamt dreamed knew")
"""Before "about" or "of", no act of one's own."""
FUTURE = listed("i'd i'll would will")
NO_VERB_AFTER = DETERMINERS | ADJECTIVAL_BEFORE | {"be", "been"}
"""After these, a past form is part of a noun phrase or of a plan."""
NO_PLAN = frozenset(SUBJECTS) | NOT_ACTING | MODALS | ADVERBS | DETERMINERS | OPENS | PARTICIPLES | BE | HAVE
