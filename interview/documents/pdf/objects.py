"""What a PDF's objects hold, whether they stand in place or elsewhere in the file."""

from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

# What wrong operands, missing resources and objects that are not whole lead to.
BROKEN = (IndexError, TypeError, ValueError, KeyError, AttributeError, ArithmeticError)


def resolved(thing: PdfObject | None) -> PdfObject | None:
    return thing.get_object() if thing is not None else None


def dictionary(thing: PdfObject | None) -> DictionaryObject:
    """Empty where it is none."""
    found = resolved(thing)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def text_of(thing: PdfObject | None) -> str:
    """A name or a number as it is written; empty where there is none."""
    return str(resolved(thing)) if thing is not None else ""


def numbers_of(array: object) -> list[float]:
    return [float(number) for number in array] if isinstance(array, ArrayObject) else []
