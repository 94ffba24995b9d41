"""Footnotes and endnotes: a mark in the text, and the note itself at the end of the document."""

from collections.abc import Iterator, Sequence

from interview.documents.word.names import MAIN, Element

REFERENCES = {f"{MAIN}footnoteReference": f"{MAIN}footnote", f"{MAIN}endnoteReference": f"{MAIN}endnote"}
OWN_MARK = f"{MAIN}customMarkFollows"


class Notes:
    """Numbers them in the order in which the text refers to them."""

    def __init__(self, roots: Sequence[Element | None]) -> None:
        kinds = tuple(REFERENCES.values())
        notes = [note for root in roots if root is not None for note in root if note.tag in kinds]
        self._notes = {(note.tag, note.get(f"{MAIN}id")): note for note in notes}
        self._used: dict[tuple[str, str | None], Element] = {}

    def mark(self, reference: Element) -> str:
        name = REFERENCES[reference.tag], reference.get(f"{MAIN}id")
        if name not in self._notes or name in self._used:
            return ""
        self._used[name] = self._notes[name]
        return "" if reference.get(OWN_MARK) in ("1", "true") else f"[{len(self._used)}]"

    def used(self) -> Iterator[tuple[str, Element]]:
        """Those that the text refers to; a note may refer to others."""
        number = 0
        while number < len(self._used):
            note = list(self._used.values())[number]
            number += 1
            yield f"[{number}] ", note
