"""Words that could stand in any answer to any question, and words that only this one would use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from interview.reading.words import Line, listed, stem

_COMMON = listed(
    "the a an and or but nor of to in on at for with from by about into onto out up off over after before"
    " because so if then than that this these those it its it's is was were are be been being am i i'm"
    " i've i'd i'll me my mine myself we we're we've our us ourselves you you're you've you'd your"
    " yourself he she they them him her his hers their they're who whom whose what when where which how"
    " why not no don't didn't doesn't had has have having hadn't haven't would wouldn't could couldn't"
    " should shouldn't will won't can can't cannot may might must do does did done doing as just also"
    " still there there's here all any some each every both either neither more most much many few less"
    " least only own same such too very really quite rather again once ever never always often sometimes"
    " usually generally normally typically mostly maybe perhaps probably actually basically certainly"
    " definitely obviously especially particularly simply while until though although however therefore"
    " during between through against without within towards upon across along around behind under above"
    " below since yet even else another other others one ones two three first second last next go goes"
    " going went gone get gets getting got make makes making made take takes taking took taken come comes"
    " coming came give gives giving gave given put puts keep keeps keeping kept let lets say says saying"
    " said tell telling told ask asked asking think thinking thought know knowing knew known feel feeling"
    " felt see seeing saw seen look looking looked want wanted need needs needed try trying tried use"
    " using used work works working worked help helping helped like liked love loved enjoy find finding"
    " found show showing showed mean means become became believe understand understanding happen happened"
    " happens seem seemed deal dealing dealt handle handling handled manage managing managed ensure"
    " ensuring ensured provide providing provided support supporting supported improve improving improved"
    " improvement achieve achieving achieved lead leading led learn learning learned learnt grow growing"
    " develop developing developed create creating created deliver delivering delivered solve solving"
    " solved resolve resolving resolved communicate communicating communicated communication talk talking"
    " talked listen listening listened speak speaking explain explaining explained discuss discussed share"
    " sharing shared involve involved start starting started stop end ended change changes changed"
    " changing move set bring brought follow following followed focus focused prioritise prioritize"
    " priority priorities organise organised organize organized plan planning planned prepare prepared"
    " react respond adapt encourage motivate motivated inspire contribute contributed participate"
    " implement implemented coordinate collaborate team teams people person colleague colleagues customer"
    " customers client clients manager managers management boss company companies organisation"
    " organization business job jobs role roles position career industry field experience experiences"
    " skill skills ability knowledge expertise background strength strengths weakness problem problems"
    " issue issues situation situations challenge challenges task tasks project projects goal goals target"
    " targets objective objectives result results outcome outcomes success process processes procedure"
    " procedures approach method way ways thing things stuff something anything everything nothing someone"
    " somebody everyone everybody anyone nobody others time times day days week month year years moment"
    " point part lot lots bit kind sort type level quality standard standards environment workplace"
    " culture value values attitude mindset passion dedication commitment responsibility responsibilities"
    " opportunity opportunities solution solutions idea ideas decision decisions feedback information"
    " meeting meetings relationship relationships trust respect stress pressure deadline deadlines"
    " conflict mistake mistakes question questions answer example examples case reason reasons matter side"
    " end start beginning future life world impact difference performance service stakeholder stakeholders"
    " member members staff department training progress good better best great well bad big small new old"
    " important different difficult hard easy able happy sure right wrong clear calm professional positive"
    " negative strong high low long short busy ready open honest effective efficient successful"
    " successfully various several certain whole general overall key main real possible necessary"
    " available proactive passionate dedicated committed reliable flexible innovative dynamic complex"
    " critical essential crucial together forward back away down always everywhere everyday quickly well"
    " properly correctly carefully effectively efficiently personally constantly regularly currently"
    " recently today yes okay ok please thank thanks honestly"
)


@cache
def common_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in _COMMON)


def distinctive_words(lines: Sequence[Line]) -> int:
    """Different words (by stem) that are not everybody's."""
    return len(
        {
            stem(word.lower)
            for line in lines
            for word in line.words
            if word.kind == "word"
            and not word.is_name
            and len(word.lower) > 2
            and word.lower not in _COMMON
            and not _is_abstract(word.lower)
        }
    )


def abstract_words(lines: Sequence[Line]) -> int:
    return sum(
        word.kind == "word" and not word.is_name and _is_abstract(word.lower)
        for line in lines
        for word in line.words
    )


def _is_abstract(word: str) -> bool:
    return len(word) > 7 and word.endswith(
        (
            "tion",
            "tions",
            "ment",
            "ments",
            "ness",
            "ity",
            "ities",
            "ance",
            "ence",
            "ency",
            "ship",
            "ships",
            "ism",
            "ive",
            "ively",
            "ally",
        )
    )


_LOUD = listed(
    "very really always never so all every everyone everybody lot lots many just quite good nice great"
    " important thing things obviously extremely highly truly absolutely totally completely best amazing"
    " huge massive incredible wonderful excellent outstanding perfect fantastic strongly deeply firmly"
    " constantly every everything anything various several"
)


def loud_words(lines: Sequence[Line]) -> int:
    """Words that turn up the volume and add nothing."""
    return sum(word.lower in _LOUD and not word.is_name for line in lines for word in line.words)
