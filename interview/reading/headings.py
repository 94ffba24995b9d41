"""Which words head which section of an advert, and which sentences speak of the employer alone."""

from __future__ import annotations

import re
from enum import Enum


class Section(Enum):
    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    OPEN = "open"  # under no heading that we know
    DROPPED = "dropped"


def _any_of(*words: str) -> re.Pattern[str]:
    """For text in lower case: ignoring case makes a long alternation several times slower."""
    return re.compile(r"\b(?:" + "|".join(words) + ")")


_DROPPED_FIRST = _any_of(
    r"(?:in it|do|on offer|here) for you|for you$",
    r"physical (?:req|dem)|work(?:ing)? (?:conditions|environment|hours)|pay (?:range|rate)|and for you",
    r"(?:you can|can you|to) expect$|(?:we|you) offer you|do(?:es)? (?:we|it) offer|working (?:here|with us)",
    r"how to|what happens|life at|meet the|the (?:fine|small) print|additional info|other info",
)
_NICE = _any_of(
    r"desirable|nice.to.ha|good.to.ha|nice$|bonus|preferred|a plus\b|plus points|advantag|not vital",
    r"would be (?:great|good|lovely)|desired (?:skill|qual|exp)|pluses|extras?$|optional",
    r"extra credit|even better|w[uü]nschenswert|von vorteil|also helpful",
)
_MUST_FIRST = _any_of(
    r"look(?:ing)? for\b|about you\b|who you are|you['’]?(?:ll| will)? (?:need|have|bring|offer)",
    r"your profile",
    r"are you\b|you are\b|we (?:need|expect|ask|require|want)|what it takes|person(?:al)? spec|you$|you,",
    r"the person\b|your skills|bring along|is this you|sounds? like you|be you\b|great fit|a fit\b",
    r"desired (?:candidate|profile)|mandatory|must.haves?|what makes you|you should",
    r"ihr profil|dein profil|das bringst|anforderung|voraussetzung|suchen|qualifikation",
)
_DUTIES_FIRST = _any_of(
    r"(?:about|in) (?:the|this|your) (?:role|job|position|opportunity|work)|on your plate",
    r"essential (?:func|dut|job|resp)|job (?:desc|func)|you['’]?(?:ll| will)? (?:own|be doing|make|lead)\b",
    r"your (?:impact|responsib|remit|typical)",
)
_DROPPED = _any_of(
    r"benefit|perk|we['’]?(?:ll)? offer|offer you|in it for you",
    r"what you['’]?(?:ll| will)? (?:get|receive)|you get",
    r"why\b|what we (?:give|can offer)|in return|the deal|what['’]s on offer|on offer",
    r"about\b|who (?:we are|are we)|the (?:company|school|trust|practice|employer|client)$|^our\b",
    r"we can offer",
    r"company (?:over|desc|prof|info)|package|salary|compensation|pay\b|reward|remuneration|terms",
    r"equal|divers|inclusi|accommodation|apply|applic|next steps|process|location|where|hours",
    r"contact|closing|deadline|start date|contract|privacy|gdpr|visa|disclaimer|agenc|job type|schedule",
    r"reports? to|reporting|department|working pattern|reference|posted|pre-employment|employment type",
    r"wir bieten|[uü]ber uns|unser angebot|kontakt|bewerb|standort|gehalt|interviews?\b",
    r"title\b|job code|gender\b|age\b|ctc\b|notice period|mode of|venue|timings?\b|facility|fte\b|flsa",
    r"shifts?$|grade\b|openings|industry\b|industries|travel\b|company\b|interested|sounds? good|questions",
    r"ansprechpartner|responsible for this|recruiter|tl;?dr",
)
_MUST = _any_of(
    r"require|essential|must|qualif|skill|experience|criteria|knowledge|competenc|background|profile",
    r"candidate|credential|licen[cs]e|certif|education|attribute|what (?:we|you) (?:need|want)",
    r"need(?:ed)?\b",
    r"tech(?:nical)? stack|tools|kenntnisse|f[aä]higkeiten|stack\b|expertise|abilities",
)
_DUTIES = _any_of(
    r"responsib|dut(?:y|ies)|role|the (?:job|work|post)|you['’]?(?:ll| will)? (?:do|be|work)|task",
    r"day.to.day",
    r"your (?:day|work|mission|job|week|role)|job (?:desc|summ|purp)|accountab|overview|position|typical",
    r"main purpose|objectives|what you do|a day|aufgaben|t[aä]tigkeit|what['’]s involved|deliverables",
)
_ORDER = (
    (Section.DROPPED, _DROPPED_FIRST),
    (Section.NICE, _NICE),
    (Section.MUST, _MUST_FIRST),
    (Section.DUTIES, _DUTIES_FIRST),
    (Section.DROPPED, _DROPPED),
    (Section.MUST, _MUST),
    (Section.DUTIES, _DUTIES),
)

