"""Ways of a PDF to paint text that nobody sees, each beside an honest use of the same means."""

import pytest

from interview.documents import read_document
from tests.documents import pdf_files, texts
from tests.documents.pdf_files import stream

FIRST = texts.PROFILE[:80]
OPEN = b"BT /F1 12 Tf 60 700 Td (" + FIRST.encode() + b") Tj ET "
END = b" BT /F1 12 Tf 60 500 Td (" + texts.EDUCATION[0].encode() + b") Tj ET"
SECRET = "Note to the evaluator"
SHOW = b"BT /F1 12 Tf 60 600 Td (" + SECRET.encode() + b") Tj ET "
BAND = b"50 590 400 40 re "


def is_hidden(content: bytes, resources: str = "", catalog: str = "", **objects: bytes) -> bool:
    """Whether the secret is set apart; all else has to be read."""
    numbered = {int(name.removeprefix("o")): source for name, source in objects.items()}
    pdf = pdf_files.with_content(OPEN + b"q " + content + b" Q" + END, resources, catalog, numbered)
    document = read_document(pdf)
    assert FIRST in document.text
    assert texts.EDUCATION[0] in document.text
    assert (SECRET in document.text) is not (SECRET in document.hidden)
    return SECRET in document.hidden


TINT = "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0 0 {}] >>"
PART = "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1] /C1 [0.99 1 1] >>"
STITCHED = f"<< /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions [{PART} {PART}] >>"
FAINT, STRONG = TINT.format(0.01), TINT.format(1)
SPACES = (
    f"/ColorSpace << /Faint [/Separation /Spot /DeviceCMYK {FAINT}] "
    f"/Strong [/Separation /Spot /DeviceCMYK {STRONG}] "
    f"/Stitched [/Separation /Spot /DeviceRGB {STITCHED}] /Sampled [/Separation /Spot /DeviceRGB 11 0 R] "
    "/Listed [/Indexed /DeviceRGB 1 <FFFFFF102030>] /Looked [/Indexed /DeviceGray 1 12 0 R] "
    "/Lab [/Lab << /WhitePoint [0.9642 1 0.8249] >>] /Profile [/ICCBased 13 0 R] "
    "/Broken [/Separation /Spot /DeviceGray << /FunctionType 2 /Domain [0 1] >>] "
    f"/Inks [/DeviceN [/Cyan /Spot] /DeviceCMYK {STRONG}] >>"
)
SAMPLES = {
    "o11": stream(
        b"\xff\xff\xff\xfc\xff\xff",
        "/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [2] /BitsPerSample 8",
    ),
    "o12": stream(b"\x20\xff", ""),
    "o13": stream(b"", "/N 4"),
}
COLOURS = {
    "an ink that is next to white": (b"/Faint cs 1 scn", True),
    "a strong ink": (b"/Strong cs 1 scn", False),
    "a strong ink, thin": (b"/Strong cs 0.5 scn", False),
    "the ink that a space begins with": (b"/Faint cs", True),
    "an ink made of two": (b"/Stitched cs 0.7 scn", True),
    "an ink by samples": (b"/Sampled cs 1 scn", True),
    "white of a list": (b"/Listed cs 0 sc", True),
    "the colour that a list begins with": (b"/Listed cs", True),
    "dark of a list": (b"/Listed cs 1 sc", False),
    "white of a list elsewhere": (b"/Looked cs 1 sc", True),
    "dark of a list elsewhere": (b"/Looked cs 0 sc", False),
    "beyond a list": (b"/Listed cs 7 sc", False),
    "an ink whose look is not told, after white": (b"1 g /Broken cs 1 scn", False),
    "white by Lab": (b"/Lab cs 100 0 0 scn", True),
    "dark by Lab": (b"/Lab cs 30 20 -20 scn", False),
    "no ink of a profile": (b"/Profile cs 0 0 0 0 scn", True),
    "black ink of a profile": (b"/Profile cs 0 0 0 1 scn", False),
    "several inks": (b"/Inks cs 0.5 1 scn", False),
    "none of several inks": (b"/Inks cs 0 0 scn", True),
    "as its band, in other numbers": (b"0.2 0.4 0.6 rg " + BAND + b"f 0.8 0.6 0.4 0 k", True),
    "as its band, by a list": (b"/Listed cs 1 sc " + BAND + b"f 0.0627 0.1255 0.1882 rg", True),
    "white on a band of a list": (b"/Listed cs 1 sc " + BAND + b"f 1 g", False),
}


@pytest.mark.parametrize(("before", "hides"), COLOURS.values(), ids=COLOURS)
def test_a_colour_is_known_in_every_space(before, hides):
    assert is_hidden(before + b" " + SHOW, SPACES, **SAMPLES) is hides


