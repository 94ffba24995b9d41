"""Techniques, tools and tickets that adverts ask for by name: laboratory, software, transport, trades."""

from __future__ import annotations

_LABORATORY = """
histopathology, aseptic technique, gel electrophoresis, crispr, protein purification, assay development,
good documentation practice, hplc, gc-ms, lc-ms, uv/vis, titration, spectroscopy, chromatography, mass
spectrometry, pcr, qpcr, elisa, western blot, cell culture, flow cytometry, microscopy, sample
preparation, method development, method validation, calibration, gmp, glp, gcp, good laboratory practice,
good manufacturing practice, lims, sops, oos, capa, stability testing, wet chemistry, microbiology,
molecular biology, bioinformatics, statistics, data integrity, coshh, clinical trials, ich, regulatory
affairs, pharmacovigilance, electronic lab notebook
"""
_SOFTWARE = """
webpack, tailwind, storybook, websockets, grpc, openapi, swagger, sonarqube, argocd, openshift, keycloak,
nginx, sqlalchemy, rspec, salesforce administration, power apps, power automate, servicenow
administration, python, java, javascript, typescript, c++, c#, .net, asp.net, go, golang, rust, kotlin,
swift, php, ruby, ruby on rails, scala, sql, nosql, html, css, react, react native, angular, vue, vue.js,
node.js, next.js, django, flask, fastapi, spring boot, spring, hibernate, jpa, laravel, graphql, rest,
rest api, rest apis, restful apis, api design, microservices, event-driven architecture, kafka, rabbitmq,
postgresql, postgres, mysql, mongodb, oracle, sql server, redis, elasticsearch, dynamodb, cassandra, aws,
azure, gcp, google cloud, ec2, s3, lambda, docker, kubernetes, helm, terraform, ansible, puppet, jenkins,
gitlab, github actions, ci/cd, gitops, argo cd, infrastructure as code, linux, unix, bash, powershell,
networking, tcp/ip, dns, vpn, firewalls, vlans, prometheus, grafana, datadog, splunk, elk, observability,
monitoring, alerting, on-call, incident management, incident response, sre, disaster recovery, load
balancing, git, version control, code review, code reviews, pair programming, unit testing, integration
testing, test automation, tdd, bdd, junit, mockito, selenium, cypress, playwright, jest, pytest, postman,
performance testing, load testing, regression testing, exploratory testing, test plans, test cases, agile,
scrum, kanban, jira, confluence, domain-driven design, design patterns, object-oriented programming, data
structures, algorithms, system design, software architecture, distributed systems, cloud, security, owasp,
oauth, penetration testing, vulnerability management, siem, soc, iso 27001, nist, soc 2, gdpr, threat
modelling, iam, active directory, azure ad, entra, office 365, microsoft 365, intune, autopilot, sccm,
exchange, sharepoint, vmware, hyper-v, citrix, windows server, windows 11, hardware support, desktop
support, help desk, service desk, ticketing, servicenow, itil, printers, patching, mobile device
management, cisco, ccna, comptia, embedded c, rtos, firmware, microcontrollers, can bus, fpga, vhdl,
matlab, simulink, ios, android, flutter, mobile development, accessibility, wcag, responsive design,
technical documentation, sap, sap abap, sap fi, sap mm, sap sd, s/4hana, salesforce, apex, dynamics 365,
crm, erp, wordpress, shopify, cms, magento
"""
_DATA_AND_DESIGN = """
data analysis, data analytics, data modelling, data modeling, data engineering, data pipelines, etl, elt,
data warehouse, data warehousing, dbt, airflow, snowflake, bigquery, redshift, databricks, spark, hadoop,
pandas, numpy, scikit-learn, pytorch, tensorflow, machine learning, deep learning, nlp, computer vision,
mlops, llms, a/b testing, experimentation, hypothesis testing, regression, forecasting, statistical
analysis, power bi, tableau, looker, qlik, dashboards, data visualisation, data visualization, data
quality, data governance, excel, advanced excel, vba, pivot tables, power query, r, sas, spss, stata, gis,
arcgis, qgis, reporting, kpis, stakeholder management, requirements gathering, business analysis, user
stories, process mapping, bpmn, uat, product management, roadmaps, product strategy, backlog management,
product discovery, user research, usability testing, wireframing, prototyping, prototypes, interaction
design, figma, sketch, adobe xd, design systems, information architecture, content design, ui design, ux
design, portfolio, adobe creative suite, photoshop, illustrator, indesign, after effects, premiere, motion
graphics, video editing, typography, branding, print design, photography, 3d modelling, blender, cinema
4d, storyboarding
"""
_LOGISTICS = """
stcw, gmdss, deck watchkeeping, aircraft maintenance, easa part 66, ramp handling, load planning, cargo
handling, cold chain, bonded warehouse, forklift, forklift licence, forklift license, counterbalance,
reach truck, rtitb, llop, vna, order picking, picking, packing, picking and packing, goods out, dispatch,
despatch, putaway, put-away, unloading, cycle counts, cycle counting, inventory, inventory control,
inventory accuracy, wms, rf scanner, barcode scanner, sap ewm, adr, hazardous goods, dangerous goods, cmr,
customs, customs clearance, customs documents, incoterms, export, freight forwarding, air freight, sea
freight, road freight, groupage, ftl, ltl, transport planning, route planning, fleet management,
tachograph, digital tachograph, digi card, digital tachograph card, driver cpc, cpc, class 1, class 2, hgv
class 1, hgv class 2, c+e, cdl, hgv licence, driving licence, driver's license, drivers hours, drivers'
hours, working time directive, walkaround checks, vehicle checks, pre-trip inspections, dot, hos, eld,
load security, load securing, multi-drop, tail lift, coupling, double deck, telematics, tms, last mile,
3pl, kpi reporting, on-time delivery, manual handling, 5s, lean, pick accuracy, shift planning, labour
planning, supply chain, demand planning, supply planning, production planning, mrp, s&op, capacity
planning, safety stock, apics, cips, procurement, purchasing, sourcing, supplier management, supplier
negotiation, vendor management, purchase orders, contract management, cost reduction, category strategy
"""
_TRADES = """
pv installation, ev charging, data cabling, fibre splicing, smart metering, lift maintenance, crane
operation, banksman, slinger signaller, telehandler, 360 excavator, street works, nrswa, traffic
management, drone surveys, watchmaking, pattern cutting, electrical installation, 18th edition, bs 7671,
inspection and testing, 2391, 2394, am2, ecs gold card, ecs card, jib, eicr, eicrs, fault finding,
three-phase, three phase, control panels, containment, cable installation, emergency lighting, fire
alarms, fire alarm systems, pat testing, plc, plc programming, siemens s7, tia portal, allen bradley,
scada, hmi, servo drives, variable speed drives, inverters, profinet, pneumatics, hydraulics, motors,
circuit diagrams, wiring diagrams, wiring schematics, schematics, eplan, preventive maintenance,
preventative maintenance, planned maintenance, reactive maintenance, ppm, cmms, sap pm, breakdowns,
troubleshooting, commissioning, installation, root cause analysis, tpm, condition monitoring, predictive
maintenance, mechanical maintenance, hvac, heat pumps, furnaces, boilers, mini-splits, refrigeration,
refrigerant, f-gas, epa 608, epa certification, nate certification, gas safe, acs, plumbing, pipefitting,
soldering, unvented, underfloor heating, combustion analysis, ductwork, air conditioning, welding, mig,
tig, mma, stick welding, coded welder, fabrication, sheet metal, grinding, plate bending, isometric
drawings, technical drawings, blueprint reading, engineering drawings, bs en iso 9606, cnc, cnc
programming, cnc machining, milling, turning, fanuc, heidenhain, mastercam, machining, measuring
equipment, micrometer, cmm, tooling, injection moulding, machine setting, changeovers, carpentry, joinery,
first fix, second fix, cscs, cscs card, smsts, sssts, ipaf, pasma, cpcs, npors, asbestos awareness,
working at height, confined spaces, excavator, scaffolding, brickwork, plastering, tiling, painting and
decorating, roofing, groundworks, concrete, setting out, horticulture, planting, pruning, turf
maintenance, mowing, ride-on mowers, tractor, chainsaw, chainsaw tickets, pa1, pa6, hedge cutting,
arboriculture, landscaping, irrigation, sports pitches, livestock, milking, vehicle diagnostics,
servicing, mot testing, brakes, tyres, bodywork, hybrid vehicles, ase certification, door supervision, sia
licence, sia license, cctv, access control, patrols, conflict management, incident reports, cleaning,
floor care, window cleaning, waste disposal, facilities management, contractor management
"""
_ENGINEERING = """
autocad, solidworks, inventor, creo, catia, revit, civil 3d, bim, navisworks, sketchup, fea, ansys,
abaqus, cfd, gd&t, tolerance analysis, tolerance stack-ups, dfm, dfma, dfmea, fmea, pfmea, ppap, apqp,
spc, msa, 8d, 5 whys, six sigma, green belt, lean manufacturing, kaizen, value stream mapping, smed, oee,
iso 9001, iso 14001, iso 45001, iso 13485, iatf 16949, as9100, ce marking, asme, design reviews, design
verification, prototyping, plm, pdm, ecos, bom, bill of materials, materials selection, pressure testing,
thermodynamics, fluid mechanics, structural analysis, structural design, eurocodes, steel design, concrete
design, drainage design, highways, site supervision, site management, quantity surveying, cost planning,
estimating, take-offs, valuations, variations, nec, nec contracts, jct, final accounts, subcontractor
management, programme planning, primavera, ms project, microsoft project, temporary works, rams, method
statements, health and safety, cdm, nebosh, iosh, iosh working safely, iosh managing safely, osha, osha
10, osha 30, permit to work, toolbox talks, accident investigation, environmental management, quality
control, quality assurance, quality audits, internal audits, supplier audits, non-conformance, inspection,
first article inspection, surveying, total station, topographic surveys, chartered engineer, ceng, bsme,
pe license, meng, hnc, hnd, planning law, nppf, development management, planning applications, planning
appeals, committee reports, section 106, listed building, listed buildings, conservation areas,
enforcement, rtpi, rics, riba, building regulations, building control, feasibility studies, power systems,
high voltage, substations, renewable energy, solar pv, battery storage, oil and gas, process safety,
hazop, p&ids, atex
"""
TECHNIQUES = (_LABORATORY, _SOFTWARE, _DATA_AND_DESIGN, _LOGISTICS, _TRADES, _ENGINEERING)
