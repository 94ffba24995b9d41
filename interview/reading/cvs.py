"""What a CV says: its lines, which of them prove something, which say little, and its skills."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from interview.reading.lines import sentences, unmarked
from interview.reading.words import listed

_SECTIONS = re.compile(
    r"^(?:professional |personal |career |work |key |core |technical |relevant |additional |further )*"
    r"(?:summary|profile|statement|objective|about(?: me)?|experience|employment|history|career|education|qualifications?|"
    r"training|certificat\w+|licen[cs]es|skills?|competenc\w+|expertise|languages?|interests|hobbies|references?|referees|"
    r"projects?|publications?|awards?|achievements?|volunteer\w*|contact|details|curriculum vitae|cv|r[eé]sum[eé]|"
    r"lebenslauf|berufserfahrung|ausbildung|kenntnisse|sprachen|f[aä]higkeiten|werdegang|kontakt|profil|studium)"
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
_CONTACT = re.compile(
    r"\S@\S+\.|https?:|www\.|linkedin|github\.com|(?:\+?\d[\s()./-]?){8,}|date of birth|geburts|nationalit|"
    r"marital|driving licen[cs]e:|address|anschrift|available (?:up)?on request",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zä]*\.?\s+\d{2,4}|\b(?:0?\d|1[0-2])/(?:19|20)?\d\d\b|"
    r"\b(?:19|20)\d\d\b|present|current|heute|today|now\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\d|\b(?:reduc|increas|improv|cut|halv|doubl|tripl|grew|rais|sav|won|award|achiev|exceed|rescu|eliminat|senkt|steiger|erh[oö]h)",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"responsible for|duties includ|various|team.?player|hard.?working|good communicat|communication skills|motivated|"
    r"fast.?learner|quick learner|detail.oriented|attention to detail|\betc\b|work(?:ed|ing)? well|think outside|dynamic|"
    r"results.(?:driven|oriented)|passionate|helped (?:out|with)|assisted (?:in|with)|involved in|general duties|day.to.day|"
    r"many tasks|different tasks|go.getter|multi.?task|enthusiastic|reliable and|self.?start|ms office|microsoft office|"
    r"verantwortlich f[uü]r|teamf[aä]hig|verschiedene",
    re.IGNORECASE,
)
_PAST = listed(
    "led built ran wrote made taught grew cut set won sold held kept brought drove saw took gave began oversaw found fought"
    " put shot rebuilt rewrote spoke stood caught chose did got laid overhauled"
)
_LEAST_WORDS = 4
_MOST_SKILLS = 60


@dataclass(frozen=True, kw_only=True)
class Cv:
    lines: tuple[str, ...]  # content without bullets, headings and contact details
    proofs: tuple[str, ...]  # lines with a result or a number, best first
    vague: tuple[str, ...]  # lines that anybody could write
    skills: tuple[str, ...]  # what stands under a heading for skills


@lru_cache(maxsize=64)
def read_cv(text: str) -> Cv:
    lines: list[str] = []
    work: list[str] = []
    skills: list[str] = []
    heading = ""
    for raw in _whole_lines(text):
        line = unmarked(raw)
        if is_heading(line):
            heading = line
            continue
        if not line or _CONTACT.search(line):
            continue
        lines.append(line)
        if _SKILLS.search(heading):
            skills += _listed_in(line)
        elif not _NOT_WORK.search(heading):
            work += [part for part in sentences(line) if len(part.split()) >= _LEAST_WORDS]
    proofs = [line for line in work if _proves(line)]
    return Cv(
        lines=tuple(dict.fromkeys(lines)),
        proofs=tuple(dict.fromkeys(sorted(proofs, key=lambda line: -_strength(line)))),
        vague=tuple(dict.fromkeys(line for line in work if _VAGUE.search(line) and not _proves(line))),
        skills=tuple(dict.fromkeys(skills))[:_MOST_SKILLS],
    )


def is_heading(line: str) -> bool:
    return len(line.split()) <= 6 and bool(_SECTIONS.match(line.rstrip(": ").strip()))


def tells_a_deed(line: str) -> bool:
    """Opens with a past action: "Led handover for …"."""
    first = re.split(r"[\s,]", line, maxsplit=1)[0].casefold()
    return first in _PAST or (first.endswith("ed") and len(first) > 4 and first.isalpha())


def _proves(line: str) -> bool:
    without_dates = _DATES.sub(" ", line)
    return bool(_RESULT.search(without_dates)) and not _is_a_post(line)


def _is_a_post(line: str) -> bool:
    """A job with its dates, or a school: "Staff nurse, Ward 7, 2019–2023"."""
    return not tells_a_deed(line) and len(_DATES.findall(line)) > 0 and len(line.split()) <= 14


def _strength(line: str) -> int:
    words = len(line.split())
    numbers = len(re.findall(r"\d[\d.,]*", _DATES.sub(" ", line)))
    return 3 * tells_a_deed(line) + min(numbers, 2) + (6 <= words <= 24) - 4 * line.isupper()


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
