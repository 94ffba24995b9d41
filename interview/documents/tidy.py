"""Clean text of any origin: no control or invisible characters, at most one blank line, lines kept."""

import re
import unicodedata

NEWLINES = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f]")
UNSEEN = re.compile(  # controls, soft hyphens, zero widths, bidi marks and overrides, tags, surrogates
    "[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Joiners belong to Arabic, to the scripts of India and to emoji; elsewhere they only hide.
STRAY_JOINERS = re.compile("(?<![\u0600-\u08ff\u0900-\u0dff\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]")
BULLETS = re.compile(
    "^([ \t]*)[\uf000-\uf0ff\u25aa\u25cf\u25a0\u2023\u2043\u27a2\u25b8\u25e6](?=\\s)[ \t]*", re.MULTILINE
)
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
BLANK_LINES = re.compile(r"\n{3,}")
OPENING_SHOWN = 40


def tidied(text: str) -> str:
    """The text as a person would copy it by hand, its lines and bullets kept."""
    text = NEWLINES.sub("\n", text)
    text = SPACES.sub(" ", text)
    text = STRAY_JOINERS.sub("", UNSEEN.sub("", text))
    text = PRIVATE.sub("", BULLETS.sub(r"\1• ", text)).translate(LIGATURES)
    text = unicodedata.normalize("NFC", text)
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return BLANK_LINES.sub("\n\n", lines).strip()


def cut(text: str, most: int) -> tuple[str, str]:
    """At most so many characters, up to the end of a line where one is near, and the rest."""
    if len(text) <= most:
        return text, ""
    end = text.rfind("\n", 0, most + 1)
    if end < most // 2:
        end = text.rfind(" ", 0, most + 1)
    if end < most // 2:
        end = most
    return text[:end].rstrip(), text[end:].lstrip()


def cut_warning(rest: str) -> str:
    """What was cut, in one sentence that quotes where the rest begins."""
    line = rest.partition("\n")[0]
    opening = line if len(line) <= OPENING_SHOWN else line[:OPENING_SHOWN].rsplit(" ", 1)[0] + " …"
    return (
        f"The document is longer than fits. Everything from “{opening}” on is left out. "
        "If that part matters, please shorten what stands before it."
    )
