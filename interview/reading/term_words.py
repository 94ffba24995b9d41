"""Word lists for finding terms in an advert: what stands around a term, and what is too general to be one."""

from __future__ import annotations

from interview.reading.words import listed

# Taken off the left end, word by word: "At least 3 years' experience in" …
LEADS = listed(
    "a ability able about acc accurately across additional advanced all also an and any applicant"
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
    "achieve achieving act acting adapt adapting adhere adhering administer administering advise"
    " advising allocate analyse analyze answer answering apply applying arrange arranging assemble"
    " assembling assess assessing assist assisting attend attending automate automating based book"
    " booking brief briefing bring bringing build building buy buying call calling carry carrying"
    " chair champion chase chasing check checking clean co-ordinate co-ordinating coach collaborate"
    " collaborating collect collecting combine communicate communicating complete completing comply"
    " complying conduct conducting configure configuring contribute contributing control cook"
    " coordinate coordinating cost count counting cover covering create creating deal dealing debug"
    " debugging define defining deliver delivering demonstrate demonstrating deploy deploying design"
    " develop developing diagnose diagnosing differentiate document drive driven driving embed"
    " embedding enforce enforcing ensure ensuring escalate escalating establish establishing estimate"
    " estimating evaluate evaluating explain explaining facilitate facilitating feed feeding file"
    " filing fill filling fit fitting follow following forecast gained gather gathering get getting"
    " give giving go grade grading greet greeting grow growing guard guide guiding handle handling"
    " help helping hire hiring hold holding host hosting identify identifying implement implementing"
    " improve improving inform inspect inspecting install installing interact interpret interpreting"
    " interview interviewing investigate investigating issue issuing join joining keep keeping know"
    " knowing label labelling lead leading liaise liaising lift lifting listen listening load loading"
    " maintain maintaining make making manage managing mark market marking match matching measure"
    " measuring meet meeting mentor migrate migrating model moderate monitor monitoring move moving"
    " negotiate negotiating observe observing onboard operate operating optimise optimize order"
    " ordering organise organising organize organizing oversee overseeing own owning participate"
    " participating partner partnering patrol patrolling perform performing plan plate plating portion"
    " prep prepare preparing present presenting price process processing produce producing promote"
    " promoting protect protecting provide providing pull push pushing put query querying raise"
    " raising react read reading receive receiving recognise recognising recognize recognizing"
    " reconcile reconciling record recording recruit recruiting refactor remove removing repair"
    " repairing replace replacing report researching resolve resolving respond responding retire"
    " retiring review reviewing rotate run running safeguard say scale scaling schedule scheduling"
    " scope season seat secure securing select selecting sell selling sense serve service servicing"
    " set set-up setting shape shaping share sharing ship shipping sign solve solving sort source"
    " sourcing speak speaking spot steer stock stocking supervise supervising support supporting"
    " survey surveying take taking taste teach tell test track tracking train translate transport"
    " treat treating turn turning understand understanding undertake undertaking update updating use"
    " used using validate validating verify verifying visit visiting visualise visualize wash washing"
    " weld win wire wiring work working write writing"
)
# A phrase is cut here; what follows may be a term of its own.
CUTS = listed(
    "a about across after against all also always am among an and another any april are aren't around"
    " arrive arrives as at august be because been before between both but by can can't comes december"
    " did do does doesn't don't dozen during each eight eighteen either eleven even every february few"
    " fifteen fifty five for forty four fourteen fri friday from get gets goes grows half has have"
    " having helps her him his holds how hundred i'm if in include includes including into is isn't it"
    " its january july june knows like little live lives looks make makes many march me means million"
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
# Too general to ask about, alone.
GENERAL = listed(
    "ability able absence accountability activities activity advice anything approach area areas asap"
    " attention attitude basis bed beds best bit business busy calm candidate candles card care career"
    " caring change changes city clean clear client clients colleagues commitment"
    " communication communications company complex concern concerns contact core country couple"
    " culture customer customers daily data day days deadline deadlines deal decision decisions degree"
    " delivery department departments deputy detail details development difference different direction"
    " director directors document documents door drawing drinking due duties duty e.g early easy"
    " eating effort efforts empathy end energy english ensure enthusiasm enthusiastic environment"
    " equivalent etc evening evenings event events everything expectation expectations experience"
    " extra eye fair families fast-paced feedback feet field first five flexibility flexible floor"
    " fluency fluent follow-up food form forms four friendly full full-time fully games goal goals"
    " good great growth guest guests guidance hands hard head heart help high holder holders holiday"
    " holidays home honest honesty hour hours house humour hygiene-level i.e idea ideas impact"
    " improvement improvements independent independently industry information initiative integrity"
    " interpersonal issues it job jobs key kind knowledge large last late leadership least level"
    " levels line lines list living location long lot lots love low main management manager managers"
    " maximum meeting meetings member members method methods mind mindset minimum mission month months"
    " morale morning mornings motivated motivation name names nature neat need needed needs nervous"
    " new next nice night nights no nothing number numbers objective objectives office ok once one"
    " ongoing open operations opportunities opportunity oral order organisation organisational"
    " organised organization organized other others outcome outcomes ownership pace pack parents part"
    " part-time partly partner partners parts passion patience patient patients peer peers people per"
    " performance permanent person place places plan planning plans platform points policies policy"
    " polite positive post practice practices preference pressure principles priorities priority"
    " proactive problem problems procedure procedures process processes product products professional"
    " project projects punctual pupil pupils quality question questions quick range ready real reason"
    " reasons record records related relationship relationships reliability reliable report reporting"
    " reports requirement requirements residents resilience responsibilities responsibility result"
    " results review reviews right role room rooms rota rotas rotation safe salary same scratch second"
    " section sections sector self sense service services set sets shift shifts short side similar"
    " simple site sites skill skills small smile soft solution solutions something sort spoken staff"
    " stakeholder stakeholders standard standards start start-up story strong student students studies"
    " subject success summary supplier suppliers support system systems table talk talks target"
    " targets task tasks team teams teamwork temporary terror their them things third three tidy time"
    " together tool tools topics town training trip trips two type types unit units update updates us"
    " use user users value values verbal view voice volume volumes warehouse way ways week week-end"
    " weekend weekends weeks well whatever wherever whoever whole whomever work workload world written"
    " year years yes"
)
# Phrases about character: competencies ask about them, not terms.
TRAITS = listed(
    "adaptable attitude can-do communication deadlines detail enthusiastic fast-paced flexible"
    " friendly hard-working hardworking humour independently initiative interpersonal motivated"
    " multi-task multitask organisational organizational player pressure proactive punctual reliable"
    " self-motivated sense team-player work-life"
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
# A phrase that ends so is about somebody, or about anything at all.
EMPTY = listed(
    "accountant accountants adviser advisers advisor agent agents analyst analysts anything"
    " apprentice apprentices architect areas assistant assistants auditor auditors author bit"
    " bookkeeper business businesses buyer buyers captain carer carers cashier changers chef chefs"
    " children cleaner cleaners clerk clerks client colleague colleagues commis companies company"
    " consultant consultants contractor contractors controller controllers cook cooks customer"
    " customers dentist dentists designer designers developer developers director directors doctor"
    " doctors driver drivers electrician electricians engineer engineers environment environments"
    " everything executive expectations factories factory foreman foremen group groups guest guests"
    " home homes hospital implantologist industry inspector inspectors issues job jobs kinds leader"
    " leaders leads learner learners manager managers matters mechanic mechanics member members needs"
    " nurse nurses office officer officers offices one ones operative operatives operator operators"
    " opportunities opportunity others owner owners parents part partner partners parts patient"
    " patients people person pharmacist picker pickers place places plumber porter porters"
    " practitioner practitioners producer professional professionals programmer psychologist pupils"
    " receptionist representative residents role roles school schools scientist scientists sector"
    " senior seniors shop shops site sites something sorts specialist specialists staff stakeholder"
    " stakeholders standard standards student students stuff subcontractor subcontractors supervisor"
    " supervisors supplier suppliers surveyor surveyors teacher teachers team teams technician"
    " technicians therapist therapists thing things topics trainee trainees trainer user users vendor"
    " vendors visitors volunteer volunteers waiter waiters ward way ways worker workers workforce"
)
PARTICLES = frozenset({"up", "down", "out", "off", "away", "back", "over", "on"})
# Too general alone, but not beside another word: customer service, care plans.
LOOSE = listed(
    "budget care change client communications customer data decision delivery development document"
    " documents event events guest improvement improvements information leadership line management"
    " meeting meetings operations patient performance person plan planning plans policies process"
    " processes product project pupil quality record records relationship reporting reports risk"
    " service services shift site stakeholder student supplier system systems team training user"
)
