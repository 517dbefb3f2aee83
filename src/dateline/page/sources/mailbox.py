"""A mailbox of e-mails one after the other in (mbox), the page of each out."""

from __future__ import annotations

import re
from email import message_from_bytes
from functools import partial
from typing import TYPE_CHECKING, Final

from dateline.page.sources.mail import open_message
from dateline.page.sources.marks import SEPARATOR
from dateline.page.sources.names import name_member
from dateline.page.sources.opening import contain
from dateline.page.sources.source import HEAD_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source
    from dateline.schema import Failure, Page

_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)  # ">From Friday on": how a line of text like that is kept
_EMPTY: Final = frozenset({b"\n", b"\r\n"})


def open_mailbox(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each message; one without a number is named after the file and its place in it."""
    for place, message in enumerate(_split(source, opening.limits.max_bytes), 1):
        uri = name_member(source.uri, str(place))
        yield from contain(uri, partial(_open_message, message, uri, opening))


def _open_message(message: bytes, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if len(message) > opening.limits.max_bytes:
        raise opening.limits.make_error()
    data = _ESCAPED.sub(rb"\1", message)
    yield from open_message(message_from_bytes(data), uri, opening, size=len(data))


def _split(source: Source, longest: int) -> Iterator[bytes]:
    """Yield the messages; of one that is too long, so much that it shows."""
    message = bytearray()
    previous = b"\n"
    source.stream.readline()
    while line := source.stream.readline(HEAD_BYTES):
        if previous in _EMPTY and SEPARATOR.match(line):
            yield bytes(message)
            message.clear()
        elif len(message) <= longest:
            message += line
        previous = line
    yield bytes(message)
