"""The lines of an advert, each with its section; what speaks of the employer is left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview.reading.headings import Section, section_by_words, section_of, times_of_employer
from interview.reading.lines import is_bullet, sentences, unmarked
from interview.reading.markup import plain_lines

_LABEL = re.compile(r"^([^.:;=]{3,45})(?::|\s[=–—-])\s+(\S.*)$")
# What a table of a person specification says of its own rows: "| E | Interview", "(D)".
_MARK = re.compile(r"\s*(?:\|\s*(E|D|Essential|Desirable)\b(?:\s*\|.*)?|\((E|D)\))\s*$")
_MARK_WITHIN = re.compile(r"\s*\((E|D)\)[;,.]?\s*")
_KEY = re.compile(r"[\[(]?\s*E\s*=\s*essential.*$", re.IGNORECASE)
_SPEAKS = re.compile(r":\s*$|\b(?:we|you|our|your|is|are|need|seek|wanted|require)\b", re.IGNORECASE)
_MOST_IN_HEADING = 8
_MOST_IN_LABEL = 5
_MOST_BEFORE_DASH = 3
_MANY_OF_EMPLOYER = 3  # "£12 per hour ◦ paid breaks ◦ pension ◦ …"
_WORDS_EACH = 12
_MOST_IN_TITLE = 14
_LEAST_KEPT = 0.2  # of the text; where headings take more than that, they are misread
_LONG = 400  # characters
_FIRST_PICTURE = "\u2190"  # arrows, ticks, stars and emoji come from here on
_MANY_ITEMS = 2


@dataclass(frozen=True, kw_only=True)
class AdvertLine:
    text: str
    section: Section


def advert_lines(text: str) -> tuple[AdvertLine, ...]:
    """What the advert says about the work and the candidate, in its order."""
    lines = _without_title(plain_lines(text))
    found = tuple(_read(lines))
    kept = sum(len(line.text) for line in found)
    is_swallowed = kept < _LEAST_KEPT * len(text) and len(text) > _LONG
    return tuple(_read(lines, drops=False)) if is_swallowed else found


def _read(lines: Sequence[str], *, drops: bool = True) -> Iterator[AdvertLine]:
    """`drops`: a heading about the employer takes along what stands under it."""
    section, rare = Section.OPEN, _rare_marks(lines)
    for raw in lines:
        heading = _heading(raw[1:] if raw[:1] in rare else raw)
        if heading:
            section = heading if drops or heading is not Section.DROPPED else Section.OPEN
            continue
        yield from _under(section, raw)
        if section is Section.DROPPED and _opens_with_label(raw):
            section = Section.OPEN


def _rare_marks(lines: Sequence[str]) -> frozenset[str]:
    """Pictures that open so few lines that they mark headings, not items."""
    opening = Counter(raw[0] for raw in lines if raw[0] > _FIRST_PICTURE)
    return frozenset(mark for mark, times in opening.items() if times < _MANY_ITEMS)


def _without_title(text: str) -> list[str]:
    """All lines but the job title at the top."""
    lines = [raw.strip() for raw in text.splitlines() if raw.strip()]
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
    known = section_of(line.rstrip(":;?!…- "))
    if line.endswith((":", ":-")):
        return known or Section.OPEN
    if line.endswith(";"):
        return None
    return known if known and not is_bullet(raw) and _stands_alone(line, raw) else None


def _stands_alone(line: str, raw: str) -> bool:
    marked = raw.strip() != line and raw.strip()[:1] in "*#_=["
    return (
        marked
        or line.endswith(("?", "…"))
        or (
            (len(line.split()) <= 3 or "," not in line)
            and (len(line.split()) <= 5 or line.isupper() or line.istitle())
        )
    )


def _under(section: Section, raw: str) -> list[AdvertLine]:
    found = []
    listed = Section.DUTIES if is_bullet(raw) else Section.OPEN
    times = times_of_employer(raw)
    if times >= _MANY_OF_EMPLOYER and len(raw.split()) < _WORDS_EACH * times:
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
    if not label or len(label[1].split()) > (
        _MOST_IN_LABEL if ":" in sentence[: label.start(2)] else _MOST_BEFORE_DASH
    ):
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
