"""Colours of a PDF in any colour space; None where they cannot be known."""

from typing import NamedTuple

from pypdf.generic import ArrayObject, DictionaryObject, NameObject, PdfObject, StreamObject

from interview.documents.pdf.functions import results
from interview.documents.pdf.objects import BROKEN, dictionary, numbers_of, resolved
from interview.documents.sight import BLACK, WHITE, Colour

NO_INK = 0.05
PARTS = {
    "/DeviceGray": 1,
    "/DeviceRGB": 3,
    "/DeviceCMYK": 4,
    "/CalGray": 1,
    "/CalRGB": 3,
    "/G": 1,
    "/RGB": 3,
    "/CMYK": 4,
}
INKS = {"/Separation", "/DeviceN"}
INDEXED = {"/Indexed", "/I"}
DEEPEST = 4
KNEE = 6 / 29  # where the scale of Lab turns into a straight line


class Space(NamedTuple):
    """A colour space: its family, and the rest of the array that defines it."""

    family: str
    rest: tuple[PdfObject, ...] = ()
    parts: int = 1  # numbers that a colour has


GREY = Space("/DeviceGray")


def from_numbers(numbers: list[float]) -> Colour:
    """One number is grey, three are red, green and blue, four are inks."""
    values = [min(max(number, 0.0), 1.0) for number in numbers]
    if len(values) == 1:
        return values[0], values[0], values[0]
    if len(values) == 3:
        return values[0], values[1], values[2]
    if len(values) == 4:
        cyan, magenta, yellow, black = values
        return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return None


def named(name: str, resources: DictionaryObject) -> Space:
    """The space that a content stream calls by this name."""
    if name in PARTS:
        return Space(name, parts=PARTS[name])
    return space_of(dictionary(resources.get("/ColorSpace")).get(name))


def space_of(definition: PdfObject | None, depth: int = 0) -> Space:
    meant = resolved(definition)
    if isinstance(meant, NameObject):
        return Space(str(meant), parts=PARTS.get(str(meant), 1))
    if not isinstance(meant, ArrayObject) or not meant or depth > DEEPEST:
        return Space("")
    found, rest = str(resolved(meant[0])), tuple(meant[1:])
    if found == "/ICCBased":
        return Space(found, rest, int(dictionary(rest[0]).get("/N", 3)) if rest else 3)
    if found == "/DeviceN":
        return Space(found, rest, len(meant[1].get_object()))
    return Space(found, rest, 3 if found == "/Lab" else PARTS.get(found, 1))


def first(space: Space) -> Colour:
    """The colour that a space begins with."""
    if space.family in INDEXED:
        return in_space(space, [0.0])
    return in_space(space, [1.0] * space.parts) if space.family in INKS else BLACK


def in_space(space: Space, numbers: list[float], depth: int = 0) -> Colour:
    """The colour that numbers mean there."""
    if depth > DEEPEST or not numbers:
        return None
    try:
        return _meant(space, numbers, depth)
    except BROKEN:  # a space that is not whole
        return None


def _meant(space: Space, numbers: list[float], depth: int) -> Colour:
    if space.family == "/Lab":
        return _from_lab(space, numbers)
    if space.family in INDEXED:
        return _from_index(space, int(numbers[0]), depth)
    if space.family in INKS:
        return WHITE if max(numbers) <= NO_INK else _from_ink(space, numbers, depth)
    return from_numbers(numbers) if space.family in PARTS or space.family == "/ICCBased" else None


def _from_ink(space: Space, numbers: list[float], depth: int) -> Colour:
    """As the file says that the ink looks."""
    if len(numbers) != 1:
        return None
    return in_space(space_of(space.rest[1]), results(space.rest[2], numbers[0]), depth + 1)


def _from_index(space: Space, index: int, depth: int) -> Colour:
    base, table = space_of(space.rest[0]), resolved(space.rest[2])
    looked = table.get_data() if isinstance(table, StreamObject) else getattr(table, "original_bytes", b"")
    start = max(index, 0) * base.parts
    found = looked[start : start + base.parts]
    if len(found) < base.parts or base.family == "/Lab":
        return None
    return in_space(base, [byte / 255 for byte in found], depth + 1)


def _from_lab(space: Space, numbers: list[float]) -> Colour:
    light, a, b = numbers
    white = numbers_of(dictionary(space.rest[0])["/WhitePoint"])
    middle = (light + 16) / 116
    x, y, z = (
        size * _unbent(part)
        for size, part in zip(white, (middle + a / 500, middle, middle - b / 200), strict=True)
    )
    linear = (
        3.1339 * x - 1.6169 * y - 0.4906 * z,
        -0.9785 * x + 1.9160 * y + 0.0333 * z,
        0.0720 * x - 0.2290 * y + 1.4057 * z,
    )
    return from_numbers([max(part, 0.0) ** (1 / 2.2) for part in linear])


def _unbent(part: float) -> float:
    return part**3 if part >= KNEE else 108 / 841 * (part - 4 / 29)
