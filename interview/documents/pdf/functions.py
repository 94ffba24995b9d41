"""Functions of a PDF from one number to several; those written as little programs stay unknown."""

from itertools import pairwise

from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from interview.documents.pdf.objects import numbers_of, resolved, text_of

SAMPLED, POWER, STITCHED = "0", "2", "3"
DEEPEST = 8
MOST_PARTS = 500


def results(function: PdfObject | None, x: float, depth: int = 0) -> list[float]:
    """Raises ValueError where the function is not known."""
    function = resolved(function)
    if isinstance(function, ArrayObject) and depth <= DEEPEST:
        return [number for one in function[:MOST_PARTS] for number in results(one, x, depth + 1)]
    if depth > DEEPEST or not isinstance(function, DictionaryObject):
        raise ValueError(depth)
    low, high = numbers_of(function["/Domain"])[:2]
    x = min(max(x, low), high)
    kind = text_of(function["/FunctionType"])
    if kind == POWER:
        return _power(function, x)
    if kind == STITCHED:
        return _stitched(function, x, low, high, depth)
    if kind == SAMPLED and isinstance(function, StreamObject):
        return _sampled(function, (x - low) / (high - low))
    raise ValueError(kind)


def _power(function: DictionaryObject, x: float) -> list[float]:
    first = numbers_of(function.get("/C0")) or [0.0]
    last = numbers_of(function.get("/C1")) or [1.0]
    share = x ** float(text_of(function["/N"]))
    return [one + share * (other - one) for one, other in zip(first, last, strict=True)]


def _stitched(function: DictionaryObject, x: float, low: float, high: float, depth: int) -> list[float]:
    edges = [low, *numbers_of(function["/Bounds"]), high]
    ways = numbers_of(function["/Encode"])
    number = max((at for at, edge in enumerate(edges[:-1]) if edge <= x), default=0)
    parts = resolved(function["/Functions"])
    if not isinstance(parts, ArrayObject):
        raise TypeError(parts)
    start, end = list(pairwise(edges))[number]
    first, last = ways[2 * number : 2 * number + 2]
    share = (x - start) / (end - start) if end > start else 0.0
    return results(parts[number], first + share * (last - first), depth + 1)


def _sampled(function: StreamObject, share: float) -> list[float]:
    """The nearest sample."""
    sizes = numbers_of(function["/Size"])
    if text_of(function["/BitsPerSample"]) != "8" or len(sizes) != 1:
        raise ValueError(sizes)
    ranges = numbers_of(function["/Range"])
    wide, samples = len(ranges) // 2, function.get_data()
    at = round(share * (int(sizes[0]) - 1)) * wide
    ways = numbers_of(function.get("/Decode")) or ranges
    return [
        ways[2 * part] + samples[at + part] / 255 * (ways[2 * part + 1] - ways[2 * part])
        for part in range(wide)
    ]
