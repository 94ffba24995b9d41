"""PDF files of different make, with the text that a reader sees in them."""

import io
import zlib
from collections.abc import Callable, Mapping, Sequence

from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, FrameBreak, PageTemplate, Paragraph, Spacer

from tests.documents import texts

WIDTH, HEIGHT = A4
BODY = getSampleStyleSheet()["BodyText"]
HEADING = getSampleStyleSheet()["Heading2"]


def drawn(draw: Callable[[Canvas], object], *, pages: int = 1) -> bytes:
    """A PDF of pages that are all drawn alike."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    for _ in range(pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def lines(text: Sequence[str], *, font: str = "Helvetica", size: float = 11) -> bytes:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        for number, line in enumerate(text):
            canvas.drawString(60, HEIGHT - 80 - number * size * 1.4, line)

    return drawn(draw)


def flowing(parts: Sequence[Flowable], frames: Sequence[Frame]) -> bytes:
    file = io.BytesIO()
    template = BaseDocTemplate(file, pagesize=A4, invariant=1)
    template.addPageTemplates([PageTemplate(frames=list(frames))])
    template.build(list(parts))
    return file.getvalue()


def story(style: ParagraphStyle = BODY) -> list[Flowable]:
    """The whole CV, from its name to its education."""
    parts: list[Flowable] = [Paragraph(texts.NAME, HEADING), Paragraph(texts.CONTACT, style)]
    parts += [
        Paragraph("Profile", HEADING),
        Paragraph(texts.PROFILE, style),
        Paragraph("Experience", HEADING),
    ]
    for title, dates, points in texts.JOBS:
        parts += [Spacer(1, 6), Paragraph(f"<b>{title}</b> {dates}", style)]
        parts += [Paragraph(point.replace("&", "&amp;"), style, bulletText="•") for point in points]
    parts.append(Paragraph("Education", HEADING))
    return parts + [Paragraph(line, style) for line in texts.EDUCATION]


def one_column() -> bytes:
    return flowing(story(), [Frame(60, 60, WIDTH - 120, HEIGHT - 120)])


def two_pages() -> bytes:
    """Large print, justified: it runs over two pages."""
    style = ParagraphStyle(
        "large", BODY, fontName="Times-Roman", fontSize=17, leading=25, alignment=TA_JUSTIFY
    )
    return flowing(story(style), [Frame(70, 60, WIDTH - 140, HEIGHT - 120)])


def dates_at_the_right() -> bytes:
    """Titles at the left edge, dates at the right one, as tab stops make them."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        at = HEIGHT - 80
        for line in (texts.NAME, texts.CONTACT, "Experience"):
            canvas.drawString(60, at, line)
            at -= 15
        for title, dates, points in texts.JOBS:
            canvas.drawString(60, at, title)
            canvas.drawRightString(WIDTH - 60, at, dates)
            for point in points:
                at -= 15
                canvas.drawString(70, at, "•")
                canvas.drawString(82, at, point)
            at -= 22

    return drawn(draw)


DATES_AT_THE_RIGHT = "\n".join([texts.NAME, texts.CONTACT, "Experience", *texts.job_lines()])


def two_columns() -> bytes:
    wide = Frame(50, HEIGHT - 150, WIDTH - 100, 100)
    left = Frame(50, 50, (WIDTH - 120) / 2, HEIGHT - 210)
    right = Frame(WIDTH / 2 + 10, 50, (WIDTH - 120) / 2, HEIGHT - 210)
    parts = [Paragraph(texts.NAME, HEADING), Paragraph(texts.PROFILE, BODY), FrameBreak()]
    for title, dates, points in texts.JOBS:
        parts += [Paragraph(f"{title} {dates}", BODY), *(Paragraph(point, BODY) for point in points)]
    parts += [FrameBreak(), Paragraph("Skills", HEADING), *(Paragraph(skill, BODY) for skill in texts.SKILLS)]
    parts += [Paragraph("Education", HEADING), *(Paragraph(line, BODY) for line in texts.EDUCATION)]
    return flowing(parts, [wide, left, right])


TWO_COLUMNS = "\n".join(
    [
        texts.NAME,
        texts.PROFILE,
        *texts.job_lines(bullet=""),
        "Skills",
        *texts.SKILLS,
        "Education",
        *texts.EDUCATION,
    ]
)


