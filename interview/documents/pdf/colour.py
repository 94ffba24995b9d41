"""Colours of a PDF; patterns and lookup tables stay unknown."""

from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from interview.documents.pdf.content import Operand
from interview.documents.sight import WHITE, Colour

NO_INK = 0.05
PLAIN = {
    "/DeviceGray",
    "/DeviceRGB",
    "/DeviceCMYK",
    "/CalGray",
    "/CalRGB",
    "/ICCBased",
    "/G",
    "/RGB",
    "/CMYK",
}
INKS = {"/Separation", "/DeviceN"}


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


def in_space(space: str, operands: list[Operand]) -> Colour:
    """The colour that operands mean in a colour space of this family."""
    numbers = [operand for operand in operands if isinstance(operand, float)]
    if len(numbers) != len(operands) or not numbers:
        return None
    if space in INKS:
        return WHITE if max(numbers) <= NO_INK else None
    return from_numbers(numbers) if space in PLAIN else None


def family(name: str, resources: DictionaryObject) -> str:
    """The family of a colour space: its own name, or the first of the array that it stands for."""
    if name in PLAIN:
        return name
    spaces = resources.get("/ColorSpace")
    space: PdfObject | None = spaces.get_object() if spaces is not None else None
    found = space.get(name) if isinstance(space, DictionaryObject) else None
    meant = found.get_object() if found is not None else None
    if isinstance(meant, ArrayObject) and meant:
        return str(meant[0])
    return str(meant)
