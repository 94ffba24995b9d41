"""Text out of a Word document: paragraphs, lists, tables, text boxes, headers and footers."""

import io
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.oxml import parse_xml

from interview.documents.document import Extract
from interview.documents.word.ground import has_large_shape
from interview.documents.word.guard import check_archive
from interview.documents.word.names import MAIN, RELATIONS, Element, child, is_on
from interview.documents.word.notes import Notes
from interview.documents.word.numbering import Numbering
from interview.documents.word.story import Story
from interview.documents.word.styles import Styles

STYLES, NUMBERING = "/styles", "/numbering"
NOTES = "/footnotes", "/endnotes"


def read_word(content: bytes, _name: str = "") -> Extract:
    """Raises DocumentRefused, or whatever the libraries raise for a damaged file."""
    check_archive(content)
    document = docx.Document(io.BytesIO(content))
    styles = Styles(_part(document, STYLES))
    parts = [document.element, *_edges(document, "headerReference")]
    has_shapes = any(has_large_shape(part) for part in parts)
    notes = Notes([_unread_part(document, kind) for kind in NOTES])
    story = Story(styles, Numbering(_part(document, NUMBERING), styles), notes, has_shapes)
    _read_once(story, _edges(document, "headerReference"))
    story.read(document.element.body)
    for mark, note in notes.used():
        story.read_note(mark, note)
    _read_once(story, _edges(document, "footerReference"))
    return Extract("\n".join(story.lines), _pages(document.element.body), hidden=tuple(story.hidden))


def _part(document: WordDocument, kind: str) -> Element | None:
    """The root of a part that python-docx would make up where it is missing."""
    relations = document.part.rels.values()
    found = (one for one in relations if not one.is_external and one.reltype.endswith(kind))
    return next((getattr(one.target_part, "element", None) for one in found), None)


def _unread_part(document: WordDocument, kind: str) -> Element | None:
    """The root of a part that python-docx passes on as it is."""
    relations = document.part.rels.values()
    found = (one for one in relations if not one.is_external and one.reltype.endswith(kind))
    return next((parse_xml(one.target_part.blob) for one in found), None)


def _edges(document: WordDocument, kind: str) -> Iterator[Element]:
    """Headers or footers that are in use."""
    settings = _part(document, "/settings")
    for section in document.element.body.iter(f"{MAIN}sectPr"):
        used = {"default", "first" if child(section, "titlePg") is not None else "default"}
        if is_on(settings, "evenAndOddHeaders"):
            used.add("even")
        for reference in section.findall(f"{MAIN}{kind}"):
            if reference.get(f"{MAIN}type", "default") in used:
                yield document.part.related_parts[reference.get(f"{RELATIONS}id")].element


def _read_once(story: Story, edges: Iterator[Element]) -> None:
    """Pages repeat their headers; the text does not."""
    seen: set[str] = set()
    for edge in edges:
        words = " ".join("".join(edge.itertext()).split())
        if words and words not in seen:
            seen.add(words)
            story.lines.append("")
            story.read(edge)
            story.lines.append("")


def _pages(body: Element) -> int:
    """As Word counted when it saved the file; at least the breaks made by hand."""
    rendered = sum(1 for _ in body.iter(f"{MAIN}lastRenderedPageBreak"))
    by_hand = sum(one.get(f"{MAIN}type") == "page" for one in body.iter(f"{MAIN}br"))
    return int(max(rendered, by_hand)) + 1