def sidebar() -> bytes:
    """White text on a dark band at the left; rows of both sides painted in turns, at their own heights."""
    left = [texts.NAME, "Skills", *texts.SKILLS, "Languages", *(f"{a}: {b}" for a, b in texts.LANGUAGES)]
    right = ["Experience", *texts.job_lines(bullet="")]

    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.1, 0.2, 0.35)
        canvas.rect(0, 0, 170, HEIGHT, stroke=0, fill=1)
        for number in range(max(len(left), len(right))):
            canvas.setFillGray(1)
            canvas.setFont("Helvetica", 10)
            if number < len(left):
                canvas.drawString(20, HEIGHT - 60 - number * 19, left[number])
            canvas.setFillGray(0)
            canvas.setFont("Helvetica", 8)
            if number < len(right):
                canvas.drawString(190, HEIGHT - 67 - number * 14, right[number])

    return drawn(draw)


SIDEBAR = "\n".join(
    [
        texts.NAME,
        "Skills",
        *texts.SKILLS,
        "Languages",
        *(f"{language}: {level}" for language, level in texts.LANGUAGES),
        "Experience",
        *texts.job_lines(bullet=""),
    ]
)


def ligatures() -> bytes:
    """An embedded font; "fi" and "fl" are one glyph each, as good typesetting has it."""
    registerFont(TTFont("Vera", "Vera.ttf"))
    style = ParagraphStyle("vera", BODY, fontName="Vera")
    glued = [text.replace("fi", "ﬁ").replace("fl", "ﬂ") for text in (texts.OFFICE, texts.PROFILE)]
    parts = [Paragraph(texts.NAME, style), *(Paragraph(text, style) for text in glued)]
    return flowing(parts, [Frame(60, 60, WIDTH - 120, HEIGHT - 120)])


LIGATURES = f"{texts.NAME}\n{texts.OFFICE}\n{texts.PROFILE}"


def many_scripts(text: Sequence[str]) -> bytes:
    """Any script, two bytes a letter, without an embedded font."""
    registerFont(UnicodeCIDFont("HeiseiMin-W3"))
    return lines(text, font="HeiseiMin-W3", size=10)


def spaced_headings() -> bytes:
    """A heading with a wide gap after each letter, each letter painted for itself."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        at = 60.0
        for letter in "WORK HISTORY":
            if letter != " ":
                canvas.drawString(at, HEIGHT - 80, letter)
            at += stringWidth(letter, "Helvetica", 12) + 5
        canvas.drawString(60, HEIGHT - 110, texts.OFFICE[:90])

    return drawn(draw)


def picture() -> ImageReader:
    return ImageReader(Image.new("RGB", (60, 80), (200, 200, 200)))


def scanned() -> bytes:
    return drawn(lambda canvas: canvas.drawImage(picture(), 0, 0, WIDTH, HEIGHT))


def blank() -> bytes:
    return drawn(lambda _: None)


def encrypted(password: str = "secret", *, for_opening: bool = True) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(one_column())))
    if for_opening:
        writer.encrypt(password, algorithm="AES-256")
    else:
        writer.encrypt("", password, algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def with_content(
    content: bytes, resources: str = "", catalog: str = "", objects: Mapping[int, bytes] | None = None
) -> bytes:
    """One page whose content stream is given, with Helvetica as /F1 and what `resources` adds as PDF source.

    Object 10 is a layer, `objects` are further ones; `catalog` adds to the document's root.
    """
    content = zlib.compress(content)
    written = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            f"/Resources << /Font << /F1 5 0 R >> {resources} >> >>"
        ).encode(),
        4: b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(content), content),
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        10: b"<< /Type /OCG /Name (Layer) >>",
    }
    return of_objects({**written, **(objects or {})})


def stream(content: bytes, entries: str) -> bytes:
    """An object with content, as PDF source; `entries` describe it."""
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries.encode(), len(content), content)


def of_objects(objects: Mapping[int, bytes]) -> bytes:
    """A file of these objects; the first is a catalog unless it is given."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", **objects}
    file, places = b"%PDF-1.7\n", {}
    for number, source in objects.items():
        places[number] = len(file)
        file += b"%d 0 obj\n%b\nendobj\n" % (number, source)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places.items())
    trailer = b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        max(places) + 1,
        len(file),
    )
    return file + b"xref\n" + table + trailer
