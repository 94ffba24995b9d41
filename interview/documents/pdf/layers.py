"""Layers that a viewer does not show at first, and groups of layers that depend on them."""

from collections.abc import Mapping

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from interview.documents.pdf.objects import dictionary, resolved, text_of

DEEPEST = 8
MOST = 1_000


class Layers:
    """The layers of one file."""

    def __init__(self, reader: PdfReader) -> None:
        properties = dictionary(reader.root_object.get("/OCProperties"))
        usual = dictionary(properties.get("/D"))
        off = _numbers(usual.get("/OFF"))
        if text_of(usual.get("/BaseState")) == "/OFF":
            off |= _numbers(properties.get("/OCGs")) - _numbers(usual.get("/ON"))
        self._off = frozenset(off)

    def are_off(self, marked: Mapping[object, object] | None, name: str = "/OC") -> bool:
        """Whether what names a layer there is not shown."""
        if not self._off or not isinstance(marked, DictionaryObject) or name not in marked:
            return False
        return not self._shows(marked.raw_get(name))

    def _shows(self, layer: PdfObject | None, depth: int = 0) -> bool:
        if isinstance(layer, IndirectObject) and layer.idnum in self._off:
            return False
        group = dictionary(layer)
        if text_of(group.get("/Type")) != "/OCMD" or depth > DEEPEST:
            return True
        rule = resolved(group.get("/VE"))
        if isinstance(rule, ArrayObject) and rule:
            return self._follows(rule, depth + 1)
        return self._policy(group)

    def _policy(self, group: DictionaryObject) -> bool:
        raw = group.raw_get("/OCGs") if "/OCGs" in group else None
        several = resolved(raw)
        members = list(several[:MOST]) if isinstance(several, ArrayObject) else [raw]
        shown = [self._shows(one, DEEPEST) for one in members if one is not None]
        if not shown:
            return True
        policy = text_of(group.get("/P"))
        if policy == "/AllOn":
            return all(shown)
        if policy == "/AnyOff":
            return not all(shown)
        return not any(shown) if policy == "/AllOff" else any(shown)

    def _follows(self, rule: ArrayObject, depth: int) -> bool:
        """A rule is a word and what it joins: layers, or further rules."""
        parts = (self._part(one, depth) for one in rule[1 : MOST + 1])
        word = text_of(rule[0])
        if word == "/Not":
            return not any(parts)
        return all(parts) if word == "/And" else any(parts)

    def _part(self, part: PdfObject, depth: int) -> bool:
        found = resolved(part)
        if isinstance(found, ArrayObject) and found and depth <= DEEPEST:
            return self._follows(found, depth + 1)
        return self._shows(part, DEEPEST)


def _numbers(listed: PdfObject | None) -> set[int]:
    found = resolved(listed)
    if not isinstance(found, ArrayObject):
        return set()
    return {layer.idnum for layer in found if isinstance(layer, IndirectObject)}
