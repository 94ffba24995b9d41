"""The behavioural competencies that a text asks for, by the stems of its words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

COMPETENCIES: dict[str, str] = {
    "teamwork": (
        "team teamwork collaborat cooperat co-operat colleague together multidisciplin cross-functional"
        " crossfunctional interdisciplin partner shared brigade crew peer mutual join joint squad"
        " inclusive supportive liais contribut camarad multi-disciplin interprofession pair rota matrix"
    ),
    "conflict": (
        "conflict dispute complain disagree de-escalat deescalat mediat negotiat challeng difficult"
        " confront tension grievance objection angry upset aggress diploma tactful tact diplomat"
        " sensitiv assertiv impartial escalat resolut patience hostile refus persuad influenc"
    ),
    "leadership": (
        "lead leader leadership supervis mentor coach manage manager delegat motivat inspir direct head"
        " oversee oversight performance apprais line-manag recruit develop guid train onboard role-model"
        " empower accountab team-lead command vision foreman staff"
    ),
    "customer focus": (
        "customer client patient guest resident pupil student parent famil passenger visitor"
        " service-minded hospitab hospitality empath compassion care caring dignity satisf user"
        " stakeholder relationship rapport welcom courte wellbeing retention tenant buyer caller"
    ),
    "planning": (
        "plan organis organiz schedul priorit deadline timetabl coordinat co-ordinat budget programme"
        " milestone resourc time-manag logistic calendar roster forecast multitask multi-task"
        " administrat allocat sequenc diary workload punctual agenda manag project timel"
    ),
    "pressure": (
        "pressure fast-paced fastpaced stress resilien calm busy peak target demanding urgent"
        " rush high-volume volume crisis crises unpredict stamina robust composure intens shift night"
        " weekend on-call pace hectic tight quick rapid"
    ),
    "problem solving": (
        "problem solv solution analy troubleshoot diagnos root-cause investigat critical logical debug"
        " fault issue decision judgement judgment resourceful complex optimi evaluat insight research"
        " hypothes model creativ data-driven incident data interpret pragmat"
    ),
    "communication": (
        "communicat verbal written present presentat report explain listen articulat interpersonal"
        " writing speak spoken document brief correspond telephone phone bilingual clarity"
        " story feedback fluent inform record handover audience negotiat"
    ),
    "quality": (
        "quality detail accura standard precis thorough meticulous careful consisten audit inspect test"
        " review error excellen best-practice benchmark specification tolerance conscientious check"
        " verif validat integrity iso hygien workmanship finish monitor"
    ),
    "learning": (
        "learn train develop growth curious curiosit cpd study studying course qualif self-develop"
        " improv upskill eager keen willing certif reflect adapt new academic workshop knowledge"
        " professional-develop educat mindset open-minded coachab"
    ),
    "initiative": (
        "initiative proactiv pro-active independen autonom self-motivat self-start driven ownership"
        " entrepreneur enthusias idea innovat motivated energ unsupervis responsib self-direct improve"
        " drive ambiti hands-on can-do passion accountable dynamic hungry"
    ),
    "safety": (
        "safety safe health hazard risk complian regulat legislat safeguard protect ppe coshh haccp"
        " infection permit incident accident osha nebosh security secure confidential gdpr policy"
        " policies procedur law legal licens cscs hygiene statutory"
    ),
    "change": (
        "change adapt flexib agile transform transition ambigu versatile evolv new-way moderni migrat"
        " rollout roll-out implement introduc reorganis restructur adjust uncertain variet launch pivot"
        " innovat digital scale open-minded shifting readi"
    ),
}
# Words that nearly every advert uses say little about this one.
_COMMON = frozenset(
    {
        "team",
        "staff",
        "manager",
        "manage",
        "manag",
        "data",
        "develop",
        "train",
        "care",
        "new",
        "work",
        "report",
    }
)
_WORD = re.compile(r"[a-z][a-z\-]+")
_LONGEST = 18
_SHORT = 4  # a stem so short begins many other words: plan, plant
_INFLECTED = frozenset({"", "s", "e", "es", "ed", "d", "ing", "er", "ers", "ned", "ning", "ly", "ies", "ty"})


def _by_stem() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, stems in COMPETENCIES.items():
        for stem in stems.split():
            found[stem] = (*found.get(stem, ()), name)
    return found


_NAMES_BY_STEM = _by_stem()


def competencies_of(text: str) -> tuple[str, ...]:
    """The competencies that the text names, most prominent first."""
    weights: defaultdict[str, float] = defaultdict(float)
    for word, times in Counter(_WORD.findall(text.casefold())).items():
        stem = _stem_in(word)
        share = 0.4 if stem in _COMMON else 1.0
        for name in _NAMES_BY_STEM.get(stem, ()):
            weights[name] += share * min(times, 3)
    order = list(COMPETENCIES)
    return tuple(sorted(weights, key=lambda name: (-weights[name], order.index(name))))


def _stem_in(word: str) -> str:
    """The longest known stem that the word begins with, or nothing."""
    for end in range(min(len(word), _LONGEST), 2, -1):
        stem, ending = word[:end], word[end:]
        if stem in _NAMES_BY_STEM and (end > _SHORT or ending in _INFLECTED):
            return stem
    return ""
