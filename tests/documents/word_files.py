"""Word documents of different make, with the text that a reader sees in them."""

import io
import zipfile
from collections.abc import Callable

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from tests.documents import texts

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{W}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def made(write: Callable[[Document], object]) -> bytes:
    """A document with the CV's profile, and what `write` adds."""
    document = docx.Document()
    document.add_paragraph(texts.PROFILE)
    write(document)
    return saved(document)


def with_lists() -> bytes:
    document = docx.Document()
    document.add_heading(texts.NAME, 0)
    document.add_paragraph(texts.CONTACT)
    document.add_heading("Profile", 1)
    document.add_paragraph(texts.PROFILE)
    document.add_heading("Experience", 1)
    for title, dates, points in texts.JOBS:
        document.add_paragraph().add_run(f"{title} {dates}").bold = True
        for point in points:
            document.add_paragraph(point, style="List Bullet")
    document.add_page_break()
    document.add_heading("Education", 1)
    for line in texts.EDUCATION:
        document.add_paragraph(line)
    return saved(document)


def with_tables() -> bytes:
    """Everything stands in tables: a layout of dates and jobs, and a grid of languages."""
    document = docx.Document()
    document.add_paragraph(texts.NAME)
    jobs = document.add_table(len(texts.JOBS), 2)
    for row, (title, dates, points) in zip(jobs.rows, texts.JOBS, strict=True):
        row.cells[0].text = dates
        row.cells[1].text = "\n".join([title, *points])
    languages = document.add_table(len(texts.LANGUAGES) + 1, 2)
    languages.cell(0, 0).merge(languages.cell(0, 1)).text = "Languages"
    for row, (language, level) in zip(languages.rows[1:], texts.LANGUAGES, strict=True):
        row.cells[0].text, row.cells[1].text = language, level
    return saved(document)


TABLES = "\n".join(
    [texts.NAME]
    + [line for title, dates, points in texts.JOBS for line in (dates, title, *points)]
    + ["Languages", *(f"{language} {level}" for language, level in texts.LANGUAGES)]
)


def text_box(*lines: str, fill: str = "<a:noFill/>", colour: str = "000000") -> bytes:
    """A paragraph with a text box as Word writes it: once for itself, once for older programs."""
    looks = f'<w:rPr><w:color w:val="{colour}"/></w:rPr>'
    inside = "".join(f"<w:p><w:r>{looks}<w:t>{line}</w:t></w:r></w:p>" for line in lines)
    content = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        f"<w:p {SPACES}><w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>'
        f"<wps:spPr>{fill}</wps:spPr><wps:txbx>{content}</wps:txbx>"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:rect><v:textbox>{content}</v:textbox></v:rect></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    ).encode()


def add_xml(document: Document, xml: bytes) -> None:
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


def with_text_boxes() -> bytes:
    """Name and skills in text boxes, page header and footer around."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = texts.CONTACT
    document.sections[0].footer.paragraphs[0].text = "References on request"
    add_xml(document, text_box(texts.NAME))
    document.add_paragraph(texts.PROFILE)
    add_xml(document, text_box("Skills", *texts.SKILLS))
    for line in texts.EDUCATION:
        document.add_paragraph(line)
    return saved(document)


TEXT_BOXES = "\n".join(
    [
        texts.CONTACT,
        texts.NAME,
        texts.PROFILE,
        "Skills",
        *texts.SKILLS,
        *texts.EDUCATION,
        "References on request",
    ]
)


def add_notes(document: Document, kind: str, notes: dict[str, str]) -> None:
    """`kind` is footnote or endnote; `notes` are XML by id."""
    inside = "".join(f'<w:{kind} w:id="{number}">{note}</w:{kind}>' for number, note in notes.items())
    xml = f"<w:{kind}s {SPACES}>{inside}</w:{kind}s>".encode()
    name, type_ = (
        PackURI(f"/word/{kind}s.xml"),
        f"{CT.WML_DOCUMENT_MAIN.rpartition('.document')[0]}.{kind}s+xml",
    )
    part = Part(name, type_, xml, document.part.package)
    document.part.relate_to(part, RT.FOOTNOTES.replace("footnote", kind))


def add_link(document: Document, text: str) -> None:
    link = OxmlElement("w:hyperlink")
    run = OxmlElement("w:r")
    words = OxmlElement("w:t")
    words.text = text
    run.append(words)
    link.append(run)
    document.add_paragraph("See ")._p.append(link)


def shade(element: object, fill: str) -> None:
    """A coloured ground for a paragraph or a cell."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), fill)
    element.append(shading)


def replaced(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The file with one of its parts changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, change(old.read(entry)) if entry == name else old.read(entry))
    return file.getvalue()


def archive(**parts: bytes) -> bytes:
    """A ZIP file; two underscores in a name stand for a slash, and one at its end for a dot."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts.items():
            new.writestr(name.replace("__", "/"), part)
    return file.getvalue()