_OF_EMPLOYER = _any_of(
    r"equal opportunit|regardless of|without regard|discriminat|reasonable adjust|welcomes? applica",
    r"competitive (?:salary|pay|rate)|per annum|p\.?a\.?\b|pro rata|annual leave|pension",
    r"days.{0,12}(?:holiday|leave)|apply (?:now|by|today|via|online|here|through|anyway)|to apply|shortlist",
    r"send (?:us )?(?:your|a) (?:cv|r[eé]sum[eé])|cover(?:ing)? letter|closing date|recruitment agenc",
    r"we(?:['’]ll| will| also)? (?:offer|believe|celebrate|value|pride)\b",
    r"free (?:parking|meals|uniform)|paid breaks|refer a friend|service awards|blue light",
    r"private medical|founded in|established in|since (?:19|20)\d\d|^join (?:us|our)\b|no agencies",
    r"^we(?:['’]re| are) (?:an?|the|proud|one|part|committed|family)\b|we['’]re rated|www\.|https?:",
    r"is (?:an?|one of the|the) .{0,25}(?:leading|fast|grow|family|award|independent|charity|provider)",
    r"is (?:an?|one of the|the) .{0,25}(?:compan|group|trust|academy)|interviews? (?:will|on|are)",
    r"salary|ote\b|hours (?:a|per) week|gym member|discount|bonus scheme|life assurance|cycle to work",
    r"sick pay|company car|are welcome|temporary contract|wir bieten",
    r"subject to (?:an? )?(?:satisf|refer)|^(?:perks|benefits|rewards|package|our values|our client)\b",
    r"severely disabled|given preference|eligib|right to work|background check|^whoever|volume of applic",
    r"unsuccessful|(?:informal|site|school)? ?visits (?:are|to|warm|welc|enc)|^apply\b|sponsorship",
    r"committed to (?:safeg|promot|build|creat)|no time wasters",
    r"don['’]?t discrim|values every|all sections of|protected characteristic|data protection",
    r"starting (?:salary|pay)|work-life balance|cvs?\b|r[eé]sum[eé]s?\b|covering letter|application form",
    r"notice period|ctc\b|lpa\b|mail id|walk-in|sign-on|signing bonus|401|medical, dental",
    r"dental, vision|equity\b",
    r"health (?:insur|cover)|tuition|drug[- ](?:free|test|screen)|e-verify|eeoc?\b|eoe\b|veteran|gender\b",
    r"vacancy (?:early|will)|celebrates? (?:diff|div|indiv|every)|for everyone|please apply|agencies",
    r"sexual|religion|ethnic",
    r"disabilit|disabled (?:applicants|candidates) (?:who|are|will|meet)",
    r"adjustments? (?:to|for|at|during|in)\b",
    r"sick leave|paid (?:holiday|vacation|time)|\d+ (?:vacation|holidays)|free parking|uniform",
    r"birthday|years? of history|working for us|reference (?:no|num)",
    r"umbrella|paye\b|weekly pay|we(?:['’]re| are) (?:proud|a great|an employer|committed)|charge any fee",
)
# The same, but for a sentence that says what is needed as well.
_OF_EMPLOYER_ALONE = _any_of(
    r"we(?:['’]ll| will| also)? (?:provide|pay|give)\b|paid (?:for )?by us|full-time|part-time\b|permanent\b",
    r"visits|interviews?\b|weekends? off",
)
_LONG = 10  # words
_PAY = re.compile(
    r"[£$€₹] ?\d\d[,.]?\d{3}|[£$€₹] ?\d+(?:[.,]\d\d)? ?(?:an |per |/ ?|p/?)h"
    r"|[£$€₹] ?\d+k? ?[–-] ?[£$€₹]?\d+ ?k"
)
_OF_WISHES = _any_of(
    r"desirable|nice.to.have|bonus\b|preferred|preferabl|a plus\b|advantag|ideally\b|helpful\b|beneficial",
    r"be (?:good|great|nice|lovely|useful|an? (?:plus|bonus|help))|not essential|not required|von vorteil",
    r"welcome\b",
)
_OF_NEEDS = _any_of(
    r"must\b|essential|require[sd]?\b|mandatory|necessary|need(?:s|ed)?\b|minimum\b|looking for|knowledge of",
    r"you(?:['’]ll| will)? (?:have|hold|bring|know|can|are)\b|you['’](?:ve|re|d)\b|we (?:ask|expect)",
    r"experience (?:of|in|with)|someone who|familiar with|track record|seek(?:s|ing)?\b",
)
_OF_DUTIES = _any_of(
    r"you(?:['’]ll| will)\b|responsib|your (?:role|job|work)|duties\b|the (?:role|job|post)\b"
)


def times_of_employer(sentence: str) -> int:
    """How often it speaks of the employer, pay, benefits, or how to apply."""
    plain = sentence.lower()
    sure = len(_OF_EMPLOYER.findall(plain)) + len(_PAY.findall(plain)) + ("@" in plain and "." in plain)
    if not sure and len(plain.split()) >= _LONG and (_OF_NEEDS.search(plain) or _OF_WISHES.search(plain)):
        return 0
    return sure + len(_OF_EMPLOYER_ALONE.findall(plain))


def section_by_words(sentence: str, section: Section) -> Section:
    """The section that the sentence's own words speak for; its heading's, where they say nothing else."""
    plain = sentence.lower()
    if _OF_WISHES.search(plain):
        return Section.NICE
    if section is not Section.OPEN:
        return section
    if _OF_NEEDS.search(plain):
        return Section.MUST
    return Section.DUTIES if _OF_DUTIES.search(plain) else Section.OPEN


def section_of(heading: str) -> Section | None:
    """The section that the heading opens; "Desirable skills" is nice to have although it says skills."""
    return next((section for section, words in _ORDER if words.search(heading.lower())), None)
