"""English verb forms: which words are a past tense, which verbs say little."""

from __future__ import annotations

from interview.reading.words import listed

IRREGULAR = listed(
    "went made took came saw gave found told left put kept let began brought wrote sat stood heard meant"
    " ran paid held led met set built sent fell cut spent said got caught taught bought sold fought sought"
    " drew drove rode flew grew threw blew broke spoke woke chose froze stole shook wore tore swore bore"
    " hid bit slid lit fed bled bred sped fled shed spread read dealt dreamt lent bent swept slept wept"
    " crept leapt dug hung stuck struck swung spun won shot lost shut split quit hit hurt cost burst cast"
    " laid sank drank rang sang sprang swam shrank stank arose rose withdrew overcame became undertook"
    " overtook oversaw undid redid rewrote rebuilt reran reset resent rethought retook retold remade did"
    " bound wound ground clung slung stung strung learnt burnt spilt spelt smelt spoilt leant knelt forgot"
    " forgave forbade foresaw withheld upheld misread misled mistook showed stripped bet bid rid slit"
    " thrust ate dove pled snuck strode strove trod wove lay shone shook pinned agreed freed disagreed"
    " guaranteed refereed decreed knew felt thought understood believed"
)
"""Past forms of irregular verbs (and a few regular ones that the -ed rule would miss)."""

PARTICIPLES = listed(
    "gone done seen given taken written broken spoken chosen driven fallen known grown shown thrown drawn"
    " begun run come become worn torn hidden eaten beaten forgotten stolen risen frozen flown rung sung"
    " sunk swum drunk been"
)

NOT_PAST = listed(
    "need feed seed speed weed deed indeed hundred red bed breed exceed proceed succeed embed sacred"
    " naked wicked rugged ragged kindred hatred shed sled wed led bred fled sped fed bled ted ned ed fred"
    " alfred wilfred jared ahmed mohammed muhammed mohamed syed saeed sayed sayeed javed waleed rasheed"
    " majed khaled hamed obed manfred winifred mildred aled khalid greed steed reed freed heed tweed creed"
    " supposed infrared hardheaded tired bored scared excited interested motivated dedicated experienced"
    " skilled talented committed organised organized detailed oriented aforementioned united limited"
    " advanced so-called unprecedented beloved biped"
)
"""Words in -ed that are no past tense, or nearly always describe."""

STATES = listed(
    "was were had been knew felt thought understood believed wanted liked loved hoped needed seemed"
    " enjoyed cared watched saw heard witnessed observed admired wished hated preferred assumed expected"
    " wondered remembered considered valued appreciated became remained existed belonged contained"
    " involved meant lay owned possessed"
)
"""Past verbs that name a state of mind or of things, not an act."""

VAGUE = listed(
    "helped worked managed handled dealt ensured tried used supported contributed participated assisted"
    " collaborated communicated coordinated cooperated engaged focused focussed aimed strived strove"
    " attended facilitated leveraged utilised utilized oversaw demonstrated exhibited displayed maintained"
    " excelled thrived adapted addressed resolved solved improved achieved succeeded overcame delivered"
    " performed executed completed supervised exceeded did got listened stayed kept prioritised"
    " prioritized learned learnt went made gave"
)
"""Past verbs that fit any story: they count for half."""


HOLLOW = listed(
    "increased reduced improved achieved delivered exceeded boosted drove led managed spearheaded"
    " streamlined optimised optimized implemented generated transformed demonstrated ensured maintained"
    " supported contributed collaborated participated leveraged facilitated utilised utilized excelled"
    " thrived handled solved resolved overcame enhanced maximised maximized accomplished succeeded"
    " championed pioneered oversaw performed executed communicated coordinated engaged strived strove"
    " displayed exhibited empowered mastered helped dealt"
)
"""Past verbs of a boast or a CV: they count for a quarter."""

OF_THINGS = listed(
    "cost fell rose grew shrank burst froze doubled halved increased decreased declined improved"
)
"""Without a subject, these tell what things did, or boast: "Cost down by half", "Increased sales"."""

BARE = listed(
    "ranked voted rated awarded promoted recognised recognized selected named nominated praised known"
)
"""Past forms that, without a subject, tell what was done to somebody."""


def is_past(word: str) -> bool:
    """Whether the word alone looks like a past tense or a past participle in -ed."""
    if word in IRREGULAR or word.removeprefix("re") in IRREGULAR:
        return True
    return word.endswith("ed") and len(word) > 3 and word not in NOT_PAST and not word.endswith("eed")


def is_participle(word: str) -> bool:
    return word in PARTICIPLES or word.removeprefix("re") in PARTICIPLES
