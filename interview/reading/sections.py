"""The lines of an advert, each with its section; what speaks of the employer is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interview.reading.headings import Section, section_by_words, section_of, times_of_employer
from interview.reading.lines import is_bullet, sentences, unmarked

_LABEL = re.compile(r"^([^.:;=]{3,45})(?::|\s[=–—-])\s+(\S.*)$")
# What a table of a person specification says of its own rows: "| E | Interview", "(D)".
_MARK = re.compile(r"\s*(?:\|\s*(E|D|Essential|Desirable)\b(?:\s*\|.*)?|\((E|D)\))\s*$")
_MARK_WITHIN = re.compile(r"\s*\((E|D)\)[;,.]?\s*")
_KEY = re.compile(r"[\[(]?\s*E\s*=\s*essential.*$", re.IGNORECASE)
_SPEAKS = re.compile(r":\s*$|\b(?:we|you|our|your|is|are|need|seek|wanted|require)\b", re.IGNORECASE)
_MOST_IN_HEADING = 8
_MOST_IN_LABEL = 5
_MANY_OF_EMPLOYER = 3  # "£12 per hour ◦ paid breaks ◦ pension ◦ …"
_MOST_IN_TITLE = 14


@dataclass(frozen=True, kw_only=True)
class AdvertLine:
    text: str
    section: Section


def advert_lines(text: str) -> tuple[AdvertLine, ...]:
    """What the advert says about the work and the candidate, in its order."""
    found: list[AdvertLine] = []
    section = Section.OPEN
    for raw in _without_title(text):
        heading = _heading(raw)
        if heading:
            section = heading
            continue
        found += _under(section, raw)
        if section is Section.DROPPED and _opens_with_label(raw):
            section = Section.OPEN
    return tuple(found)


def _without_title(text: str) -> list[str]:
    """All lines but the job title at the top."""
    lines = [raw for raw in text.splitlines() if raw.strip()]
    if len(lines) < 3 or _SPEAKS.search(lines[0]) or len(lines[0].split()) > _MOST_IN_TITLE:
        return lines
    is_heading = len(lines[0].split()) <= _MOST_IN_LABEL and section_of(lines[0]) not in {
        None,
        Section.DUTIES,
    }
    return lines if is_heading else lines[1:]


def _heading(raw: str) -> Section | None:
    line = unmarked(_KEY.sub("", raw))
    words = line.split()
    if not words or len(words) > _MOST_IN_HEADING or line.endswith((".", ",")) or _LABEL.match(line):
        return None
    known = section_of(line.rstrip(":;?! "))
    if line.endswith((":", ";")):
        return known or Section.OPEN
    return known if known and not is_bullet(raw) and _stands_alone(line, raw) else None


def _stands_alone(line: str, raw: str) -> bool:
    marked = raw.strip() != line and raw.strip()[:1] in "*#_=["
    return marked or (
        (len(line.split()) <= 3 or "," not in line)
        and (len(line.split()) <= 5 or line.isupper() or line.istitle())
    )


def _under(section: Section, raw: str) -> list[AdvertLine]:
    found = []
    listed = Section.DUTIES if is_bullet(raw) else Section.OPEN
    if times_of_employer(raw) >= _MANY_OF_EMPLOYER:
        return []
    for whole in _rows(raw):
        section, sentence = _labelled(section, whole)
        section, sentence = _marked(section, sentence)
        if section is Section.DROPPED or times_of_employer(sentence):
            continue
        own = section_by_words(sentence, section)
        found.append(AdvertLine(text=sentence, section=listed if own is Section.OPEN else own))
    return found


def _labelled(section: Section, sentence: str) -> tuple[Section, str]:
    """As in "Essential: SQL, Python": a heading with its content on the same line."""
    label = _LABEL.match(sentence)
    if not label or len(label[1].split()) > _MOST_IN_LABEL:
        return section, sentence
    named = section_of(label[1])
    return (named, label[2]) if named else (section, sentence)


def _rows(raw: str) -> list[str]:
    """Its sentences; "Qualifications – HNC (E); degree (D)" is a list of rows as well."""
    plain = _KEY.sub("", raw)
    return [row for sentence in sentences(plain) for row in _cut_after_marks(sentence)]


def _cut_after_marks(sentence: str) -> list[str]:
    if len(_MARK_WITHIN.findall(sentence)) < 1:
        return [sentence]
    parts = _MARK_WITHIN.sub(lambda mark: f" ({mark[1]})\n", sentence).splitlines()
    return [part.strip() for part in parts if part.strip()]


def _marked(section: Section, row: str) -> tuple[Section, str]:
    mark = _MARK.search(row)
    if not mark:
        return section, row
    letter = (mark[1] or mark[2])[0].upper()
    return (Section.MUST if letter == "E" else Section.NICE), row[: mark.start()]


def _opens_with_label(raw: str) -> bool:
    """As in "The role: you will …", which ends a part about the employer as a heading would."""
    label = _LABEL.match(unmarked(raw))
    return label is not None and section_of(label[1]) not in {None, Section.DROPPED}