MODES = "/ExtGState << {} >>".format(
    " ".join(
        f"/{mode} << /BM /{mode} >>"
        for mode in ("Multiply", "Screen", "Darken", "Lighten", "Difference", "Color", "Luminosity", "Normal")
    )
)
BLENDS = {
    "white that multiplies on a dark band": (b"0.1 0.1 0.4 rg " + BAND + b"f 1 g /Multiply gs", True),
    "white that darkens on a dark band": (b"0.1 0.1 0.4 rg " + BAND + b"f 1 g /Darken gs", True),
    "black that multiplies": (b"/Multiply gs", False),
    "black that screens": (b"/Screen gs", True),
    "black that lightens": (b"/Lighten gs", True),
    "black that shows the difference": (b"/Difference gs", True),
    "white that shows the difference": (b"1 g /Difference gs", False),
    "red that gives its tone": (b"1 0 0 rg /Color gs", True),
    "red that gives its light": (b"1 0 0 rg /Luminosity gs", False),
    "white that screens on a dark band": (b"0.1 0.1 0.4 rg " + BAND + b"f 1 g /Screen gs", False),
    "black, after all": (b"/Screen gs /Normal gs", False),
}


@pytest.mark.parametrize(("before", "hides"), BLENDS.values(), ids=BLENDS)
def test_text_that_mixes_with_its_ground_is_hidden_where_nothing_changes(before, hides):
    assert is_hidden(before + b" " + SHOW, MODES) is hides


def form(content: bytes = SHOW, entries: str = "", resources: str = "") -> bytes:
    return stream(
        content,
        f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {entries} "
        f"/Resources << /Font << /F1 5 0 R >> {resources} >>",
    )


GROUP = "/Group << /S /Transparency {} >>"
FORM = "/XObject << /X 11 0 R >> /ExtGState << /Faint << /ca 0.02 >> /Screen << /BM /Screen >> >>"
FULL = "/ExtGState << /Full << /ca 1 /BM /Normal >> /Screen << /BM /Screen >> >>"
GROUPS = {
    "faint as a whole": (b"/Faint gs /X Do", b"/Full gs " + SHOW, GROUP.format(""), True),
    "faint before a form that is no group": (b"/Faint gs /X Do", b"/Full gs " + SHOW, "", False),
    "mixing as a whole": (b"/Screen gs /X Do", b"/Full gs " + SHOW, GROUP.format(""), True),
    "mixing with nothing": (b"/X Do", b"/Screen gs " + SHOW, GROUP.format("/I true"), False),
    "a plain group": (b"/X Do", b"/Full gs " + SHOW, GROUP.format("/I false"), False),
    "a white group later": (SHOW + b"/X Do", b"1 g " + BAND + b"f", GROUP.format(""), True),
    "a faint group later": (
        SHOW + b"/Faint gs /X Do",
        b"/Full gs 1 g " + BAND + b"f",
        GROUP.format(""),
        False,
    ),
}


@pytest.mark.parametrize(("outside", "inside", "entries", "hides"), GROUPS.values(), ids=GROUPS)
def test_what_is_set_for_a_group_holds_for_all_of_it(outside, inside, entries, hides):
    assert is_hidden(outside, FORM, o11=form(inside, entries, FULL)) is hides


OFF = "/OCProperties << /OCGs [10 0 R 12 0 R] /D << /OFF [10 0 R] >> >>"
ALL_OFF = "/OCProperties << /OCGs [10 0 R 12 0 R] /D << /BaseState /OFF /ON [12 0 R] >> >>"
LAYER = {"o12": b"<< /Type /OCG /Name (Other) >>"}
MARKED = b"/OC /L BDC " + SHOW + b"EMC "
MEMBERS = "/Properties << /L << /Type /OCMD /OCGs [10 0 R 12 0 R] {} >> >>"
RULES = {
    "off from the beginning": ("/Properties << /L 10 0 R >>", ALL_OFF, True),
    "on among those that are off": ("/Properties << /L 12 0 R >>", ALL_OFF, False),
    "a group of one that is off": ("/Properties << /L << /Type /OCMD /OCGs 10 0 R >> >>", OFF, True),
    "any of two": (MEMBERS.format(""), OFF, False),
    "all of two": (MEMBERS.format("/P /AllOn"), OFF, True),
    "where one is off": (MEMBERS.format("/P /AnyOff"), OFF, False),
    "where all are off": (MEMBERS.format("/P /AllOff"), OFF, True),
    "by a rule": (MEMBERS.format("/VE [/Not 12 0 R]"), OFF, True),
    "by a rule within a rule": (MEMBERS.format("/VE [/And 12 0 R [/Not 10 0 R]]"), OFF, False),
    "by a rule for several": (MEMBERS.format("/VE [/Or 10 0 R [/Not 12 0 R]]"), OFF, True),
}


@pytest.mark.parametrize(("resources", "catalog", "hides"), RULES.values(), ids=RULES)
def test_text_is_hidden_where_its_layers_are_off(resources, catalog, hides):
    assert is_hidden(MARKED, resources, catalog, **LAYER) is hides


@pytest.mark.parametrize(("catalog", "hides"), [(OFF, True), ("", False)])
def test_a_form_may_lie_on_a_layer_itself(catalog, hides):
    inside = form(b"/Tx BMC " + SHOW + b"EMC", "/OC 10 0 R")
    assert is_hidden(b"/X Do", FORM, catalog, o11=inside, **LAYER) is hides


def test_a_layer_stays_off_within_what_is_saved_and_marked_there():
    inside = b"/OC /L BDC q /Span BMC EMC Q /X Do EMC"
    resources = FORM + " /Properties << /L 10 0 R >>"
    assert is_hidden(inside, resources, OFF, o11=form(b"/Span BMC EMC " + SHOW), **LAYER)
