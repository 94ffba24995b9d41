"""Words too general to be a term of an advert, alone or at its end."""

from __future__ import annotations

from interview.reading.words import listed

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
# A phrase that ends so is about somebody, or about anything at all.
EMPTY = listed(
    "holiday holidays weekend weekends saturday saturdays sunday sundays tutor tutors"
    " accountant accountants adviser advisers advisor agent agents analyst analysts anything"
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
# Too general alone, but not beside another word: customer service, care plans.
LOOSE = listed(
    "budget care change client communications customer data decision delivery development document"
    " documents event events guest improvement improvements information leadership line management"
    " meeting meetings operations patient performance person plan planning plans policies process"
    " processes product project pupil quality record records relationship reporting reports risk"
    " service services shift site stakeholder student supplier system systems team training user"
)
