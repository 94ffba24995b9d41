"""The names of Word's XML elements and attributes."""

from docx.oxml.xmlchemy import BaseOxmlElement

Element = BaseOxmlElement

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
PLACING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
VECTOR = "{urn:schemas-microsoft-com:vml}"
VALUE = f"{MAIN}val"
OFF = {"0", "false", "off"}


def child(element: Element | None, *names: str) -> Element | None:
    """The first element down this path of names."""
    for name in names:
        element = None if element is None else element.find(f"{MAIN}{name}")
    return element


def value(element: Element | None, *names: str) -> str | None:
    """The `val` of the first element down this path."""
    found = child(element, *names)
    return None if found is None else found.get(VALUE)


def is_on(element: Element | None, *names: str) -> bool | None:
    """A switch: there without a value means on; None where it is not there."""
    found = child(element, *names)
    return None if found is None else found.get(VALUE, "1") not in OFF
