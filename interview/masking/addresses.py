"""Finds postal addresses as far as their form gives them away: street and number, post code, or a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_UPPER = r"A-ZÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽĞİÖÜ"
_NAME = rf"[{_UPPER}][\w'’.-]{{0,30}}"
_NUMBER = r"(?!(?:19|20)\d\d\b)\d{1,5}(?: ?[a-z]| ?[-–/] ?\d{1,5}[a-z]?)?\b"

_ENGLISH = (
    rf"(?:(?:Flat|Apartment|Apt\.?|Unit|Suite) #?\w{{1,5}},? )?\b\d{{1,5}}[A-Za-z]?,? (?:{_NAME} ){{1,4}}"
    r"(?:Street|Road|Avenue|Lane|Drive|Close|Court|Square|Crescent|Terrace|Boulevard|Gardens|Grove|Mews|Way|Place"
    r"|Highway|Parkway|St|Rd|Ave|Ln|Dr|Blvd|Ct|Pl|Cres)\b\.?"
    r"(?:,? (?:Flat|Apartment|Apt\.?|Unit|Suite|#) ?\w{1,5})?"
)
_GERMANIC = (
    rf"\b(?:{_NAME} ){{0,2}}[{_UPPER}][\w-]{{0,30}}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm"
    rf"|ufer|straat|laan|plein|gracht|gatan|vägen|vej|sgade|veien|katu) {_NUMBER}"
    rf"|\b(?:{_NAME}[ -]){{1,3}}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Damm|Ufer) {_NUMBER}"
)
_ROMANCE = (
    r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|cours) "
    rf"(?:(?:de|du|des|la|le|les|de la|d['’]|l['’]) ?)*{_NAME}(?:[ -]{_NAME}){{0,3}}"
    r"|\b(?:Calle|Avenida|Avda\.?|Av\.|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Rua|Travessa|Strada|C/) ?"
    rf"(?:(?:de|del|della|dei|la|las|los|do|da|dos|das) )*{_NAME}(?: (?:(?:de|del|da|do) )?{_NAME}){{0,3}}"
    r",? (?:n[º°.o]* ?)?(?!(?:19|20)\d\d\b)\d{1,5}\b(?!\.\d)(?:, ?\d[ºª°]\w?)?"
)
_SLAVIC = rf"\b(?:ul\.|ulica|ulice|ul) (?:{_NAME} ){{1,3}}{_NUMBER}"
_BOX = r"\b(?:P\.? ?O\.? ?Box|Postfach|Apartado|Casella postale|Boîte postale) \d{1,7}"
_POST_CODE = (
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"  # SW1A 1AA
    r"|(?<=, )[A-Z]{2} \d{5}(?:-\d{4})?\b"  # New York, NY 10001
    r"|\b[A-Z]\d[A-Z] \d[A-Z]\d\b"  # K1A 0B1
)
_AFTER_STREET = (
    rf"(?:[,\n ]{{1,3}}(?:[A-Z]{{1,2}}-)?\d{{4,6}}(?: [A-Z]{{2}})? {_NAME}(?:[ -]{_NAME}){{0,2}})?"
)
_STREET = re.compile(rf"(?:{_ENGLISH}|{_GERMANIC}|{_ROMANCE}|{_SLAVIC}|{_BOX}){_AFTER_STREET}|{_POST_CODE}")
_LABELLED = re.compile(
    r"^[^\w\n]{0,8}(?:(?:home|postal|mailing|current|private)\s)?(?:address|adresse|anschrift|wohnort"
    r"|wohnhaft in|dirección|domicilio|indirizzo|residenza|endereço|morada|adres|lives? (?:at|in))\s*[:：]\s*"
    r"(?P<value>[^\n|•]{4,120})",
    re.IGNORECASE | re.MULTILINE,
)
_EASTERN = re.compile(
    r"〒\s?\d{3}-\d{4}[^\n]{0,60}|[\u4e00-\u9fff]{2,}(?:市|区|區|县|町)[^\s，。、]{2,30}(?:号|號|番地|丁目)[^\s，。]{0,12}"
)


def find_addresses(text: str) -> Iterator[Span]:
    for match in _LABELLED.finditer(text):
        yield match.start("value"), match.start("value") + len(match.group("value").rstrip())
    for pattern in (_STREET, _EASTERN):
        yield from (match.span() for match in pattern.finditer(text))
