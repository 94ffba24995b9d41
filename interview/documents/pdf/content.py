"""A page's content stream as operators with their operands: one pass, linear in its length."""

import re
from collections.abc import Callable, Iterator

Single = float | bytes | str
Operand = Single | list[Single]  # number, string, name, or an array of the first two

TOKEN = re.compile(
    rb"[\0\t\n\f\r ]*+(?:%[^\r\n]*+[\0\t\n\f\r ]*+)*+"
    rb"(?:([+-]{0,3}(?:\d+\.?\d*|\.\d+))"  # 1 number
    rb"|([A-Za-z'\"][A-Za-z0-9*'\"]*)"  # 2 operator
    rb"|\(([^()\\]*(?:\\.[^()\\]*)*)\)"  # 3 string without inner brackets
    rb"|<([0-9A-Fa-f\0\t\n\f\r ]*)>"  # 4 string in hex
    rb"|/([^\0\t\n\f\r ()<>\[\]{}/%]*)"  # 5 name
    rb"|(\()"  # 6 string with inner brackets
    rb"|(\[)|(\])|(<<|>>|[^\0\t\n\f\r ]))",  # 7 array  8 its end  9 anything else
    re.DOTALL,
)
NUMBER, OPERATOR, STRING, HEX, NAME, NESTED, ARRAY, _, ANYTHING = range(1, 10)
BRACKETS = re.compile(rb"\\.|[()]", re.DOTALL)
ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)|\r\n?", re.DOTALL)
ESCAPED = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}
IMAGE_END = re.compile(rb"[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)")
WHITE = b"\0\t\n\f\r "
MOST_OPERANDS = 50_000


def operations(content: bytes) -> Iterator[tuple[bytes, list[Operand]]]:
    """Each operator with the operands before it. Dictionaries lose their brackets: no painting needs them."""
    operands: list[Operand] = []
    array: list[Single] | None = None
    position, match = 0, TOKEN.match
    value: Single
    while token := match(content, position):
        position, kind = token.end(), token.lastindex or ANYTHING
        if kind == OPERATOR:
            yield token[OPERATOR], operands
            operands, array = [], None
            if token[OPERATOR] == b"BI":
                position = _after_image(content, position)
            continue
        if kind >= ARRAY:
            array = [] if kind == ARRAY else None
            if array is not None:
                operands.append(array)
            continue
        if kind == NESTED:
            end = _closing(content, position)
            value, position = unescaped(content[position:end]), end + 1
        else:
            value = MEANING[kind](token[kind])
        operands.append(value) if array is None else array.append(value)
        if len(operands) > MOST_OPERANDS:
            operands = []


def unescaped(raw: bytes) -> bytes:
    """The bytes that a string in round brackets stands for."""
    if b"\\" not in raw and b"\r" not in raw:
        return raw
    return ESCAPE.sub(_escaped, raw)


def _escaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    if sign is None:
        return b"\n"
    if sign[:1].isdigit() and sign[0] < ord("8"):
        return bytes((int(sign, 8) & 255,))
    return ESCAPED.get(sign, sign)


def _number(raw: bytes) -> float:
    try:
        return float(raw)
    except ValueError:  # "--5" is seen in the wild and means -5
        return -float(raw.lstrip(b"+-"))


def _from_hex(raw: bytes) -> bytes:
    digits = raw.translate(None, WHITE)
    return bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode("ascii"))


def _name(raw: bytes) -> str:
    return "/" + raw.decode("latin-1")


def _closing(content: bytes, position: int) -> int:
    """Where the string ends whose opening bracket stands before `position`."""
    depth = 1
    for match in BRACKETS.finditer(content, position):
        depth += {b"(": 1, b")": -1}.get(match[0], 0)
        if depth == 0:
            return match.start()
    return len(content)


def _after_image(content: bytes, position: int) -> int:
    """An image in the middle of the stream: nothing in it is an operator."""
    start = content.find(b"ID", position)
    end = IMAGE_END.search(content, max(position, start))
    return end.end() if end else len(content)


MEANING: dict[int, Callable[[bytes], Single]] = {
    NUMBER: _number,
    STRING: unescaped,
    HEX: _from_hex,
    NAME: _name,
}
