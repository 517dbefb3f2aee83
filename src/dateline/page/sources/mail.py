"""An e-mail in, its pages out: its text with the subject as title, by its number and date, and what is attached."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.encoding import decode
from dateline.page.sources.composing import compose
from dateline.page.sources.names import is_page_name, name_member
from dateline.page.sources.opening import contain
from dateline.page.sources.parts import MESSAGE, Parts, find_parts
from dateline.page.sources.rows import note_date
from dateline.schema import Failure, Page
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

_SOFT_BREAK: Final = re.compile(r" \r?\n")  # "the harbour \nwas closed", in a text that says that it flows
_ID: Final = re.compile(r"<([^<>\s]+)>")  # "<20190925.1@a.example>"
_SUFFIXES: Final = {"text/html": ".html", "text/plain": ".txt", "application/pdf": ".pdf", MESSAGE: ".eml"}
_SHOWN: Final = 5  # names of attachments in a note


def open_mail(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of one message, and those of its attachments that may be or hold pages, by their names."""
    data = opening.read_whole(source)
    return open_message(message_from_bytes(data), source.uri, opening, size=len(data))


def open_message(message: Message, uri: str, opening: Opening, *, size: int) -> Iterator[Page | Failure]:
    """Yield the pages of a message of so many bytes; its address is its number (`mid:`), or `uri` if it has none.

    Attachments of other kinds are named in a note. A message that is attached is a message in turn.
    """
    number = _ID.search(_read_header(message, "Message-ID") or "")
    uri = uri if number is None else f"mid:{quote(number[1], safe='@')}"
    parts = find_parts(message)
    names = [_name(part, place) for place, part in enumerate(parts.attached, 1)]
    if parts.text is not None:
        yield _make_page(message, parts, uri, [name for name in names if not is_page_name(name)])
    elif not any(map(is_page_name, names)):
        raise PageError(codes.EMPTY, "a message without text; save its attachments to read them")
    for name, part in zip(names, parts.attached, strict=True):
        if is_page_name(name):
            member = name_member(uri, name)
            yield from contain(member, partial(_open_attached, part, member, opening, size))


def _make_page(message: Message, parts: Parts, uri: str, left: list[str]) -> Page:
    given = _read_header(message, "Date")
    published = None if given is None else read_stamp(given)
    text = "" if parts.text is None else _read_text(parts.text)
    return Page(
        uri=uri,
        data=compose(text, _read_header(message, "Subject")),
        encoding="utf-8",
        published=published,
        notes=(*note_date(given, published), *_note_left(left)),
    )


def _note_left(names: list[str]) -> Iterator[tuple[str, str]]:
    if names:
        shown = ", ".join(repr(name[:60]) for name in names[:_SHOWN]) + (" ..." if len(names) > _SHOWN else "")
        yield codes.LEFT_ATTACHED, f"{len(names)} attachments were left out, by their names no pages: {shown}"


def _open_attached(part: Message, uri: str, opening: Opening, size: int) -> Iterator[Page | Failure]:
    inner, tally = opening.go_into(lambda: size)
    tally.count_member()
    inside = part.get_payload()
    if isinstance(inside, list):
        for message in (inner_part for inner_part in inside if not isinstance(inner_part, str)):
            yield from open_message(message, uri, inner, size=size)
        return
    data = _read_bytes(part)
    tally.count_bytes(len(data))
    yield from inner.open_bytes(uri, data, media_type=part.get_content_type())


def _name(part: Message, place: int) -> str:
    """Return the name of an attachment; of one without, its place and what its kind says."""
    suffix = _SUFFIXES.get(part.get_content_type(), "")
    name = _decode_words(part.get_filename() or "") or f"{place}{suffix or '.bin'}"
    return name if part.get_content_type() != MESSAGE else f"{name.removesuffix(suffix)}{suffix}"


def _read_bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _read_text(part: Message) -> str:
    text = decode(_read_bytes(part), declared=part.get_content_charset()).text
    return _SOFT_BREAK.sub(" ", text) if part.get_param("format") == "flowed" else text


def _read_header(message: Message, name: str) -> str | None:
    value = message.get(name)
    return None if value is None else _decode_words(value)


def _decode_words(value: str) -> str:
    """Return a header or a name as it is meant to be read; as it stands where that cannot be told."""
    try:
        return str(make_header(decode_header(value))).strip()
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return str(value).strip()
