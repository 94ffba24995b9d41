"""The valid files that all begins with, of different make."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import typst

from fuzz.mutations import packed, unpacked
from tests.documents import pdf_files, texts, word_files

FORM = ("name", texts.NAME), ("about", texts.PROFILE)


@cache
def valid_files() -> Mapping[str, bytes]:
    """The same bytes in each run."""
    return {
        "PDF, ReportLab": pdf_files.one_column(),
        "PDF, two columns": pdf_files.two_columns(),
        "PDF, embedded font": pdf_files.ligatures(),
        "PDF, Japanese": pdf_files.many_scripts(texts.JAPANESE),
        "PDF, form": pdf_files.drawn(_form),
        "PDF, Typst": typst.compile(texts.whole_cv().replace("@", "\\@").encode(), timestamp=0),
        "PDF, by hand": pdf_files.with_content(
            _by_hand(), catalog="/OCProperties << /D << /OFF [10 0 R] >> >>"
        ),
        "Word, lists": packed(unpacked(word_files.with_lists())),
        "Word, tables": packed(unpacked(word_files.with_tables())),
        "Word, text boxes and notes": packed(unpacked(word_files.made(_boxes_and_notes))),
        "Text, UTF-8": texts.GERMAN.encode(),
        "Text, UTF-16": "\n".join(texts.JAPANESE).encode("utf-16"),
        "Text, Windows": texts.RUSSIAN.encode("cp1251"),
    }


def _form(canvas: pdf_files.Canvas) -> None:
    for row, (name, value) in enumerate(FORM):
        canvas.drawString(60, 700 - 50 * row, name)
        canvas.acroForm.textfield(name=name, value=value, x=120, y=690 - 50 * row, width=400, height=20)


def _by_hand() -> bytes:
    rows = (
        b"1 0 0 1 60 %d Tm (%b) Tj" % (700 - 20 * row, line.encode("ascii", "replace"))
        for row, line in enumerate(texts.job_lines(bullet="- "))
    )
    return b"q 0.9 g 50 0 500 842 re f Q BT /F1 9 Tf 0 g %b ET /OC /L BDC EMC" % b" ".join(rows)


def _boxes_and_notes(document: word_files.Document) -> None:
    word_files.add_xml(document, word_files.text_box("Skills", *texts.SKILLS))
    word_files.add_notes(document, "footnote", {"1": f"<w:p><w:r><w:t>{texts.OFFICE}</w:t></w:r></w:p>"})
    reference = '<w:r><w:t>See</w:t><w:footnoteReference w:id="1"/></w:r>'
    word_files.add_xml(document, f"<w:p {word_files.SPACES}>{reference}</w:p>".encode())
