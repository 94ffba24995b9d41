"""What a CV says: its lines, which of them prove something, which say little, and its skills."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from interview.reading.lines import sentences, unmarked
from interview.reading.words import listed

_SECTIONS = re.compile(
    r"^(?:(?:professional|personal|career|work|key|core|technical|relevant|additional|further) )*"
    r"(?:summary|profile|statement|objective|about(?: me)?|experience|employment|history|career|education"
    r"|qualifications?|training|certificat\w+|licen[cs]es|skills?|competenc\w+|expertise|languages?|interests"
    r"|hobbies|references?|referees|projects?|publications?|awards?|achievements?|volunteer\w*|contact|details"
    r"|curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|berufserfahrung|ausbildung|kenntnisse|sprachen|kontakt"
    r"|f[aä]higkeiten|werdegang|profil|studium)"
    r"(?: (?:and|&|und) [\w ]+| history| experience| skills| details| development| summary| about me)*$",
    re.IGNORECASE,
)
_SKILLS = re.compile(
    r"skill|competenc|expertise|kenntnisse|f[aä]higkeiten|technolog|tools|stack", re.IGNORECASE
)
_NOT_WORK = re.compile(
    r"interest|hobb|referenc|referee|contact|language|education|sprachen|kontakt|ausbildung|studium",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    r"profile|summary|statement|objective|about|profil\b|education|certificat|licen", re.IGNORECASE
)
_QUALIFICATION = re.compile(
    r"\b(?:certifi\w+|diploma|degree|bachelor|master|b\.?sc|m\.?sc|ba|ma|phd|hn[cd]|nvq|btec"
    r"|gcses?|a-levels?|licen[cs]ed?|licen[cs]es?|course|qualifi\w+|level \d|card|awareness|first aid"
    r"|registered|registration)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:https?:|www\.|linkedin|github\.com|date of birth|geburts|nationalit|marital|address:|anschrift"
    r"|available (?:up)?on request)|\+?\d(?:[\s()./-]?\d){7,}|@\S+\."
)
_DATES = re.compile(
    r"\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zä]*\.?\s+\d{2,4}"
    r"|(?:0?\d|1[0-2])/(?:19|20)?\d\d\b|(?:19|20)\d\d\b|present|current|heute|today|now\b)"
)
_CHANGE = re.compile(
    r"\b(?:reduc|increas|improv|cut\b|halv|doubl|tripl|grew|rais|sav(?:ed|ing)|won\b|award|achiev|exceed"
    r"|rescu|eliminat|senkt|gesenkt|steiger|gesteiger|erh[oö]h)"
)
_VAGUE = re.compile(
    r"\b(?:responsible for|duties includ|various|team.?player|hard.?working|good communicat|motivated|etc\b"
    r"|communication skills|fast.?learner|quick learner|detail.oriented|attention to detail|think outside"
    r"|work(?:ed|ing)? well|dynamic|results.(?:driven|oriented)|passionate|helped (?:out|with)"
    r"|assisted (?:in|with)|involved in|general duties|day.to.day|many tasks|different tasks|go.getter"
    r"|multi.?task|enthusiastic|reliable and|self.?start|ms office|microsoft office|verantwortlich f[uü]r"
    r"|teamf[aä]hig|verschiedene)"
)
_PAST = listed(
    "led built ran wrote made taught grew cut set won sold held kept brought drove saw took gave began"
    " oversaw found fought put shot rebuilt rewrote spoke stood caught chose did got laid"
)
_NOT_DEEDS = listed(
    "registered qualified experienced skilled motivated certified dedicated licensed chartered accomplished"
    " talented organised organized detailed advanced united limited seasoned committed based self-motivated"
    " gifted need speed"
)
_TRAIT_ENDS = ("-oriented", "-minded", "-focused", "-driven", "-motivated", "-skilled", "-based")
_LEAST_WORDS = 4
_MOST_SKILLS = 60


@dataclass(frozen=True, kw_only=True)
class Cv:
    lines: tuple[str, ...]  # content without bullets, headings and contact details
    work: tuple[str, ...]  # lines on work that was done: no posts, certificates or words about oneself
    proofs: tuple[str, ...]  # lines with a result or a number, best first
    vague: tuple[str, ...]  # lines that anybody could write
    skills: tuple[str, ...]  # what stands under a heading for skills


@lru_cache(maxsize=64)
def read_cv(text: str) -> Cv:
    found = list(_under_headings(text))
    work = [
        part
        for heading, line in found
        if not _SKILLS.search(heading) and not _NOT_WORK.search(heading)
        for part in sentences(line)
        if len(part.split()) >= _LEAST_WORDS
    ]
    skills = [skill for heading, line in found if _SKILLS.search(heading) for skill in _listed_in(line)]
    proofs = sorted((line for line in work if _proves(line)), key=lambda line: -_strength(line))
    has_headings = any(heading for heading, _ in found)
    about = {part for head, line in found if _is_of_oneself(head, has_headings) for part in sentences(line)}
    return Cv(
        work=tuple(
            line
            for line in dict.fromkeys(work)
            if line not in about and not _is_a_post(line) and not tells_a_qualification(line)
        ),
        lines=tuple(dict.fromkeys(part for _, line in found for part in sentences(line))),
        proofs=tuple(dict.fromkeys(proofs)),
        vague=tuple(
            dict.fromkeys(line for line in work if _VAGUE.search(line.lower()) and not _proves(line))
        ),
        skills=tuple(dict.fromkeys(skills))[:_MOST_SKILLS],
    )


def _under_headings(text: str) -> Iterator[tuple[str, str]]:
    """Each content line with the heading that it stands under."""
    heading = ""
    for raw in _whole_lines(text):
        line = unmarked(raw)
        if is_heading(line):
            heading = line
        elif line and not _CONTACT.search(line.lower()):
            yield heading, line


def is_heading(line: str) -> bool:
    return len(line.split()) <= 6 and bool(_SECTIONS.match(line.rstrip(": ").strip()))


def _is_of_oneself(heading: str, has_headings: bool) -> bool:
    """What stands above the first heading, or under one such as "Profile"."""
    return bool(_PROFILE.search(heading)) if heading else has_headings


def tells_a_qualification(line: str) -> bool:
    return bool(_QUALIFICATION.search(line))


def tells_a_deed(line: str) -> bool:
    """Opens with a past action: "Led handover for …"."""
    first = re.split(r"[\s,]", line, maxsplit=1)[0].casefold()
    if first in _PAST:
        return True
    is_regular = first.endswith("ed") and len(first) > 4
    return is_regular and first not in _NOT_DEEDS and not first.endswith(_TRAIT_ENDS)


def _proves(line: str) -> bool:
    without_dates = _DATES.sub(" ", line.lower())
    is_shown = re.search(r"\d", without_dates) or _CHANGE.search(without_dates)
    return bool(is_shown) and not _is_a_post(line)


def _is_a_post(line: str) -> bool:
    """A job with its dates, or a school: "Staff nurse, Ward 7, 2019–2023"."""
    return not tells_a_deed(line) and len(_DATES.findall(line.lower())) > 0 and len(line.split()) <= 14


def _strength(line: str) -> int:
    words = len(line.split())
    numbers = len(re.findall(r"\d[\d.,]*", _DATES.sub(" ", line.lower())))
    is_change = bool(_CHANGE.search(line.lower()))
    return 3 * tells_a_deed(line) + is_change + min(numbers, 2) + (6 <= words <= 24) - 4 * line.isupper()


def _whole_lines(text: str) -> list[str]:
    """Lines, with those joined that a page broke in mid-sentence."""
    found: list[str] = []
    for raw in text.splitlines():
        continues = (
            bool(found)
            and raw[:1].islower()
            and len(found[-1]) > 50
            and not found[-1].rstrip().endswith((".", ":"))
        )
        if continues and not is_heading(unmarked(raw)):
            found[-1] = found[-1].rstrip() + " " + raw.strip()
        else:
            found.append(raw)
    return found


def _listed_in(line: str) -> list[str]:
    parts = re.split(r"[,;|•·/]|\s[–-]\s|:\s", line)
    return [part.strip(" .") for part in parts if 1 <= len(part.split()) <= 5]
