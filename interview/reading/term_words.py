"""Word lists for finding terms in an advert: what stands around a term, and what is too general to be one."""

from __future__ import annotations

from interview.reading.words import listed

# Taken off the left end, word by word: "At least 3 years' experience in" …
LEADS = listed(
    "a an the any some your our their its his her this that these those strong solid good excellent"
    " great proven demonstrable demonstrated extensive deep sound working basic in-depth thorough"
    " hands-on practical relevant previous prior recent minimum least at ideally preferably valid"
    " full current clean clear up-to-date confident comfortable fluent proficient proficiency"
    " skilled experienced experience expertise knowledge understanding familiarity familiar"
    " awareness ability able capable capacity background competence competent command exposure"
    " qualified must should will would could can you have hold holds holding has had be been being"
    " are is need needs possess possessing required in with of to for on as and or both either"
    " including include includes such similar related other also within year years yrs months plus"
    " we look looking someone who candidate candidates successful applicant applicants essential"
    " desirable preferred highly very really genuine keen passion passionate interest interested"
    " track record outstanding exceptional high first-class superb strong advanced general all each"
    " every more most new daily weekly monthly regular regularly level least it they us so if when"
    " where what how well enough own real proper bring brings know knows show shown evidence one two"
    " three four five six seven eight nine ten willing willingness happy ready responsible"
    " responsibility responsibilities role duties duty position job tasks commitment committed"
    " desire confidence confidently effectively efficiently safely accurately ensure ensuring"
    " ensures proof equivalent mandatory necessary nice bonus minimum; may might do does not no only"
    " just eye love like love enjoy enjoys want wants least; over up out off from by about into"
    " through across via per than then while during between under around key core main various"
    " multiple several different wide broad range number variety complete completed possession"
    " educated certified relevant appropriate suitable e.g eg i.e etc ie"
)
# Taken off the right end.
TAILS = listed(
    "skills skill experience knowledge required essential desirable preferred advantage"
    " advantageous plus bonus etc necessary needed must similar related is are an a the of in and or"
    " would be beneficial ideally welcome helpful expected level proficiency understanding ability"
    " expertise equivalent role post background too also you will we can on for with to at as"
    " required; other others it them this that principles techniques abilities fundamentals basics"
    " standard environment environments from by etc. least preferably mandatory concepts setting"
    " settings both us our your their well have"
)
# Verbs that open a duty; its object is the term.
VERBS = listed(
    "manage lead prepare deliver develop maintain support provide conduct perform work assist"
    " supervise coordinate co-ordinate oversee plan monitor review report create analyse analyze"
    " implement run take use carry undertake administer respond handle answer keep make help"
    " contribute participate collaborate communicate liaise produce complete follow promote identify"
    " assess evaluate set drive own build write deploy design operate serve teach train coach mentor"
    " organise organize check inspect record document update process resolve investigate present"
    " build establish support achieve meet attend order receive control improve optimise optimize"
    " translate turn define test ship own partner guide advise act adhere comply apply demonstrate"
    " understand read interpret escalate recognise recognize give get go put bring clean cook"
    " supporting managing leading preparing delivering developing maintaining providing conducting"
    " performing working assisting supervising coordinating co-ordinating overseeing monitoring"
    " reviewing creating implementing running taking using carrying undertaking administering"
    " responding handling answering keeping making helping contributing participating collaborating"
    " communicating liaising producing completing following promoting identifying assessing"
    " evaluating setting driving owning building writing deploying operating organising organizing"
    " checking inspecting recording updating processing resolving investigating presenting"
    " establishing achieving meeting attending ordering receiving improving turning defining"
    " shipping partnering guiding advising acting adhering complying applying demonstrating"
    " understanding reading interpreting escalating recognising recognizing giving getting bringing"
    " hold holding covering cover driven based gained used working dealing deal speak speaking join"
    " joining"
)
# A phrase is cut here; what follows may be a term of its own.
CUTS = listed(
    "to that which who so when while for in within at on by from across through during under into"
    " using via per where because as with without between among against such including include"
    " includes like our your their its you we they it is are was will would can must should has have"
    " having be been not than if but plus around towards toward onto about before after until over"
    " his her this these those or and every each any all either both whether both what how there"
)
# Names a certificate or a right: the words after "in", "for" or "with" belong to it.
CREDENTIALS = listed(
    "degree diploma certificate certification licence license registration qualification qualified"
    " nvq gcse gcses a-level a-levels bachelor bachelors bachelor's masters master's msc bsc ba ma"
    " phd pgce qts card ticket permit clearance check membership accreditation accredited chartered"
    " chartership certified registered pin level award apprenticeship dbs"
)
# Too general to ask about, alone.
GENERAL = listed(
    "team teams environment work role people company business time day days standards standard"
    " needs need issues others staff members member colleagues field industry sector tasks task"
    " duties duty areas area range projects project areas ways way part parts things place places"
    " job jobs hours hour week weeks month months year years shift shifts person candidate"
    " experience skill skills knowledge ability level levels quality details detail attention pace"
    " pressure approach attitude nature mind mindset high low large small good great strong best new"
    " different right same able well self others able opportunity opportunities growth career"
    " success value values culture mission goals goal target targets results result support services"
    " service customers customer clients client patients patient guests guest pupils pupil students"
    " student residents users user families parents stakeholders stakeholder partners partner"
    " suppliers supplier managers manager director directors department departments organisation"
    " organization site sites office home country city town area world product products solutions"
    " solution systems system tools tool methods method processes process procedures procedure"
    " policies policy information data documents document reports report records record requirements"
    " requirement practice practices principles plan plans activities activity events event problems"
    " problem questions question ideas idea feedback decisions decision changes change improvements"
    " improvement performance development management planning training delivery operations meetings"
    " meeting relationships relationship communication communications leadership teamwork"
    " organisational interpersonal initiative flexibility reliability enthusiasm motivation energy"
    " passion empathy patience sense humour honesty integrity resilience calm english written verbal"
    " oral spoken fluent fast-paced busy flexible reliable punctual friendly organised organized"
    " motivated enthusiastic proactive positive professional independent independently outcomes"
    " outcome impact end start everything anything something nothing one two three four five once"
    " basis range use care daily fluency equivalent etc degree card level holder holders line lines"
    " unit units area post ensure order set sets side view key core main minimum maximum full-time"
    " part-time permanent temporary weekends weekend evenings evening nights night days mornings"
    " morning holidays rota rotas rotation salary hard soft other e.g i.e us it them their smile"
    " voice eye love heart hands head feet difference food house fully safe clean tidy ready least"
    " ownership accountability responsibility responsibilities responsibility; expectations"
    " expectation priorities priority deadlines deadline objectives objective effort efforts"
    " workload questions advice guidance help direction peers peer reviews review updates update"
    " follow-up needed ongoing first second third last next early late related similar"
)
# Phrases about character: competencies ask about them, not terms.
TRAITS = listed(
    "communication interpersonal organisational organizational team-player player attitude"
    " motivated self-motivated enthusiastic detail pressure initiative multitask multi-task flexible"
    " adaptable friendly reliable punctual hard-working hardworking independently proactive"
    " fast-paced deadlines can-do sense humour work-life"
)
_PAIRS = (
    "health and safety",
    "food safety and hygiene",
    "profit and loss",
    "payable and receivable",
    "gas and electric",
    "search and rescue",
    "diversity and inclusion",
    "moving and handling",
    "manual handling",
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
PAIRS = tuple(pair for pair in _PAIRS if " and " in pair)
