"""How an answer sounds: hedges and fillers, slogans and advice, reasons and order, trouble."""

from __future__ import annotations

from interview.reading.findings import phrases

HEDGE = phrases(
    "maybe|perhaps|probably|possibly|hopefully|sort of|kind of|kinda|sorta|i guess|i suppose|i think",
    "i feel like|i would say|i'd say|more or less|somewhat|or something|or whatever|something like that",
    "i believe|somehow|not (?:really )?sure|i don't (?:really )?(?:know|remember)",
    "can't (?:really )?remember|to some extent|in a way|tend to|i'm not certain|pretty much|a bit of",
)
FILLER = phrases(
    "um+|uh+|er+m*|like i said|you know|i mean|basically|literally|obviously|honestly",
    "at the end of the day|and (?:stuff|so on|things)(?: like that)?|to be honest",
    "as (?:we|you) (?:all )?know|when all is said and done|that being said|needless to say",
    "it goes without saying|in terms of|as such|and all that|and everything|et cetera|etc|blah|stuff",
    r"things like that|in today's (?:world|\w+ world|environment)",
)
SLOGAN = phrases(
    "team[- ]player|hard[- ]?work(?:ing|er)?|passion(?:ate)?(?: about)?|dedicat(?:ed|ion)|committed to",
    "motivated|100 ?%|110 ?%|give (?:it )?my (?:all|best)|do my best",
    "go(?:ing)? (?:above and beyond|the extra mile)|thrive|results[- ]driven|detail[- ]oriented",
    r"results[- ]oriented|proactive(?:ly)?|dynamic|innovative|synerg\w+|excellence|world[- ]class",
    r"best practices?|strategic(?:ally)?|leverag\w+|holistic(?:ally)?|empower\w*|value[- ]add(?:ed)?",
    "think(?:ing)? outside the box|fast[- ]paced|self[- ]starter|go[- ]getter|perfectionist",
    r"(?:strong|good|great|excellent|effective|clear|open) (?:communicat\w+|team ?work|leadership|"
    "interpersonal)",
    r"communicat\w+ is (?:the )?key|is (?:the )?key|key to success|win[- ]win|people person",
    r"positive (?:attitude|mindset)|can[- ]do|quick learner|fast learner|adaptab\w+|flexib\w+",
    r"resilien\w+|professional(?:ism|ly)?|reliable|well[- ]organi[sz]ed|multi[- ]?task\w*",
    r"problem[- ]solv\w+|skill ?set|stakeholder management|deliver(?:ing)? value|core values|integrity",
    r"transparency|collaborat\w+|continuous(?:ly)? improv\w+|growth mindset|big picture|drive",
    r"customer[- ](?:centric|focus\w*)|next level|game[- ]chang\w+|seamless(?:ly)?|robust|optimal",
    "ownership",
)
BOAST = phrases(
    r"single-?handedly|the best (?:\w+ )?(?:in|i|ever|of)|better than (?:anyone|anybody|everyone|most)",
    r"(?:nobody|no one) (?:\w+ ){1,3}better|natural(?:-born)? (?:leader|talent)|gifted|genius",
    r"instincts?|sixth sense|an? expert|legend\w*|10x|rock ?star|ninja|guru|second to none|unmatched",
    "unparalleled|top performer|high achiever|speaks? for (?:itself|themselves)",
    "saved the (?:company|day)|everyone knows|full stop|by far|number one",
    r"never (?:fail\w*|lost|miss\w*|made a mistake|let anyone down)",
    "i (?:always )?(?:pride myself|am known|excel)|envy|admire me",
    r"more \w+ than (?:anybody|anyone|most|i can count)|than i can count",
    "(?:never|not) (?:once )?(?:been )?wrong|ask any(?:one|body)|stand a chance|whisperer",
    "i just (?:know|see|feel)|i can (?:just )?feel|i was born|broke (?:all )?(?:the )?records?",
    "smash(?:ed)?|from zero to|the (?:man|woman|one|person) for|won awards?|stars",
)
ADVICE = phrases(
    "(?:should|must|ought to|need(?:s)? to|advisable|it's a good idea)",
    "you (?:should|must|need to|have to|always|can|want to|just|never|ought to|cannot|can't)",
    r"(?:one|people|everyone|they|a good \w+|we all) (?:should|must|needs? to|has to|have to|ought to)",
    "it(?:'s| is) (?:very |really |so |always |also |extremely )?(?:important|essential|crucial|vital|"
    "key|necessary|critical|all about|good|best)",
    "should (?:always|never|be)|the (?:most important|main|best|key) (?:thing|part|way)",
    "i (?:always|generally|usually|typically|normally|often|would always|try to|tend to|like to|never)",
    "i am (?:a|an|very|always|someone|good|great)",
    "i'm (?:a|an|very|always|someone|good|great|really good)",
    "i (?:believe|value|pride|strive|ensure|consider) ",
)
HABIT = phrases(
    "always|never|usually|often|constantly|all the time|every time|whenever|used to|tend to|any(?:one|body)",
    "every(?:one|body)|people (?:say|tell|know)|that is (?:just |simply )?(?:how|who|what)",
    "every (?:day|week|month|shift|time|single)",
)
"""What is so at all times is no event."""
REASON = phrases(
    "because|since (?:the|it|we|i|they|he|she|that|a|an|both|even|this|nobody|one|most)|so that",
    "otherwise|or else|unless|which (?:meant|means|is why|was why)|that's why|in case|therefore",
    "so as to|to (?:avoid|prevent|keep|stop|protect)|only (?:if|when|once)",
    r"as (?:it|they|he|she|that|this|one|nobody|i|we|you) (?:\w+ )?(?:was|were|is|are|had|has|have|"
    "would|will|can|could|do|does|did|tells?|means?)",
    "(?:so|as long as|given that) (?:i|we|he|she|it|they|the|nobody|no one|that|a) ",
)
WEIGHING = phrases(
    "rather than|instead(?: of)?|but|though|although|than|without|against|costs?|cheaper|slower",
    "trade-?offs?|downside|at the expense|whereas|even if",
    "not (?:the|a|an|in|on|by|for|to|just|only|because|before|until|what|whether|who)|yet|however",
    "unless|except|either way",
)
ORDER = phrases(
    "(?<!the )first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next(?! to)|after that|afterwards|finally",
    "lastly|last|before that|once|as soon as|before|after|until|while|meanwhile|at the same time",
    "straight away|immediately|to start",
    "the (?:next|same|following) (?:day|morning|week|month|evening|night)|later|by the (?:end|time)",
    r"step (?:one|two|three|\d)",
)
TROUBLE = phrases(
    r"problem\w*|fail\w*|broke\w*|broken|wrong\w*|late|delay\w*|behind|miss(?:ed|ing)|lost|loss",
    r"error\w*|mistake\w*|fault\w*|complain\w*|angry|upset|furious|refus\w+|argu(?:ed|ing|ment)",
    r"disagree\w*|conflict\w*|stuck|crash\w*|outage\w*|short(?:age|ages|-staffed| of| staffed)|sick|ill",
    r"absent|urgent\w*|emergenc\w+|deadline\w*|pressure|risk\w*|danger\w*|unsafe|injur\w+|leak\w*",
    r"damage\w*|bug\w*|slow(?:er|ing|ed|ly)?|overdue|over budget|confus\w+|worried|struggl\w+",
    r"difficult\w*|hard(?:er|est)?|trouble\w*|issue\w*|challeng\w+|worse|worst|bad(?:ly)?|poor(?:ly)?",
    r"wast\w+|forgot(?:ten)?|ran out|run out|no one|nobody|without|unable|could not|couldn't|didn't",
    "wouldn't|wasn't|weren't|not enough",
    r"too (?:many|much|few|little|late|long|hot|cold|slow|high|low|fast|early|big|small|hard)|cancel\w*",
    r"quit|left|dropp\w+|cry|crying|cried|tears|scared|afraid|frighten\w+|panic\w*|shout\w*|yell\w*",
    r"blam\w+|hated|ignor\w+|clash\w*|tension|only (?:one|two|three|half|\d+)|never|down|stopp\w+",
    r"blocked|jammed|unclear|unhappy|resist\w*|overload\w*|backlog\w*",
)
CLAIM = phrases(
    r"i(?:'ve| have) (?:also |got |had |done |used |worked |been |studied |dealt with )?(?:(?:a|the|my|an) )?"
    "(?:worked|used|done|got|dealt|written|given|trained|managed|handled|studied|passed|completed|attended)",
    r"years?'? (?:of )?experience|courses?|certificat\w*|certified|qualifi\w+|diploma|degree|exams?",
    r"accredited|chartered|refresher|level \d|acts? \d{4}|regulations?(?: \d{4})?|proficient|familiar with",
    r"(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d|responsible for|i (?:have|hold) (?:a|an|my)",
)
"""What one has or may do, whatever was asked: numbers and names in it prove nothing."""
