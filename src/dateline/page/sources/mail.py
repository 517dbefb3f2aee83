"""An e-mail in, the page it is out: its text with the subject as title, by its number and date."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.encoding import decode
from dateline.page.sources.composing import compose
from dateline.page.sources.rows import note_date
from dateline.schema import Failure, Page
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

_KINDS: Final = ("text/html", "text/plain")  # the text of a newsletter's HTML is often a stub: "View this in a browser"
_SOFT_BREAK: Final = re.compile(r" \r?\n")  # "the harbour \nwas closed", in a text that says that it flows
_ID: Final = re.compile(r"<([^<>\s]+)>")  # "<20190925.1@a.example>"


def open_mail(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of one message. Attachments are not read."""
    yield make_page(opening.read_whole(source), source.uri)


def make_page(data: bytes, uri: str) -> Page:
    """Return the page of a message; its address is its number (`mid:`), or `uri` if it has none."""
    message = message_from_bytes(data)
    part = _find_text(message)
    given = _read_header(message, "Date")
    published = None if given is None else read_stamp(given)
    number = _ID.search(_read_header(message, "Message-ID") or "")
    return Page(
        uri=uri if number is None else f"mid:{quote(number[1], safe='@')}",
        data=compose(_read_text(part), _read_header(message, "Subject")),
        encoding="utf-8",
        published=published,
        notes=tuple(note_date(given, published)),
    )


def _find_text(message: Message) -> Message:
    """Return the part that is the text of a message: as HTML if it has that, else plain."""
    parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    found = [part for kind in _KINDS for part in parts if part.get_content_type() == kind]
    if not found:
        raise PageError(codes.EMPTY, "a message without text; save its attachments to read them")
    return found[0]


def _read_text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    text = decode(data, declared=part.get_content_charset()).text
    return _SOFT_BREAK.sub(" ", text) if part.get_param("format") == "flowed" else text


def _read_header(message: Message, name: str) -> str | None:
    """Return a header as it is meant to be read; as it stands where that cannot be told."""
    value = message.get(name)
    if value is None:
        return None
    try:
        return str(make_header(decode_header(value))).strip()
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return str(value).strip()
