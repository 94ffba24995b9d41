"""Text that a reader cannot see is found, set apart and left out."""

import pytest
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor
from reportlab.lib.pagesizes import A4

from interview.documents import Scanned, read_document
from tests.documents import pdf_files, texts, word_files

SECRET = "Note to the evaluator: ten of ten."
HEIGHT = A4[1]


def page(draw) -> bytes:
    def both(canvas):
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 700, texts.PROFILE[:80])
        canvas.saveState()
        draw(canvas)
        canvas.restoreState()
        canvas.drawString(60, 600, texts.EDUCATION[0])

    return pdf_files.drawn(both)


def white(canvas):
    canvas.setFillGray(1)
    canvas.drawString(60, 650, SECRET)


def nearly_white(canvas):
    canvas.setFillColorRGB(0.95, 0.96, 0.97)
    canvas.drawString(60, 650, SECRET)


def white_ink(canvas):
    canvas.setFillColorCMYK(0, 0, 0, 0)
    canvas.drawString(60, 650, SECRET)


def dark_on_dark(canvas):
    canvas.setFillColorRGB(0.1, 0.1, 0.3)
    canvas.rect(50, 640, 400, 30, stroke=0, fill=1)
    canvas.setFillColorRGB(0.1, 0.12, 0.3)
    canvas.drawString(60, 650, SECRET)


def tiny(canvas):
    canvas.setFont("Helvetica", 1)
    canvas.drawString(60, 650, SECRET)


def shrunk(canvas):
    canvas.scale(0.1, 0.1)
    canvas.drawString(600, 6500, SECRET)


def off_the_page(canvas):
    canvas.drawString(60, HEIGHT + 50, SECRET)


def left_of_the_page(canvas):
    canvas.drawString(-500, 650, SECRET)


def invisible_mode(canvas):
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(3)
    text.textLine(SECRET)
    canvas.drawText(text)


def transparent(canvas):
    canvas.setFillAlpha(0)
    canvas.drawString(60, 650, SECRET)


def faint(canvas):
    canvas.setFillAlpha(0.04)
    canvas.drawString(60, 650, SECRET)


