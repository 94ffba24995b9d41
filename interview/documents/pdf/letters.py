"""A font as text extraction needs it: bytes to letters, their widths, and the width of a space."""

import re
import unicodedata
from typing import NamedTuple

from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
UNUSED = "\x7f\x81\x8d\x8f\x90\x9d"  # codes that Windows' encoding leaves free: a PDF draws a bullet for them
UNKNOWN = "\ufffd"
MOST_KEPT = 20_000


class Shown(NamedTuple):
    """What one string shows. `width` is in thousandths of the font's size."""

    text: str
    width: float
    glyphs: int
    spaces: int  # those that word spacing widens


def unknown(raw: bytes) -> Shown:
    """Text in a font that cannot be read."""
    return Shown(UNKNOWN * len(raw), 500.0 * len(raw), len(raw), 0)


class Letters:
    """One font of a file. Equal strings are read once."""

    def __init__(self, resource: DictionaryObject) -> None:
        self.resource = resource  # kept: its identity is the key of this font
        self._font = Font.from_font_resource(resource)
        self._known: dict[bytes, Shown] = {}
        self._glyphs: dict[str, tuple[str, float]] = {}
        self._is_simple = not isinstance(self._font.encoding, str)
        self._unit, self.height = _scale(resource)
        self._is_readable = self._font.interpretable and not _is_mute(self._font, resource)

    @property
    def space(self) -> float:
        """The width of a space, within what is usual: some fonts state nonsense."""
        return min(max(float(self._font.space_width) * self._unit, 150.0), 350.0)

    def shown(self, raw: bytes) -> Shown:
        found = self._known.get(raw)
        if found is None:
            if len(self._known) > MOST_KEPT:
                self._known.clear()
            found = self._known[raw] = self._read(raw)
        return found

    def _read(self, raw: bytes) -> Shown:
        codes = self._codes(raw)
        glyphs = [self._glyph(code) for code in codes]
        text = "".join(glyph[0] for glyph in glyphs) if self._is_readable else UNKNOWN * len(codes)
        width = sum(glyph[1] for glyph in glyphs) * self._unit
        spaces = raw.count(b" ") if self._is_simple else 0
        return Shown(text, width, len(codes), spaces)

    def _codes(self, raw: bytes) -> str:
        if isinstance(self._font.encoding, str):
            return raw.decode(self._font.encoding, "replace")
        return raw.decode("latin-1")

    def _glyph(self, code: str) -> tuple[str, float]:
        found = self._glyphs.get(code)
        if found is None:
            found = self._glyphs[code] = (self._letter(code), self._font.get_text_width(code))
        return found

    def _letter(self, code: str) -> str:
        """The letter of one code. The letters of one glyph are turned round, as their line will be."""
        encoding, letters = self._font.encoding, self._font.character_map
        letter = str(encoding.get(ord(code), code)) if isinstance(encoding, dict) else code
        letter = str(letters.get(letter, letter))
        if letter in UNUSED and self._is_simple:
            return "•"
        if len(letter) > 1 and letter.startswith("/"):  # a glyph's private name
            return UNKNOWN
        if not RIGHT_TO_LEFT.search(letter):
            return letter
        return unicodedata.normalize("NFKC", letter)[::-1]


def _scale(resource: DictionaryObject) -> tuple[float, float]:
    """Thousandths of the size per unit of width, and the letters' height as a part of the size."""
    if resource.get("/Subtype") != "/Type3":
        return 1.0, 1.0
    matrix = [float(number) for number in resource.get("/FontMatrix", (0.001, 0, 0, 0.001, 0, 0))]
    box = [float(number) for number in resource.get("/FontBBox", (0, 0, 0, 0))]
    height = abs((box[3] - box[1]) * matrix[3])
    return matrix[0] * 1000, height or 1.0


def _is_mute(font: Font, resource: DictionaryObject) -> bool:
    """Codes that are glyph numbers of the embedded font, with no table that says what they mean."""
    encoding = resource.get("/Encoding")
    return (
        font.sub_type == "Type0"
        and not font.character_map
        and isinstance(encoding, str)
        and encoding.startswith("/Identity")
    )
