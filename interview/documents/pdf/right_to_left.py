"""Lines of Arabic and Hebrew: from the order on the page, left to right, to the order of reading."""

import re

LETTERS = (
    "\u0590-\u065f\u066a-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # without Arabic digits, which run to the right
)
RIGHT = re.compile(f"[{LETTERS}]")
LEFT = re.compile(f"[^\\W\\d_{LETTERS}]")
# Phrases of other scripts and numbers keep their order within right-to-left text; all else is turned.
UNIT = re.compile(
    f"[^\\W\\d_{LETTERS}](?:[^\\n\\t{LETTERS}]*[^\\W_{LETTERS}])?|\\d(?:[\\d.,:/+-]*\\d)?|.", re.DOTALL
)
TURNED = re.compile(f"[{LETTERS}](?:[^\\n\\t]*[{LETTERS}])?")
MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def logical(line: str) -> str:
    """The line as it is read aloud. Lines without right-to-left letters stay as they are."""
    if not RIGHT.search(line):
        return line
    if len(RIGHT.findall(line)) >= len(LEFT.findall(line)):
        return _turned(line)
    return TURNED.sub(lambda match: _turned(match[0]), line)


def _turned(text: str) -> str:
    units = reversed(UNIT.findall(text))
    return "".join(unit if len(unit) > 1 else unit.translate(MIRRORED) for unit in units)
