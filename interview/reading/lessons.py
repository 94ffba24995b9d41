"""What somebody took from it: lessons, and lessons that changed what they do."""

from __future__ import annotations

from interview.reading.findings import phrases

LESSON = phrases(
    "i(?:'ve| have)? (?:learn(?:ed|t)|realised|realized)|taught me|the lesson|lessons?|looking back",
    "in hindsight|hindsight|next time|if i (?:did|had|could|were)|i (?:should|could|ought to) have",
    "i'd (?:have|do)|my (?:mistake|fault|error|miss)|i was wrong|i got (?:it|that|this) wrong|i regret",
    "i wish(?:ed)?|mistake i made|differently|what (?:i|stuck|stayed)|i (?:under|over)estimated",
    "i had (?:assumed|not|never)|i hadn't",
    "i (?:didn't|did not) (?:ask|check|listen|see|notice|tell|know)|i missed|i forgot|i overlooked",
    "too (?:late|soon|quickly|early) (?:i|that)|i own(?:ed)?(?: up)?|i underst(?:and|ood)",
)
CHANGED = phrases(
    "since then|ever since|from then on|these days|nowadays|from that (?:day|point|week|moment) on",
    "after that,? i|(?:i|we) (?:now|still|no longer)|now (?:i|we|my|every|each)",
    r"i(?:'ve| have) (?:\w+ )?(?:since|never|always|kept)",
    r"next time i (?:did|asked|checked|called|\w+ed)|i always \w+ (?:it|them|first|before|now)",
    "to this day|before (?:any|every|each)",
    "(?:any|every|each) (?:new|time|job|project|morning|week|handover|shift)",
    r"i (?:stopped|started|began|changed) \w+ing|i changed (?:how|the way|my)",
    "became (?:a|the|my|our|standard)|is (?:now|still)|are (?:now|still)|has (?:become|stayed|been)",
    "i(?:'ve| have) (?:done|used|asked|written|run|put|made)",
)
