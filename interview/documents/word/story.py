"""Word's paragraphs, tables and text boxes as lines, in the order of the document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from interview.documents.sight import SMALLEST, Colour, are_alike
from interview.documents.word.ground import ground, ground_of_paragraph
from interview.documents.word.names import COMPATIBILITY, MAIN, Element, child, value
from interview.documents.word.notes import REFERENCES, Notes
from interview.documents.word.numbering import Numbering
from interview.documents.word.space import is_squeezed, is_switched_off
from interview.documents.word.styles import Styles, colour, is_transparent, is_vanished, size

WRAPPERS = {f"{MAIN}{name}" for name in ("ins", "moveTo", "customXml", "smartTag", "sdt", "sdtContent")}
INLINE_WRAPPERS = WRAPPERS | {f"{MAIN}{name}" for name in ("hyperlink", "fldSimple", "bdo", "dir")}
BOXES = {f"{MAIN}{name}" for name in ("drawing", "pict", "object")}
SIGNS = {
    f"{MAIN}tab": "\t",
    f"{MAIN}ptab": "\t",
    f"{MAIN}br": "\n",
    f"{MAIN}cr": "\n",
    f"{MAIN}noBreakHyphen": "-",
}
SYMBOLS = {"F0B7": "•", "F0A7": "•", "F0D8": "•", "F0FC": "✓"}


@dataclass(slots=True)
class Story:
    """Body, header or footer while it is read."""

    styles: Styles
    numbering: Numbering
    notes: Notes = field(default_factory=lambda: Notes(()))
    has_shapes: bool = False  # large ones, which text may stand on: its colour says nothing then
    lines: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)

    def read(self, parent: Element) -> None:
        """Everything within a body, a cell or a text box."""
        for block in children(parent):
            if block.tag == f"{MAIN}p":
                self._read_paragraph(block)
            elif block.tag == f"{MAIN}tbl":
                self._read_table(block)
            elif block.tag in WRAPPERS:
                self.read(block)

    def _read_paragraph(self, paragraph: Element) -> None:
        shown, hidden = "", ""
        boxes: list[Element] = []
        owners = [paragraph, *self.styles.of_paragraph(paragraph)]
        behind = ground_of_paragraph(paragraph, owners, self.styles)
        has_no_room = is_squeezed(paragraph, owners)
        for run in runs(paragraph):
            text, within = read_run(run, self.notes)
            boxes += within
            if text.strip() and (has_no_room or self._is_hidden(run, owners[1:], behind)):
                hidden += text
            else:
                shown += text
        if shown.strip():
            shown = self.numbering.mark(paragraph) + shown
        self.lines += shown.split("\n")
        self.hidden += filter(str.strip, [hidden])
        for box in boxes:
            if is_switched_off(box):
                self.hidden.append(" ".join(filter(None, (one.text for one in box.iter(f"{MAIN}t")))))
            else:
                self.read(box)

    def read_note(self, mark: str, note: Element) -> None:
        start = len(self.lines)
        self.read(note)
        if len(self.lines) > start:
            self.lines[start] = mark + self.lines[start].lstrip()

    def _is_hidden(self, run: Element, of_paragraph: Sequence[Element], behind: Colour) -> bool:
        chain = list(self.styles.of_run(run, of_paragraph))
        points, ink = size(chain), colour(chain)
        if is_vanished(chain) or is_transparent(chain):
            return True
        if points is not None and points < SMALLEST:
            return True
        if ink is None or self.has_shapes:
            return False
        return are_alike(ink, ground(run, behind))

    def _read_table(self, table: Element) -> None:
        """A row of short cells is one line; longer cells stand below each other."""
        for row in within(table, "tr"):
            cells = [self._cell(cell) for cell in within(row, "tc") if not is_continued(cell)]
            filled = [cell for cell in cells if cell]
            if all(len(cell) == 1 for cell in filled):
                self.lines.append("\t".join(cell[0] for cell in filled))
            else:
                self.lines += [line for cell in filled for line in [*cell, ""]]

    def _cell(self, cell: Element) -> list[str]:
        story = Story(self.styles, self.numbering, self.notes, self.has_shapes, hidden=self.hidden)
        story.read(cell)
        lines = "\n".join(story.lines).strip()
        return lines.split("\n") if lines else []


def children(parent: Element) -> Iterator[Element]:
    """The children, with one of each set of alternatives: the first that the file offers."""
    for one in parent:
        if one.tag == f"{COMPATIBILITY}AlternateContent":
            if len(one):
                yield from children(one[0])
        else:
            yield one


def runs(parent: Element) -> Iterator[Element]:
    """The runs of a paragraph, those in links and fields too; deleted ones not."""
    for one in children(parent):
        if one.tag == f"{MAIN}r":
            yield one
        elif one.tag in INLINE_WRAPPERS:
            yield from runs(one)


def read_run(run: Element, notes: Notes) -> tuple[str, list[Element]]:
    """The text of a run, and the text boxes that hang on it."""
    text = ""
    boxes: list[Element] = []
    for one in children(run):
        if one.tag == f"{MAIN}t":
            text += one.text or ""
        elif one.tag in SIGNS:
            text += SIGNS[one.tag]
        elif one.tag == f"{MAIN}sym":
            text += SYMBOLS.get(str(one.get(f"{MAIN}char")).upper(), "")
        elif one.tag in REFERENCES:
            text += notes.mark(one)
        elif one.tag in BOXES:
            boxes += text_boxes(one)
    return text, boxes


def text_boxes(parent: Element) -> Iterator[Element]:
    """The outermost text boxes; a box within a box is read with its outer one."""
    for one in children(parent):
        if one.tag == f"{MAIN}txbxContent":
            yield one
        else:
            yield from text_boxes(one)


def within(parent: Element, name: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, those in content controls too."""
    for one in children(parent):
        if one.tag == f"{MAIN}{name}":
            yield one
        elif one.tag in WRAPPERS:
            yield from within(one, name)


def is_continued(cell: Element) -> bool:
    """The lower part of a cell that spans several rows."""
    merge = child(cell, "tcPr", "vMerge")
    return merge is not None and value(cell, "tcPr", "vMerge") != "restart"
