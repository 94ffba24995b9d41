"""Words that stand around a term in an advert, and words that mark one."""

from __future__ import annotations

from interview.reading.words import listed

# Taken off the left end, word by word: "At least 3 years' experience in" …
LEADS = listed(
    "since something now small decent single smart ok safe proper immediate"
    " a ability able about acc accurately across additional advanced all also an and any applicant"
    " applicants appropriate are around as at awareness background basic be been being best better"
    " between bonus both bring brings broad by can candidate candidates capable capacity clean clear"
    " close comfortable command commitment committed comparable competence competent complete"
    " completed confidence confident confidently core could current daily deep demonstrable"
    " demonstrated desirable desire different do does during duties duty e.g each educated effectively"
    " efficiently eg eight either enjoy enjoys enough ensures ensuring equivalent essential etc every"
    " evidence excellent exceptional experience experienced expertise exposure extensive eye familiar"
    " familiarity first first-class five fluent for formal four from full further general genuine good"
    " great had hands-on happy has have her high highly his hold holding holds how i.e ideally ie if"
    " in in-depth include includes including informal interest interested into is it its job just keen"
    " key know knowledge knows least level like look looking love main mandatory may might minimum"
    " monthly months more most mostly multiple must necessary need needs new nice nine no not number"
    " of off on one only or other our out outstanding over own passion passionate per plus position"
    " possess possessing possession practical preferably preferred previous prior professional-level"
    " proficiency proficient proof proper proven range ready real really recent record regular"
    " regularly related relevant required responsibilities responsibility responsible role safely"
    " seven several short should show shown similar six skilled so solid some someone somewhere sound"
    " strong successful such suitable superb tasks ten than that the their then these they this"
    " thorough those three through to top track two under understanding up up-to-date us usual valid"
    " variety various very via want wants we weekly well what when where while who whole-hearted wide"
    " will willing willingness with within working would year years you your yrs"
)
# Taken off the right end.
TAILS = listed(
    "a abilities ability advantage advantageous also an and are as asap at away background basics be"
    " beneficial bonus both by can concepts desirable down end-to-end environment environments"
    " equivalent essential etc expected experience expertise extra for from fundamentals have helpful"
    " here ideally in inside is it knowledge least level mandatory matters must necessary needed nice"
    " of ok okay on once only or other others our out please plus possible post preferably preferred"
    " principles proficiency related required role setting settings similar skill skills sought"
    " standard start straight team teams techniques that the their them there this to today too"
    " understanding up us wanted we welcome well will with would you your now then"
)
# Verbs that open a duty; their object is the term.
VERBS = listed(
    "order report taught got done rebuild"
    " achieve achieving act acting adapt adapting adhere adhering administer administering advise"
    " advising allocate analyse analyze answer answering apply applying arrange arranging assemble"
    " assembling assess assessing assist assisting attend attending automate automating based book"
    " booking briefing bring bringing build building buy buying call calling carry carrying chair"
    " champion chase chasing check checking clean co-ordinate co-ordinating coach collaborate"
    " collaborating collect collecting combine communicate communicating complete completing comply"
    " complying conduct conducting configure configuring contribute contributing control cook"
    " coordinate coordinating counting cover covering create creating deal dealing debug debugging"
    " define defining deliver delivering demonstrate demonstrating deploy deploying develop developing"
    " diagnose diagnosing differentiate document drive driven driving embed embedding enforce"
    " enforcing ensure ensuring escalate escalating establish establishing estimate estimating"
    " evaluate evaluating explain explaining facilitate facilitating feed feeding filing fill filling"
    " fit fitting follow following forecast gained gather gathering get getting give giving go grading"
    " greet greeting grow growing guard guiding handle handling help helping hire hiring hold holding"
    " host hosting identify identifying implement implementing improve improving inform inspect"
    " inspecting install installing interact interpret interpreting interview interviewing investigate"
    " investigating issue issuing join joining keep keeping know knowing labelling lead leading liaise"
    " liaising lift lifting listen listening loading maintain maintaining make making manage managing"
    " marking match matching measure measuring meet meeting mentor migrate migrating model moderate"
    " monitor monitoring move moving negotiate negotiating observe observing onboard operate operating"
    " optimise optimize ordering organise organising organize organizing oversee overseeing own owning"
    " participate participating partner partnering patrol patrolling perform performing plan plating"
    " portion prep prepare preparing present presenting processing produce producing promote promoting"
    " protect protecting provide providing pull push pushing put query querying raise raising react"
    " read reading receive receiving recognise recognising recognize recognizing reconcile reconciling"
    " recording recruit recruiting refactor remove removing repair repairing replace replacing"
    " researching resolve resolving respond responding retire retiring review reviewing rotate run"
    " running safeguard say scale scaling scheduling scope seat secure securing select selecting sell"
    " selling sense serve service servicing set set-up setting shape shaping share sharing ship"
    " shipping solve solving sort sourcing speak speaking spot steer stocking supervise supervising"
    " support supporting surveying take taking taste teach tell tracking train translate transport"
    " treat treating turn turning understand understanding undertake undertaking updating use used"
    " using validate validating verify verifying visit visiting visualise visualize wash washing weld"
    " win wiring work working write writing"
)
# A phrase is cut here; what follows may be a term of its own.
CUTS = listed(
    "a about across after against all also always am among an and another any april are aren't around"
    " arrive arrives as at august be because been before between both but by can can't comes december"
    " did do does doesn't don't dozen during each eight eighteen either eleven even every february few"
    " fifteen fifty five for forty four fourteen fri friday from get gets goes grows half has have"
    " having helps her him his holds how hundred i'm if in include includes including into is isn't it"
    " its january july june knows like little lives looks make makes many march me means million"
    " mon monday most must needs never nine nineteen not november october on once onto or our over per"
    " plus pm quarter requires runs sat saturday sells september serves seven seventeen should sit"
    " sits six sixteen so some stands such sun sunday takes ten than that that's the their them then"
    " there these they third thirteen thirty this those thousand three through thu thur thurs thursday"
    " to toward towards tue tues tuesday twelve twenty two under until us using via wants was we we'll"
    " we're we've wed wednesday weds what when where whether which while who who's will with within"
    " without won't works would you you'll you're you've your"
)
# What follows these tells about a thing, and is no term.
RELATIVES = listed(
    "after because before but how if not than that until what when where whether which while who why"
)
# Names a certificate or a right: the words after "in", "for" or "with" belong to it.
CREDENTIALS = listed(
    "a-level a-levels accreditation accredited apprenticeship award ba bachelor bachelor's bachelors"
    " bsc card certificate certification certified chartered chartership check clearance dbs degree"
    " diploma gcse gcses level licence license ma master's masters membership msc nvq permit pgce phd"
    " pin qts qualification qualified registered registration ticket"
)
# A phrase that ends so is likely a skill.
HEADS = listed(
    "accounting accounts administration allergens analysis apis architecture assessment assessments"
    " audit audits automation baking behaviour bookkeeping briefing briefings budgeting budgets calls"
    " campaigns cannulation care certificate certificates checking checks claims cleaning close cloud"
    " coaching complaints compliance contracts control cooking copywriting costing cuisine curriculum"
    " dashboards data databases decontamination degree deployment design development diagnostics"
    " differentiation diploma discharge discharges documentation drawings editing engineering"
    " equipment forecasting handling hygiene induction inductions infrastructure infusion inspection"
    " inspections integration interpreting inventory invoices invoicing law legislation lessons"
    " licence license machinery maintenance management marketing marking media medication medicine"
    " medicines mentoring menu menus merchandising methods migration modelling monitoring negotiation"
    " networks nursing operations ordering payroll phlebotomy phonics photography pipelines planning"
    " plans preparation procedures processing procurement programming purchasing qualification queries"
    " queues reconciliation records registration regulations reporting reports research returns rotas"
    " rotation safeguarding safety sales scanning scheduling scripting security servers service"
    " services software spreadsheets standards statistics sterilisation stock supervision support"
    " surveys systems teaching techniques testing tools training translation valuation venepuncture"
    " wounds writing"
)
PAIRS = (
    "driving licence",
    "driving license",
    "driver's license",
    "teaching qualification",
    "planning permission",
    "cleaning products",
    "training needs",
    "reading age",
    "coaching programme",
    "testing and tagging",
    "inspection and testing",
    "stocktaking and ordering",
    "health and safety",
    "food safety and hygiene",
    "profit and loss",
    "payable and receivable",
    "gas and electric",
    "search and rescue",
    "diversity and inclusion",
    "moving and handling",
    "terms and conditions",
    "research and development",
    "mergers and acquisitions",
    "learning and development",
    "food and beverage",
    "goods in and out",
    "time and attendance",
    "pick and pack",
    "pan and zoom",
    "cash and carry",
    "heating and ventilation",
    "supply and demand",
    "infection prevention and control",
    "prevention and control",
    "repairs and maintenance",
    "mechanical and electrical",
    "intake and output",
    "hazard analysis and critical control points",
    "front and back of house",
    "design and technology",
    "design and build",
    "cut and fill",
    "command and control",
    "plant and machinery",
    "behaviour and attendance",
    "hiring and firing",
    "test and tag",
    "care and support",
    "verbal and written",
    "written and verbal",
    "written and spoken",
    "spoken and written",
)
# Leads as a rule, but the first half of a name where a noun follows: knowledge base, capacity planning.
NOUNS_TOO = frozenset({"knowledge", "capacity", "record", "first", "help"})
PARTICLES = frozenset({"up", "down", "out", "off", "away", "back", "over", "on"})
