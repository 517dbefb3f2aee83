"""A message is a page: its text, its subject, its number and date."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from dateline.page.limits import Limits
from dateline.schema import Page
from tests.page.sources.opened import only_failure, only_page, open_data, summarise
from tests.page.sources.packed import pack_zip
from tests.page.sources.printed import print_pdf

TEXT = "The harbour was closed on Friday.\n"
HEADERS = b"From: Ana <ana@a.example>\nDate: Wed, 25 Sep 2019 18:30:00 +0200\nMessage-ID: <1+2@a.example>\n"


def test_a_plain_message() -> None:
    """What its headers say goes where it belongs."""
    data = HEADERS + b"Subject: =?utf-8?q?Harbour_ferm=C3=A9?=\n\n" + TEXT.encode()
    assert only_page(open_data(data, name="a.eml")) == Page(
        uri="mid:1%2B2@a.example",
        data=f"Harbour fermé\n\n{TEXT}".encode(),
        encoding="utf-8",
        published="2019-09-25T18:30:00+02:00",
    )


def test_html_goes_before_plain_text() -> None:
    """The plain text of a newsletter is often a stub; what is attached is not its text."""
    message = EmailMessage()
    message["From"], message["Date"], message["MIME-Version"] = "a@a.example", "Wed, 25 Sep 2019 18:30:00 +0000", "1.0"
    message["Subject"] = "Harbour"
    message.set_content("View this in a browser.")
    message.add_alternative(f"<p>{TEXT}</p><p>Caf\u00e9</p>", subtype="html", charset="iso-8859-1")
    message.add_attachment(b"<p>other", maintype="text", subtype="html", filename="a.html")
    page, attached = open_data(bytes(message), name="a.eml")
    assert isinstance(page, Page)
    assert page.uri == "a.eml"
    assert attached == Page(uri="a.eml!/a.html", data=b"<p>other", media_type="text/html")
    assert "<h1>Harbour</h1>" in page.data.decode()
    assert "Café" in page.data.decode()
    assert "other" not in page.data.decode()


def test_text_that_flows() -> None:
    """Its soft ends of lines are no ends."""
    data = HEADERS + b"Content-Type: text/plain; format=flowed\n\nThe harbour \nwas closed.\nIt rained.\n"
    assert only_page(open_data(data)).data == b"The harbour was closed.\nIt rained.\n"


def test_a_date_that_cannot_be_read() -> None:
    """It is told."""
    data = HEADERS.replace(b"25 Sep 2019", b"25th of September") + b"\n" + TEXT.encode()
    page = only_page(open_data(data))
    assert page.published is None
    assert page.notes[0][0] == "D161"


def test_a_message_without_text() -> None:
    """A picture is no page."""
    data = HEADERS + b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
    assert only_failure(open_data(data)).code == "D104"


@pytest.mark.parametrize("subject", [b"=?nonsense?q?x?=", b"=?utf-8?b?%%%?=", b"\xff\xfe", b"=?utf-8?q?=FF?="])
def test_odd_subjects(subject: bytes) -> None:
    """Whatever they hold, the text is read."""
    page = only_page(open_data(HEADERS + b"Subject: " + subject + b"\n\n" + TEXT.encode()))
    assert TEXT.encode() in page.data


@pytest.mark.parametrize(
    "head", [b"From: Ana Ruiz\nDate: 25 September\n\nText", b"From: Ana\nA line of text\nMessage-ID: <1>\nDate: x\n\n"]
)
def test_what_is_no_mail(head: bytes) -> None:
    """A wire story can begin like one."""
    assert only_page(open_data(head)).data == head


def test_parts_in_parts_without_end() -> None:
    """They are told, not followed to the ground."""
    data = HEADERS + b"MIME-Version: 1.0\n"
    for number in range(2000):
        data += f'Content-Type: multipart/mixed; boundary="{number}"\n\n--{number}\n'.encode()
    assert only_failure(open_data(data, Limits())).code in {"D104", "D114"}


def write_message(text: str = TEXT) -> EmailMessage:
    """Return a message that can be added to."""
    message = EmailMessage()
    message["From"], message["Date"], message["MIME-Version"] = "a@a.example", "Wed, 25 Sep 2019 18:30:00 +0000", "1.0"
    message.set_content(text)
    return message


def test_what_is_attached() -> None:
    """What may be a page is one, by its name; archives are opened; what is none is named, pictures in HTML are not."""
    message = write_message()
    message.add_attachment("Two.", filename="größe.txt")
    message.add_attachment(pack_zip({"b.txt": b"Three."}), maintype="application", subtype="zip", filename="../a.zip")
    message.add_attachment(print_pdf([["Four."]]), maintype="application", subtype="pdf")
    message.add_attachment(b"x", maintype="application", subtype="msword", filename="a.doc")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png", cid="<1@a.example>")
    results = list(open_data(bytes(message), name="a.eml"))
    assert summarise(iter(results)) == {
        "a.eml": TEXT.encode(),
        "a.eml!/größe.txt": b"Two.\n",
        "a.eml!/../a.zip!/b.txt": b"Three.",
        "a.eml!/3.pdf": b"Four.",
    }
    assert isinstance(results[0], Page)
    assert results[0].notes == (("D168", "1 attachments were left out, by their names no pages: 'a.doc'"),)


def test_messages_in_messages() -> None:
    """They are pages of their own, with their own dates; so many deep and no more."""
    inner = write_message("Inside.")
    inner["Message-ID"] = "<2@a.example>"
    message = write_message()
    message.add_attachment(inner)
    results = list(open_data(bytes(message), name="a.eml"))
    assert summarise(iter(results)) == {"a.eml": TEXT.encode(), "mid:2@a.example": b"Inside.\n"}
    assert {page.published for page in results if isinstance(page, Page)} == {"2019-09-25T18:30:00Z"}
    for _ in range(9):
        outer = write_message()
        outer.add_attachment(message)
        message = outer
    assert list(summarise(open_data(bytes(message), Limits(max_depth=3), name="a.eml")).values())[-1] == "D116"


def test_attachments_that_fail() -> None:
    """The text of the message is read all the same."""
    message = write_message()
    message.add_attachment(b"PK\x03\x04nonsense", maintype="application", subtype="zip", filename="a.zip")
    message.add_attachment("Two.", filename="b.txt")
    assert list(summarise(open_data(bytes(message), name="a.eml")).values()) == [TEXT.encode(), "D114", b"Two.\n"]


@pytest.mark.parametrize(
    ("coding", "body"), [("base64", b"Q2Fm6Q=="), ("quoted-printable", b"Caf=E9"), ("8bit", b"Caf\xe9")]
)
def test_codings_and_what_they_hide(coding: str, body: bytes) -> None:
    """Text is taken out of its coding; where its charset is not what it says, the bytes tell."""
    head = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\n".encode()
    assert only_page(open_data(HEADERS + head + body)).data.decode().strip() == "Café"
