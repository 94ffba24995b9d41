"""Skills, methods and certificates that adverts ask for by name, field by field, in plain lower case."""

from __future__ import annotations

from interview.reading.known_techniques import TECHNIQUES

_HEALTH = """
radiotherapy, ultrasound, mri, ct scanning, x-ray, blue light driving, ecg interpretation, optometry,
dispensing optics, veterinary nursing, rcvs registration, animal handling, anaesthesia monitoring,
podiatry, dietetics, audiology, biomedical science, histology, blood transfusion, dosage calculations,
duty of candour, advance care planning, reablement, news2, sbar, sepsis, sepsis bundle, hand hygiene,
non-invasive ventilation, quality improvement, wound care, phlebotomy, venepuncture, cannulation,
catheterisation, medication administration, medication rounds, medicines management, drug rounds, care
planning, care plans, patient assessment, triage, vital signs, observations, infection control, infection
prevention, basic life support, bls, als, acls, pals, ils, cpr, first aid, resuscitation, discharge
planning, handover, tissue viability, palliative care, end of life care, dementia care, diabetes care,
stoma care, tracheostomy care, ventilation, ventilated patients, haemodynamic monitoring, telemetry, iv
therapy, critical care, intensive care, acute care, accident and emergency, theatre, scrub, anaesthetics,
midwifery, neonatal care, paediatrics, mental health, learning disabilities, risk assessment,
safeguarding, safeguarding adults, safeguarding children, mental capacity act, deprivation of liberty,
care act, cqc, clinical governance, clinical audit, clinical supervision, patient education, health
promotion, immunisations, immunizations, vaccinations, cervical screening, chronic disease management,
ecg, spirometry, electronic patient record, emr, ehr, nmc registration, nmc pin, rn license, hcpc
registration, gmc registration, gdc registration, gphc registration, bsn, adn, enhanced dbs, dbs check,
cpd, revalidation, preceptorship, mentoring students, multidisciplinary team, mdt, personal care, moving
and handling, hoisting, manual handling, continence care, nutrition and hydration, peg feeding, medication
management, controlled drugs, controlled substances, dispensing, prescription checking, clinical
screening, medicines optimisation, patient counselling, patient counseling, over the counter, drug
utilization review, insurance claims, compounding, aseptic, inventory management, chairside assistance,
four handed dentistry, decontamination, sterilisation, radiography, radiographs, charting, impressions,
sedation, implants, orthodontics, oral health education, dental nursing, exercise prescription, manual
therapy, musculoskeletal, msk, respiratory, neurology, rehabilitation, gait analysis, outpatients,
splinting, outcome measures, occupational therapy, speech therapy, counselling, cbt, group work, care
coordination, case management, court reports, child protection, section 47, assessments, children act,
looked after children, fostering, reflective supervision, medical terminology, clinical coding,
appointment scheduling, medical records, audio typing, hipaa, patient confidentiality, specimen
collection, blood pressure, care certificate, nvq level 2, nvq level 3, health and social care, person
centred care, challenging behaviour, positive behaviour support, activities programme, medication audits,
rota planning
"""
_EDUCATION = """
library management, cataloguing, collections management, blended learning, careers guidance, attendance
monitoring, lesson planning, curriculum design, curriculum development, differentiation, adaptive
teaching, scaffolding, assessment for learning, formative assessment, marking, behaviour management,
classroom management, safeguarding, keeping children safe in education, qts, pgce, qtls, teaching
qualification, phonics, early reading, guided reading, numeracy, literacy, sen, send, senco, ehcp, ehcps,
annual reviews, iep, autism, adhd, dyslexia, eal, makaton, pecs, speech and language, eyfs, early years,
key person, observations, learning journeys, paediatric first aid, level 3 early years, ks1, ks2, ks3,
ks4, gcse, a level, gcse english and maths, ib, ap, exam preparation, examination, ofsted, pastoral care,
parents evenings, team teach, de-escalation, reading interventions, mentoring, tutoring, special
education, bilingual education, esl, tefl, google classroom, lms, moodle, e-learning, instructional
design, training needs analysis, workshop facilitation, research methods, publications, grant writing,
literature review, teaching assistant
"""
_COMMERCE = """
telesales, keyholding, showroom sales, store opening, click and collect, price changes, crm data, market
segmentation, trade shows, seo, sem, ppc, google ads, google analytics, ga4, meta ads, facebook ads,
tiktok ads, linkedin ads, paid social, paid search, paid media, paid acquisition, performance marketing,
growth marketing, email marketing, lifecycle marketing, marketing automation, hubspot, marketo, mailchimp,
klaviyo, content marketing, content strategy, copywriting, copywriter, proofreading, editing, social
media, social media management, influencer marketing, community management, public relations, press
releases, media relations, campaign management, campaign planning, brand management, market research,
product marketing, go-to-market, budget management, landing pages, conversion rate optimisation,
attribution, customer segmentation, event management, crm, lead generation, cold calling, prospecting,
account management, key account management, business development, new business, pipeline management,
consultative selling, solution selling, b2b, b2b sales, b2c, saas, field sales, sales targets, quota,
negotiation, contract negotiation, tenders, bid writing, proposals, rfps, upselling, cross-selling,
presentations, demos, customer success, customer retention, churn, onboarding, renewals, customer service,
complaint handling, complaints, call handling, inbound calls, outbound calls, live chat, zendesk, call
centre, contact centre, quality monitoring, coaching, average handling time, csat, nps, retail, visual
merchandising, merchandising, stock control, stock management, stock replenishment, stocktaking, stock
takes, shrinkage, loss prevention, cash handling, till, tills, cashing up, epos, pos, store operations,
product knowledge, customer experience, e-commerce, amazon, buying, category management, range planning,
pricing, p&l, rotas, planograms
"""
_HOSPITALITY = """
facials, manicures, barbering, hair styling, balayage, client consultations, dry cleaning, laundry
operations, food hygiene, food safety, haccp, allergens, allergen management, level 2 food hygiene, level
3 food hygiene, menu planning, menu development, menu design, food costing, gp, gross profit, stock
rotation, stock ordering, ordering, portion control, pastry, viennoiserie, laminated dough, sourdough,
desserts, plated desserts, chocolate work, butchery, fish preparation, sauces, grill, larder, mise en
place, fine dining, volume catering, banqueting, a la carte, kitchen management, waste management,
barista, latte art, espresso, cocktails, mixology, bar service, cellar management, wset, personal licence,
table service, waiting, silver service, reservations, front desk, check-in, opera, pms, night audit,
concierge, guest relations, guest complaints, guest requests, housekeeping, room inspections, room
allocation, linen, linen control, brand standards, revenue management, channel manager, otas, event
coordination, conference and banqueting, tour guiding, travel booking, amadeus, sabre, galileo, coshh,
cleaning schedules, deep cleaning, hair cutting, colouring, beauty therapy, nvq beauty, massage, personal
training, fitness instruction, level 3 personal trainer, lifeguarding, nplq, pool plant
"""
_FINANCE = """
management accounts, month-end close, month end close, month-end, year-end, year-end accounts, financial
reporting, financial statements, statutory accounts, consolidation, balance sheet reconciliations, balance
sheet, bank reconciliation, bank reconciliations, reconciliations, accruals, prepayments, journals, fixed
assets, general ledger, purchase ledger, sales ledger, accounts payable, accounts receivable, credit
control, invoicing, debt collection, payment runs, expenses, vat, vat returns, gst, gst returns, tds,
corporation tax, payroll, paye, pensions auto-enrolment, auto-enrolment, sage, sage payroll, xero,
quickbooks, tally, tally prime, netsuite, sap, oracle, workday, ifrs, uk gaap, us gaap, gaap, frs 102,
sox, internal controls, audit, external audit, internal audit, statutory audit, aca, acca, cima, cpa, aat,
cfa, qualified accountant, budgeting, forecasting, budgets, cash flow, cash flow forecasting, cash flow
forecasts, variance analysis, cost accounting, stock valuation, financial modelling, financial modeling,
valuation, due diligence, m&a, treasury, fp&a, board packs, mis, bookkeeping, e-way bill, finalisation of
accounts, credit analysis, credit risk, loan processing, mortgage advice, cemap, kyc, aml, anti-money
laundering, fca, compliance, financial planning, wealth management, diploma in financial planning,
underwriting, claims handling, claims, property claims, motor claims, liability claims, reserves,
reserving, loss adjusters, fraud detection, fraud, subrogation, cii, cert cii, icobs, complaint handling,
policy wording, actuarial, pricing models, solvency ii
"""
_OFFICE = """
evidence handling, interview under caution, neighbourhood policing, court bundles, contract law, company
secretarial, e-discovery, legal billing, fact-checking, podcast editing, employee relations, disciplinary,
grievance, absence management, performance management, tupe, employment law, recruitment, talent
acquisition, onboarding, job evaluation, hr policies, policy development, hris, hr systems, cipd, cipd
level 5, shrm, compensation and benefits, learning and development, organisational development, succession
planning, workforce planning, hr business partnering, redundancy, restructuring, safer recruitment, right
to work checks, candidate sourcing, boolean search, headhunting, interviewing, linkedin recruiter, ats,
diary management, calendar management, minute taking, minutes, travel arrangements, travel booking, event
organisation, board meetings, correspondence, data entry, filing, typing, audio typing, shorthand,
reception, switchboard, office management, facilities, microsoft office, ms office, word, outlook,
powerpoint, google workspace, document management, project management, programme management, prince2, pmp,
msp, change management, risk management, raid logs, project plans, budget control, governance, benefits
realisation, agile delivery, scrum master, stakeholder engagement, conveyancing, residential conveyancing,
litigation, legal research, legal drafting, drafting contracts, contract drafting, disclosure, due
diligence, land registry, sdlt, lpc, llb, sqe, cilex, case management, case management system, client
care, time recording, corporate law, family law, immigration law, intellectual property, gdpr, data
protection, freedom of information, policy writing, briefing, consultation, community engagement, grant
applications, fundraising, volunteer management, safeguarding, benefits advice, housing law, tenancy
management, rent arrears, anti-social behaviour, lettings, property management, valuations, translation,
interpreting, subtitling, cat tools, trados, journalism, news writing, broadcast, podcast production,
investigations, report writing, intelligence analysis, evidence gathering, statement taking, driving
licence, full driving licence, clean driving licence, uk driving licence, security clearance, sc
clearance, aviation security, air traffic control, cabin crew, line management, people management, team
leadership, coaching, mentoring, training delivery, supervision
"""
KNOWN_SKILLS = frozenset(
    " ".join(skill.split())
    for field in (_HEALTH, _EDUCATION, _COMMERCE, _HOSPITALITY, _FINANCE, _OFFICE, *TECHNIQUES)
    for skill in field.split(",")
)
