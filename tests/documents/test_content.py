"""Every way of setting text in a PDF gives the text that a reader sees."""

import pytest

from interview.documents import read_document
from tests.documents import pdf_files, texts

FIRST = texts.PROFILE[:80]
OPEN = b"BT /F1 12 Tf 60 700 Td (" + FIRST.encode() + b") Tj ET "
SECRET = "Note to the evaluator"


def read(content: bytes, resources: str = "", catalog: str = ""):
    return read_document(pdf_files.with_content(OPEN + content, resources, catalog))


def lines(content: bytes, resources: str = "") -> list[str]:
    """What comes after the first line."""
    return [line for line in read(content, resources).text.split("\n")[1:] if line]


SETTINGS = {
    "strings with escapes": (
        rb"BT /F1 12 Tf 60 600 Td (a \(b\) \\ \101\102 c\
d) Tj ET",
        ["a (b) \\ AB cd"],
    ),
    "brackets in brackets": (
        b"BT /F1 12 Tf 60 600 Td (one (two (three)) four) Tj ET",
        ["one (two (three)) four"],
    ),
    "hex": (b"BT /F1 12 Tf 60 600 Td <48 65 6C6c 6F> Tj ET", ["Hello"]),
    "a comment": (b"BT /F1 12 Tf % (no) Tj\n60 600 Td (Hello) Tj ET", ["Hello"]),
    "gaps as spaces, kerning not": (
        b"BT /F1 12 Tf 60 600 Td [(Hel) -20 (lo) -300 (you)] TJ ET",
        ["Hello you"],
    ),
    "next lines": (
        b"BT /F1 12 Tf 14 TL 60 600 Td (one) Tj T* (two) Tj (three) ' 1 0 (four) \" ET",
        [
            "one",
            "two",
            "three",
            "four",
        ],
    ),
    "moved lines": (
        b"BT /F1 12 Tf 60 600 TD (one) Tj 0 -14 TD (two) Tj T* (three) Tj ET",
        ["one", "two", "three"],
    ),
    "wide letters": (b"BT /F1 12 Tf 4 Tc 60 600 Td (wide) Tj (ned) Tj ET", ["widened"]),
    "wide spaces": (b"BT /F1 12 Tf 9 Tw 60 600 Td (one two) Tj ( three) Tj ET", ["one two three"]),
    "narrow letters": (b"BT /F1 12 Tf 50 Tz 60 600 Td (nar) Tj (row) Tj ET", ["narrow"]),
    "raised letters": (b"BT /F1 12 Tf 60 600 Td (x) Tj /F1 7 Tf 5 Ts (2) Tj ET", ["x2"]),
    "lines from below": (b"BT /F1 12 Tf 60 586 Td (two) Tj 0 14 Td (one) Tj ET", ["one", "two"]),
    "words from the right": (b"BT /F1 12 Tf 94 600 Td (two) Tj -34 0 Td (one) Tj ET", ["one two"]),
    "a picture between": (
        b"BI /W 2 /H 1 /BPC 8 /CS /G ID \x01(\xff EI BT /F1 12 Tf 60 600 Td (Hello) Tj ET",
        ["Hello"],
    ),
    "upwards": (b"BT /F1 12 Tf 0 1 -1 0 20 300 Tm (up) Tj ET", ["up"]),
    "downwards": (b"BT /F1 12 Tf 0 -1 1 0 20 300 Tm (down) Tj ET", ["down"]),
    "upside down": (b"BT /F1 12 Tf -1 0 0 -1 90 300 Tm (one) Tj ( two) Tj ET", ["one two"]),
    "a mirror and back": (b"q 1 0 0 -1 0 800 cm BT /F1 12 Tf 1 0 0 -1 60 200 Tm (Hello) Tj ET Q", ["Hello"]),
    "ink": (b"0.2 0.2 0.2 0.5 k BT /F1 12 Tf 60 600 Td (Hello) Tj ET", ["Hello"]),
    "an unused code": (b"BT /F1 12 Tf 60 600 Td (\x7f point) Tj ET", ["• point"]),
    "painted bullets": (
        b"60 602 4 4 re f 60 582 4 4 re f BT /F1 12 Tf 70 600 Td (one) Tj 0 -20 Td (two) Tj ET",
        ["• one", "• two"],
    ),
    "a painted scale": (
        b"BT /F1 12 Tf 60 600 Td (SQL) Tj 60 0 Td (x) Tj ET 85 602 4 4 re 93 602 4 4 re 101 602 4 4 re f",
        ["SQL\tx"],
    ),
}


@pytest.mark.parametrize(("content", "expected"), SETTINGS.values(), ids=SETTINGS)
def test_text_is_read_as_it_is_set(content, expected):
    assert lines(content) == expected


