"""Lines of Arabic and Hebrew: from the order on the page, left to right, to the order of reading."""

import re

RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LEFT = re.compile("[^\\W\\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Numbers and words of other scripts keep their own order within right-to-left text.
KEPT = re.compile(
    "[^\\W_\u0590-\u065f\u066a-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
    "(?:[^\\s\u0590-\u065f\u066a-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*"
    "[^\\W_\u0590-\u065f\u066a-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*"
)
TURNED = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\n\t]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?"
)
MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def logical(line: str) -> str:
    """The line as it is read aloud. Lines without right-to-left letters stay as they are."""
    if not RIGHT.search(line):
        return line
    if len(RIGHT.findall(line)) >= len(LEFT.findall(line)):
        return _turned(line)
    return TURNED.sub(lambda match: _turned(match[0]), line)


def _turned(text: str) -> str:
    turned = text[::-1].translate(MIRRORED)
    return KEPT.sub(lambda match: match[0][::-1].translate(MIRRORED), turned)
