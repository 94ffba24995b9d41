"""Contact details are replaced before a text is sent; the rest of it stays word for word."""

import time

import pytest

from interview.masking import Found, masked

DETAILS = {
    "e-mail": (
        "ana.berg+jobs@mail.example.co.uk",
        "ana@example.org",
        "ana (at) example (dot) org",
        "ana at example dot org",
    ),
    "link": (
        "https://ana.example.org/work?x=1",
        "www.example.org",
        "linkedin.com/in/ana-berg",
        "github.com/anaberg",
        "ana.dev/portfolio",
    ),
    "phone": (
        "+44 7700 900123",
        "07700 900123",
        "(0161) 496 0000",
        "+49 (0)170 1234567",
        "0170/1234567",
        "030 1234567",
        "(212) 555-0187",
        "06 12 34 56 78",
        "+33 6 12 34 56 78",
        "0044 7700 900123",
    ),
    "address": (
        "12 High Street",
        "221B Baker Street",
        "Flat 3, 12 Old Church Road",
        "Hauptstraße 12, 10115 Berlin",
        "Karl-Marx-Allee 3",
        "12 rue de la Paix, 75002 Paris",
        "Calle Mayor 5, 28013 Madrid",
        "Via Roma 10, 20121 Milano",
        "ul. Nowy Świat 12",
        "Keizersgracht 123",
        "PO Box 123",
        "LS1 4AP",
    ),
}
ORDINARY = (
    "2019 – 2023 Senior nurse on a ward of 28 beds",
    "01/2019 - 03/2020: Analyst",
    "12.05.2019 to 2020-11-30, from 09:00 to 17:30",
    "Cut costs from 1 200 000 to 900 000 euros, raised 2,400,000 in 2021",
    "EBITDA of 12 345 678 EUR; invoice 20231105; order 4455667788",
    "ISO 27001, ISO 9001:2015 and RFC 7231",
    "Node.js/Express, ASP.NET, socket.io and Next.js",
    "p95 fell from 2.4 s to 80 ms; 99.95% uptime; 24/7",
    "Version 10.15.7 on 192.168.100.200",
    "Worked for booking.com on search",
    "Lead in Engineering 2019 to 2021, then Monitoring 2022",
    "Twelve people on the High Street; 5 of 7 agreed.",
)


@pytest.mark.parametrize(("kind", "detail"), [(k, d) for k, details in DETAILS.items() for d in details])
def test_a_contact_detail_is_replaced_and_told(kind: str, detail: str) -> None:
    result = masked(f"Reach me: {detail}\nI led a team of five.")
    assert result.text == f"Reach me: [{kind}]\nI led a team of five."
    assert result.found == (Found(kind=kind, text=detail),)


@pytest.mark.parametrize("text", ORDINARY)
def test_what_is_no_contact_detail_stays(text: str) -> None:
    assert masked(text).text == text


def test_the_head_of_a_cv_is_masked_and_the_name_stays() -> None:
    head = (
        "Ana Berg\nana@example.org | 612 345 678 | ana.works\nGitHub: anaberg\nAddress: Old Mill, Lower End"
    )
    assert masked(head).text == ("Ana Berg\n[e-mail] | [phone] | [link]\nGitHub: [link]\nAddress: [address]")


def test_a_labelled_number_is_a_phone_whatever_its_form() -> None:
    assert masked("Tel: 555 0199").text == "Tel: [phone]"
    assert masked("Mobile 98765 43210").text == "Mobile [phone]"


def test_a_number_alone_on_its_line_is_a_phone_where_it_is_valid_somewhere() -> None:
    assert masked("Ana Berg\n612 345 678\nNurse").text == "Ana Berg\n[phone]\nNurse"


def test_what_was_found_in_one_text_is_replaced_in_another() -> None:
    known = masked("Portfolio: ana.works").found
    assert masked("I built ANA.works by myself.", known).text == "I built [link] by myself."


def test_masking_twice_changes_nothing() -> None:
    once = masked("\n".join(detail for details in DETAILS.values() for detail in details)).text
    assert masked(once).text == once


def test_every_detail_comes_back_in_its_place() -> None:
    text = "ana@example.org, then 07700 900123, then ana@example.org again"
    result = masked(text)
    restored = result.text
    for found in result.found:
        restored = restored.replace(found.placeholder, found.text, 1)
    assert restored == text


@pytest.mark.parametrize(
    "piece", ["a.b", "A", "1 ", "\n", "_", "1.", "a-", "a@", "a at b dot ", "0 0", "Aa "]
)
def test_no_text_makes_it_slow(piece: str) -> None:
    start = time.monotonic()
    masked((piece * 20_000)[:20_000])
    assert time.monotonic() - start < 2