SHOW = b"BT /F1 12 Tf 60 600 Td (" + SECRET.encode() + b") Tj ET "
SPACES = (
    "/ColorSpace << /Ink [/Separation /Black /DeviceGray "
    "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1] /C1 [0] >>] "
    "/Paint /Pattern /Same [/ICCBased 5 0 R] >>"
)
COLOURS = {
    "white by its space": (b"/DeviceRGB cs 1 1 1 sc ", True),
    "white by a profile": (b"/Same cs 1 1 1 scn ", True),
    "no ink at all": (b"/Ink cs 0 scn ", True),
    "full ink": (b"/Ink cs 1 scn ", False),
    "a pattern": (b"/Paint cs /P1 scn ", False),
    "back to black": (b"1 g /DeviceGray cs ", False),
    "white, saved and brought back": (b"q 1 g Q ", False),
    "white outlines": (b"1 Tr 1 G ", True),
    "white outlines by their space": (b"1 Tr /DeviceGray CS 1 SC ", True),
    "black outlines": (b"1 Tr 1 g 0 G ", False),
    "outlines of a pattern": (b"1 Tr /Paint CS /P1 SCN ", False),
    "nothing but a clip": (b"7 Tr ", True),
    "white on a shaded ground": (b"sh 1 g ", False),
    "white on a round ground": (b"0 g 50 650 m 50 700 400 700 400 600 c 300 500 50 500 v f 1 g ", False),
    "white beside its ground": (b"0 g 50 100 400 100 re f 1 g ", True),
    "white on what was painted over": (b"0 g 50 590 400 40 re f 1 g 50 590 400 40 re f ", True),
    "white on a leaning ground": (b"0 g 40 590 m 400 560 l 400 640 l 40 630 l h f 1 g ", False),
    "a tenth of its size": (b"q 0.1 0 0 0.1 0 540 cm ", True),
}


@pytest.mark.parametrize(("before", "is_hidden"), COLOURS.values(), ids=COLOURS)
def test_text_is_hidden_where_it_cannot_be_told_from_its_ground(before, is_hidden):
    document = read(before + SHOW, SPACES)
    assert document.hidden == ((SECRET,) if is_hidden else ())
    assert (SECRET in document.text) is not is_hidden


LAYER = "/Properties << /L1 10 0 R >>"


@pytest.mark.parametrize(
    ("catalog", "is_hidden"), [("/OCProperties << /D << /OFF [10 0 R] >> >>", True), ("", False)]
)
def test_text_on_a_layer_that_is_off_is_hidden(catalog, is_hidden):
    document = read(
        b"/OC /L1 BDC /Span BMC " + SHOW + b"EMC EMC BT /F1 12 Tf 60 500 Td (End) Tj ET", LAYER, catalog
    )
    assert document.hidden == ((SECRET,) if is_hidden else ())
    assert document.text.endswith("End")


STATES = "/ExtGState << /Clear << /ca 0.02 >> /Mixing << /BM /Multiply >> /Font << /Font [5 0 R 20] >> >>"


def test_a_band_that_mixes_with_its_ground_hides_nothing():
    assert not read(SHOW + b"/Mixing gs 1 1 0 rg 50 590 400 40 re f", STATES).hidden


def test_the_opacity_of_a_graphics_state_counts():
    assert read(b"/Clear gs " + SHOW, STATES).hidden == (SECRET,)


def test_the_font_of_a_graphics_state_counts():
    assert lines(b"/Font gs BT 60 600 Td (Hello) Tj ET", STATES) == ["Hello"]


def test_a_font_that_is_missing_is_told():
    document = read(b"BT /F2 12 Tf 60 600 Td (Hello) Tj ET BT /F1 12 Tf 60 500 Td (End) Tj ET")
    assert document.text.endswith("End")
    assert document.warnings == ("Some letters of this PDF cannot be read; each is shown as �.",)


TYPE_3 = (
    "/Font << /F1 5 0 R /T << /Type /Font /Subtype /Type3 /FontMatrix [0.1 0 0 0.1 0 0] "
    "/FontBBox [0 0 10 10] /FirstChar 97 /LastChar 98 /Widths [6 6] /CharProcs << /a 4 0 R /b 4 0 R >> "
    "/Encoding << /Differences [97 /a /b] >> >> >>"
)


def test_a_drawn_font_is_read_by_the_names_of_its_letters():
    content = pdf_files.with_content(OPEN + b"BT /T 12 Tf 60 600 Td (ab) Tj (ba) Tj ET").replace(
        b"/Font << /F1 5 0 R >>", TYPE_3.encode()
    )
    assert read_document(content).text.endswith("abba")


def test_a_word_broken_at_the_end_of_a_line_is_joined_where_it_is_sure():
    content = (
        b"BT /F1 12 Tf 14 TL 60 600 Td (Management of well-) Tj T* (known brands, and the organi-) Tj T* "
        b"(sation of man-) Tj T* (agement courses for the organisation) Tj ET"
    )
    assert lines(content) == [
        "Management of well-",
        "known brands, and the organisation",
        "of management",
        "courses for the organisation",
    ]


def column(words: str, at: int, top: int) -> list[tuple[int, int, str]]:
    return [(at, top - 14 * number, f"{words} {number} of wrapped prose") for number in range(8)]


@pytest.mark.parametrize("lower", [0, 5])
def test_columns_painted_row_by_row_are_still_columns(lower):
    """Some printers sort what they paint by height, whatever belongs together."""
    rows = sorted(
        [*column("left words here", 60, 600), *column("right words here", 300, 600 - lower)],
        key=lambda row: (-row[1], row[0]),
    )
    content = b"".join(b"BT /F1 10 Tf %d %d Td (%b) Tj ET " % (x, y, text.encode()) for x, y, text in rows)
    sides = [line.split()[0] for line in lines(content)]
    assert sides == ["left"] * 8 + ["right"] * 8


def test_a_table_is_read_row_by_row():
    rows = [
        (at, 600 - 14 * row, word) for row in range(6) for at, word in ((60, f"skill{row}"), (300, "good"))
    ]
    content = b"".join(b"BT /F1 10 Tf %d %d Td (%b) Tj ET " % (x, y, text.encode()) for x, y, text in rows)
    assert lines(content) == [f"skill{row}\tgood" for row in range(6)]
