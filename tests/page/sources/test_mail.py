"""A message is a page: its text, its subject, its number and date."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from dateline.page.limits import Limits
from dateline.schema import Page
from tests.page.sources.opened import only_failure, only_page, open_data

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
    page = only_page(open_data(bytes(message), name="a.eml"))
    assert page.uri == "a.eml"
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
