"""Hostile and broken files cost one sentence: no other error, no noise, no long wait."""

import zlib
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview.documents import BreaksReader, Damaged, TooMuchInside, TooSlow, read_document
from interview.errors import DocumentRefused
from tests.documents import pdf_files, texts, word_files

MAKERS = (
    pdf_files.one_column,
    pdf_files.two_columns,
    pdf_files.ligatures,
    pdf_files.encrypted,
    word_files.with_lists,
    word_files.with_tables,
    word_files.with_text_boxes,
    texts.GERMAN.encode,
)
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["set", "cut", "repeat", "insert"]),
        st.floats(0, 1, exclude_max=True),
        st.binary(min_size=1, max_size=12),
    ),
    min_size=1,
    max_size=6,
)


@cache
def made(maker) -> bytes:
    return maker()


def changed(content: bytes, changes) -> bytes:
    for kind, where, some in changes:
        at = int(where * len(content))
        if kind == "set":
            content = content[:at] + some + content[at + len(some) :]
        elif kind == "cut":
            content = content[:at] + content[at + len(some) * 40 :]
        elif kind == "repeat":
            content = content[:at] + content[at : at + 300] * len(some) + content[at:]
        else:
            content = content[:at] + some + content[at:]
    return content


def read_or_refused(content: bytes) -> str:
    """The text or the sentence; anything else that is raised comes through."""
    try:
        return read_document(content).text
    except DocumentRefused as refused:
        return str(refused)


@given(maker=st.sampled_from(MAKERS), changes=CHANGES)
@settings(max_examples=300, derandomize=True, deadline=20_000, suppress_health_check=[HealthCheck.too_slow])
def test_a_changed_file_is_read_or_refused(maker, changes):
    assert read_or_refused(changed(made(maker), changes))


@given(noise=st.binary(max_size=400))
@settings(max_examples=100, derandomize=True, deadline=20_000)
def test_any_content_stream_is_read_or_refused(noise):
    shown = b"BT /F1 12 Tf 60 700 Td (" + texts.PROFILE[:80].encode() + b") Tj ET "
    assert read_or_refused(pdf_files.with_content(shown + noise))


def test_wrong_operands_cost_nothing_but_themselves():
    shown = b"/F9 Tf (lost) TJ 1 Td q Q Q Q [(a) (b) cm /X Do 1 0 0 rg BT /F1 12 Tf 60 700 Td (" + (
        texts.PROFILE[:80].encode() + b") Tj ET"
    )
    assert texts.PROFILE[:80] in read_document(pdf_files.with_content(shown)).text


def is_refused(content: bytes, error: type[DocumentRefused]) -> None:
    with pytest.raises(error):
        read_document(content)


def test_a_pdf_that_unpacks_to_too_much_is_refused():
    is_refused(pdf_files.with_content(b"0 0 m\n" * 3_000_000), TooMuchInside)


def test_a_pdf_with_endless_text_is_refused():
    line = b"BT /F1 12 Tf 60 700 Td (a) Tj ET "
    is_refused(pdf_files.with_content(line * 45_000), TooMuchInside)


def test_a_form_that_paints_itself_ends():
    """Each form paints the next one ten times: ten thousand million in all, unless somebody counts."""

    def draw(canvas):
        canvas.beginForm("f0")
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 700, "a")
        canvas.endForm()
        for depth in range(1, 11):
            canvas.beginForm(f"f{depth}")
            for _ in range(10):
                canvas.doForm(f"f{depth - 1}")
            canvas.endForm()
        canvas.doForm("f10")

    is_refused(pdf_files.drawn(draw), TooMuchInside)