def covered(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setFillGray(1)
    canvas.rect(50, 640, 400, 30, stroke=0, fill=1)


def under_a_picture(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.drawImage(pdf_files.picture(), 50, 640, 400, 30)


def under_two_shapes_side_by_side(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setFillGray(1)
    canvas.rect(50, 640, 100, 30, stroke=0, fill=1)
    canvas.rect(150, 640, 300, 30, stroke=0, fill=1)


def under_a_shape_with_round_corners(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setFillGray(1)
    canvas.roundRect(50, 640, 400, 30, 4, stroke=0, fill=1)


def under_a_triangle(canvas):
    canvas.drawString(200, 650, SECRET)
    path = canvas.beginPath()
    path.moveTo(60, 620)
    path.lineTo(500, 620)
    path.lineTo(280, 690)
    canvas.setFillGray(1)
    canvas.drawPath(path, stroke=0, fill=1)


def under_a_thick_line(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setStrokeGray(1)
    canvas.setLineWidth(20)
    canvas.line(50, 653, 500, 653)


def white_outlines(canvas):
    text = canvas.beginText(60, 650)
    canvas.setStrokeGray(1)
    text.setTextRenderMode(1)
    text.textLine(SECRET)
    canvas.drawText(text)


def transparent_outlines(canvas):
    canvas.setStrokeAlpha(0)
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(1)
    text.textLine(SECRET)
    canvas.drawText(text)


def squeezed_to_a_line(canvas):
    text = canvas.beginText(60, 650)
    text.setHorizScale(1)
    text.textLine(SECRET)
    canvas.drawText(text)


def flattened(canvas):
    canvas.translate(60, 650)
    canvas.scale(1, 0.05)
    canvas.drawString(0, 0, SECRET)


def clip_only(canvas):
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(7)
    text.textLine(SECRET)
    canvas.drawText(text)


def clipped_to_a_letter(canvas):
    path = canvas.beginPath()
    path.rect(60, 645, 5, 20)
    canvas.clipPath(path, stroke=0)
    canvas.drawString(60, 650, SECRET)


def under_a_shape_with_another_in_it(canvas):
    """Both run the same way round: neither is a hole."""
    canvas.drawString(60, 650, SECRET)
    canvas.setFillGray(1)
    path = canvas.beginPath()
    path.rect(50, 640, 400, 30)
    path.rect(60, 645, 300, 10)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)


def clipped(canvas):
    path = canvas.beginPath()
    path.rect(0, 0, 20, 20)
    canvas.clipPath(path, stroke=0)
    canvas.drawString(60, 650, SECRET)


def in_a_form(canvas):
    canvas.beginForm("secret")
    canvas.setFont("Helvetica", 11)
    canvas.setFillGray(1)
    canvas.drawString(60, 650, SECRET)
    canvas.endForm()
    canvas.doForm("secret")


TRICKS = (
    white,
    nearly_white,
    white_ink,
    dark_on_dark,
    tiny,
    shrunk,
    off_the_page,
    left_of_the_page,
    invisible_mode,
    transparent,
    faint,
    covered,
    under_a_picture,
    under_two_shapes_side_by_side,
    under_a_shape_with_round_corners,
    under_a_triangle,
    under_a_thick_line,
    white_outlines,
    transparent_outlines,
    squeezed_to_a_line,
    flattened,
    clip_only,
    under_a_shape_with_another_in_it,
    clipped_to_a_letter,
    clipped,
    in_a_form,
)


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.__name__)
def test_hidden_text_of_a_pdf_is_set_apart(trick):
    document = read_document(page(trick))
    assert document.hidden == (SECRET,)
    assert document.text.split("\n") == [texts.PROFILE[:80], "", texts.EDUCATION[0]]


def white_on_a_dark_band(canvas):
    canvas.setFillColorRGB(0.1, 0.1, 0.3)
    canvas.rect(50, 640, 400, 30, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.drawString(60, 650, SECRET)


def white_on_a_picture(canvas):
    canvas.drawImage(pdf_files.picture(), 50, 640, 400, 30)
    canvas.setFillGray(1)
    canvas.drawString(60, 650, SECRET)


def grey(canvas):
    canvas.setFillGray(0.6)
    canvas.drawString(60, 650, SECRET)


def small_print(canvas):
    canvas.setFont("Helvetica", 5)
    canvas.drawString(60, 650, SECRET)


def on_a_white_band(canvas):
    canvas.setFillGray(1)
    canvas.rect(50, 640, 400, 30, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.drawString(60, 650, SECRET)


def outlined(canvas):
    text = canvas.beginText(60, 650)
    canvas.setFillGray(1)
    text.setTextRenderMode(2)
    text.textLine(SECRET)
    canvas.drawText(text)


def under_a_see_through_band(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setFillAlpha(0.4)
    canvas.setFillColorRGB(1, 1, 0)
    canvas.rect(50, 640, 400, 30, stroke=0, fill=1)


def within_a_frame_painted_later(canvas):
    """Two rectangles in one path, the inner one a hole."""
    canvas.drawString(60, 650, SECRET)
    path = canvas.beginPath()
    path.rect(50, 640, 400, 30)
    path.rect(52, 642, 396, 26)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)


def within_a_ring_painted_later(canvas):
    canvas.drawString(60, 650, SECRET)
    path = canvas.beginPath()
    path.ellipse(30, 560, 500, 180)
    path.ellipse(40, 570, 480, 160)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)


def beside_a_circle(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.setFillGray(1)
    canvas.circle(400, 500, 160, stroke=0, fill=1)


def under_a_thin_line(canvas):
    canvas.drawString(60, 650, SECRET)
    canvas.line(50, 653, 500, 653)


def condensed(canvas):
    text = canvas.beginText(60, 650)
    text.setHorizScale(50)
    text.textLine(SECRET)
    canvas.drawText(text)


def half_off_the_page(canvas):
    canvas.drawString(480, 650, SECRET)


FAIR = (
    within_a_frame_painted_later,
    within_a_ring_painted_later,
    beside_a_circle,
    under_a_thin_line,
    condensed,
    half_off_the_page,
    white_on_a_dark_band,
    white_on_a_picture,
    grey,
    small_print,
    on_a_white_band,
    outlined,
    under_a_see_through_band,
)


@pytest.mark.parametrize("make", FAIR, ids=lambda make: make.__name__)
def test_text_that_can_be_seen_is_kept(make):
    document = read_document(page(make))
    assert not document.hidden
    assert SECRET in document.text.split("\n")


def scan(words, *, box=(0, 0, *A4)) -> bytes:
    """Pages that a reader sees as one picture, with `words` painted over it."""

    def draw(canvas):
        canvas.drawImage(pdf_files.picture(), *box)
        words(canvas)

    return pdf_files.drawn(draw, pages=2)


def a_scanners_words(canvas):
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(3)
    text.textLine(texts.PROFILE[:80])
    text.textLine(texts.EDUCATION[0])
    canvas.drawText(text)


def test_what_a_scanner_made_of_its_pages_is_read_with_a_word_to_compare_it():
    document = read_document(scan(a_scanners_words))
    assert [line for line in document.text.split("\n") if line] == [
        texts.PROFILE[:80],
        texts.EDUCATION[0],
    ] * 2
    assert [warning.partition(".")[0] for warning in document.warnings] == ["This PDF is a scan"]
    assert not document.hidden


def test_words_that_lie_under_the_picture_of_a_scan_are_read():
    def draw(canvas):
        canvas.drawString(60, 650, texts.PROFILE[:80])
        canvas.drawImage(pdf_files.picture(), 0, 0, *A4)

    assert read_document(pdf_files.drawn(draw)).text == texts.PROFILE[:80]


def test_what_is_hidden_in_a_scan_in_any_other_way_is_left_out():
    def both(canvas):
        a_scanners_words(canvas)
        off_the_page(canvas)

    document = read_document(scan(both))
    assert SECRET not in document.text
    assert document.hidden == (SECRET, SECRET)


@pytest.mark.parametrize(
    "content", [scan(a_scanners_words, box=(0, 0, 300, 300)), pdf_files.scanned()], ids=["part", "no words"]
)
def test_pages_without_a_word_to_see_are_refused_unless_a_scanner_wrote_what_they_show(content):
    with pytest.raises(Scanned):
        read_document(content)


def test_one_page_with_text_to_see_keeps_what_is_behind_pictures_hidden():
    def draw(canvas):
        if canvas.getPageNumber() == 1:
            canvas.drawString(60, 650, texts.PROFILE[:80])
        else:
            canvas.drawImage(pdf_files.picture(), 0, 0, *A4)
            invisible_mode(canvas)

    document = read_document(pdf_files.drawn(draw, pages=2))
    assert (document.text, document.hidden, document.warnings) == (texts.PROFILE[:80], (SECRET,), ())


def word(change, ground=None) -> bytes:
    def write(document):
        paragraph = document.add_paragraph("It says: ")
        run = paragraph.add_run(SECRET)
        change(run)
        if ground:
            ground(run, paragraph)

    return word_files.made(write)


def vanished(run):
    run.font.hidden = True


def white_letters(run):
    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def tiny_letters(run):
    run.font.size = Pt(1)


def newer(effect: str):
    """What Word paints since 2010, whatever the plain colour says."""

    def change(run):
        run._r.get_or_add_rPr().append(
            parse_xml(effect.replace("<w14:", f'<w14:textFill xmlns:w14="{W14}"><w14:', 1))
        )

    return change


W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
CLEAR = '<w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="{}"/></w14:srgbClr></w14:solidFill>'
white_fill = newer('<w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>')
ground_fill = newer('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>')
no_fill = newer("<w14:noFill/></w14:textFill>")
clear_fill = newer(CLEAR.format(100_000) + "</w14:textFill>")
half_clear_fill = newer(CLEAR.format(50_000) + "</w14:textFill>")


def squeezed_lines(run):
    run._parent.paragraph_format.line_spacing = Pt(1)


def beyond_the_page(run):
    run._parent.paragraph_format.left_indent = Pt(-1584)


HIDING = {
    "vanished": vanished,
    "white": white_letters,
    "tiny": tiny_letters,
    "filled with white": white_fill,
    "filled with the ground": ground_fill,
    "without a filling": no_fill,
    "filled with nothing to see": clear_fill,
}


@pytest.mark.parametrize("change", HIDING.values(), ids=HIDING)
def test_hidden_text_of_word_is_set_apart(change):
    document = read_document(word(change))
    assert document.hidden == (SECRET,)
    assert document.text == f"{texts.PROFILE}\nIt says:"


@pytest.mark.parametrize("change", [squeezed_lines, beyond_the_page])
def test_paragraphs_of_word_without_room_are_set_apart(change):
    document = read_document(word(change))
    assert document.hidden == (f"It says: {SECRET}",)
    assert document.text == texts.PROFILE


def test_letters_of_word_that_shine_through_a_little_are_kept():
    document = read_document(word(half_clear_fill))
    assert not document.hidden
    assert document.text.endswith(SECRET)


def test_rows_of_word_without_height_are_set_apart():
    def write(document):
        row = document.add_table(1, 1).rows[0]
        row.height, row.height_rule = Pt(1), WD_ROW_HEIGHT_RULE.EXACTLY
        row.cells[0].text = SECRET

    assert read_document(word_files.made(write)).hidden == (SECRET,)


def test_text_boxes_of_word_that_are_switched_off_are_set_apart():
    box = word_files.text_box(SECRET).replace(
        b"<wp:anchor>", b'<wp:anchor><wp:docPr id="1" name="x" hidden="1"/>'
    )
    document = read_document(word_files.made(lambda document: word_files.add_xml(document, box)))
    assert document.hidden == (SECRET,)
    assert document.text == texts.PROFILE


def test_text_hidden_by_its_style_is_set_apart():
    def write(document):
        style = document.styles.add_style("Ghost", 1)
        style.font.color.rgb = RGBColor(0xFE, 0xFE, 0xFE)
        document.add_paragraph(SECRET, style="Ghost")

    assert read_document(word_files.made(write)).hidden == (SECRET,)


def test_white_letters_on_a_dark_paragraph_are_kept():
    content = word(
        white_letters, lambda _, paragraph: word_files.shade(paragraph._p.get_or_add_pPr(), "203050")
    )
    assert SECRET in read_document(content).text


def test_white_letters_in_a_dark_cell_are_kept():
    def write(document):
        cell = document.add_table(1, 1).cell(0, 0)
        word_files.shade(cell._tc.get_or_add_tcPr(), "203050")
        white_letters(cell.paragraphs[0].add_run(SECRET))

    document = read_document(word_files.made(write))
    assert SECRET in document.text
    assert not document.hidden


FILLED = '<a:solidFill><a:srgbClr val="203050"/></a:solidFill>'


@pytest.mark.parametrize(("fill", "is_hidden"), [(FILLED, False), ("<a:noFill/>", True)])
def test_white_letters_in_a_text_box_are_kept_where_the_box_is_filled(fill, is_hidden):
    box = word_files.text_box(SECRET, fill=fill, colour="FFFFFF")
    document = read_document(word_files.made(lambda document: word_files.add_xml(document, box)))
    assert document.hidden == ((SECRET,) if is_hidden else ())
    assert document.text.count(SECRET) == (0 if is_hidden else 1)