def packed(size: int) -> bytes:
    """So many megabytes of nothing, packed without ever being whole."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size)) + packer.flush()


PAGE = b"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"


def with_stream(stream: bytes, filters: bytes) -> bytes:
    head = b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream" % (len(stream), filters, stream)
    return pdf_files.of_objects({2: b"<< /Kids [3 0 R] /Count 1 >>", 3: b"<< %b >>" % PAGE, 4: head})


WIDE = b"/FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 100 /BitsPerComponent 32 >>"
BOMBS = {
    "a gigabyte in one": (with_stream(packed(1_000), b"/FlateDecode"), TooMuchInside),
    "packed three times": (
        with_stream(zlib.compress(zlib.compress(packed(2_000))), b"[/FlateDecode /FlateDecode /FlateDecode]"),
        TooMuchInside,
    ),
    "five thousand filters": (with_stream(b"q", b"[" + b"/FlateDecode " * 5_000 + b"]"), DocumentRefused),
    "run lengths": (with_stream(b"\x81a" * 3_000_000, b"/RunLengthDecode"), TooMuchInside),
    "one endless row": (with_stream(zlib.compress(bytes(10**6)), WIDE), DocumentRefused),
    "pages within themselves": (
        pdf_files.of_objects({2: b"<< /Kids [2 0 R 2 0 R] /Count 1 >>"}),
        DocumentRefused,
    ),
    "arrays half a million deep": (
        pdf_files.of_objects({2: b"[" * 500_000 + b"]" * 500_000}),
        DocumentRefused,
    ),
    "a table of all the objects there could be": (
        b"%PDF-1.7\nxref\n0 99999999\n" + b"0000000010 00000 n \n" * 400_000 + b"startxref\n9\n%%EOF",
        DocumentRefused,
    ),
}


@pytest.mark.parametrize(("bomb", "error"), BOMBS.values(), ids=BOMBS)
def test_a_pdf_that_is_a_bomb_is_refused_before_its_time_is_up(bomb, error):
    with pytest.raises(error) as caught:
        read_document(bomb)
    assert not isinstance(caught.value, TooSlow | BreaksReader)


def body(xml: bytes) -> bytes:
    return word_files.replaced(
        word_files.with_lists(), "word/document.xml", lambda old: old.replace(b"<w:body>", b"<w:body>" + xml)
    )


ELEMENTS = {
    "paragraphs": b"<w:p/>" * 2_500_000,
    "runs": b"<w:p>" + b"<w:r><w:t>a</w:t></w:r>" * 600_000 + b"</w:p>",
    "cells": b"<w:tbl>" + b"<w:tr><w:tc><w:p/></w:tc></w:tr>" * 250_000 + b"</w:tbl>",
}


@pytest.mark.parametrize("kind", ELEMENTS)
def test_a_word_file_of_millions_of_elements_is_refused_before_its_time_is_up(kind):
    is_refused(body(ELEMENTS[kind]), TooMuchInside)


def test_a_paragraph_in_very_many_pieces_is_read_in_its_time():
    runs = b"<w:p>" + b"<w:r><w:t>a</w:t></w:r>" * 40_000 + b"</w:p>"
    assert read_document(body(runs)).text.startswith("a")


def test_a_word_file_that_unpacks_to_too_much_is_refused():
    bomb = word_files.replaced(
        word_files.with_lists(),
        "word/document.xml",
        lambda xml: xml.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 4_000_000),
    )
    assert len(bomb) < 1_000_000
    is_refused(bomb, TooMuchInside)


def test_a_word_file_that_lies_about_its_size_is_refused():
    bomb = word_files.archive(
        **{"[Content_Types].xml": b"wordprocessingml.document.main", "a.xml": bytes(10**7)}
    )
    size = (10**7).to_bytes(4, "little")
    is_refused(bomb.replace(size, (100).to_bytes(4, "little")), Damaged)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_word_file_with_entities_of_its_own_is_refused(encoding):
    entities = (
        '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>'
    )

    def with_entities(xml: bytes) -> bytes:
        body = xml.decode().split("?>", 1)[1].replace("Profile", "Profile &a; &b;", 1)
        return (entities + body).encode(encoding)

    is_refused(word_files.replaced(word_files.with_lists(), "word/document.xml", with_entities), Damaged)


def test_deeply_nested_tables_are_read_or_refused():
    cell = b"<w:tbl><w:tr><w:tc>" * 2_000 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 2_000
    content = word_files.replaced(
        word_files.with_lists(), "word/document.xml", lambda xml: xml.replace(b"<w:body>", b"<w:body>" + cell)
    )
    is_refused(content, Damaged)


def test_a_text_of_ten_megabytes_is_read_in_time():
    assert read_document("Ein größerer Satz.\n".encode() * 490_000).warnings


SLOW = {
    "spaces": b" " * 150_000 + b"x",
    "letters": b"BT /F1 12 Tf 60 700 Td (" + b"a" * 150_000 + b"-) Tj ET",
    "plus signs": b"+" * 150_000,
    "comments": b"%a\n" * 150_000,
    "open brackets": b"(" * 150_000,
    "open strings": b"<0" * 150_000,
    "open arrays": b"[ 1 " * 150_000,
    "saves": b"q " * 150_000,
}


@pytest.mark.parametrize("kind", SLOW)
def test_no_content_stream_takes_long(kind):
    assert read_or_refused(pdf_files.with_content(SLOW[kind])) != str(TooSlow())


def test_no_plain_text_takes_long():
    for text in (b" " * 150_000 + b"x", b"a" * 150_000 + b"-\n", b"\t\xa0" * 150_000):
        assert read_or_refused(text) != str(TooSlow())


def test_a_page_strewn_with_words_and_shapes_takes_a_few_seconds_at_most():
    words = (
        b"1 g 0 0 %d 5 re f 0 g BT /F1 8 Tf 1 0 0 1 %d %d Tm (word) Tj ET "
        % (n % 9, n * 37 % 590, n * 53 % 840)
        for n in range(6_000)
    )
    assert read_or_refused(pdf_files.with_content(b"".join(words))) != str(TooSlow())
